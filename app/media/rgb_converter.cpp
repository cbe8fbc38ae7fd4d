#include "app/media/rgb_converter.h"

#include "app/media/still_yuv.h"
#include "engine/error.h"

#include <cstring>
#include <span>

extern "C" {
#include <libavutil/opt.h>
#include <libavutil/pixdesc.h>
}

namespace media {

using engine::Error;
using engine::ErrorCode;

namespace {

// The old full-range twins of the YUV formats; swscale wants the plain ones and the range by itself.
AVPixelFormat plainFormat(AVPixelFormat format, bool& fullRange)
{
    switch (format) {
    case AV_PIX_FMT_YUVJ420P:
        fullRange = true;
        return AV_PIX_FMT_YUV420P;
    case AV_PIX_FMT_YUVJ422P:
        fullRange = true;
        return AV_PIX_FMT_YUV422P;
    case AV_PIX_FMT_YUVJ444P:
        fullRange = true;
        return AV_PIX_FMT_YUV444P;
    case AV_PIX_FMT_YUVJ440P:
        fullRange = true;
        return AV_PIX_FMT_YUV440P;
    case AV_PIX_FMT_YUVJ411P:
        fullRange = true;
        return AV_PIX_FMT_YUV411P;
    default:
        return format;
    }
}

int matrixOf(const AVFrame& frame, PixelOrigin origin)
{
    switch (frame.colorspace) {
    case AVCOL_SPC_BT709:
        return SWS_CS_ITU709;
    case AVCOL_SPC_FCC:
        return SWS_CS_FCC;
    case AVCOL_SPC_BT470BG:
    case AVCOL_SPC_SMPTE170M:
        return SWS_CS_ITU601;
    case AVCOL_SPC_SMPTE240M:
        return SWS_CS_SMPTE240M;
    case AVCOL_SPC_BT2020_NCL:
    case AVCOL_SPC_BT2020_CL:
        return SWS_CS_BT2020;
    default:
        return origin == PixelOrigin::Video && frame.height >= 720 ? SWS_CS_ITU709 : SWS_CS_ITU601;
    }
}

LumaWeights weightsOf(int matrix)
{
    switch (matrix) {
    case SWS_CS_ITU709:
        return {0.2126, 0.0722};
    case SWS_CS_FCC:
        return {0.30, 0.11};
    case SWS_CS_SMPTE240M:
        return {0.212, 0.087};
    case SWS_CS_BT2020:
        return {0.2627, 0.0593};
    default:
        return {0.299, 0.114};
    }
}

// Grey, RGB and palettes: the values as they are, whatever their packing. swscale would dither 16 bits and
// shift them.
bool readsDirectly(const AVPixFmtDescriptor& format)
{
    if ((format.flags & (AV_PIX_FMT_FLAG_HWACCEL | AV_PIX_FMT_FLAG_BAYER | AV_PIX_FMT_FLAG_FLOAT)) != 0)
        return false;
    const bool grey = format.nb_components <= 2 && (format.flags & AV_PIX_FMT_FLAG_RGB) == 0;
    const bool xyz = std::strncmp(format.name, "xyz", 3) == 0;
    return !xyz && (grey || (format.flags & (AV_PIX_FMT_FLAG_RGB | AV_PIX_FMT_FLAG_PAL)) != 0);
}

void readRow(const AVFrame& frame, const AVPixFmtDescriptor& format, int y, std::vector<std::uint16_t>& line,
             std::uint8_t* out)
{
    const bool palette = (format.flags & AV_PIX_FMT_FLAG_PAL) != 0;
    const bool grey = !palette && format.nb_components <= 2;
    const bool invertedBits = frame.format == AV_PIX_FMT_MONOWHITE;
    const std::uint8_t* planes[4] = {frame.data[0], frame.data[1], frame.data[2], frame.data[3]};
    for (int channel = 0; channel < 3; ++channel) {
        if (!grey || channel == 0)
            av_read_image_line2(line.data(), planes, frame.linesize, &format, 0, y, grey ? 0 : channel,
                                frame.width, palette ? 1 : 0, sizeof(std::uint16_t));
        const int depth = palette ? 8 : format.comp[grey ? 0 : channel].depth;
        const unsigned most = (1U << depth) - 1;
        for (int x = 0; x < frame.width; ++x) {
            unsigned value = line[static_cast<std::size_t>(x)];
            if (invertedBits)
                value = most - value;
            out[x * 3 + channel] =
                static_cast<std::uint8_t>(most == 255 ? value : (value * 255 + most / 2) / most);
        }
    }
}

} // namespace

Picture RgbConverter::convert(const AVFrame& frame, const std::string& name)
{
    const AVPixFmtDescriptor* format = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(frame.format));
    if (format == nullptr || frame.width < 1 || frame.height < 1)
        throw Error(ErrorCode::BadFile, name + " holds a picture without pixels. It is probably damaged.");
    if (std::int64_t{frame.width} * frame.height > kMaxPixels || frame.width > kMaxSide ||
        frame.height > kMaxSide)
        throw Error(ErrorCode::BadFile, name + " is too large (" + std::to_string(frame.width) + " x " +
                                            std::to_string(frame.height) +
                                            "). At most 100 megapixels are decoded: make it smaller first.");
    const std::size_t rowBytes = static_cast<std::size_t>(frame.width) * 3;
    const std::size_t bytes = rowBytes * static_cast<std::size_t>(frame.height);
    Picture picture{{frame.width, frame.height}, {}};
    picture.rgb.resize(bytes);
    if (frame.format == AV_PIX_FMT_RGB24) {
        for (int y = 0; y < frame.height; ++y)
            std::memcpy(picture.rgb.data() + static_cast<std::size_t>(y) * rowBytes,
                        frame.data[0] + std::ptrdiff_t{y} * frame.linesize[0], rowBytes);
    } else if (readsDirectly(*format) && frame.color_range != AVCOL_RANGE_MPEG) {
        std::vector<std::uint16_t> line(static_cast<std::size_t>(frame.width));
        for (int y = 0; y < frame.height; ++y)
            readRow(frame, *format, y, line, picture.rgb.data() + static_cast<std::size_t>(y) * rowBytes);
    } else {
        convertYuv(frame, picture.rgb.data(), name);
    }
    return picture;
}

void RgbConverter::convertYuv(const AVFrame& frame, std::uint8_t* rgb, const std::string& name)
{
    bool fullRange = frame.color_range == AVCOL_RANGE_JPEG;
    const AVPixelFormat format = plainFormat(static_cast<AVPixelFormat>(frame.format), fullRange);
    const int matrix = matrixOf(frame, m_origin);
    if (m_origin == PixelOrigin::Still && convertStillYuv(frame, weightsOf(matrix), fullRange, rgb))
        return;
    if (!m_scaler || frame.width != m_width || frame.height != m_height || format != m_format ||
        matrix != m_matrix || int{fullRange} != m_fullRange) {
        m_scaler.reset(required(sws_alloc_context()));
        SwsContext* scaler = m_scaler.get();
        const int flags = m_origin == PixelOrigin::Video
                              ? SWS_BICUBIC
                              : SWS_BICUBIC | SWS_FULL_CHR_H_INT | SWS_ACCURATE_RND;
        av_opt_set_int(scaler, "srcw", frame.width, 0);
        av_opt_set_int(scaler, "srch", frame.height, 0);
        av_opt_set_int(scaler, "src_format", format, 0);
        av_opt_set_int(scaler, "dstw", frame.width, 0);
        av_opt_set_int(scaler, "dsth", frame.height, 0);
        av_opt_set_int(scaler, "dst_format", AV_PIX_FMT_RGB24, 0);
        av_opt_set_int(scaler, "sws_flags", flags, 0);
        if (sws_init_context(scaler, nullptr, nullptr) < 0) {
            m_scaler.reset();
            throw Error(ErrorCode::BadFile,
                        name + " holds pixels of a kind that cannot be shown (" +
                            av_get_pix_fmt_name(format) + ", " + std::to_string(frame.width) + " x " +
                            std::to_string(frame.height) + "). Convert it to PNG or JPEG, or to MP4.");
        }
        constexpr int kOne = 1 << 16;
        sws_setColorspaceDetails(scaler, sws_getCoefficients(matrix), fullRange ? 1 : 0,
                                 sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, kOne, kOne);
        m_width = frame.width;
        m_height = frame.height;
        m_format = format;
        m_matrix = matrix;
        m_fullRange = fullRange ? 1 : 0;
        // swscale leaves out the last columns where its vectors of eight pixels do not fit into a row.
        m_stride = (frame.width + 15) / 8 * 8 * 3;
        m_rows.resize(static_cast<std::size_t>(m_stride) * static_cast<std::size_t>(frame.height) + 256);
    }
    std::uint8_t* const planes[4] = {m_rows.data(), nullptr, nullptr, nullptr};
    const int strides[4] = {m_stride, 0, 0, 0};
    sws_scale(m_scaler.get(), frame.data, frame.linesize, 0, frame.height, planes, strides);
    const std::size_t rowBytes = static_cast<std::size_t>(frame.width) * 3;
    for (int y = 0; y < frame.height; ++y)
        std::memcpy(rgb + static_cast<std::size_t>(y) * rowBytes,
                    m_rows.data() + std::ptrdiff_t{y} * m_stride, rowBytes);
}

} // namespace media
