#include "app/media/video_decoder.h"

#include "app/media/container.h"
#include "app/media/frame_table.h"
#include "app/media/media_log.h"
#include "app/media/rgb_converter.h"
#include "engine/error.h"

#include <algorithm>
#include <optional>
#include <thread>

namespace media {

using engine::Error;
using engine::ErrorCode;

namespace {

// Larger files are not read through to count frames.
constexpr std::int64_t kMaxCountedBytes = std::int64_t{2} << 30;

int decoderThreads()
{
    return static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 4U));
}

std::string plural(std::size_t count, const char* noun)
{
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

double rate(const AVStream& stream)
{
    const AVRational average = stream.avg_frame_rate.num > 0 && stream.avg_frame_rate.den > 0
                                   ? stream.avg_frame_rate
                                   : stream.r_frame_rate;
    return average.num > 0 && average.den > 0 ? av_q2d(average) : 0;
}

} // namespace

class VideoReader::Impl
{
public:
    Impl(Source& source, std::stop_token stop) : m_source(source), m_stop(std::move(stop))
    {
        open();
        const AVStream& stream = *m_container->stream(m_index);
        m_orientation = streamOrientation(stream);
        m_track.size = orientedSize({stream.codecpar->width, stream.codecpar->height}, m_orientation);
        m_track.framesPerSecond = rate(stream);
        m_track.hasSound = m_container->audioStream().has_value();
        m_start = stream.start_time != AV_NOPTS_VALUE ? stream.start_time : 0;
        const double tick = av_q2d(stream.time_base);
        const double headerSeconds =
            stream.duration > 0
                ? static_cast<double>(stream.duration) * tick
                : static_cast<double>(std::max<std::int64_t>((*m_container)->duration, 0)) / AV_TIME_BASE;
        if (m_source.size() <= kMaxCountedBytes) {
            const std::int64_t promised = stream.nb_frames;
            m_table.emplace(*m_container, m_index);
            m_track.cancelled = m_table->cancelled;
            m_track.frameCount = m_table->count;
            m_track.seconds = headerSeconds;
            if (!m_table->times.empty())
                m_track.seconds = static_cast<double>(m_table->times.back() - m_table->times.front() +
                                                      m_table->lastDuration) *
                                  tick;
            if (!m_track.cancelled && (m_table->damaged || promised > m_table->count + promised / 10))
                m_track.warnings.push_back(
                    name() +
                    (promised > m_table->count
                         ? " says it has " + plural(static_cast<std::size_t>(promised), "frame") +
                               ", but only " + std::to_string(m_table->count) + " can be read"
                         : " is damaged or cut off after " +
                               plural(static_cast<std::size_t>(m_table->count), "frame")) +
                    ". The model sees what is there.");
        } else {
            m_track.seconds = headerSeconds;
            m_track.frameCount =
                stream.nb_frames > 0
                    ? stream.nb_frames
                    : static_cast<std::int64_t>(std::min(headerSeconds * m_track.framesPerSecond, 1e12));
        }
        if (m_track.frameCount < 1 && !m_track.cancelled)
            throw Error(
                ErrorCode::BadFile,
                name() +
                    " has a video track without frames. It is damaged or cut off; copy or export it again.");
        m_fresh = !m_table.has_value();
    }

    const VideoTrack& track() const { return m_track; }

    Result read(std::span<const std::int64_t> indices, const Sink& sink)
    {
        const LogWatch watch;
        m_result = {};
        m_damaged = 0;
        if (!m_fresh)
            open();
        m_fresh = false;
        m_seekAllowed = true;
        std::vector<std::int64_t> targets;
        for (const std::int64_t index : indices)
            targets.push_back(timeOf(index));
        openVideoDecoder();

        RgbConverter converter(PixelOrigin::Video);
        std::size_t next = 0;
        std::size_t replaced = 0;
        std::optional<std::size_t> lastJump;
        std::int64_t last = AV_NOPTS_VALUE; // time of the frame before
        while (next < targets.size()) {
            // One jump per target: where a damaged index leads nowhere, decoding goes on from there.
            m_target = targets[next];
            const bool jumped = lastJump != next && seekTowards(targets[next], last);
            lastJump = jumped ? std::optional(next) : lastJump;
            if (!nextFrame())
                break;
            const std::int64_t time = frameTime();
            if (jumped && time > targets[next]) { // landed too late: start over and go frame by frame
                open();
                openVideoDecoder();
                m_seekAllowed = false;
                last = AV_NOPTS_VALUE;
                continue;
            }
            last = time;
            for (; next < targets.size() && targets[next] <= time; ++next) {
                replaced += targets[next] < time && m_table.has_value() ? 1 : 0;
                sink(next, oriented(converter.convert(*m_frame, name()), m_orientation));
                ++m_result.frames;
            }
        }
        judge(targets.size(), replaced, watch.firstError());
        return std::move(m_result);
    }

private:
    const std::string& name() const { return m_source.name(); }

    void open()
    {
        m_decoder.reset();
        m_container = std::make_unique<Container>(m_source, m_stop);
        const std::optional<int> index = m_container->videoStream();
        if (!index)
            throw Error(ErrorCode::BadFile,
                        name() + " has no video track. Send it as sound, or choose another file.");
        m_index = *index;
        m_frameNumber = 0;
        m_atEnd = false;
    }

    void openVideoDecoder()
    {
        const AVStream& stream = *m_container->stream(m_index);
        m_container->selectOnly(m_index);
        m_decoder = openDecoder(stream.codecpar->codec_id, stream.codecpar, decoderThreads(), name());
        m_decoder->pkt_timebase = stream.time_base;
    }

    bool countsFrames() const { return m_table && m_table->times.empty(); } // no time stamps to go by

    // When a frame is shown; where there are no time stamps, simply its number.
    std::int64_t timeOf(std::int64_t index) const
    {
        if (countsFrames())
            return index;
        if (m_table)
            return m_table
                ->times[static_cast<std::size_t>(std::clamp<std::int64_t>(index, 0, m_table->count - 1))];
        const double seconds =
            m_track.framesPerSecond > 0 ? static_cast<double>(index) / m_track.framesPerSecond : 0;
        return m_start + static_cast<std::int64_t>(seconds / av_q2d(m_container->stream(m_index)->time_base));
    }

    std::int64_t frameTime()
    {
        const std::int64_t number = m_frameNumber++;
        if (countsFrames())
            return number;
        const std::int64_t time = m_frame->best_effort_timestamp;
        return m_lastTime = time != AV_NOPTS_VALUE ? time : m_lastTime + 1;
    }

    // Moves to the key frame before the target if that saves decoding. True if it moved.
    bool seekTowards(std::int64_t target, std::int64_t last)
    {
        if (!m_seekAllowed || countsFrames())
            return false;
        AVFormatContext* format = m_container->get();
        const AVRational base = m_container->stream(m_index)->time_base;
        if (m_table) {
            const KeyFrame* key = m_table->keyFrameBefore(target);
            if (key == nullptr ||
                (last == AV_NOPTS_VALUE ? key->pts <= m_table->times.front() : key->pts <= last))
                return false;
            // A key frame that decoding reaches anyway is not worth the jump.
            const auto current = std::lower_bound(m_table->times.begin(), m_table->times.end(),
                                                  last == AV_NOPTS_VALUE ? m_table->times.front() : last);
            const auto at = std::lower_bound(m_table->times.begin(), m_table->times.end(), key->pts);
            constexpr std::ptrdiff_t kWorthIt = 8;
            if (at - current < kWorthIt)
                return false;
            const bool byPosition = m_container->isFormat("mpegts") && key->bytePosition >= 0;
            if (av_seek_frame(format, m_index, byPosition ? key->bytePosition : key->dts,
                              byPosition ? AVSEEK_FLAG_BYTE : AVSEEK_FLAG_BACKWARD) < 0)
                return false;
        } else {
            const std::int64_t margin =
                static_cast<std::int64_t>(1 / av_q2d(base)); // a second: the order of decoding differs
            const std::int64_t from = last == AV_NOPTS_VALUE ? m_start : last;
            if (target - from < 10 * margin ||
                av_seek_frame(format, m_index, target - margin, AVSEEK_FLAG_BACKWARD) < 0)
                return false;
        }
        avcodec_flush_buffers(m_decoder.get());
        m_atEnd = false;
        return true;
    }

    bool nextFrame()
    {
        const Owned<AVPacket> packet = newPacket();
        for (;;) {
            av_frame_unref(m_frame.get());
            const int received = avcodec_receive_frame(m_decoder.get(), m_frame.get());
            if (received >= 0) {
                m_damaged +=
                    m_frame->decode_error_flags != 0 || (m_frame->flags & AV_FRAME_FLAG_CORRUPT) != 0 ? 1 : 0;
                return true;
            }
            if (received == AVERROR_EOF)
                return false;
            if (received != AVERROR(EAGAIN) && !note(received))
                return false;
            if (m_atEnd && received != AVERROR(EAGAIN))
                continue;
            if (!feed(*packet))
                return false;
        }
    }

    // Gives the decoder the next packet, or the end. False if there is nothing more to expect.
    bool feed(AVPacket& packet)
    {
        switch (m_container->read(packet)) {
        case Container::Read::Packet: {
            // Frames before the wanted one are decoded only as far as others build on them.
            const bool early = !countsFrames() && packet.pts != AV_NOPTS_VALUE && packet.pts < m_target;
            m_decoder->skip_frame = early ? AVDISCARD_NONREF : AVDISCARD_DEFAULT;
            const int sent =
                packet.stream_index == m_index ? avcodec_send_packet(m_decoder.get(), &packet) : 0;
            av_packet_unref(&packet);
            return sent >= 0 || sent == AVERROR(EAGAIN) || note(sent);
        }
        case Container::Read::Damaged:
            ++m_damaged;
            return true;
        case Container::Read::Cancelled:
            m_result.cancelled = true;
            return false;
        case Container::Read::End:
            if (m_atEnd)
                return false;
            m_atEnd = true;
            avcodec_send_packet(m_decoder.get(), nullptr);
            return true;
        }
        return false;
    }

    bool note(int error)
    {
        if (error == AVERROR(ENOMEM))
            throwOutOfMemory();
        ++m_damaged;
        return true;
    }

    void judge(std::size_t wanted, std::size_t replaced, const std::string& cause)
    {
        if (m_result.cancelled)
            return;
        const std::string because = cause.empty() ? "" : " (" + cause + ")";
        if (m_result.frames == 0 && wanted > 0)
            throw Error(ErrorCode::BadFile, name() + ": no frame of the video can be decoded" + because +
                                                ". Copy or export it again.");
        if (m_result.frames < wanted)
            m_result.warnings.push_back(name() + ": " + plural(wanted - m_result.frames, "frame") +
                                        " at the end could not be decoded" + because + " and were left out.");
        if (replaced > 0)
            m_result.warnings.push_back(name() + ": " + plural(replaced, "frame") + " could not be decoded" +
                                        because + "; the next one that can stands in.");
        if (m_damaged > 0)
            m_result.warnings.push_back(name() + ": parts of the video are damaged" + because +
                                        "; pictures may be wrong.");
    }

    Source& m_source;
    std::stop_token m_stop;
    std::unique_ptr<Container> m_container;
    Owned<AVCodecContext> m_decoder;
    Owned<AVFrame> m_frame = newFrame();
    std::optional<FrameTable> m_table;
    VideoTrack m_track;
    Result m_result;
    int m_index = 0;
    int m_orientation = 1;
    std::int64_t m_start = 0;
    std::int64_t m_frameNumber = 0;
    std::int64_t m_lastTime = 0;
    std::int64_t m_target = 0; // time of the frame that is looked for
    std::size_t m_damaged = 0;
    bool m_atEnd = false;
    bool m_seekAllowed = true;
    bool m_fresh = false; // the container has not been read from
};

VideoReader::VideoReader(Source& source, std::stop_token stop)
    : m_impl(std::make_unique<Impl>(source, std::move(stop)))
{
}
VideoReader::~VideoReader() = default;

const VideoTrack& VideoReader::track() const
{
    return m_impl->track();
}

VideoReader::Result VideoReader::read(std::span<const std::int64_t> indices, const Sink& sink)
{
    return m_impl->read(indices, sink);
}

} // namespace media
