// A place in a picture that an answer names. Coordinates are shares of the picture, 0 … 1; the model writes
// them in thousandths, y before x.
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace regions {

struct Region
{
    enum class Shape
    {
        Box,
        Point
    };

    Shape shape = Shape::Box;
    QRectF box;    ///< Point: empty, at the point
    QString label; ///< may be empty
    QString image; ///< which picture, as the answer says it: a number from 1 or a name; empty: not said

    bool operator==(const Region&) const = default;
};

/// A region of a part of a picture as one of the whole.
Region inWhole(const Region& region, const QRectF& part);

/// "[y1, x1, y2, x2]" or "[y, x]", in thousandths: as the model writes it.
QString coordinates(const Region& region);

} // namespace regions
