#include "app/media/probe.h"

#include "app/media/container.h"
#include "app/media/image_decoder.h"
#include "app/media/image_header.h"
#include "app/media/picture.h"
#include "engine/error.h"
#include "engine/media/mel.h"

#include <algorithm>
#include <cstring>

extern "C" {
#include <libavutil/intreadwrite.h>
}

namespace media {

using engine::Error;
using engine::ErrorCode;

namespace {

constexpr std::int64_t kMaxCountedBytes = std::int64_t{512} << 20;

MediaInfo probeImage(Source& source, ImageHeader header)
{
    MediaInfo info;
    if (header.size.width < 1 ||
        header.size.height < 1) { // size behind a long preview, or at the end of a TIFF
        const std::vector<std::byte> bytes = source.head(
            static_cast<std::size_t>(std::min<std::int64_t>(source.size(), std::int64_t{1} << 30)));
        header = parseImageHeader(bytes).value_or(header);
    }
    info.format = imageFormatName(header.format);
    info.size = orientedSize(header.size, header.orientation);
    if (info.size.width < 1 ||
        info.size.height < 1) // a header that does not tell: decode, as sending it would
        info.size = decodeImage(source).picture.size;
    return info;
}

// Packets of the sound and the picture track: how many frames and samples decoding will give.
struct Counts
{
    std::int64_t frames = 0;
    std::int64_t soundTicks = 0;
    std::int64_t skippedSamples = 0; // encoder delay and padding, which decoders drop
    bool complete = true;
};

Counts countPackets(Container& container, std::optional<int> video, std::optional<int> audio)
{
    for (int i = 0; i < static_cast<int>(container->nb_streams); ++i)
        container.stream(i)->discard = i == video || i == audio ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    Counts counts;
    const Owned<AVPacket> packet = newPacket();
    for (;;) {
        const Container::Read result = container.read(*packet);
        if (result == Container::Read::Damaged)
            continue;
        counts.complete = result != Container::Read::Cancelled;
        if (result != Container::Read::Packet)
            return counts;
        if ((packet->flags & AV_PKT_FLAG_DISCARD) == 0) {
            if (packet->stream_index == video && packet->size > 0)
                ++counts.frames;
            if (packet->stream_index == audio) {
                counts.soundTicks += std::clamp<std::int64_t>(packet->duration, 0, std::int64_t{1} << 40);
                std::size_t bytes = 0;
                const std::uint8_t* skip =
                    av_packet_get_side_data(packet.get(), AV_PKT_DATA_SKIP_SAMPLES, &bytes);
                if (skip != nullptr && bytes >= 8)
                    counts.skippedSamples += std::int64_t{AV_RL32(skip)} + AV_RL32(skip + 4);
            }
        }
        av_packet_unref(packet.get());
    }
}

std::int64_t at16kHz(std::int64_t samples, int rate)
{
    return rate > 0 ? av_rescale_rnd(std::max<std::int64_t>(samples, 0), engine::kAudioSampleRate, rate,
                                     AV_ROUND_UP)
                    : 0;
}

double headerSeconds(const Container& container, const AVStream& stream)
{
    if (stream.duration > 0)
        return static_cast<double>(stream.duration) * av_q2d(stream.time_base);
    return static_cast<double>(std::max<std::int64_t>(container->duration, 0)) / AV_TIME_BASE;
}

void addSound(const Container& container, const AVStream& stream, const std::optional<Counts>& counts,
              std::int64_t fileBytes, MediaInfo& info)
{
    const int rate = stream.codecpar->sample_rate;
    info.samplesExact = counts.has_value() && counts->complete && counts->soundTicks > 0;
    if (info.samplesExact) {
        const std::int64_t samples =
            av_rescale_q(counts->soundTicks, stream.time_base, {1, std::max(rate, 1)}) -
            counts->skippedSamples;
        info.samples = at16kHz(samples, rate);
    } else {
        // No file holds more sound than at a few bits per second.
        info.samples = static_cast<std::int64_t>(
            std::min(headerSeconds(container, stream), static_cast<double>(fileBytes)) *
            engine::kAudioSampleRate);
    }
}

void addFrames(const Container& container, const AVStream& stream, const std::optional<Counts>& counts,
               MediaInfo& info)
{
    const AVRational average = stream.avg_frame_rate.num > 0 && stream.avg_frame_rate.den > 0
                                   ? stream.avg_frame_rate
                                   : stream.r_frame_rate;
    info.framesPerSecond = average.num > 0 && average.den > 0 ? av_q2d(average) : 0;
    info.size = orientedSize({stream.codecpar->width, stream.codecpar->height}, streamOrientation(stream));
    info.framesExact = counts.has_value() && counts->complete;
    if (info.framesExact)
        info.frameCount = counts->frames;
    else
        info.frameCount = stream.nb_frames > 0
                              ? stream.nb_frames
                              : static_cast<std::int64_t>(
                                    std::min(headerSeconds(container, stream) * info.framesPerSecond, 1e12));
    if (info.size.width < 1 || info.size.height < 1)
        throw Error(ErrorCode::BadFile,
                    container.name() +
                        " has a video track without a picture size. It is damaged; copy or export it again.");
}

} // namespace

MediaInfo probe(Source& source, std::stop_token stop)
{
    constexpr std::size_t kHeadBytes = 1 << 18;
    if (const std::optional<ImageHeader> header = parseImageHeader(source.head(kHeadBytes)))
        return probeImage(source, *header);

    Container container(source, std::move(stop));
    const std::optional<int> video = container.videoStream();
    const std::optional<int> audio = container.audioStream();
    if (!video && !audio)
        throw Error(ErrorCode::BadFile,
                    source.name() + " has neither sound nor pictures. Choose another file.");
    MediaInfo info;
    info.kind = video ? engine::MediaShape::Kind::Video : engine::MediaShape::Kind::Audio;
    info.format = container->iformat->name;
    for (const std::optional<int>& index : {video, audio})
        if (index)
            info.format += std::string(", ") + avcodec_get_name(container.stream(*index)->codecpar->codec_id);

    std::optional<Counts> counts;
    if (source.size() <= kMaxCountedBytes)
        counts = countPackets(container, video, audio);
    if (audio)
        addSound(container, *container.stream(*audio), counts, source.size(), info);
    if (video)
        addFrames(container, *container.stream(*video), counts, info);
    info.seconds = audio ? static_cast<double>(info.samples) / engine::kAudioSampleRate : 0;
    if (video)
        info.seconds =
            std::max(info.seconds, info.framesPerSecond > 0
                                       ? static_cast<double>(info.frameCount) / info.framesPerSecond
                                       : headerSeconds(container, *container.stream(*video)));
    return info;
}

engine::MediaShape shapeOf(const MediaInfo& info, int videoFrames, bool withSound)
{
    engine::MediaShape shape;
    shape.kind = info.kind;
    shape.size = info.size;
    if (info.kind == engine::MediaShape::Kind::Audio || withSound)
        shape.samples = info.samples;
    if (info.kind == engine::MediaShape::Kind::Video)
        shape.frames = videoFrames > 0
                           ? engine::chooseVideoFrames(info.frameCount, info.framesPerSecond, videoFrames)
                           : engine::chooseVideoFramesPerSecond(info.frameCount, info.framesPerSecond);
    return shape;
}

} // namespace media
