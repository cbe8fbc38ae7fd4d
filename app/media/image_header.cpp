#include "app/media/image_header.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace media {

namespace {

using Bytes = std::span<const std::byte>;

// Reads numbers at offsets; past the end they are 0.
class Reader
{
public:
    explicit Reader(Bytes bytes, bool littleEndian = false) : m_bytes(bytes), m_littleEndian(littleEndian) {}

    std::uint32_t number(std::size_t offset, std::size_t count) const
    {
        std::uint32_t value = 0;
        if (offset > m_bytes.size() || m_bytes.size() - offset < count)
            return 0;
        for (std::size_t i = 0; i < count; ++i)
            value = (value << 8) |
                    std::to_integer<std::uint32_t>(m_bytes[offset + (m_littleEndian ? count - 1 - i : i)]);
        return value;
    }
    std::uint32_t u8(std::size_t offset) const { return number(offset, 1); }
    std::uint32_t u16(std::size_t offset) const { return number(offset, 2); }
    std::uint32_t u32(std::size_t offset) const { return number(offset, 4); }
    bool has(std::size_t offset, std::string_view text) const
    {
        return offset <= m_bytes.size() && m_bytes.size() - offset >= text.size() &&
               std::memcmp(m_bytes.data() + offset, text.data(), text.size()) == 0;
    }
    Bytes from(std::size_t offset, std::size_t count) const
    {
        const std::size_t start = std::min(offset, m_bytes.size());
        return m_bytes.subspan(start, std::min(count, m_bytes.size() - start));
    }
    std::size_t size() const { return m_bytes.size(); }

private:
    Bytes m_bytes;
    bool m_littleEndian;
};

int side(std::uint32_t value)
{
    return value <= 0x7fffffffU ? static_cast<int>(value) : 0x7fffffff;
}

// A TIFF structure: a picture of its own, or the contents of an EXIF block.
void parseTiff(Bytes bytes, ImageHeader& header, bool withSize)
{
    const bool littleEndian = Reader(bytes).has(0, "II");
    const Reader reader(bytes, littleEndian);
    if ((!littleEndian && !reader.has(0, "MM")) || reader.u16(2) != 42)
        return;
    const std::size_t directory = reader.u32(4);
    const std::uint32_t entries = reader.u16(directory);
    for (std::uint32_t i = 0; i < entries; ++i) {
        const std::size_t entry = directory + 2 + std::size_t{12} * i;
        if (entry + 12 > reader.size())
            return;
        constexpr std::uint32_t kShort = 3;
        const std::uint32_t value =
            reader.u16(entry + 2) == kShort ? reader.u16(entry + 8) : reader.u32(entry + 8);
        switch (reader.u16(entry)) {
        case 256:
            if (withSize)
                header.size.width = side(value);
            break;
        case 257:
            if (withSize)
                header.size.height = side(value);
            break;
        case 274:
            if (value >= 1 && value <= 8)
                header.orientation = static_cast<int>(value);
            break;
        default:
            break;
        }
    }
}

void parseExif(Bytes bytes, ImageHeader& header)
{
    if (Reader(bytes).has(0, std::string_view("Exif\0\0", 6)))
        bytes = bytes.subspan(6);
    parseTiff(bytes, header, false);
}

void parsePng(const Reader& reader, ImageHeader& header)
{
    header.size = {side(reader.u32(16)), side(reader.u32(20))};
    for (std::size_t at = 8; at + 8 <= reader.size();) {
        const std::size_t length = reader.u32(at);
        if (reader.has(at + 4, "eXIf"))
            parseExif(reader.from(at + 8, length), header);
        at += length + 12;
    }
}

void parseJpeg(const Reader& reader, ImageHeader& header)
{
    for (std::size_t at = 2; at + 4 <= reader.size();) {
        if (reader.u8(at) != 0xff) { // garbage between segments
            ++at;
            continue;
        }
        const std::uint32_t marker = reader.u8(at + 1);
        if (marker == 0xff || marker == 0x00 || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
            at += marker == 0xff ? 1 : 2;
            continue;
        }
        if (marker == 0xda || marker == 0xd9) // picture data, end
            return;
        const std::size_t length = std::max<std::size_t>(reader.u16(at + 2), 2);
        const bool startOfFrame =
            marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (startOfFrame)
            header.size = {static_cast<int>(reader.u16(at + 7)), static_cast<int>(reader.u16(at + 5))};
        if (marker == 0xe1 && reader.has(at + 4, "Exif"))
            parseExif(reader.from(at + 4, length - 2), header);
        at += 2 + length;
    }
}

void parseWebp(Bytes bytes, ImageHeader& header)
{
    const Reader reader(bytes, true);
    for (std::size_t at = 12; at + 8 <= reader.size();) {
        const std::size_t length = reader.u32(at + 4);
        const std::size_t body = at + 8;
        const bool sizeKnown = header.size.width > 0;
        if (reader.has(at, "VP8X")) {
            header.size = {static_cast<int>(reader.number(body + 4, 3)) + 1,
                           static_cast<int>(reader.number(body + 7, 3)) + 1};
        } else if (reader.has(at, "VP8 ") && !sizeKnown) {
            header.size = {static_cast<int>(reader.u16(body + 6) & 0x3fff),
                           static_cast<int>(reader.u16(body + 8) & 0x3fff)};
        } else if (reader.has(at, "VP8L") && !sizeKnown) {
            const std::uint32_t bits = reader.u32(body + 1);
            header.size = {static_cast<int>(bits & 0x3fff) + 1, static_cast<int>((bits >> 14) & 0x3fff) + 1};
        } else if (reader.has(at, "EXIF")) {
            parseExif(reader.from(body, length), header);
        }
        at = body + length + (length & 1);
    }
}

void parseBmp(Bytes bytes, ImageHeader& header)
{
    const Reader reader(bytes, true);
    if (reader.u32(14) == 12) { // OS/2
        header.size = {static_cast<int>(reader.u16(18)), static_cast<int>(reader.u16(20))};
        return;
    }
    const auto height = static_cast<std::int32_t>(reader.u32(22)); // negative: rows from the top
    header.size = {side(reader.u32(18)), height < 0 ? side(0U - static_cast<std::uint32_t>(height)) : height};
}

// HEIF: the largest picture of the properties ('ispe') is the one shown; 'irot' turns it counter-clockwise.
void parseHeifBoxes(const Reader& reader, std::size_t begin, std::size_t end, int depth, ImageHeader& header)
{
    for (std::size_t at = begin; at + 8 <= end && depth < 4;) {
        const std::size_t length = reader.u32(at);
        const std::size_t next = length >= 8 && length <= end - at ? at + length : end;
        const std::size_t body = at + 8;
        if (reader.has(at + 4, "meta")) {
            parseHeifBoxes(reader, body + 4, next, depth + 1, header);
        } else if (reader.has(at + 4, "iprp") || reader.has(at + 4, "ipco")) {
            parseHeifBoxes(reader, body, next, depth + 1, header);
        } else if (reader.has(at + 4, "ispe")) {
            const engine::ImageSize size{side(reader.u32(body + 4)), side(reader.u32(body + 8))};
            if (std::int64_t{size.width} * size.height > std::int64_t{header.size.width} * header.size.height)
                header.size = size;
        } else if (reader.has(at + 4, "irot")) {
            constexpr int kTurns[4] = {1, 8, 3, 6};
            header.orientation = kTurns[reader.u8(body) & 3];
        }
        at = next;
    }
}

bool isHeifBrand(const Reader& reader, std::size_t at)
{
    for (const char* brand : {"heic", "heix", "heim", "heis", "mif1", "msf1", "avif", "avis", "miaf"})
        if (reader.has(at, brand))
            return true;
    return false;
}

bool contains(Bytes bytes, std::string_view mark)
{
    return std::search(bytes.begin(), bytes.end(), mark.begin(), mark.end(),
                       [](std::byte b, char c) { return b == static_cast<std::byte>(c); }) != bytes.end();
}

bool isJpegCutOff(Bytes bytes)
{
    // The end marker cannot occur inside picture data; thumbnails with one of their own stand before the last
    // scan.
    constexpr std::string_view kScan = "\xff\xda";
    const auto scan = std::find_end(bytes.begin(), bytes.end(), kScan.begin(), kScan.end(),
                                    [](std::byte b, char c) { return b == static_cast<std::byte>(c); });
    return !contains(bytes.subspan(static_cast<std::size_t>(scan - bytes.begin())), "\xff\xd9");
}

std::size_t gifColourTableBytes(std::uint32_t flags)
{
    return (flags & 0x80) != 0 ? std::size_t{3} << ((flags & 7) + 1) : 0;
}

bool isFirstGifFrameCutOff(Bytes bytes)
{
    const Reader reader(bytes, true);
    bool inPicture = false;
    for (std::size_t at = 13 + gifColourTableBytes(reader.u8(10)); at < reader.size();) {
        constexpr std::uint32_t kExtension = 0x21;
        constexpr std::uint32_t kPicture = 0x2c;
        const std::uint32_t kind = reader.u8(at);
        if (kind == kPicture) {
            at += 10 + gifColourTableBytes(reader.u8(at + 9)) + 1;
            inPicture = true;
        } else if (kind == kExtension) {
            at += 2;
        } else {
            return true;
        }
        while (at < reader.size() && reader.u8(at) != 0)
            at += reader.u8(at) + 1;
        if (at < reader.size() && inPicture)
            return false;
        ++at;
    }
    return true;
}

void appendChunk(std::vector<std::byte>& out, Bytes chunk)
{
    out.insert(out.end(), chunk.begin(), chunk.end());
    if (chunk.size() % 2 != 0)
        out.push_back(std::byte{0});
}

void appendLittleEndian(std::vector<std::byte>& out, std::uint32_t value, int count)
{
    for (int i = 0; i < count; ++i)
        out.push_back(static_cast<std::byte>(value >> (8 * i)));
}

void appendText(std::vector<std::byte>& out, std::string_view text)
{
    for (const char c : text)
        out.push_back(static_cast<std::byte>(c));
}

} // namespace

const char* imageFormatName(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Png:
        return "PNG";
    case ImageFormat::Jpeg:
        return "JPEG";
    case ImageFormat::WebP:
        return "WebP";
    case ImageFormat::Gif:
        return "GIF";
    case ImageFormat::Bmp:
        return "BMP";
    case ImageFormat::Tiff:
        return "TIFF";
    case ImageFormat::Heif:
        return "HEIC or AVIF";
    }
    return "";
}

std::optional<ImageFormat> imageFormatOf(std::span<const std::byte> bytes)
{
    const Reader reader(bytes);
    if (reader.has(0, "\x89PNG\r\n\x1a\n"))
        return ImageFormat::Png;
    if (reader.has(0, "\xff\xd8\xff"))
        return ImageFormat::Jpeg;
    if (reader.has(0, "RIFF") && reader.has(8, "WEBP"))
        return ImageFormat::WebP;
    if (reader.has(0, "GIF87a") || reader.has(0, "GIF89a"))
        return ImageFormat::Gif;
    if (reader.has(0, "BM") && reader.size() >= 18 && Reader(bytes, true).u32(14) >= 12 &&
        Reader(bytes, true).u32(14) <= 256)
        return ImageFormat::Bmp;
    if (reader.has(0, std::string_view("II*\0", 4)) || reader.has(0, std::string_view("MM\0*", 4)))
        return ImageFormat::Tiff;
    if (reader.has(4, "ftyp") && isHeifBrand(reader, 8))
        return ImageFormat::Heif;
    return std::nullopt;
}

std::optional<ImageHeader> parseImageHeader(std::span<const std::byte> bytes)
{
    const std::optional<ImageFormat> format = imageFormatOf(bytes);
    if (!format)
        return std::nullopt;
    ImageHeader header;
    header.format = *format;
    const Reader reader(bytes);
    switch (*format) {
    case ImageFormat::Png:
        parsePng(reader, header);
        break;
    case ImageFormat::Jpeg:
        parseJpeg(reader, header);
        break;
    case ImageFormat::WebP:
        parseWebp(bytes, header);
        break;
    case ImageFormat::Gif:
        header.size = {static_cast<int>(Reader(bytes, true).u16(6)),
                       static_cast<int>(Reader(bytes, true).u16(8))};
        break;
    case ImageFormat::Bmp:
        parseBmp(bytes, header);
        break;
    case ImageFormat::Tiff:
        parseTiff(bytes, header, true);
        break;
    case ImageFormat::Heif:
        parseHeifBoxes(reader, 0, reader.size(), 0, header);
        break;
    }
    return header;
}

bool isCutOff(ImageFormat format, std::span<const std::byte> bytes)
{
    switch (format) {
    case ImageFormat::Png:
        return !contains(bytes, "IEND");
    case ImageFormat::Jpeg:
        return isJpegCutOff(bytes);
    case ImageFormat::Gif:
        return isFirstGifFrameCutOff(bytes);
    case ImageFormat::WebP:
        return std::uint64_t{Reader(bytes, true).u32(4)} + 8 >
               bytes.size() + 1; // a last odd byte may lack its filler
    case ImageFormat::Bmp:
    case ImageFormat::Tiff:
    case ImageFormat::Heif:
        return false;
    }
    return false;
}

std::optional<WebpFrame> firstWebpFrame(std::span<const std::byte> bytes)
{
    const Reader reader(bytes, true);
    if (imageFormatOf(bytes) != ImageFormat::WebP || !reader.has(12, "VP8X"))
        return std::nullopt;
    ImageHeader header;
    parseWebp(bytes, header);
    for (std::size_t at = 12; at + 8 <= reader.size();) {
        const std::size_t length = reader.u32(at + 4);
        const std::size_t body = at + 8;
        if (!reader.has(at, "ANMF")) {
            at = body + length + (length & 1);
            continue;
        }
        // x and y in units of two pixels, width - 1, height - 1, duration, flags; then the chunks of a still
        // picture.
        constexpr std::size_t kFrameHeader = 16;
        const Bytes chunks =
            length > kFrameHeader ? reader.from(body + kFrameHeader, length - kFrameHeader) : Bytes{};
        WebpFrame frame;
        frame.canvas = header.size;
        frame.left = static_cast<int>(reader.number(body, 3)) * 2;
        frame.top = static_cast<int>(reader.number(body + 3, 3)) * 2;
        appendText(frame.file, "RIFF");
        appendLittleEndian(frame.file, static_cast<std::uint32_t>(chunks.size() + 4 + 18), 4);
        appendText(frame.file, "WEBPVP8X");
        appendLittleEndian(frame.file, 10, 4);
        constexpr std::uint32_t kHasAlpha = 0x10;
        appendLittleEndian(frame.file, Reader(chunks).has(0, "ALPH") ? kHasAlpha : 0, 4);
        appendLittleEndian(frame.file, reader.number(body + 6, 3), 3);
        appendLittleEndian(frame.file, reader.number(body + 9, 3), 3);
        appendChunk(frame.file, chunks);
        return frame;
    }
    return std::nullopt;
}

} // namespace media
