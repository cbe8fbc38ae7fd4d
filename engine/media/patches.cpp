#include "engine/media/patches.h"

#include "engine/media/resize.h"

#include <cassert>

namespace engine {

ImagePatches makePatches(std::span<const std::uint8_t> rgb, ImageSize size)
{
    assert(size.width % kSoftTokenSide == 0 && size.height % kSoftTokenSide == 0);
    const std::size_t rowBytes = static_cast<std::size_t>(size.width) * 3;
    assert(rgb.size() == static_cast<std::size_t>(size.height) * rowBytes);
    const int columns = size.width / kPatchSide;
    const int rows = size.height / kPatchSide;

    ImagePatches patches;
    patches.size = size;
    patches.count = static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows);
    patches.values.resize(patches.count * kPatchValues);
    patches.positions.reserve(patches.count * 2);
    // v = byte · (1/255) in fp32: a product, as the reference computes it.
    constexpr float kScale = 1.0f / 255.0f;
    constexpr std::size_t kPatchRowBytes = std::size_t{kPatchSide} * 3;
    float* out = patches.values.data();
    for (int patchY = 0; patchY < rows; ++patchY) {
        for (int patchX = 0; patchX < columns; ++patchX) {
            patches.positions.push_back(patchX);
            patches.positions.push_back(patchY);
            for (int y = 0; y < kPatchSide; ++y) {
                const std::uint8_t* in = rgb.data() +
                                         static_cast<std::size_t>(patchY * kPatchSide + y) * rowBytes +
                                         static_cast<std::size_t>(patchX) * kPatchRowBytes;
                for (std::size_t i = 0; i < kPatchRowBytes; ++i)
                    *out++ = static_cast<float>(in[i]) * kScale;
            }
        }
    }
    return patches;
}

ImagePatches makePatches(std::span<const std::uint8_t> rgb, ImageSize source, int budget)
{
    const ImageSize target = targetImageSize(source, budget);
    return makePatches(resizeImage(rgb, source, target), target);
}

} // namespace engine
