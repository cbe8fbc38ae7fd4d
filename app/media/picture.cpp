#include "app/media/picture.h"

#include <cstring>
#include <utility>

namespace media {

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
