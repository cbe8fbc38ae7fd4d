// Regions for other programs: JSON, SVG, a cut-out picture.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

#include "app/regions/region.h"

namespace regions {

/// Boxes and points as the model writes them, and in pixels of the picture.
QByteArray toJson(const QList<Region>& regions, const QString& pictureName, QSize pictureSize);

/// A drawing that holds the picture itself, with boxes, points and labels as shapes and text.
QByteArray toSvg(const QList<Region>& regions, const QString& pictureName, const QImage& picture);

/// The part of the picture; around a point a square of a tenth of its longer side.
QImage cutOut(const QImage& picture, const Region& region);

} // namespace regions
