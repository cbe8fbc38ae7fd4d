#include "app/media/image_decoder.h"

#include "app/media/container.h"
#include "app/media/image_header.h"
#include "app/media/media_log.h"
#include "app/media/rgb_converter.h"
#include "engine/error.h"

#include <algorithm>
#include <cstring>

extern "C" {
#include <libavutil/imgutils.h>
}

namespace media {

using engine::Error;
using engine::ErrorCode;

namespace {

constexpr std::int64_t kMaxFileBytes = std::int64_t{1} << 30;

[[noreturn]] void throwDamaged(const std::string& name, const std::string& cause)
{
    throw Error(ErrorCode::BadFile, name + " cannot be decoded (" + cause +
                                        "). It is cut off or damaged; copy or export it again.");
}

void checkSize(engine::ImageSize size, const std::string& name)
{
    if (std::int64_t{size.width} * size.height > kMaxPixels || size.width > kMaxSide ||
        size.height > kMaxSide)
        throw Error(ErrorCode::BadFile, name + " is too large: " + std::to_string(size.width) + " x " +
                                            std::to_string(size.height) +
                                            " pixels, at most 100 megapixels are taken. Make it smaller "
                                            "first; the model sees at most 2.6 megapixels of it.");
}

AVCodecID codecOf(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Png:
        return AV_CODEC_ID_PNG;
    case ImageFormat::Jpeg:
        return AV_CODEC_ID_MJPEG;
    case ImageFormat::WebP:
        return AV_CODEC_ID_WEBP;
    case ImageFormat::Gif:
        return AV_CODEC_ID_GIF;
    case ImageFormat::Bmp:
        return AV_CODEC_ID_BMP;
    case ImageFormat::Tiff:
        return AV_CODEC_ID_TIFF;
    case ImageFormat::Heif:
        break;
    }
    return AV_CODEC_ID_NONE;
}

// The frame of the one packet, or of the end of the stream for decoders that hold it back. Null if there is
// none.
Owned<AVFrame> decodePacket(AVCodecContext& decoder, const AVPacket* packet, int& result)
{
    Owned<AVFrame> frame = newFrame();
    result = avcodec_send_packet(&decoder, packet);
    if (result >= 0 || result == AVERROR(EAGAIN))
        result = avcodec_receive_frame(&decoder, frame.get());
    if (result == AVERROR(EAGAIN)) {
        avcodec_send_packet(&decoder, nullptr);
        result = avcodec_receive_frame(&decoder, frame.get());
    }
    if (result == AVERROR(ENOMEM))
        throwOutOfMemory();
    return result >= 0 ? std::move(frame) : nullptr;
}

Owned<AVFrame> decodeWhole(AVCodecID codec, std::span<const std::byte> bytes, const std::string& name)
{
    const LogWatch watch;
    Owned<AVCodecContext> decoder = openDecoder(codec, nullptr, 1, name);
    Owned<AVPacket> packet = newPacket();
    if (av_new_packet(packet.get(), static_cast<int>(bytes.size())) < 0)
        throwOutOfMemory();
    std::memcpy(packet->data, bytes.data(), bytes.size());
    packet->flags |= AV_PKT_FLAG_KEY;
    int result = 0;
    Owned<AVFrame> frame = decodePacket(*decoder, packet.get(), result);
    if (!frame)
        throwDamaged(name, watch.firstError().empty() ? errorText(result) : watch.firstError());
    return frame;
}

Owned<AVFrame> decodeHeif(Source& source, const std::string& name)
{
    const LogWatch watch;
    Container container(source);
    std::optional<int> index = container.videoStream();
    // Stills of HEIF files are kept like cover art by some versions.
    for (int i = 0; !index && i < static_cast<int>(container->nb_streams); ++i)
        if (container.stream(i)->codecpar->codec_type == AVMEDIA_TYPE_VIDEO)
            index = i;
    if (!index)
        throw Error(ErrorCode::BadFile, name + " is a HEIC or AVIF picture of a kind that this build of "
                                               "FFmpeg cannot read. Convert it to JPEG or PNG.");
    const AVStream& stream = *container.stream(*index);
    Owned<AVCodecContext> decoder = openDecoder(stream.codecpar->codec_id, stream.codecpar, 1, name);
    container.selectOnly(*index);
    Owned<AVPacket> packet = newPacket();
    int result = AVERROR_INVALIDDATA;
    Owned<AVFrame> frame;
    while (!frame && container.read(*packet) == Container::Read::Packet) {
        if (packet->stream_index == *index)
            frame = decodePacket(*decoder, packet.get(), result);
        av_packet_unref(packet.get());
    }
    if (!frame)
        throwDamaged(name, watch.firstError().empty() ? errorText(result) : watch.firstError());
    return frame;
}

// Errors that concern what stands beside the picture: notes of cameras, previews.
bool isHarmless(const std::string& error)
{
    for (const char* words : {"APP fields", "EXIF", "Exif", "thumbnail"})
        if (error.find(words) != std::string::npos)
            return true;
    return false;
}

// The first frame of an animated WebP may cover a part of the canvas; the rest is transparent black.
Picture placed(Picture picture, const WebpFrame& frame)
{
    if (frame.canvas == picture.size)
        return picture;
    Picture canvas{frame.canvas, {}};
    const auto rowBytes = static_cast<std::size_t>(frame.canvas.width) * 3;
    canvas.rgb.resize(rowBytes * static_cast<std::size_t>(frame.canvas.height));
    const int columns = std::min(picture.size.width, frame.canvas.width - frame.left);
    const int rows = std::min(picture.size.height, frame.canvas.height - frame.top);
    for (int y = 0; columns > 0 && y < rows; ++y)
        std::memcpy(canvas.rgb.data() + static_cast<std::size_t>(y + frame.top) * rowBytes +
                        static_cast<std::size_t>(frame.left) * 3,
                    picture.rgb.data() +
                        static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.size.width) * 3,
                    static_cast<std::size_t>(columns) * 3);
    return canvas;
}

} // namespace

DecodedImage decodeImage(Source& source)
{
    collectFfmpegLog();
    const std::string& name = source.name();
    constexpr std::size_t kHeadBytes = 4096;
    if (!imageFormatOf(source.head(kHeadBytes)))
        throw Error(ErrorCode::BadFile, name + " is not a picture of a known kind. PNG, JPEG, WebP, GIF, "
                                               "BMP, TIFF, AVIF and HEIC can be read.");
    if (source.size() > kMaxFileBytes)
        throw Error(
            ErrorCode::BadFile,
            name + " is larger than 1 GB, more than any picture that can be taken. Make it smaller first.");
    std::vector<std::byte> bytes = source.head(static_cast<std::size_t>(source.size()));
    const ImageHeader header = parseImageHeader(bytes).value_or(ImageHeader{});
    checkSize(header.size, name);

    const LogWatch watch;
    const std::optional<WebpFrame> webpFrame = firstWebpFrame(bytes);
    if (webpFrame)
        bytes = webpFrame->file;
    Owned<AVFrame> frame = header.format == ImageFormat::Heif
                               ? decodeHeif(source, name)
                               : decodeWhole(codecOf(header.format), bytes, name);

    DecodedImage image;
    const bool cutOff = !webpFrame && isCutOff(header.format, bytes);
    bytes = {};
    RgbConverter converter(PixelOrigin::Still);
    Picture picture = converter.convert(*frame, name);
    const std::string error = isHarmless(watch.firstError()) ? "" : watch.firstError();
    const bool damaged =
        frame->decode_error_flags != 0 || (frame->flags & AV_FRAME_FLAG_CORRUPT) != 0 || !error.empty();
    frame.reset(); // before the picture is copied once more
    if (webpFrame)
        picture = placed(std::move(picture), *webpFrame);
    image.picture = oriented(std::move(picture), header.orientation);
    if (cutOff)
        image.warning = name + " is cut off before its end. The model sees what is there.";
    else if (damaged)
        image.warning = name + " is damaged" + (error.empty() ? "" : " (" + error + ")") +
                        ". Parts of the picture may be wrong.";
    return image;
}

} // namespace media
