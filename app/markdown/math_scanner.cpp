#include "app/markdown/math_scanner.h"

#include <QHash>

namespace markdown {

namespace {

constexpr qsizetype kMaxInlineMath = 2000;
constexpr qsizetype kMaxDisplayMath = 20000;

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber();
}

/// Prose between two dollars ("$HOME and PATH$", "5 (or 5") is not a formula.
bool looksLikeMath(QStringView content)
{
    bool hasOperator = false;
    int longWords = 0, word = 0;
    bool isCommand = false;
    for (const QChar c : content) {
        if (c == u'\\' || c == u'^' || c == u'_' || c == u'=' || c == u'+' || c == u'*' || c == u'/' ||
            c == u'<' || c == u'>' || c == u'{' || c == u'|' || c == u'!')
            hasOperator = true;
        if (c.isLetter()) {
            if (++word == 3 && !isCommand)
                ++longWords;
        } else {
            word = 0;
            isCommand = c == u'\\' || (isCommand && c == u'{');
        }
    }
    if (content.contains(u'\\'))
        return true;
    if (longWords >= 2)
        return false;
    if (content.front().isDigit() && !hasOperator) {
        for (const QChar c : content)
            if (!c.isDigit() && c != u'.' && c != u',' && !c.isLetter() && c != u'%')
                return false;
    }
    return true;
}

class Scanner
{
public:
    Scanner(QStringView text, bool isOpen) : m_text(text), m_isOpen(isOpen)
    {
        m_out.text.reserve(text.size());
    }

    ScannedText run()
    {
        while (m_at < m_text.size()) {
            if (m_lineStart && skipFence())
                continue;
            const QChar c = m_text[m_at];
            m_lineStart = false;
            if (c == u'\n') {
                copy(1);
                m_lineStart = true;
            } else if (c == u'`') {
                codeSpan();
            } else if (c == u'\\') {
                backslash();
            } else if (c == u'$') {
                dollar();
            } else if (c == u':' && m_text.mid(m_at, 3) == u"://") {
                address();
            } else if (c == u'<') {
                lineBreakTag();
            } else if (c == kMarkOpen || c == kMarkClose || c == kMarkBreak || c == QChar(0xFFFC) ||
                       c.isNull()) {
                m_out.text += QChar(QChar::ReplacementCharacter);
                ++m_at;
            } else {
                copy(1);
            }
        }
        return std::move(m_out);
    }

private:
    void copy(qsizetype count)
    {
        m_out.text += m_text.mid(m_at, count);
        m_at += count;
    }

    QStringView line(qsizetype from) const
    {
        const qsizetype end = m_text.indexOf(u'\n', from);
        return m_text.mid(from, end < 0 ? -1 : end + 1 - from);
    }

    /// Copies a fenced code block, which may stand in quotes and lists, with its fences.
    bool skipFence()
    {
        QStringView first = line(m_at);
        qsizetype skip = 0;
        while (skip < first.size()) { // prefixes of containers: spaces, '>', list markers
            const QChar c = first[skip];
            const bool isMarker =
                (c == u'-' || c == u'*' || c == u'+') && skip + 1 < first.size() && first[skip + 1] == u' ';
            if (c == u' ' || c == u'\t' || c == u'>' || isMarker) {
                ++skip;
                continue;
            }
            qsizetype digits = skip;
            while (digits < first.size() && digits - skip < 9 && first[digits].isDigit())
                ++digits;
            if (digits > skip && digits + 1 < first.size() &&
                (first[digits] == u'.' || first[digits] == u')') && first[digits + 1] == u' ') {
                skip = digits + 2;
                continue;
            }
            break;
        }
        const int length = fenceLength(first.mid(skip));
        if (length == 0)
            return false;
        const QChar mark = first[skip];
        copy(first.size());
        while (m_at < m_text.size()) {
            const QStringView next = line(m_at);
            qsizetype at = 0;
            while (at < next.size() && (next[at] == u' ' || next[at] == u'\t' || next[at] == u'>'))
                ++at;
            const QStringView rest = next.mid(at).trimmed();
            const bool isEnd = rest.size() >= length && fenceLength(rest) == rest.size() && rest[0] == mark;
            copyCode(next.size());
            if (isEnd)
                return true;
        }
        m_out.openFence = true;
        return true;
    }

    void copyCode(qsizetype count)
    {
        for (const QChar c : m_text.mid(m_at, count))
            m_out.text +=
                c == kMarkOpen || c == kMarkClose || c == kMarkBreak ? QChar(QChar::ReplacementCharacter) : c;
        m_at += count;
    }

    /// End of the paragraph that `from` stands in: the next empty line.
    qsizetype paragraphEnd(qsizetype from)
    {
        if (from < m_paragraphEnd)
            return m_paragraphEnd;
        qsizetype at = from;
        while (true) {
            at = m_text.indexOf(u'\n', at);
            if (at < 0 || at + 1 == m_text.size())
                return m_paragraphEnd = m_text.size();
            const QStringView next = line(at + 1);
            if (next.trimmed().isEmpty())
                return m_paragraphEnd = at;
            ++at;
        }
    }

    void codeSpan()
    {
        qsizetype run = 1;
        while (m_at + run < m_text.size() && m_text[m_at + run] == u'`')
            ++run;
        const qsizetype limit = paragraphEnd(m_at);
        // A run of this length that is not closed in the paragraph need not be looked for again.
        if (run < 32 && !(m_unclosedRuns & (1u << run) && m_at < m_unclosedUntil)) {
            for (qsizetype at = m_at + run; at < limit;) {
                at = m_text.indexOf(u'`', at);
                if (at < 0 || at >= limit)
                    break;
                qsizetype length = 1;
                while (at + length < limit && m_text[at + length] == u'`')
                    ++length;
                if (length == run) {
                    copyCode(at + length - m_at);
                    return;
                }
                at += length;
            }
            if (m_at >= m_unclosedUntil)
                m_unclosedRuns = 0;
            m_unclosedRuns |= 1u << run;
            m_unclosedUntil = limit;
            if (m_isOpen && limit == m_text.size()) { // a code span that is still being written
                copyCode(m_text.size() - m_at);
                return;
            }
        }
        copy(run);
    }

    void add(qsizetype open, qsizetype end, qsizetype close, bool display, bool closed)
    {
        ScannedFormula formula;
        formula.source = m_text.mid(m_at, close - m_at).toString();
        QStringView content = m_text.mid(open, end - open);
        if (content.contains(u'\n')) { // in a quote, its lines start with '>'
            QString joined;
            const bool inQuote = isQuoted();
            for (QStringView part : content.split(u'\n')) {
                QStringView trimmed = part.trimmed();
                while (inQuote && trimmed.startsWith(u'>'))
                    trimmed = trimmed.mid(1).trimmed();
                joined += trimmed;
                joined += u'\n';
            }
            formula.tex = joined.trimmed();
        } else {
            formula.tex = content.trimmed().toString();
        }
        formula.display = display;
        formula.closed = closed;
        m_out.text += kMarkOpen + QString::number(m_out.formulas.size()) + kMarkClose;
        m_out.formulas.append(formula);
        m_at = close;
    }

    /// A formula from `open` to the next `closer` in this paragraph.
    bool delimited(qsizetype open, QStringView closer, bool display, bool keepDelimiters = false)
    {
        const qsizetype limit = qMin(paragraphEnd(m_at), open + kMaxDisplayMath);
        if (m_at < m_noneUntil.value(closer.toString(), 0))
            return false;
        const qsizetype end = m_text.mid(0, limit).indexOf(closer, open);
        if (end < 0) {
            if (m_isOpen && limit == m_text.size()) {
                if (m_text.mid(open).trimmed().isEmpty() && !display) {
                    m_at = m_text.size(); // only the opener is there: wait
                    return true;
                }
                add(keepDelimiters ? m_at : open, m_text.size(), m_text.size(), display, false);
                return true;
            }
            m_noneUntil.insert(closer.toString(), limit); // not looked for again before there
            return false;
        }
        if (m_text.mid(open, end - open).trimmed().isEmpty())
            return false;
        add(keepDelimiters ? m_at : open, keepDelimiters ? end + closer.size() : end, end + closer.size(),
            display, true);
        return true;
    }

    bool isQuoted() const
    {
        const qsizetype start = m_at > 0 ? m_text.lastIndexOf(u'\n', m_at - 1) + 1 : 0;
        return m_text.mid(start, m_at - start).trimmed().startsWith(u'>');
    }

    void backslash()
    {
        const QStringView rest = m_text.mid(m_at);
        if (rest.startsWith(u"\\(") && delimited(m_at + 2, u"\\)", false))
            return;
        if (rest.startsWith(u"\\[") && delimited(m_at + 2, u"\\]", true))
            return;
        if (rest.startsWith(u"\\begin{")) {
            const qsizetype close = rest.indexOf(u'}');
            if (close > 7 && close < 30) {
                const QString closer = QStringLiteral("\\end{%1}").arg(rest.mid(7, close - 7));
                if (delimited(m_at + close + 1, closer, true, true))
                    return;
            }
        }
        copy(qMin<qsizetype>(2, rest.size() > 1 && rest[1] == u'\n' ? 1 : rest.size()));
    }

    void dollar()
    {
        if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'$') {
            if (!delimited(m_at + 2, u"$$", true))
                copy(2);
            return;
        }
        const qsizetype open = m_at + 1;
        const bool afterWord = m_at > 0 && isWordChar(m_text[m_at - 1]);
        if (open < m_text.size() && !m_text[open].isSpace() && !afterWord) {
            const qsizetype limit = qMin(paragraphEnd(m_at), open + kMaxInlineMath);
            qsizetype end = open;
            while (end < limit && m_text[end] != u'$')
                end += m_text[end] == u'\\' ? 2 : 1;
            if (end < limit) {
                const QStringView content = m_text.mid(open, end - open);
                const bool followed = end + 1 < m_text.size() && isWordChar(m_text[end + 1]);
                if (!content.isEmpty() && !content.back().isSpace() && !followed && looksLikeMath(content)) {
                    add(open, end, end + 1, false, true);
                    return;
                }
            } else if (m_isOpen && end >= m_text.size() && !m_text[open].isDigit() &&
                       m_text.mid(open).contains(u'\\')) {
                add(open, m_text.size(), m_text.size(), false, false); // still being written
                return;
            }
        }
        copy(1);
    }

    /// Dollars in an address are part of it.
    void address()
    {
        qsizetype end = m_at + 3;
        while (end < m_text.size() && !m_text[end].isSpace() && m_text[end] != u')' && m_text[end] != u'>' &&
               m_text[end] != u'`' && m_text[end].unicode() < 0xFDD0)
            ++end;
        copy(end - m_at);
    }

    void lineBreakTag()
    {
        for (const QStringView tag : {QStringView(u"<br>"), QStringView(u"<br/>"), QStringView(u"<br />")}) {
            if (m_text.mid(m_at, tag.size()).compare(tag, Qt::CaseInsensitive) == 0) {
                m_out.text += kMarkBreak;
                m_at += tag.size();
                return;
            }
        }
        copy(1);
    }

    QStringView m_text;
    bool m_isOpen;
    ScannedText m_out;
    qsizetype m_at = 0;
    bool m_lineStart = true;
    qsizetype m_paragraphEnd = -1;
    quint32 m_unclosedRuns = 0;
    qsizetype m_unclosedUntil = 0;
    QHash<QString, qsizetype> m_noneUntil; ///< per closer: there is none before
};

} // namespace

ScannedText scanMath(QStringView text, bool isOpen)
{
    return Scanner(text, isOpen).run();
}

QString openDisplayMath(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (trimmed.startsWith(u"\\begin{")) {
        const qsizetype close = trimmed.indexOf(u'}');
        if (close < 8 || close > 30)
            return {};
        const QString closer = QStringLiteral("\\end{%1}").arg(trimmed.mid(7, close - 7));
        return trimmed.contains(closer) ? QString() : closer;
    }
    const qsizetype bracket = trimmed.lastIndexOf(u"\\[");
    if (bracket >= 0 && (bracket == 0 || trimmed[bracket - 1] != u'\\') &&
        trimmed.indexOf(u"\\]", bracket) < 0)
        return QStringLiteral("\\]");
    if (!trimmed.contains(u'`') && trimmed.count(u"$$") % 2 == 1)
        return QStringLiteral("$$");
    return {};
}

int fenceLength(QStringView line)
{
    if (line.isEmpty() || (line[0] != u'`' && line[0] != u'~'))
        return 0;
    qsizetype run = 1;
    while (run < line.size() && line[run] == line[0])
        ++run;
    if (run < 3)
        return 0;
    if (line[0] == u'`' && line.mid(run).contains(u'`')) // then it is inline code
        return 0;
    return int(qMin<qsizetype>(run, 1000));
}

} // namespace markdown
