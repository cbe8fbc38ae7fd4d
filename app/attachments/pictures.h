// Between the decoders' pictures and Qt's.
#pragma once

#include <QImage>

#include <memory>

#include "app/media/picture.h"

namespace attachments {

/// Keeps the pixels alive by itself: a copy.
QImage imageOf(const media::Picture& picture);

std::shared_ptr<const media::Picture> pictureOf(const QImage& image);

/// At most `side` pixels wide and high; never larger than it is.
QImage scaledDown(const QImage& image, int side);

} // namespace attachments
