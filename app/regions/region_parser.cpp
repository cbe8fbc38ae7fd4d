#include "app/regions/region_parser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace regions {
namespace {

constexpr qsizetype kMaxRegions = 500;
constexpr qsizetype kMaxObjectCharacters = 200'000;
constexpr int kMaxOpenObjects = 500; ///< braces without an end that are looked into
constexpr int kMaxDepth = 8;
constexpr double kScale = 1000;
constexpr double kSlack = 20; ///< models overshoot the edge a little; that far it is drawn in

/// Numbers, also those that are written as text. Empty for anything else.
std::optional<QList<double>> numbers(const QJsonArray& array)
{
    QList<double> found;
    for (const QJsonValue& value : array) {
        bool isNumber = value.isDouble();
        const double number = value.isString() ? value.toString().toDouble(&isNumber) : value.toDouble();
        if (!isNumber || !std::isfinite(number) || number < -kSlack || number > kScale + kSlack)
            return std::nullopt;
        found.append(std::clamp(number, 0.0, kScale) / kScale);
    }
    return found;
}

std::optional<Region> regionOf(const QJsonArray& array, Region::Shape shape)
{
    const std::optional<QList<double>> n = numbers(array);
    Region region;
    region.shape = shape;
    if (!n)
        return std::nullopt;
    if (shape == Region::Shape::Point) {
        if (n->size() != 2)
            return std::nullopt;
        region.box = QRectF(n->at(1), n->at(0), 0, 0);
        return region;
    }
    if (n->size() != 4)
        return std::nullopt;
    region.box = QRectF(QPointF(n->at(1), n->at(0)), QPointF(n->at(3), n->at(2))).normalized();
    if (region.box.width() <= 0 || region.box.height() <= 0)
        return std::nullopt;
    return region;
}

QString textOf(const QJsonObject& object, std::initializer_list<const char*> keys)
{
    for (const char* key : keys) {
        const QJsonValue value = object.value(QLatin1String(key));
        if (value.isString())
            return value.toString().simplified();
        if (value.isDouble())
            return QString::number(value.toInt());
    }
    return {};
}

/// A box or point, or a list of them with a list of labels beside it.
void collectShapes(const QJsonObject& object, const char* key, Region::Shape shape, QList<Region>& found)
{
    const QJsonArray array = object.value(QLatin1String(key)).toArray();
    if (array.isEmpty())
        return;
    const QString image = textOf(object, {"image", "image_index", "index"});
    const QString label = textOf(object, {"label", "name", "text"});
    const QJsonArray labels = object.value(QLatin1String("labels")).toArray();
    const bool isList = array.first().isArray();
    for (int i = 0; i < (isList ? array.size() : 1) && found.size() < kMaxRegions; ++i) {
        std::optional<Region> region = regionOf(isList ? array[i].toArray() : array, shape);
        if (!region)
            continue;
        region->label = isList && i < labels.size() ? labels[i].toString().simplified() : label;
        region->image = image;
        found.append(*region);
    }
}

void collect(const QJsonValue& value, int depth, QList<Region>& found)
{
    if (depth > kMaxDepth || found.size() >= kMaxRegions)
        return;
    for (const QJsonValue& element : value.toArray())
        collect(element, depth + 1, found);
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    collectShapes(object, "box_2d", Region::Shape::Box, found);
    collectShapes(object, "point_2d", Region::Shape::Point, found);
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it.key() != QLatin1String("box_2d") && it.key() != QLatin1String("point_2d"))
            collect(it.value(), depth + 1, found);
}

/// Index of the brace that closes the one at `open`; -1 if it is not there (yet).
qsizetype closingBrace(const QString& text, qsizetype open)
{
    int depth = 0;
    QChar quote;
    const qsizetype end = std::min(text.size(), open + kMaxObjectCharacters);
    for (qsizetype i = open; i < end; ++i) {
        const QChar c = text[i];
        if (!quote.isNull()) {
            if (c == QLatin1Char('\\'))
                ++i;
            else if (c == quote)
                quote = QChar();
        } else if (c == QLatin1Char('"'))
            quote = c;
        else if (c == QLatin1Char('{'))
            ++depth;
        else if (c == QLatin1Char('}') && --depth == 0)
            return i;
    }
    return -1;
}

/// JSON as models get it wrong: single quotes, bare keys, a comma too many.
QJsonObject lenient(QString text)
{
    static const QRegularExpression bareKey(QStringLiteral("([{,]\\s*)([A-Za-z_][A-Za-z0-9_]*)\\s*:"));
    static const QRegularExpression singleQuoted(QStringLiteral("'([^'\"\\\\]*)'"));
    static const QRegularExpression spareComma(QStringLiteral(",(\\s*[}\\]])"));
    text.replace(singleQuoted, QStringLiteral("\"\\1\""));
    text.replace(bareKey, QStringLiteral("\\1\"\\2\":"));
    text.replace(spareComma, QStringLiteral("\\1"));
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

QList<Region> parseRegions(const QString& answer)
{
    QList<Region> found;
    if (!answer.contains(QLatin1String("_2d"))) // nearly every answer, at every token
        return found;
    int unclosed = 0;
    for (qsizetype i = answer.indexOf(QLatin1Char('{')); i >= 0 && unclosed < kMaxOpenObjects;
         i = answer.indexOf(QLatin1Char('{'), i + 1)) {
        const qsizetype end = closingBrace(answer, i);
        if (end < 0) { // perhaps the objects inside are complete
            ++unclosed;
            continue;
        }
        const QString text = answer.mid(i, end - i + 1);
        QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
        if (object.isEmpty())
            object = lenient(text);
        const qsizetype before = found.size();
        collect(object, 0, found);
        if (!object.isEmpty() || found.size() > before)
            i = end;
    }
    return found;
}

} // namespace regions
