// Frames of any pixel format to 8-bit RGB. Internal to app/media.
#pragma once

#include "app/media/ffmpeg.h"
#include "app/media/picture.h"

namespace media {

/// Where the pixels come from; decides what an untagged frame means and how chroma is spread.
enum class PixelOrigin
{
    Still, ///< as the decoders of JPEG and WebP do it (still_yuv.h)
    Video, ///< as FFmpeg's own converter does it, which the reference goes through
};

class RgbConverter
{
public:
    explicit RgbConverter(PixelOrigin origin) : m_origin(origin) {}

    /// Alpha is dropped, grey replicated, 16 bits scaled by 1/257; YUV by the frame's matrix (untagged:
    /// BT.601, video of 720 lines and more BT.709) and range. Throws engine::Error(BadFile) for a format that
    /// cannot be converted; `name` is the file.
    Picture convert(const AVFrame& frame, const std::string& name);

private:
    void convertYuv(const AVFrame& frame, std::uint8_t* rgb, const std::string& name);

    PixelOrigin m_origin;
    Owned<SwsContext> m_scaler;
    int m_width = 0;
    int m_height = 0;
    int m_format = -1;
    int m_matrix = -1;
    int m_fullRange = -1;
    int m_stride = 0;
    std::vector<std::uint8_t> m_rows; // of the scaler, longer than those of a picture
};

} // namespace media
