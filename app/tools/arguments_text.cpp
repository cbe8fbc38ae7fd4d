#include "app/tools/arguments_text.h"

#include "app/tools/json.h"

namespace tools {

namespace {

/// Marks of direction, zero widths and controls could make a reader see other words than the tool gets.
QString withoutHidden(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const bool isBreak = c == u'\n' || c == u'\t';
        const bool isHidden = c.category() == QChar::Other_Format || c.category() == QChar::Other_Control ||
                              c.category() == QChar::Separator_Line ||
                              c.category() == QChar::Separator_Paragraph;
        if (isHidden && !isBreak)
            result += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result;
}

QString indented(const QString& text)
{
    return QString(text).replace(u'\n', QStringLiteral("\n  "));
}

} // namespace

QString ArgumentsText::readable(const QString& json)
{
    const std::optional<Json> value = parseJson(json.toUtf8());
    if (!value || !value->is_object())
        return withoutHidden(json);
    QStringList lines;
    for (const auto& [key, member] : value->items()) {
        // Text of several lines is shown as such, everything else as JSON writes it.
        const bool isLong =
            member.is_string() && member.get_ref<const std::string&>().find('\n') != std::string::npos;
        const bool isNested = member.is_structured() && !member.empty() && compactJson(member).size() > 40;
        const QString shown = isLong     ? u'\n' + toText(member.get<std::string>())
                              : isNested ? prettyJson(member)
                                         : QString::fromUtf8(compactJson(member));
        lines += toText(key) + (isLong ? QStringLiteral(":") : QStringLiteral(": ")) + indented(shown);
    }
    return withoutHidden(lines.join(u'\n'));
}

void ArgumentsText::setJson(const QString& json)
{
    if (m_json == json)
        return;
    m_json = json;
    m_text = readable(json);
    emit changed();
}

} // namespace tools
