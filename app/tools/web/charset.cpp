#include <QRegularExpression>
#include <QStringConverter>
#include <QStringDecoder>

#include "app/tools/web/html_text.h"

namespace tools {

namespace {

QString declaredCharset(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]{2,40})"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).captured(1);
}

/// The labels of the web for windows-1252 mean it even where they say ISO 8859-1 or ASCII.
QByteArray decoderName(const QString& charset)
{
    const QString name = charset.toLower();
    if (name == QStringLiteral("iso-8859-1") || name == QStringLiteral("latin1") ||
        name == QStringLiteral("us-ascii") || name == QStringLiteral("ascii"))
        return "windows-1252";
    if (name == QStringLiteral("gb2312") || name == QStringLiteral("gbk"))
        return "gb18030";
    if (name == QStringLiteral("ks_c_5601-1987"))
        return "euc-kr";
    return name.toLatin1();
}

} // namespace

QString decodedText(const QByteArray& bytes, const QString& contentType, bool isHtml)
{
    if (const auto mark = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*mark);
        return decoder(bytes);
    }
    QString charset = declaredCharset(contentType);
    if (charset.isEmpty() && isHtml)
        charset = declaredCharset(QString::fromLatin1(bytes.left(4096)));
    if (charset.isEmpty() && bytes.startsWith("<?xml")) {
        static const QRegularExpression form(QStringLiteral("encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{2,40})"));
        charset = form.match(QString::fromLatin1(bytes.left(200))).captured(1);
    }
    if (!charset.isEmpty()) {
        QStringDecoder decoder(decoderName(charset).constData());
        if (decoder.isValid())
            return decoder(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    QStringDecoder western("windows-1252");
    return western.isValid() ? QString(western(bytes)) : QString::fromLatin1(bytes);
}

} // namespace tools
