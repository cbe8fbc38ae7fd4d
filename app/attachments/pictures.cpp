#include "app/attachments/pictures.h"

#include <algorithm>
#include <cstring>

namespace attachments {

QImage imageOf(const media::Picture& picture)
{
    const QImage view(picture.rgb.data(), picture.size.width, picture.size.height,
                      qsizetype{3} * picture.size.width, QImage::Format_RGB888);
    return view.copy();
}

std::shared_ptr<const media::Picture> pictureOf(const QImage& image)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    auto picture = std::make_shared<media::Picture>();
    picture->size = {rgb.width(), rgb.height()};
    const size_t rowBytes = static_cast<size_t>(rgb.width()) * 3;
    picture->rgb.resize(rowBytes * static_cast<size_t>(rgb.height()));
    for (int y = 0; y < rgb.height(); ++y)
        std::memcpy(picture->rgb.data() + rowBytes * static_cast<size_t>(y), rgb.constScanLine(y), rowBytes);
    return picture;
}

QImage scaledDown(const QImage& image, int side)
{
    if (std::max(image.width(), image.height()) <= side)
        return image;
    return image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace attachments
