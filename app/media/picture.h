// A decoded picture as the engine takes it: 8-bit RGB, upright. Internal parts turn FFmpeg's frames into it.
#pragma once

#include "engine/media/image_geometry.h"

#include <cstdint>
#include <vector>

namespace media {

struct Picture
{
    engine::ImageSize size;
    std::vector<std::uint8_t> rgb; ///< [height, width, 3]
};

/// Part of a picture; each side as a share of the whole, 0 … 1.
struct PictureRegion
{
    double left = 0;
    double top = 0;
    double right = 1;
    double bottom = 1;
};

/// Size in pixels of a region: whole pixels that it touches, at least one.
engine::ImageSize regionSize(engine::ImageSize size, const PictureRegion& region);
/// The region as a picture of its own.
Picture cropped(const Picture& picture, const PictureRegion& region);

/// Turns and mirrors a picture as its EXIF orientation (1 … 8; others change nothing) asks.
Picture oriented(Picture picture, int orientation);

/// Size of the upright picture: orientations 5 … 8 swap the sides.
engine::ImageSize orientedSize(engine::ImageSize size, int orientation);

} // namespace media
