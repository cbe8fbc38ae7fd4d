#include "app/tools/builtin/passage_index.h"

#include <algorithm>
#include <cmath>

namespace tools {

namespace {

constexpr qsizetype kPassageLength = 700;
constexpr qsizetype kOverlap = 120;
constexpr qsizetype kMaxPassages = 50'000;
// Robertson and Zaragoza, The Probabilistic Relevance Framework (2009): the usual values.
constexpr double kSaturation = 1.2;
constexpr double kLengthWeight = 0.75;

bool isWithoutBlanks(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// "cities" and "city", "boxes" and "box" are one word. Crude on purpose: both sides are cut alike.
QString stem(const QString& word)
{
    if (word.size() > 4 && word.endsWith(QStringLiteral("ies")))
        return word.chopped(3) + u'y';
    if (word.size() > 4 && (word.endsWith(QStringLiteral("xes")) || word.endsWith(QStringLiteral("ches")) ||
                            word.endsWith(QStringLiteral("shes")) || word.endsWith(QStringLiteral("sses"))))
        return word.chopped(2);
    if (word.size() > 3 && word.endsWith(u's') && !word.endsWith(QStringLiteral("ss")))
        return word.chopped(1);
    return word;
}

/// Where a passage that begins at `start` ends: after a paragraph or sentence if one ends in its last third.
qsizetype passageEnd(const QString& text, qsizetype start)
{
    const qsizetype end = start + kPassageLength;
    if (end >= text.size())
        return text.size();
    for (const QString& border : {QStringLiteral("\n\n"), QStringLiteral(". "), QStringLiteral("。"),
                                  QStringLiteral("\n"), QStringLiteral(" ")}) {
        const qsizetype at = text.lastIndexOf(border, end);
        if (at > start + kPassageLength * 2 / 3)
            return at + border.size();
    }
    return end;
}

} // namespace

QStringList termsOf(const QString& text)
{
    QStringList terms;
    QString word;
    QChar previous;
    const auto endWord = [&] {
        if (!word.isEmpty())
            terms += stem(word);
        word.clear();
    };
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark() && !isWithoutBlanks(c))
            continue;
        if (isWithoutBlanks(c)) {
            endWord();
            terms += previous.isNull() ? QString(c) : QString(previous) + c;
            previous = c;
            continue;
        }
        previous = QChar();
        if (c.isLetterOrNumber() || c.isSurrogate())
            word += c.toLower();
        else
            endWord();
    }
    endWord();
    return terms;
}

void PassageIndex::add(const QString& name, const DocumentText& document, const std::stop_token& stop)
{
    for (const DocumentPage& page : document.pages) {
        const QString text = page.text.trimmed();
        for (qsizetype start = 0; start < text.size();) {
            if (stop.stop_requested() || m_entries.size() >= kMaxPassages)
                return;
            const qsizetype end = passageEnd(text, start);
            Entry entry;
            entry.passage = {name, page.number, document.pages.size() > 1,
                             text.mid(start, end - start).trimmed(), 0};
            for (const QString& term : termsOf(entry.passage.text)) {
                ++entry.terms[term];
                ++entry.termCount;
            }
            for (auto term = entry.terms.keyBegin(); term != entry.terms.keyEnd(); ++term)
                ++m_passagesWith[*term];
            m_termCount += entry.termCount;
            m_entries += std::move(entry);
            if (end >= text.size())
                break;
            // The next one begins a little before, at a word.
            const qsizetype blank = text.indexOf(u' ', end - kOverlap);
            start = blank > start && blank < end ? blank + 1 : end;
        }
    }
}

QList<Passage> PassageIndex::find(const QString& query, int count) const
{
    QStringList terms = termsOf(query);
    terms.removeDuplicates();
    const double total = double(m_entries.size());
    const double meanLength = std::max(1.0, double(m_termCount) / std::max(1.0, total));
    QList<Passage> found;
    for (const Entry& entry : m_entries) {
        double score = 0;
        for (const QString& term : terms) {
            const int frequency = entry.terms.value(term);
            if (frequency == 0)
                continue;
            const double holders = m_passagesWith.value(term);
            const double rarity = std::log(1 + (total - holders + 0.5) / (holders + 0.5));
            const double length = 1 - kLengthWeight + kLengthWeight * entry.termCount / meanLength;
            score += rarity * frequency * (kSaturation + 1) / (frequency + kSaturation * length);
        }
        if (score > 0) {
            found += entry.passage;
            found.last().score = score;
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Passage& a, const Passage& b) { return a.score > b.score; });
    if (found.size() > count)
        found.resize(count);
    return found;
}

} // namespace tools
