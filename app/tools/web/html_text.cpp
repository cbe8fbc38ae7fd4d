#include "app/tools/web/html_text.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace tools {

namespace {

constexpr qsizetype kMaxOutput = 4 << 20;
constexpr int kMaxListDepth = 8;

struct Tag
{
    QString name; ///< lower case, without the slash
    bool isClosing = false;
    QHash<QString, QString> attributes; ///< only of the few elements that need them
};

/// Their content is not text for readers.
bool isSkipped(const QString& name)
{
    static const QSet<QString> names{"script", "style",    "noscript", "template", "svg",
                                     "math",   "iframe",   "object",   "canvas",   "audio",
                                     "video",  "head",     "nav",      "footer",   "aside",
                                     "select", "textarea", "button",   "dialog",   "datalist"};
    return names.contains(name);
}

/// Their content is not even markup: it ends at the closing tag only.
bool isRaw(const QString& name)
{
    return name == QStringLiteral("script") || name == QStringLiteral("style") ||
           name == QStringLiteral("textarea") || name == QStringLiteral("title") ||
           name == QStringLiteral("iframe") || name == QStringLiteral("noscript") ||
           name == QStringLiteral("xmp");
}

bool isBlock(const QString& name)
{
    static const QSet<QString> names{"p",       "div",      "section", "article",    "main",    "header",
                                     "form",    "fieldset", "figure",  "figcaption", "address", "details",
                                     "summary", "dl",       "dt",      "dd",         "center",  "hgroup",
                                     "caption", "body",     "html"};
    return names.contains(name);
}

class Reader
{
public:
    Reader(const QString& html, const QUrl& base) : m_html(html), m_base(base) {}

    ReadablePage read()
    {
        while (m_at < m_html.size() && m_page.text.size() < kMaxOutput) {
            const qsizetype mark = m_html.indexOf(u'<', m_at);
            const qsizetype end = mark < 0 ? m_html.size() : mark;
            text(m_html.mid(m_at, end - m_at));
            m_at = end;
            if (mark >= 0)
                markup();
        }
        while (!m_links.empty())
            closeLink();
        m_page.title = m_page.title.simplified().left(300);
        m_page.text = m_page.text.trimmed();
        return std::move(m_page);
    }

private:
    /// At '<': a tag, a comment, or a lone character.
    void markup()
    {
        if (m_html.mid(m_at, 4) == QStringLiteral("<!--")) {
            const qsizetype end = m_html.indexOf(QStringLiteral("-->"), m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            return;
        }
        const QChar next = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar();
        if (next == u'!' || next == u'?') {
            const qsizetype end = m_html.indexOf(u'>', m_at);
            m_at = end < 0 ? m_html.size() : end + 1;
            return;
        }
        const QChar letter = next == u'/' && m_at + 2 < m_html.size() ? m_html[m_at + 2] : next;
        if (letter > QChar(127) || !letter.isLetter()) {
            text(QStringLiteral("<"));
            ++m_at;
            return;
        }
        const Tag tag = takeTag();
        if (isSkipped(tag.name) && tag.name != QStringLiteral("head")) {
            if (!tag.isClosing)
                skip(tag.name);
        } else if (tag.isClosing) {
            close(tag);
        } else {
            open(tag);
        }
    }

    Tag takeTag()
    {
        Tag tag;
        ++m_at;
        if (m_html[m_at] == u'/') {
            tag.isClosing = true;
            ++m_at;
        }
        const qsizetype start = m_at;
        while (m_at < m_html.size() &&
               (m_html[m_at].isLetterOrNumber() || m_html[m_at] == u'-' || m_html[m_at] == u':'))
            ++m_at;
        tag.name = m_html.mid(start, std::min<qsizetype>(m_at - start, 40)).toLower();
        const bool wantsAttributes = tag.name == QStringLiteral("a") || tag.name == QStringLiteral("img") ||
                                     tag.name == QStringLiteral("base") || tag.name == QStringLiteral("ol");
        while (m_at < m_html.size() && m_html[m_at] != u'>')
            takeAttribute(tag, wantsAttributes);
        if (m_at < m_html.size())
            ++m_at;
        return tag;
    }

    void takeAttribute(Tag& tag, bool isWanted)
    {
        while (m_at < m_html.size() && (m_html[m_at].isSpace() || m_html[m_at] == u'/'))
            ++m_at;
        qsizetype start = m_at;
        while (m_at < m_html.size() && !m_html[m_at].isSpace() && m_html[m_at] != u'=' &&
               m_html[m_at] != u'>' && m_html[m_at] != u'/')
            ++m_at;
        const QString name = isWanted ? m_html.mid(start, m_at - start).toLower() : QString();
        while (m_at < m_html.size() && m_html[m_at].isSpace())
            ++m_at;
        if (m_at >= m_html.size() || m_html[m_at] != u'=') {
            if (m_at == start && m_at < m_html.size() && m_html[m_at] != u'>')
                ++m_at; // a stray character
            return;
        }
        ++m_at;
        while (m_at < m_html.size() && m_html[m_at].isSpace())
            ++m_at;
        if (m_at >= m_html.size())
            return;
        const QChar quote = m_html[m_at];
        QString value;
        if (quote == u'"' || quote == u'\'') {
            const qsizetype found = m_html.indexOf(quote, m_at + 1);
            const qsizetype end = found < 0 ? m_html.size() : found;
            if (isWanted)
                value = m_html.mid(m_at + 1, end - m_at - 1);
            m_at = std::min(end + 1, m_html.size());
        } else {
            start = m_at;
            while (m_at < m_html.size() && !m_html[m_at].isSpace() && m_html[m_at] != u'>')
                ++m_at;
            if (isWanted)
                value = m_html.mid(start, m_at - start);
        }
        if (isWanted && !name.isEmpty() && !tag.attributes.contains(name))
            tag.attributes.insert(name, withoutEntities(value).trimmed());
    }

    /// Everything up to the end of the element, whatever stands in it.
    void skip(const QString& name)
    {
        int depth = 1;
        while (m_at < m_html.size() && depth > 0) {
            const qsizetype mark = m_html.indexOf(u'<', m_at);
            if (mark < 0) {
                m_at = m_html.size();
                return;
            }
            m_at = mark;
            const bool isClosing = mark + 1 < m_html.size() && m_html[mark + 1] == u'/';
            const qsizetype start = mark + (isClosing ? 2 : 1);
            const bool isSame =
                QStringView(m_html).mid(start, name.size()).compare(name, Qt::CaseInsensitive) == 0 &&
                (start + name.size() >= m_html.size() || !m_html[start + name.size()].isLetterOrNumber());
            if (isSame && (isClosing || !isRaw(name))) {
                takeTag();
                depth += isClosing ? -1 : 1;
            } else {
                ++m_at;
            }
        }
    }

    QString rawContent(const QString& name)
    {
        const QString mark = QStringLiteral("</") + name;
        const qsizetype found = m_html.indexOf(mark, m_at, Qt::CaseInsensitive);
        const qsizetype end = found < 0 ? m_html.size() : found;
        const QString content = m_html.mid(m_at, end - m_at);
        m_at = end;
        return withoutEntities(content);
    }

    void open(const Tag& tag)
    {
        const QString& name = tag.name;
        if (name == QStringLiteral("title")) {
            const QString title = rawContent(name);
            if (m_page.title.isEmpty())
                m_page.title = title;
        } else if (name == QStringLiteral("head")) {
            m_isHead = true;
        } else if (name == QStringLiteral("body")) {
            m_isHead = false;
        } else if (name == QStringLiteral("base")) {
            const QUrl base = m_base.resolved(QUrl(tag.attributes.value(QStringLiteral("href"))));
            if (base.isValid())
                m_base = base;
        } else if (isHeading(name)) {
            paragraph();
            append(QString(name[1].digitValue(), u'#') + u' ');
        } else if (name == QStringLiteral("br")) {
            lineBreak();
        } else if (name == QStringLiteral("hr")) {
            paragraph();
            append(QStringLiteral("---"));
            paragraph();
        } else if (name == QStringLiteral("pre")) {
            paragraph();
            append(QStringLiteral("```\n"));
            m_isPreformatted = true;
        } else if (name == QStringLiteral("ul") || name == QStringLiteral("ol")) {
            m_lists.empty() ? paragraph() : lineBreak();
            if (m_lists.size() < kMaxListDepth)
                m_lists.push_back(name == QStringLiteral("ol")
                                      ? std::max(1, tag.attributes.value(QStringLiteral("start")).toInt())
                                      : 0);
        } else if (name == QStringLiteral("li")) {
            lineBreak();
            const QString indent(2 * std::max<qsizetype>(0, qsizetype(m_lists.size()) - 1), u' ');
            append(indent + (m_lists.empty() || m_lists.back() == 0
                                 ? QStringLiteral("- ")
                                 : QStringLiteral("%1. ").arg(m_lists.back()++)));
        } else if (name == QStringLiteral("blockquote")) {
            paragraph();
            append(QStringLiteral("> "));
        } else if (name == QStringLiteral("table")) {
            paragraph();
        } else if (name == QStringLiteral("tr")) {
            lineBreak();
            m_cells = 0;
        } else if (name == QStringLiteral("td") || name == QStringLiteral("th")) {
            trimEnd();
            append(m_cells++ == 0 ? QStringLiteral("| ") : QStringLiteral(" | "));
            m_isInRow = true;
        } else if (name == QStringLiteral("a")) {
            openLink(tag.attributes.value(QStringLiteral("href")));
        } else if (name == QStringLiteral("img")) {
            const QString caption = tag.attributes.value(QStringLiteral("alt")).simplified();
            if (!caption.isEmpty())
                text(QStringLiteral("[picture: %1]").arg(caption.left(200)));
        } else if (isBlock(name)) {
            m_isInRow ? text(QStringLiteral(" ")) : paragraph();
        }
    }

    void close(const Tag& tag)
    {
        const QString& name = tag.name;
        if (name == QStringLiteral("head")) {
            m_isHead = false;
        } else if (name == QStringLiteral("a")) {
            closeLink();
        } else if (name == QStringLiteral("pre")) {
            if (std::exchange(m_isPreformatted, false)) {
                if (!m_page.text.endsWith(u'\n'))
                    m_page.text += u'\n';
                append(QStringLiteral("```"));
                paragraph();
            }
        } else if (name == QStringLiteral("ul") || name == QStringLiteral("ol")) {
            if (!m_lists.empty())
                m_lists.pop_back();
            m_lists.empty() ? paragraph() : lineBreak();
        } else if (name == QStringLiteral("tr")) {
            if (std::exchange(m_isInRow, false)) {
                trimEnd();
                append(QStringLiteral(" |"));
            }
        } else if (isHeading(name) || name == QStringLiteral("blockquote") ||
                   name == QStringLiteral("table") || isBlock(name)) {
            m_isInRow&& name != QStringLiteral("table") ? text(QStringLiteral(" ")) : paragraph();
            if (name == QStringLiteral("table"))
                m_isInRow = false;
        }
    }

    static bool isHeading(const QString& name)
    {
        return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
    }

    void text(const QString& raw)
    {
        if (m_isHead || raw.isEmpty())
            return;
        const QString words = withoutEntities(raw);
        if (m_isPreformatted) {
            append(words);
            return;
        }
        QString folded;
        folded.reserve(words.size());
        for (const QChar c : words) {
            if (c == QChar(0xad) || c == QChar(0x200b) || c == QChar(0xfeff))
                continue;
            if (!c.isSpace()) {
                if (c.category() != QChar::Other_Control)
                    folded += c;
            } else if (!folded.isEmpty() ? !folded.back().isSpace()
                                         : !m_page.text.isEmpty() && !m_page.text.back().isSpace()) {
                folded += u' ';
            }
        }
        append(folded);
    }

    void append(const QString& words)
    {
        if (!m_isHead)
            m_page.text += words;
    }

    void trimEnd()
    {
        while (m_page.text.endsWith(u' '))
            m_page.text.chop(1);
    }

    void lineBreak()
    {
        if (m_isPreformatted) {
            append(QStringLiteral("\n"));
            return;
        }
        trimEnd();
        if (!m_page.text.isEmpty() && !m_page.text.endsWith(u'\n'))
            append(QStringLiteral("\n"));
    }

    void paragraph()
    {
        if (m_isPreformatted)
            return;
        lineBreak();
        // The mark of a list or quote keeps its first paragraph.
        const qsizetype start = m_page.text.lastIndexOf(u'\n', -2) + 1;
        const QStringView line = QStringView(m_page.text).mid(start).trimmed();
        if (line == u'-' || line == u'>' ||
            (line.size() <= 4 && line.endsWith(u'.') && line.chopped(1).toInt() > 0)) {
            m_page.text.chop(1);
            append(QStringLiteral(" "));
            return;
        }
        if (!m_lists.empty())
            return;
        if (!m_page.text.isEmpty() && !m_page.text.endsWith(QStringLiteral("\n\n")))
            append(QStringLiteral("\n"));
    }

    void openLink(const QString& href)
    {
        const QUrl target = m_base.resolved(QUrl(href));
        const bool isUseful =
            !href.isEmpty() && !href.startsWith(u'#') && target.toString().size() < 500 &&
            (target.scheme() == QStringLiteral("http") || target.scheme() == QStringLiteral("https"));
        if (!m_links.empty())
            closeLink(); // links do not nest
        m_links.push_back({m_page.text.size(), isUseful ? target.toString(QUrl::FullyEncoded) : QString()});
    }

    void closeLink()
    {
        if (m_links.empty())
            return;
        const auto [start, target] = m_links.back();
        m_links.pop_back();
        if (target.isEmpty() || m_isHead || start > m_page.text.size())
            return;
        const QString label = m_page.text.mid(start);
        if (label.trimmed().isEmpty() || label.contains(u'\n') || label.size() > 300)
            return;
        const qsizetype lead = label.size() - QStringView(label).trimmed().size();
        m_page.text.truncate(start);
        m_page.text += (lead > 0 && label.front().isSpace() ? QStringLiteral(" ") : QString()) +
                       QStringLiteral("[%1](%2)").arg(label.trimmed(), target) +
                       (label.back().isSpace() ? QStringLiteral(" ") : QString());
    }

    const QString& m_html;
    QUrl m_base;
    qsizetype m_at = 0;
    ReadablePage m_page;
    bool m_isHead = false;
    bool m_isPreformatted = false;
    bool m_isInRow = false;
    int m_cells = 0;
    std::vector<int> m_lists; ///< next number of each; 0: bullets
    struct Link
    {
        qsizetype start;
        QString target;
    };
    std::vector<Link> m_links;
};

} // namespace

ReadablePage readablePage(const QString& html, const QUrl& base)
{
    return Reader(html, base).read();
}

} // namespace tools
