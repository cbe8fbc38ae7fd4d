#include "app/documents/text_encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace documents {
namespace {

// Windows-1252 where it differs from Latin-1, which has control characters there that no text holds.
constexpr std::array<char16_t, 32> kWindows1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(kWindows1252[c.unicode() - 0x80]);
    return text;
}

struct ZeroBytes
{
    qsizetype even = 0;
    qsizetype odd = 0;
};

ZeroBytes zeroBytes(const QByteArray& head)
{
    ZeroBytes zeros;
    for (qsizetype i = 0; i < head.size(); ++i)
        if (head[i] == 0)
            ++(i % 2 == 0 ? zeros.even : zeros.odd);
    return zeros;
}

/// By mark; UTF-16 without one by the zero halves of its ASCII characters.
std::optional<QStringConverter::Encoding> markedEncoding(const QByteArray& head)
{
    if (const auto byMark = QStringConverter::encodingForData(head); byMark)
        return byMark;
    const ZeroBytes zeros = zeroBytes(head);
    const qsizetype pairs = head.size() / 2;
    if (pairs >= 2 && zeros.even == 0 && zeros.odd > pairs / 4)
        return QStringConverter::Utf16LE;
    if (pairs >= 2 && zeros.odd == 0 && zeros.even > pairs / 4)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

/// Control characters that text does not hold; a few are forgiven (form feeds, colours of terminals).
bool isBinary(const QByteArray& head)
{
    const auto strange = std::count_if(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 32 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f' && byte != 27) ||
               byte == 127;
    });
    return head.contains('\0') || strange * 50 > head.size();
}

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError();
}

/// Without a character that is cut off at the end.
QByteArray wholeCharacters(QByteArray head)
{
    for (int i = 0; i < 4 && !head.isEmpty() && (static_cast<unsigned char>(head.back()) & 0x80) != 0; ++i) {
        const bool isLead = (static_cast<unsigned char>(head.back()) & 0xC0) == 0xC0;
        head.chop(1);
        if (isLead)
            break;
    }
    return head;
}

} // namespace

bool looksLikeText(const QByteArray& head)
{
    if (head.isEmpty())
        return true;
    if (const auto encoding = markedEncoding(head)) {
        QStringDecoder decoder(*encoding);
        const QString text = decoder.decode(head);
        return !isBinary(text.toUtf8());
    }
    if (isBinary(head))
        return false;
    if (isUtf8(wholeCharacters(head)) || isUtf8(head))
        return true;
    // Latin-1 text is mostly ASCII; packed data is not.
    const auto high =
        std::count_if(head.begin(), head.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    return high * 3 < head.size();
}

std::optional<QString> decodeText(const QByteArray& bytes)
{
    constexpr qsizetype kHead = 16384;
    const QByteArray head = bytes.left(kHead);
    if (!looksLikeText(head))
        return std::nullopt;
    QString text;
    if (const auto encoding = markedEncoding(head)) {
        QStringDecoder decoder(*encoding);
        text = decoder.decode(bytes);
    } else {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        text = decoder.decode(bytes);
        if (decoder.hasError())
            text = fromWindows1252(bytes);
    }
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.remove(QChar(0));
    return text;
}

} // namespace documents
