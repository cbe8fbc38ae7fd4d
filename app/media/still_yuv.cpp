#include "app/media/still_yuv.h"

#include <algorithm>
#include <cmath>
#include <vector>

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace media {

namespace {

constexpr int kFractionBits = 16;

int fixedPoint(double value)
{
    return static_cast<int>(std::lround(value * (1 << kFractionBits)));
}

// The factors of R = Y + a·Cr, G = Y - b·Cb - c·Cr, B = Y + d·Cb for a range.
struct Matrix
{
    int luma, redCr, greenCb, greenCr, blueCb, black;

    Matrix(LumaWeights weights, bool fullRange)
    {
        const double lumaScale = fullRange ? 1 : 255.0 / 219;
        const double chromaScale = fullRange ? 1 : 255.0 / 224;
        const double green = 1 - weights.red - weights.blue;
        luma = fixedPoint(lumaScale);
        redCr = fixedPoint(chromaScale * 2 * (1 - weights.red));
        blueCb = fixedPoint(chromaScale * 2 * (1 - weights.blue));
        greenCr = fixedPoint(chromaScale * 2 * (1 - weights.red) * weights.red / green);
        greenCb = fixedPoint(chromaScale * 2 * (1 - weights.blue) * weights.blue / green);
        black = fullRange ? 0 : 16;
    }
};

// One line of chroma at full resolution, times 16. `near` and `far` are the two rows of samples that lie next
// to it.
void spreadLine(const std::uint8_t* near, const std::uint8_t* far, int samples, bool halfWidth,
                std::vector<int>& line)
{
    const auto column = [&](int x) { return 3 * near[x] + far[x]; };
    const int width = static_cast<int>(line.size());
    if (!halfWidth) {
        for (int x = 0; x < width; ++x)
            line[static_cast<std::size_t>(x)] = 4 * column(x);
        return;
    }
    for (int x = 0; x < width; ++x) {
        const int own = x / 2;
        const int other = std::clamp(x % 2 == 0 ? own - 1 : own + 1, 0, samples - 1);
        line[static_cast<std::size_t>(x)] = 3 * column(own) + column(other);
    }
}

std::uint8_t toByte(int value)
{
    return static_cast<std::uint8_t>(std::clamp(value >> kFractionBits, 0, 255));
}

} // namespace

bool convertStillYuv(const AVFrame& frame, LumaWeights luma, bool fullRange, std::uint8_t* rgb)
{
    const AVPixFmtDescriptor* format = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(frame.format));
    constexpr std::uint64_t kOther =
        AV_PIX_FMT_FLAG_RGB | AV_PIX_FMT_FLAG_PAL | AV_PIX_FMT_FLAG_BITSTREAM | AV_PIX_FMT_FLAG_HWACCEL;
    if (format == nullptr || format->nb_components < 3 || (format->flags & AV_PIX_FMT_FLAG_PLANAR) == 0 ||
        (format->flags & kOther) != 0)
        return false;
    for (int i = 0; i < 3; ++i)
        if (format->comp[i].depth != 8 || format->comp[i].step != 1 || format->comp[i].plane != i)
            return false;
    if (format->log2_chroma_w > 1 || format->log2_chroma_h > 1)
        return false;

    const bool halfWidth = format->log2_chroma_w == 1;
    const bool halfHeight = format->log2_chroma_h == 1;
    const int chromaWidth = halfWidth ? (frame.width + 1) / 2 : frame.width;
    const int chromaHeight = halfHeight ? (frame.height + 1) / 2 : frame.height;
    const Matrix matrix(luma, fullRange);
    std::vector<int> lines[2];
    for (std::vector<int>& line : lines)
        line.resize(static_cast<std::size_t>(frame.width));
    for (int y = 0; y < frame.height; ++y) {
        const int own = halfHeight ? y / 2 : y;
        const int other = halfHeight ? std::clamp(y % 2 == 0 ? own - 1 : own + 1, 0, chromaHeight - 1) : own;
        for (int i = 0; i < 2; ++i) {
            const std::ptrdiff_t stride = frame.linesize[i + 1];
            spreadLine(frame.data[i + 1] + own * stride, frame.data[i + 1] + other * stride, chromaWidth,
                       halfWidth, lines[i]);
        }
        const std::uint8_t* lumaRow = frame.data[0] + std::ptrdiff_t{y} * frame.linesize[0];
        for (int x = 0; x < frame.width; ++x) {
            constexpr int kRound = 1 << (kFractionBits - 1);
            const int cb = ((lines[0][static_cast<std::size_t>(x)] + 8) >> 4) - 128;
            const int cr = ((lines[1][static_cast<std::size_t>(x)] + 8) >> 4) - 128;
            const int base = matrix.luma * (lumaRow[x] - matrix.black) + kRound;
            *rgb++ = toByte(base + matrix.redCr * cr);
            *rgb++ = toByte(base - matrix.greenCb * cb - matrix.greenCr * cr);
            *rgb++ = toByte(base + matrix.blueCb * cb);
        }
    }
    return true;
}

} // namespace media
