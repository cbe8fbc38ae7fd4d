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

/// Turns and mirrors a picture as its EXIF orientation (1 … 8; others change nothing) asks.
Picture oriented(Picture picture, int orientation);

/// Size of the upright picture: orientations 5 … 8 swap the sides.
engine::ImageSize orientedSize(engine::ImageSize size, int orientation);

} // namespace media
