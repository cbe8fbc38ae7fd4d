#include "app/hub/card_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace hub {
namespace {

/// The YAML between two lines of dashes at the very beginning.
QString withoutMetadata(const QString& text)
{
    if (!text.startsWith(QLatin1String("---\n")))
        return text;
    const qsizetype end = text.indexOf(QLatin1String("\n---"), 3);
    if (end < 0)
        return text;
    const qsizetype line = text.indexOf(QLatin1Char('\n'), end + 1);
    return line < 0 ? QString() : text.mid(line + 1);
}

/// Tags go, what stands between them stays; pictures become their description.
QString plainLine(QString line)
{
    static const QRegularExpression picture(QStringLiteral("!\\[([^\\]\\n]{0,500})\\]\\([^)\\n]{0,2000}\\)"));
    static const QRegularExpression emptyLink(QStringLiteral("\\[\\s*\\]\\([^)\\n]{0,2000}\\)"));
    static const QRegularExpression lineBreak(QStringLiteral("<br\\s*/?>"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(QStringLiteral("</?[A-Za-z][^<>\\n]{0,2000}>"));
    line.replace(lineBreak, QStringLiteral(" "));
    line.remove(tag);
    line.replace(picture, QStringLiteral("\\1"));
    line.remove(emptyLink);
    return line;
}

} // namespace

QString cardText(const QByteArray& readme, qsizetype mostLetters)
{
    QString text = QString::fromUtf8(readme);
    text.remove(QChar(0));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text = withoutMetadata(text).left(mostLetters);
    static const QRegularExpression comment(QStringLiteral("<!--.*?-->"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression styles(QStringLiteral("<(style|script)\\b.*?</\\1>"),
                                           QRegularExpression::DotMatchesEverythingOption |
                                               QRegularExpression::CaseInsensitiveOption);
    text.remove(comment);
    text.remove(styles);
    QStringList lines = text.split(QLatin1Char('\n'));
    bool isCode = false;
    for (QString& line : lines) {
        if (line.trimmed().startsWith(QLatin1String("```")))
            isCode = !isCode;
        else if (!isCode) {
            line = plainLine(line);
            if (line.startsWith(QLatin1String("    ")) && !line.trimmed().isEmpty())
                line = QStringLiteral("  ") + line.trimmed(); // indented HTML is no code
        }
    }
    return lines.join(QLatin1Char('\n')).trimmed();
}

} // namespace hub
