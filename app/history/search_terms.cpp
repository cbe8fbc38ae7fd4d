#include "app/history/search_terms.h"

#include <QRegularExpression>

#include <algorithm>

namespace history {

namespace {

constexpr qsizetype kTrigram = 3;
constexpr qsizetype kBefore = 36; // characters shown in front of the first place

bool isLong(const QString& term)
{
    return term.toUcs4().size() >= kTrigram;
}

} // namespace

SearchTerms::SearchTerms(const QString& query)
{
    bool isQuoted = false;
    for (const QString& part : query.split(u'"')) {
        if (isQuoted && !part.trimmed().isEmpty())
            m_terms << part.simplified();
        else if (!isQuoted)
            m_terms << part.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
        isQuoted = !isQuoted;
    }
    m_terms.removeDuplicates();
}

QString SearchTerms::matchExpression() const
{
    QStringList phrases;
    for (QString term : m_terms) {
        if (isLong(term))
            phrases << u'"' + term.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return phrases.join(QStringLiteral(" AND "));
}

QStringList SearchTerms::likePatterns() const
{
    QStringList patterns;
    for (QString term : m_terms) {
        if (isLong(term))
            continue;
        for (const QChar special : {u'\\', u'%', u'_'})
            term.replace(special, QString(u'\\') + special);
        patterns << u'%' + term + u'%';
    }
    return patterns;
}

void SearchTerms::cut(const QString& text, SearchHit& hit, qsizetype length) const
{
    qsizetype first = -1;
    for (const QString& term : m_terms) {
        const qsizetype place = text.indexOf(term, 0, Qt::CaseInsensitive);
        if (place >= 0 && (first < 0 || place < first))
            first = place;
    }
    first = std::max<qsizetype>(first, 0);
    qsizetype begin = first <= kBefore ? 0 : first - kBefore;
    if (begin > 0) { // at the next word, where there is one
        const qsizetype space = text.indexOf(u' ', begin);
        begin = space >= 0 && space < first ? space + 1 : begin;
        if (text[begin].isLowSurrogate())
            ++begin;
    }
    qsizetype end = std::min(begin + length, text.size());
    if (end < text.size() && text[end].isLowSurrogate())
        --end;
    hit.snippet = text.mid(begin, end - begin).simplified();
    if (begin > 0)
        hit.snippet.prepend(u'…');
    if (end < text.size())
        hit.snippet.append(u'…');

    QList<SearchHit::Highlight> found;
    for (const QString& term : m_terms) {
        for (qsizetype place = hit.snippet.indexOf(term, 0, Qt::CaseInsensitive); place >= 0;
             place = hit.snippet.indexOf(term, place + term.size(), Qt::CaseInsensitive))
            found << SearchHit::Highlight{place, term.size()};
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
    hit.highlights.clear();
    for (const SearchHit::Highlight& next : found) {
        if (!hit.highlights.isEmpty() &&
            next.start <= hit.highlights.last().start + hit.highlights.last().length) {
            SearchHit::Highlight& last = hit.highlights.last();
            last.length = std::max(last.length, next.start + next.length - last.start);
        } else {
            hit.highlights << next;
        }
    }
}

} // namespace history
