#include "app/markdown/rich_text.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>
#include <utility>

#include "app/markdown/block.h"

namespace markdown {

namespace {

constexpr int kMaxSpans = 32; // deeper nesting is shown without its formatting

/// Backslashes before what Markdown would read as its own.
QString escapeMarkdown(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool inWord =
            i > 0 && i + 1 < text.size() && text[i - 1].isLetterOrNumber() && text[i + 1].isLetterOrNumber();
        const bool spaced =
            (i == 0 || text[i - 1].isSpace()) && (i + 1 == text.size() || text[i + 1].isSpace());
        if (c == u'`' || c == u'[' || c == u'\\' || (c == u'*' && !spaced) ||
            (c == u'_' && !inWord && !spaced))
            out += u'\\';
        out += c;
    }
    return out;
}

QString fencedCode(const QString& code)
{
    int longest = 0, run = 0;
    for (const QChar c : code)
        longest = qMax(longest, c == u'`' ? ++run : (run = 0));
    const QString fence(longest + 1, u'`');
    const bool pad = code.startsWith(u'`') || code.endsWith(u'`');
    return fence + QString(pad ? 1 : 0, u' ') + code + QString(pad ? 1 : 0, u' ') + fence;
}

/// Seconds of a time that is written as 01:23 or 1:02:03; -1 if the groups are none.
qint64 seconds(const QRegularExpressionMatch& match)
{
    const qint64 first = match.capturedView(1).toLongLong(), second = match.capturedView(2).toLongLong();
    if (match.hasCaptured(3))
        return second > 59 ? -1 : first * 3600 + second * 60 + match.capturedView(3).toLongLong();
    return first * 60 + second;
}

} // namespace

QString escapeHtml(QStringView text)
{
    QString out;
    out.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case '&':
            out += QStringLiteral("&amp;");
            break;
        case '<':
            out += QStringLiteral("&lt;");
            break;
        case '>':
            out += QStringLiteral("&gt;");
            break;
        case '"':
            out += QStringLiteral("&quot;");
            break;
        default:
            out += c;
        }
    }
    return out;
}

bool isOpenable(const QString& target)
{
    if (target.size() > 4000)
        return false;
    const QUrl url(target);
    if (!url.isValid())
        return false;
    const QString scheme = url.scheme();
    return ((scheme == QStringLiteral("http") || scheme == QStringLiteral("https")) &&
            !url.host().isEmpty()) ||
           (scheme == QStringLiteral("mailto") && !url.path().isEmpty());
}

QString decodeEntity(QStringView entity)
{
    const QStringView name = entity.mid(1, entity.size() - 2);
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
        bool ok = false;
        const uint code = name.mid(isHex ? 2 : 1).toUInt(&ok, isHex ? 16 : 10);
        const bool isValid = ok && code >= 0x20 && code <= 0x10FFFF && !QChar::isSurrogate(code) &&
                             !QChar::isNonCharacter(code) && code != 0xFFFC;
        return isValid ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1)
                       : QString(QChar(QChar::ReplacementCharacter));
    }
    static constexpr std::array<std::pair<const char16_t*, char16_t>, 40> kNames = {{
        {u"amp", u'&'},   {u"lt", u'<'},     {u"gt", u'>'},     {u"quot", u'"'},  {u"apos", u'\''},
        {u"nbsp", 0xA0},  {u"copy", u'©'},   {u"reg", u'®'},    {u"trade", u'™'}, {u"hellip", u'…'},
        {u"mdash", u'—'}, {u"ndash", u'–'},  {u"lsquo", u'‘'},  {u"rsquo", u'’'}, {u"ldquo", u'“'},
        {u"rdquo", u'”'}, {u"laquo", u'«'},  {u"raquo", u'»'},  {u"bull", u'•'},  {u"middot", u'·'},
        {u"times", u'×'}, {u"divide", u'÷'}, {u"plusmn", u'±'}, {u"deg", u'°'},   {u"sup2", u'²'},
        {u"sup3", u'³'},  {u"frac12", u'½'}, {u"euro", u'€'},   {u"pound", u'£'}, {u"yen", u'¥'},
        {u"cent", u'¢'},  {u"sect", u'§'},   {u"para", u'¶'},   {u"larr", u'←'},  {u"rarr", u'→'},
        {u"uarr", u'↑'},  {u"darr", u'↓'},   {u"le", u'≤'},     {u"ge", u'≥'},    {u"ne", u'≠'},
    }};
    for (const auto& [known, c] : kNames)
        if (name == QStringView(known))
            return QString(QChar(c));
    return entity.toString();
}

QString RichTextBuilder::restore(QStringView text, const QList<ScannedFormula>& formulas)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == kMarkOpen) {
            const qsizetype close = text.indexOf(kMarkClose, i);
            const int index = close < 0 ? -1 : text.mid(i + 1, close - i - 1).toInt();
            if (index >= 0 && index < formulas.size()) {
                out += formulas[index].source;
                i = close;
            }
        } else if (text[i] == kMarkBreak) {
            out += QStringLiteral("<br>");
        } else {
            out += text[i];
        }
    }
    return out;
}

void RichTextBuilder::text(QStringView text)
{
    m_pending += text;
}

void RichTextBuilder::code(QStringView text)
{
    m_codeText += restore(text, m_formulas);
}

void RichTextBuilder::lineBreak()
{
    flush();
    if (m_out.text.isEmpty())
        return;
    m_out.html += QStringLiteral("<br>");
    m_out.text += QChar(QChar::LineSeparator);
    m_out.markdown += u'\n';
}

void RichTextBuilder::literal(QStringView text)
{
    if (!text.trimmed().isEmpty() && !(m_hasImage && m_linkDepth > 0))
        m_hasOther = true;
    m_out.html += escapeHtml(text);
    m_out.text += text;
    m_out.markdown += escapeMarkdown(text);
}

void RichTextBuilder::formula(int index)
{
    const ScannedFormula& formula = m_formulas[index];
    m_hasOther = true;
    m_out.html += QStringLiteral("<img src=\"formula:%1\">").arg(m_out.formulas.size());
    m_out.text += kFormulaMark;
    m_out.markdown += formula.closed ? formula.source : u'$' + formula.tex + u'$';
    m_out.formulas.append(formula.tex);
}

void RichTextBuilder::flush()
{
    if (m_pending.isEmpty())
        return;
    const QString pending = std::exchange(m_pending, {});
    // Times that stand alone: not part of a ratio, a longer number or an address.
    static const QRegularExpression special(
        QStringLiteral("[\\x{FDD0}](\\d+)[\\x{FDD1}]|\\x{FDD2}|"
                       "(?<![\\w:./])(?<t>(\\d{1,2}):([0-5]\\d)(?::([0-5]\\d))?)(?![\\w:/]|[.,]\\d)"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression time(QStringLiteral("^(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?$"));
    qsizetype at = 0;
    auto found = special.globalMatch(pending);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        literal(QStringView(pending).mid(at, match.capturedStart() - at));
        at = match.capturedEnd();
        const QString whole = match.captured();
        if (whole.startsWith(kMarkOpen)) {
            const int index = match.capturedView(1).toInt();
            if (index < m_formulas.size())
                formula(index);
        } else if (whole.startsWith(kMarkBreak)) {
            m_out.html += QStringLiteral("<br>");
            m_out.text += QChar(QChar::LineSeparator);
            m_out.markdown += QStringLiteral("<br>");
        } else {
            const qint64 second = m_linkTimes && m_linkDepth == 0 ? seconds(time.match(whole)) : -1;
            if (second < 0) {
                literal(whole);
            } else {
                const QString target = QStringLiteral("seek:%1").arg(second);
                m_out.html += QStringLiteral("<a href=\"%1\">%2</a>").arg(target, whole);
                m_out.text += whole;
                m_out.markdown += whole;
                m_out.links.append(target);
                m_hasOther = true;
            }
        }
    }
    literal(QStringView(pending).mid(at));
}

void RichTextBuilder::openTag(const QString& html, const QString& markdown)
{
    m_out.html += html;
    m_out.markdown += markdown;
}

void RichTextBuilder::enter(Span span, const QString& target)
{
    flush();
    m_spans.append({span, target, m_out.text.size(), m_out.markdown.size()});
    if (m_spans.size() > kMaxSpans)
        return;
    switch (span) {
    case Span::Emphasis:
        openTag(QStringLiteral("<i>"), QStringLiteral("*"));
        break;
    case Span::Strong:
        openTag(QStringLiteral("<b>"), QStringLiteral("**"));
        break;
    case Span::Strike:
        openTag(QStringLiteral("<s>"), QStringLiteral("~~"));
        break;
    case Span::Code:
        m_codeText.clear();
        break;
    case Span::Link:
    case Span::Image:
        if (span == Span::Image)
            m_hasImage = true;
        ++m_linkDepth;
        if (m_linkDepth == 1 && isOpenable(target))
            m_out.html += QStringLiteral("<a href=\"%1\">").arg(escapeHtml(target));
        m_out.markdown += span == Span::Image ? QStringLiteral("![") : QStringLiteral("[");
        break;
    }
}

void RichTextBuilder::leave(Span span)
{
    flush();
    if (m_spans.isEmpty())
        return;
    const bool isShown = m_spans.size() <= kMaxSpans;
    const OpenSpan open = m_spans.takeLast();
    if (!isShown)
        return;
    switch (span) {
    case Span::Emphasis:
        openTag(QStringLiteral("</i>"), QStringLiteral("*"));
        break;
    case Span::Strong:
        openTag(QStringLiteral("</b>"), QStringLiteral("**"));
        break;
    case Span::Strike:
        openTag(QStringLiteral("</s>"), QStringLiteral("~~"));
        break;
    case Span::Code: {
        const QString code = std::exchange(m_codeText, {});
        m_hasOther = true;
        m_out.html += QStringLiteral("<code>") + escapeHtml(code) + QStringLiteral("</code>");
        m_out.text += code;
        m_out.markdown += fencedCode(code);
        break;
    }
    case Span::Link:
    case Span::Image: {
        if (m_out.text.size() == open.textStart) { // no text of its own: its target stands for it
            m_out.html += escapeHtml(open.target);
            m_out.text += open.target;
        }
        --m_linkDepth;
        const QString shown = m_out.text.mid(open.textStart);
        if (m_linkDepth == 0 && isOpenable(open.target)) {
            m_out.html += QStringLiteral("</a>");
            m_out.links.append(open.target);
        } else if (m_linkDepth == 0 && !open.target.isEmpty() && shown != open.target) {
            const QString target = QStringLiteral(" (%1)").arg(open.target);
            m_out.html += escapeHtml(target);
            m_out.text += target;
        }
        if (span == Span::Link && (shown == open.target || open.target == QStringLiteral("mailto:") + shown))
            m_out.markdown = m_out.markdown.left(open.markdownStart) + shown;
        else
            m_out.markdown += QStringLiteral("](") + open.target + u')';
        break;
    }
    }
}

RichText RichTextBuilder::take()
{
    flush();
    RichText out = std::exchange(m_out, {});
    out.isOnlyImage = m_hasImage && !m_hasOther;
    m_hasImage = m_hasOther = false;
    while (out.text.endsWith(QChar(QChar::LineSeparator)) && out.html.endsWith(QStringLiteral("<br>"))) {
        out.text.chop(1);
        out.html.chop(4);
    }
    return out;
}

} // namespace markdown
