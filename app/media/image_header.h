// What the first bytes of a picture tell: kind, size, how to turn it. Parsed here rather than decoded, so
// that the cost of a picture is known at once and an absurd size is refused before a byte of it is unpacked.
#pragma once

#include "engine/media/image_geometry.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace media {

enum class ImageFormat
{
    Png,
    Jpeg,
    WebP,
    Gif,
    Bmp,
    Tiff,
    Heif
};

/// "PNG", "JPEG" …; Heif is "HEIC or AVIF".
const char* imageFormatName(ImageFormat format);

struct ImageHeader
{
    ImageFormat format = ImageFormat::Png;
    engine::ImageSize size; ///< as stored, before it is turned; 0 x 0 if the header does not tell
    int orientation = 1;    ///< EXIF, 1 … 8
};

/// The kind of picture by its first bytes; empty for anything else.
std::optional<ImageFormat> imageFormatOf(std::span<const std::byte> bytes);

/// Header of a picture; `bytes` may be its beginning only (size and orientation as far as it goes), but TIFF
/// and HEIF keep theirs anywhere in the file. Empty for what is no picture. Never throws, whatever the bytes.
std::optional<ImageHeader> parseImageHeader(std::span<const std::byte> bytes);

/// Whether the picture's own marks say that it goes on past the last byte: no end of a PNG or JPEG, a WebP or
/// the first frame of a GIF longer than the file. Decoders fill up what is missing without a word.
bool isCutOff(ImageFormat format, std::span<const std::byte> bytes);

/// The first frame of an animated WebP as a WebP file of its own, which the decoder understands.
struct WebpFrame
{
    engine::ImageSize canvas;
    int left = 0;
    int top = 0;
    std::vector<std::byte> file;
};

/// Empty if `bytes` is not an animated WebP.
std::optional<WebpFrame> firstWebpFrame(std::span<const std::byte> bytes);

} // namespace media
