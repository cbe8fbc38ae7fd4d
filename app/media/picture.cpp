#include "app/media/picture.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace media {
namespace {

struct Span
{
    int begin = 0;
    int end = 1;
};

Span pixelSpan(double from, double to, int size)
{
    // A share that was computed from whole pixels must give them back.
    constexpr double kSlack = 1e-6;
    const auto inside = [&](double value) {
        return std::isfinite(value) ? std::clamp(value, 0.0, 1.0) * size : 0;
    };
    Span span;
    span.begin = std::clamp(static_cast<int>(std::floor(inside(std::min(from, to)) + kSlack)), 0,
                            std::max(size - 1, 0));
    span.end = std::clamp(static_cast<int>(std::ceil(inside(std::max(from, to)) - kSlack)), span.begin + 1,
                          std::max(size, span.begin + 1));
    return span;
}

} // namespace

engine::ImageSize regionSize(engine::ImageSize size, const PictureRegion& region)
{
    const Span x = pixelSpan(region.left, region.right, size.width);
    const Span y = pixelSpan(region.top, region.bottom, size.height);
    return {x.end - x.begin, y.end - y.begin};
}

Picture cropped(const Picture& picture, const PictureRegion& region)
{
    const Span x = pixelSpan(region.left, region.right, picture.size.width);
    const Span y = pixelSpan(region.top, region.bottom, picture.size.height);
    Picture out{{x.end - x.begin, y.end - y.begin}, {}};
    out.rgb.reserve(static_cast<std::size_t>(out.size.width) * out.size.height * 3);
    for (int row = y.begin; row < y.end; ++row) {
        const auto* line = picture.rgb.data() + static_cast<std::size_t>(row) * picture.size.width * 3;
        out.rgb.insert(out.rgb.end(), line + x.begin * 3, line + x.end * 3);
    }
    return out;
}

engine::ImageSize orientedSize(engine::ImageSize size, int orientation)
{
    if (orientation >= 5 && orientation <= 8)
        std::swap(size.width, size.height);
    return size;
}

Picture oriented(Picture picture, int orientation)
{
    if (orientation < 2 || orientation > 8)
        return picture;
    Picture out{orientedSize(picture.size, orientation), {}};
    out.rgb.resize(picture.rgb.size());
    const auto width = static_cast<std::ptrdiff_t>(picture.size.width);
    const auto height = static_cast<std::ptrdiff_t>(picture.size.height);
    // Where the pixel of the upright picture at (0, 0) comes from, and the steps for one to the right and one
    // down.
    std::ptrdiff_t origin = 0;
    std::ptrdiff_t right = 1;
    std::ptrdiff_t down = width;
    const std::ptrdiff_t lastColumn = width - 1;
    const std::ptrdiff_t lastRow = (height - 1) * width;
    switch (orientation) {
    case 2:
        origin = lastColumn, right = -1, down = width;
        break;
    case 3:
        origin = lastRow + lastColumn, right = -1, down = -width;
        break;
    case 4:
        origin = lastRow, right = 1, down = -width;
        break;
    case 5:
        origin = 0, right = width, down = 1;
        break;
    case 6:
        origin = lastRow, right = -width, down = 1;
        break;
    case 7:
        origin = lastRow + lastColumn, right = -width, down = -1;
        break;
    default:
        origin = lastColumn, right = width, down = -1;
        break;
    }
    std::uint8_t* to = out.rgb.data();
    for (int y = 0; y < out.size.height; ++y) {
        const std::uint8_t* from = picture.rgb.data() + (origin + y * down) * 3;
        for (int x = 0; x < out.size.width; ++x, to += 3, from += right * 3)
            std::memcpy(to, from, 3);
    }
    return out;
}

} // namespace media
