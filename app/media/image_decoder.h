// Picture files to upright 8-bit RGB: PNG, JPEG, WebP, GIF, BMP, TIFF, and AVIF or HEIC where FFmpeg can. Of
// animations the first frame. Embedded colour profiles are ignored and alpha is dropped, as the reference
// does.
#pragma once

#include "app/media/picture.h"
#include "app/media/source.h"

#include <string>

namespace media {

struct DecodedImage
{
    Picture picture;
    /// Empty, or what is missing: the file is cut off or damaged, and the picture is what could be saved.
    std::string warning;
};

/// Throws engine::Error: BadFile for what is no picture, is damaged beyond use, or is larger than 100
/// megapixels (refused before anything is unpacked); OutOfHostMemory. Needs at most 11 bytes per pixel and
/// the file itself.
DecodedImage decodeImage(Source& source);

} // namespace media
