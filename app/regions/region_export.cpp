#include "app/regions/region_export.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace regions {
namespace {

constexpr char kInk[] = "#3b5bdb";

int pixels(double share, int size)
{
    return std::clamp(static_cast<int>(std::lround(share * size)), 0, size);
}

QJsonArray thousandths(const Region& region)
{
    return QJsonDocument::fromJson(coordinates(region).toUtf8()).array();
}

/// Photos stay small as JPEG, drawings sharp as PNG: whichever is smaller.
QString embedded(const QImage& picture)
{
    QByteArray png, jpeg;
    QBuffer pngBuffer(&png), jpegBuffer(&jpeg);
    picture.save(&pngBuffer, "PNG");
    picture.save(&jpegBuffer, "JPG", 92);
    const bool isPhoto = !jpeg.isEmpty() && jpeg.size() < png.size();
    return QStringLiteral("data:image/%1;base64,")
               .arg(isPhoto ? QStringLiteral("jpeg") : QStringLiteral("png")) +
           QString::fromLatin1((isPhoto ? jpeg : png).toBase64());
}

} // namespace

QByteArray toJson(const QList<Region>& regions, const QString& pictureName, QSize pictureSize)
{
    QJsonArray list;
    for (const Region& region : regions) {
        const int left = pixels(region.box.left(), pictureSize.width());
        const int top = pixels(region.box.top(), pictureSize.height());
        QJsonObject object{{QStringLiteral("label"), region.label}};
        if (region.shape == Region::Shape::Box) {
            object[QStringLiteral("box_2d")] = thousandths(region);
            object[QStringLiteral("pixels")] = QJsonObject{
                {QStringLiteral("x"), left},
                {QStringLiteral("y"), top},
                {QStringLiteral("width"), pixels(region.box.right(), pictureSize.width()) - left},
                {QStringLiteral("height"), pixels(region.box.bottom(), pictureSize.height()) - top}};
        } else {
            object[QStringLiteral("point_2d")] = thousandths(region);
            object[QStringLiteral("pixels")] =
                QJsonObject{{QStringLiteral("x"), left}, {QStringLiteral("y"), top}};
        }
        list.append(object);
    }
    const QJsonObject document{{QStringLiteral("picture"), pictureName},
                               {QStringLiteral("width"), pictureSize.width()},
                               {QStringLiteral("height"), pictureSize.height()},
                               {QStringLiteral("regions"), list}};
    return QJsonDocument(document).toJson();
}

QByteArray toSvg(const QList<Region>& regions, const QString& pictureName, const QImage& picture)
{
    QByteArray svg;
    QXmlStreamWriter xml(&svg);
    const int width = picture.width();
    const int height = picture.height();
    const double line = std::max(1.0, std::max(width, height) / 300.0);
    const double letters = line * 6;
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    xml.writeAttribute(QStringLiteral("viewBox"), QStringLiteral("0 0 %1 %2").arg(width).arg(height));
    xml.writeAttribute(QStringLiteral("width"), QString::number(width));
    xml.writeAttribute(QStringLiteral("height"), QString::number(height));
    xml.writeTextElement(QStringLiteral("title"), pictureName);
    xml.writeEmptyElement(QStringLiteral("image"));
    xml.writeAttribute(QStringLiteral("width"), QString::number(width));
    xml.writeAttribute(QStringLiteral("height"), QString::number(height));
    xml.writeAttribute(QStringLiteral("href"), embedded(picture));
    for (const Region& region : regions) {
        const double x = region.box.x() * width;
        const double y = region.box.y() * height;
        xml.writeStartElement(QStringLiteral("g"));
        if (region.shape == Region::Shape::Box) {
            xml.writeEmptyElement(QStringLiteral("rect"));
            xml.writeAttribute(QStringLiteral("x"), QString::number(x));
            xml.writeAttribute(QStringLiteral("y"), QString::number(y));
            xml.writeAttribute(QStringLiteral("width"), QString::number(region.box.width() * width));
            xml.writeAttribute(QStringLiteral("height"), QString::number(region.box.height() * height));
        } else {
            xml.writeEmptyElement(QStringLiteral("circle"));
            xml.writeAttribute(QStringLiteral("cx"), QString::number(x));
            xml.writeAttribute(QStringLiteral("cy"), QString::number(y));
            xml.writeAttribute(QStringLiteral("r"), QString::number(line * 3));
        }
        xml.writeAttribute(QStringLiteral("fill"), QString::fromLatin1(kInk));
        xml.writeAttribute(QStringLiteral("fill-opacity"), QStringLiteral("0.13"));
        xml.writeAttribute(QStringLiteral("stroke"), QString::fromLatin1(kInk));
        xml.writeAttribute(QStringLiteral("stroke-width"), QString::number(line));
        if (!region.label.isEmpty()) {
            xml.writeStartElement(QStringLiteral("text"));
            xml.writeAttribute(QStringLiteral("x"), QString::number(x + line * 2));
            xml.writeAttribute(QStringLiteral("y"), QString::number(y + letters * 1.1));
            xml.writeAttribute(QStringLiteral("font-size"), QString::number(letters));
            xml.writeAttribute(QStringLiteral("font-family"), QStringLiteral("sans-serif"));
            xml.writeAttribute(QStringLiteral("fill"), QString::fromLatin1(kInk));
            xml.writeCharacters(region.label);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return svg;
}

QImage cutOut(const QImage& picture, const Region& region)
{
    QRectF part(region.box.x() * picture.width(), region.box.y() * picture.height(),
                region.box.width() * picture.width(), region.box.height() * picture.height());
    if (region.shape == Region::Shape::Point) {
        const double half = std::max(picture.width(), picture.height()) / 20.0;
        part.adjust(-half, -half, half, half);
    }
    return picture.copy(part.toAlignedRect().intersected(picture.rect()));
}

} // namespace regions
