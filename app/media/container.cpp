#include "app/media/container.h"

#include "app/media/media_log.h"
#include "engine/error.h"

#include <cstdlib>
#include <string_view>

extern "C" {
#include <libavutil/avstring.h>
#include <libavutil/display.h>
}

namespace media {

using engine::Error;
using engine::ErrorCode;

namespace {

// Formats that hold sound or moving pictures in one file. Playlists (HLS, DASH, concat), scripts, image
// sequences and subtitles are left out: they point at other files or are none of our business.
constexpr const char* kFormats =
    "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,mp3,wav,w64,flac,ogg,aac,avi,mpegts,mpeg,mpegvideo,"
    "asf,flv,aiff,caf,au,amr,amrnb,amrwb,ac3,eac3,dts,ape,wv,tta,mpc,mpc8,mxf,ivf,h264,hevc,"
    "m4v,obu,av1,gif,avif,nut,rm,dv,voc,tak";

int refuseToOpen(AVFormatContext*, AVIOContext**, const char*, int, AVDictionary**)
{
    return AVERROR(EPERM);
}

int interrupted(void* stop)
{
    return static_cast<std::stop_token*>(stop)->stop_requested() ? 1 : 0;
}

std::string cause(const LogWatch& watch, int result)
{
    return watch.firstError().empty() ? errorText(result) : watch.firstError();
}

} // namespace

int Container::readBytes(void* self, std::uint8_t* buffer, int size)
{
    auto& container = *static_cast<Container*>(self);
    const std::size_t count = container.m_source.read(
        container.m_position, std::as_writable_bytes(std::span(buffer, static_cast<std::size_t>(size))));
    container.m_position += static_cast<std::int64_t>(count);
    return count == 0 ? AVERROR_EOF : static_cast<int>(count);
}

std::int64_t Container::seekBytes(void* self, std::int64_t offset, int whence)
{
    auto& container = *static_cast<Container*>(self);
    switch (whence & ~AVSEEK_FORCE) {
    case AVSEEK_SIZE:
        return container.m_source.size();
    case SEEK_CUR:
        offset += container.m_position;
        break;
    case SEEK_END:
        offset += container.m_source.size();
        break;
    default:
        break;
    }
    if (offset < 0)
        return AVERROR(EINVAL);
    return container.m_position = offset;
}

Container::Container(Source& source, std::stop_token stop) : m_source(source), m_stop(std::move(stop))
{
    collectFfmpegLog();
    const LogWatch watch;
    constexpr int kBufferBytes = 1 << 16;
    auto* buffer = static_cast<unsigned char*>(required(av_malloc(kBufferBytes)));
    m_io.reset(avio_alloc_context(buffer, kBufferBytes, 0, this, readBytes, nullptr, seekBytes));
    if (!m_io) {
        av_free(buffer);
        throwOutOfMemory();
    }

    AVFormatContext* format = required(avformat_alloc_context());
    format->pb = m_io.get();
    format->flags |= AVFMT_FLAG_CUSTOM_IO;
    format->io_open = refuseToOpen;
    format->interrupt_callback = {interrupted, &m_stop};
    format->max_streams = 100;
    AVDictionary* options = nullptr;
    av_dict_set(&options, "format_whitelist", kFormats, 0);
    av_dict_set(&options, "protocol_whitelist", "none", 0);
    int result = avformat_open_input(&format, nullptr, nullptr, &options); // frees the context when it fails
    av_dict_free(&options);
    if (result >= 0) {
        m_format.reset(format);
        result = avformat_find_stream_info(format, nullptr);
    }
    if (result == AVERROR(ENOMEM))
        throwOutOfMemory();
    if (result < 0 && m_stop.stop_requested())
        throw Error(ErrorCode::InvalidRequest, "Reading " + name() + " was cancelled.");
    if (result < 0)
        throw Error(ErrorCode::BadFile,
                    name() + " is not a picture, sound or video that can be read (" + cause(watch, result) +
                        "). It may be cut off or damaged, or of a kind that is not supported.");
}

std::optional<int> Container::videoStream() const
{
    std::optional<int> best;
    for (int i = 0; i < static_cast<int>(m_format->nb_streams); ++i) {
        const AVStream& candidate = *stream(i);
        if (candidate.codecpar->codec_type != AVMEDIA_TYPE_VIDEO)
            continue;
        if ((candidate.disposition & (AV_DISPOSITION_ATTACHED_PIC | AV_DISPOSITION_TIMED_THUMBNAILS)) != 0)
            continue;
        const bool isDefault = (candidate.disposition & AV_DISPOSITION_DEFAULT) != 0;
        if (!best || (isDefault && (stream(*best)->disposition & AV_DISPOSITION_DEFAULT) == 0))
            best = i;
    }
    return best;
}

std::optional<int> Container::audioStream() const
{
    const int index = av_find_best_stream(m_format.get(), AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    return index >= 0 ? std::optional(index) : std::nullopt;
}

bool Container::isFormat(std::string_view name) const
{
    return av_match_name(std::string(name).c_str(), m_format->iformat->name) != 0;
}

void Container::selectOnly(int selected)
{
    for (int i = 0; i < static_cast<int>(m_format->nb_streams); ++i)
        stream(i)->discard = i == selected ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
}

Container::Read Container::read(AVPacket& packet)
{
    constexpr int kMostDamagedInARow = 1000;
    if (m_stop.stop_requested())
        return Read::Cancelled;
    const int result = av_read_frame(m_format.get(), &packet);
    if (result >= 0) {
        m_damagedInARow = 0;
        return Read::Packet;
    }
    if (m_stop.stop_requested())
        return Read::Cancelled;
    if (result == AVERROR(ENOMEM))
        throwOutOfMemory();
    if (result == AVERROR_EOF)
        return Read::End;
    if (m_readError.empty())
        m_readError = errorText(result);
    // At the end of the bytes nothing new can come, whatever the format still expects.
    const bool exhausted = avio_feof(m_io.get()) != 0;
    return exhausted || ++m_damagedInARow > kMostDamagedInARow ? Read::End : Read::Damaged;
}

int orientationOfMatrix(const std::int32_t* matrix)
{
    // (x, y) goes to (a·x + c·y, b·x + d·y).
    const std::int64_t a = matrix[0], b = matrix[1], c = matrix[3], d = matrix[4];
    if (std::llabs(a) + std::llabs(d) >= std::llabs(b) + std::llabs(c)) {
        if (a >= 0)
            return d >= 0 ? 1 : 4;
        return d >= 0 ? 2 : 3;
    }
    if (b >= 0)
        return c >= 0 ? 5 : 6;
    return c >= 0 ? 8 : 7;
}

int streamOrientation(const AVStream& stream)
{
    constexpr std::size_t kMatrixBytes = 9 * sizeof(std::int32_t);
    const std::uint8_t* data = nullptr;
#if LIBAVCODEC_VERSION_MAJOR >= 61
    const AVPacketSideData* side = av_packet_side_data_get(
        stream.codecpar->coded_side_data, stream.codecpar->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
    if (side != nullptr && side->size >= kMatrixBytes)
        data = side->data;
#else
    std::size_t bytes = 0;
    data = av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, &bytes);
    if (bytes < kMatrixBytes)
        data = nullptr;
#endif
    return data != nullptr ? orientationOfMatrix(reinterpret_cast<const std::int32_t*>(data)) : 1;
}

} // namespace media
