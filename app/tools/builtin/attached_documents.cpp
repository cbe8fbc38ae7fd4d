#include "app/tools/builtin/attached_documents.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace tools {

namespace {

constexpr qsizetype kMaxCharacters = 32 << 20;

qsizetype sizeOf(const DocumentText& text)
{
    return std::accumulate(text.pages.begin(), text.pages.end(), qsizetype{0},
                           [](qsizetype sum, const DocumentPage& page) { return sum + page.text.size(); });
}

QString bare(const QString& name)
{
    QString text;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower())
        if (c.isLetterOrNumber())
            text += c;
    return text;
}

QString withoutEnding(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.left(dot) : name;
}

/// Levenshtein's distance.
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i));
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[size_t(j)];
            row[size_t(j)] = std::min({replaced, diagonal + 1, row[size_t(j) - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

bool hasText(const history::Attachment& attachment)
{
    return attachment.kind == history::Attachment::Kind::Pdf ||
           attachment.kind == history::Attachment::Kind::Text;
}

QString namesOf(const QList<history::Attachment>& attachments)
{
    QStringList names;
    for (const history::Attachment& attachment : attachments)
        if (!names.contains(attachment.name))
            names += attachment.name;
    return names.isEmpty() ? QStringLiteral("(none)") : names.join(QStringLiteral(", "));
}

std::optional<history::Attachment> attachmentNamed(const QString& name,
                                                   const QList<history::Attachment>& attachments)
{
    // Models write paths, quotes and blanks around names.
    QString wanted = name.trimmed();
    while (wanted.size() > 1 &&
           (wanted.startsWith(u'"') || wanted.startsWith(u'\'') || wanted.startsWith(u'`')))
        wanted = wanted.mid(1);
    while (wanted.endsWith(u'"') || wanted.endsWith(u'\'') || wanted.endsWith(u'`'))
        wanted.chop(1);
    wanted = wanted.section(u'/', -1).section(u'\\', -1).left(260);

    const QString wantedBare = bare(wanted), wantedStem = bare(withoutEnding(wanted));
    const std::function<bool(const QString&)> fits[] = {
        [&](const QString& other) { return other == wanted; },
        [&](const QString& other) { return other.compare(wanted, Qt::CaseInsensitive) == 0; },
        [&](const QString& other) { return !wantedBare.isEmpty() && bare(other) == wantedBare; },
        [&](const QString& other) {
            return !wantedStem.isEmpty() && bare(withoutEnding(other)) == wantedStem;
        },
        [&](const QString& other) {
            const QString stem = bare(withoutEnding(other));
            return wantedStem.size() >= 3 && stem.size() >= 3 &&
                   (stem.contains(wantedStem) || wantedStem.contains(stem));
        },
        [&](const QString& other) {
            const QString stem = bare(withoutEnding(other)).left(260);
            return wantedStem.size() >= 4 && distance(stem, wantedStem) <= (wantedStem.size() >= 8 ? 2 : 1);
        },
    };
    for (const auto& isFit : fits) {
        std::optional<history::Attachment> found;
        bool isUnclear = false;
        for (const history::Attachment& attachment : attachments) {
            if (!isFit(attachment.name))
                continue;
            isUnclear = isUnclear || (found && found->name != attachment.name);
            found = attachment; // the newest of equal names
        }
        if (found)
            return isUnclear ? std::nullopt : found;
    }
    return std::nullopt;
}

std::shared_ptr<const DocumentText> AttachedDocuments::text(const AttachedFile& file,
                                                            const std::stop_token& stop)
{
    const QString key = file.attachment.blob + u'/' + file.attachment.mimeType;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_known.constFind(key); known != m_known.constEnd()) {
            m_order.removeOne(key);
            m_order += key;
            return *known;
        }
    }
    if (!m_reader)
        return std::make_shared<DocumentText>(DocumentText{{}, QStringLiteral("files cannot be read here")});
    const auto text = std::make_shared<const DocumentText>(
        m_reader(file.file, file.attachment.name, file.attachment.mimeType, stop));
    if (stop.stop_requested() || !text->problem.isEmpty())
        return text;
    const std::lock_guard lock(m_mutex);
    if (!m_known.contains(key)) {
        m_known.insert(key, text);
        m_order += key;
        m_size += sizeOf(*text);
    }
    while (m_size > kMaxCharacters && m_order.size() > 1)
        m_size -= sizeOf(*m_known.take(m_order.takeFirst()));
    return text;
}

} // namespace tools
