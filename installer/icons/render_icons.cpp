// render_icons SVG FOLDER: draws an icon in the sizes that desktops ask for: FOLDER/16.png … 512.png, and the
// same pictures packed as icon.ico (Windows) and icon.icns (macOS). Runs while Facet is built.
#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <array>
#include <cstdio>
#include <map>

namespace {

constexpr std::array kSizes{16, 22, 24, 32, 48, 64, 128, 256, 512, 1024};

using Pictures = std::map<int, QByteArray>; ///< PNG by size

QByteArray draw(QSvgRenderer& svg, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    svg.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

template <typename T>
void appendLittle(QByteArray& bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

void appendBig(QByteArray& bytes, quint32 value)
{
    const quint32 big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

/// A directory of PNGs, as Windows reads since Vista. 256 is written as 0.
QByteArray ico(const Pictures& pictures)
{
    constexpr std::array kWanted{16, 24, 32, 48, 64, 256};
    constexpr quint32 kEntryBytes = 16;
    QByteArray head, body;
    appendLittle<quint16>(head, 0);
    appendLittle<quint16>(head, 1); // icons, not cursors
    appendLittle<quint16>(head, kWanted.size());
    for (const int size : kWanted) {
        const QByteArray& png = pictures.at(size);
        head.append(static_cast<char>(size % 256)).append(static_cast<char>(size % 256));
        head.append('\0').append('\0');  // no palette
        appendLittle<quint16>(head, 1);  // plane
        appendLittle<quint16>(head, 32); // bits per pixel
        appendLittle<quint32>(head, static_cast<quint32>(png.size()));
        appendLittle<quint32>(head, static_cast<quint32>(6 + kEntryBytes * kWanted.size() + body.size()));
        body += png;
    }
    return head + body;
}

QByteArray icns(const Pictures& pictures)
{
    struct Entry
    {
        const char* type;
        int size;
    };
    constexpr std::array kEntries{
        Entry{"icp4", 16},  Entry{"ic11", 32},  Entry{"icp5", 32},  Entry{"ic12", 64},  Entry{"ic07", 128},
        Entry{"ic13", 256}, Entry{"ic08", 256}, Entry{"ic14", 512}, Entry{"ic09", 512}, Entry{"ic10", 1024}};
    constexpr quint32 kHeadBytes = 8;
    QByteArray body;
    for (const Entry& entry : kEntries) {
        const QByteArray& png = pictures.at(entry.size);
        body += entry.type;
        appendBig(body, kHeadBytes + static_cast<quint32>(png.size()));
        body += png;
    }
    QByteArray file("icns");
    appendBig(file, kHeadBytes + static_cast<quint32>(body.size()));
    return file + body;
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        return true;
    std::fprintf(stderr, "render_icons: cannot write %s: %s\n", qPrintable(path),
                 qPrintable(file.errorString()));
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // builds have no screen
    QGuiApplication program(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3) {
        std::fprintf(stderr, "usage: render_icons SVG FOLDER\n");
        return 2;
    }
    QSvgRenderer svg(arguments[1]);
    if (!svg.isValid()) {
        std::fprintf(stderr, "render_icons: %s is no drawing\n", qPrintable(arguments[1]));
        return 1;
    }
    const QString folder = arguments[2] + QLatin1Char('/');
    Pictures pictures;
    bool isWritten = true;
    for (const int size : kSizes) {
        pictures[size] = draw(svg, size);
        isWritten = write(folder + QStringLiteral("%1.png").arg(size), pictures[size]) && isWritten;
    }
    isWritten = write(folder + QStringLiteral("icon.ico"), ico(pictures)) && isWritten;
    isWritten = write(folder + QStringLiteral("icon.icns"), icns(pictures)) && isWritten;
    return isWritten ? 0 : 1;
}
