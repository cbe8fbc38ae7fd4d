#include "app/regions/region.h"

#include <algorithm>
#include <cmath>

namespace regions {
namespace {

int thousandth(double share)
{
    return std::clamp(static_cast<int>(std::lround(share * 1000)), 0, 1000);
}

} // namespace

Region inWhole(const Region& region, const QRectF& part)
{
    Region whole = region;
    whole.box = QRectF(part.x() + region.box.x() * part.width(), part.y() + region.box.y() * part.height(),
                       region.box.width() * part.width(), region.box.height() * part.height());
    return whole;
}

QString coordinates(const Region& region)
{
    if (region.shape == Region::Shape::Point)
        return QStringLiteral("[%1, %2]").arg(thousandth(region.box.y())).arg(thousandth(region.box.x()));
    return QStringLiteral("[%1, %2, %3, %4]")
        .arg(thousandth(region.box.top()))
        .arg(thousandth(region.box.left()))
        .arg(thousandth(region.box.bottom()))
        .arg(thousandth(region.box.right()));
}

} // namespace regions
