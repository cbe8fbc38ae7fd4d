// Pixels to patches: the input of the vision tower.
#pragma once

#include "engine/media/image_geometry.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace engine {

/// Values of one patch: 16 x 16 pixels, three channels.
inline constexpr std::size_t kPatchValues = std::size_t{kPatchSide} * kPatchSide * 3;

/// The patches of one picture in raster order, without padding.
struct ImagePatches
{
    ImageSize size;            ///< of the resized picture, in pixels
    std::size_t count = 0;     ///< (width / 16) · (height / 16)
    std::vector<float> values; ///< [count, 768], index (y·16 + x)·3 + channel inside a patch, range 0 … 1
    std::vector<std::int32_t> positions; ///< [count, 2], x (column of patches) first, then y

    int softTokens() const { return imageSoftTokens(size); }
};

/// Cuts a resized picture, [size.height, size.width, 3], into patches; both sides are multiples of 48.
ImagePatches makePatches(std::span<const std::uint8_t> rgb, ImageSize size);

/// Resizes a picture of any size for a budget and cuts it into patches.
ImagePatches makePatches(std::span<const std::uint8_t> rgb, ImageSize source, int budget);

} // namespace engine
