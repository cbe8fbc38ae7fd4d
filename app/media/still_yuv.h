// YUV to RGB for still pictures, as the decoders of JPEG and WebP do it that the reference uses: chroma
// spread by a triangle (3/4 and 1/4 of the two nearest samples on each axis), then an exact matrix. swscale's
// filters are off by up to 30 of 255 at coloured edges. Internal to app/media.
#pragma once

#include "app/media/ffmpeg.h"

#include <cstdint>

namespace media {

/// Weights of red and blue in luma.
struct LumaWeights
{
    double red = 0.299; // BT.601
    double blue = 0.114;
};

/// Writes [height, width, 3]. False, and nothing written, for other than 8-bit planar YUV with chroma at full
/// or half resolution on each axis (alpha is not looked at).
bool convertStillYuv(const AVFrame& frame, LumaWeights luma, bool fullRange, std::uint8_t* rgb);

} // namespace media
