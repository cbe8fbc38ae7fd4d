#include "app/markdown/provisional.h"

#include <QList>
#include <QRegularExpression>

#include "app/markdown/math_scanner.h"

namespace markdown {

namespace {

/// Start of the inline text that the chunk ends in: after the last empty line, item marker, row or heading.
qsizetype lastTextStart(QStringView chunk)
{
    qsizetype start = chunk.size();
    while (start > 0) {
        const qsizetype line = chunk.lastIndexOf(u'\n', start - 1) + 1;
        const QStringView text = chunk.mid(line, start - line).trimmed();
        if (text.isEmpty())
            return start;
        static const QRegularExpression opens(QStringLiteral("^([-*+]|\\d{1,9}[.)]|#{1,6})\\s|^[|>]"));
        if (opens.match(text).hasMatch())
            return line;
        start = line > 0 ? line - 1 : 0;
        if (line == 0)
            return 0;
    }
    return start;
}

struct Delimiter
{
    QChar mark;
    qsizetype length;
    qsizetype at;
};

/// What stands open at the end of inline text.
struct OpenEnds
{
    QList<Delimiter> delimiters;
    qsizetype codeRun = 0; ///< backticks that opened a code span
    qsizetype codeAt = 0;
    qsizetype linkTarget = -1; ///< position of the "](" whose target is not complete
    qsizetype linkText = -1;   ///< position of its '['
};

OpenEnds openEnds(QStringView text)
{
    OpenEnds open;
    QList<qsizetype> brackets;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        qsizetype run = 1;
        while ((c == u'`' || c == u'*' || c == u'_' || c == u'~') && i + run < text.size() &&
               text[i + run] == c)
            ++run;
        if (c == u'\\') {
            i += 2;
            continue;
        }
        if (c == u'`') {
            qsizetype close = -1;
            for (qsizetype at = i + run; at < text.size();) {
                at = text.indexOf(u'`', at);
                if (at < 0)
                    break;
                qsizetype length = 1;
                while (at + length < text.size() && text[at + length] == u'`')
                    ++length;
                if (length == run) {
                    close = at + length;
                    break;
                }
                at += length;
            }
            if (close < 0) {
                open.codeRun = run;
                open.codeAt = i;
                return open;
            }
            i = close;
            continue;
        }
        if (c == u'[') {
            brackets.append(i);
        } else if (c == u']' && !brackets.isEmpty()) {
            const qsizetype start = brackets.takeLast();
            if (i + 1 < text.size() && text[i + 1] == u'(') {
                const qsizetype close = text.indexOf(u')', i);
                if (close < 0) {
                    open.linkTarget = i;
                    open.linkText = start;
                    return open;
                }
                i = close + 1;
                continue;
            }
        } else if (c == u'*' || c == u'_' || c == u'~') {
            const bool spaceBefore = i == 0 || text[i - 1].isSpace();
            const bool spaceAfter = i + run >= text.size() || text[i + run].isSpace();
            const bool wordBefore = i > 0 && text[i - 1].isLetterOrNumber();
            qsizetype left = run;
            if (!spaceBefore) { // may close
                while (left > 0 && !open.delimiters.isEmpty() && open.delimiters.last().mark == c) {
                    Delimiter& last = open.delimiters.last();
                    const qsizetype used = qMin(left, last.length);
                    left -= used;
                    last.length -= used;
                    if (last.length == 0)
                        open.delimiters.removeLast();
                }
            }
            const bool inProduct = wordBefore && run == 1 && text[i - 1].unicode() < 128; // 5*x
            const bool mayOpen = !(c == u'_' && wordBefore) && !(c == u'~' && run < 2) && !inProduct;
            if (left > 0 && mayOpen && (!spaceAfter || i + run >= text.size()) && (left == run))
                open.delimiters.append({c, left, i});
        }
        i += c == u'*' || c == u'_' || c == u'~' ? run : 1;
    }
    return open;
}

QString closedInline(QStringView text)
{
    OpenEnds open = openEnds(text);
    QString out = text.toString();
    if (open.linkTarget >= 0) { // show the link's text until its target is complete
        out.truncate(open.linkTarget);
        const bool isImage = open.linkText > 0 && out[open.linkText - 1] == u'!';
        out.remove(open.linkText - (isImage ? 1 : 0), isImage ? 2 : 1);
        open = openEnds(out);
    }
    if (open.codeRun > 0) {
        const qsizetype content = open.codeAt + open.codeRun;
        if (QStringView(out).mid(content).trimmed().isEmpty()) {
            out.truncate(open.codeAt);
        } else {
            // Trailing backticks are the beginning of the end.
            while (out.endsWith(u'`'))
                out.chop(1);
            out += QString(open.codeRun, u'`');
        }
    }
    while (!out.isEmpty() && out.back().isSpace())
        out.chop(1);
    for (qsizetype i = open.delimiters.size() - 1; i >= 0; --i) {
        const Delimiter& last = open.delimiters[i];
        const qsizetype content = last.at + last.length;
        if (content >= out.size()) { // nothing follows it: hide it
            out.truncate(last.at);
            while (!out.isEmpty() && out.back().isSpace())
                out.chop(1);
        } else {
            out += QString(last.length, last.mark);
        }
    }
    return out;
}

/// A table's header is a table from its first bar on, not a paragraph with bars.
QString withTableRuler(const QString& chunk)
{
    const QString text = chunk;
    if (!text.trimmed().startsWith(u'|'))
        return chunk;
    const qsizetype headerEnd = text.indexOf(u'\n');
    QString header = (headerEnd < 0 ? text : text.left(headerEnd)).trimmed();
    const QString second = headerEnd < 0 ? QString() : text.mid(headerEnd + 1);
    if (second.contains(u'\n') || !QRegularExpression(QStringLiteral("^[\\s|:-]*$")).match(second).hasMatch())
        return chunk;
    if (!header.endsWith(u'|') || header.size() < 2)
        header += u'|';
    const qsizetype columns =
        qMax<qsizetype>(1, header.count(u'|') - header.count(QStringLiteral("\\|")) - 1);
    if (columns > 200)
        return chunk;
    return header + u'\n' + QStringLiteral("|---").repeated(columns) + u'|';
}

} // namespace

QString withProvisionalEnd(QStringView chunk)
{
    if (chunk.isEmpty() || chunk.back() == u'\n')
        return withTableRuler(chunk.toString());
    const bool hasFence = chunk.contains(u"```") || chunk.contains(u"~~~");
    if (hasFence && scanMath(chunk, true).openFence)
        return chunk.toString();
    // A line that is only the beginning of a marker says nothing yet.
    const qsizetype line = chunk.lastIndexOf(u'\n') + 1;
    static const QRegularExpression marker(
        QStringLiteral("^[\\s>]*([-*+=_~]{1,3}|\\d{1,9}[.)]?|#{1,6}|`{1,3}|[-*+] \\[[ "
                       "xX]?\\]?|\\||\\$|\\\\|!\\[?)?[ \\t]*$"));
    if (marker.match(chunk.mid(line)).hasMatch())
        return withTableRuler(chunk.left(line).toString());
    const qsizetype start = lastTextStart(chunk);
    const QString head = chunk.left(start).toString();
    const QString table = withTableRuler(chunk.toString());
    if (table.size() != chunk.size() || table != chunk)
        return table;
    return head + closedInline(chunk.mid(start));
}

} // namespace markdown
