#include "app/media/audio_decoder.h"

#include "app/media/container.h"
#include "app/media/media_log.h"
#include "app/media/mono_resampler.h"
#include "engine/error.h"
#include "engine/media/mel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <memory>

namespace media {

using engine::Error;
using engine::ErrorCode;

namespace {

// Containers whose time stamps are exact after a seek; others are decoded from the start and the beginning
// dropped.
bool seeksExactly(const Container& container)
{
    constexpr std::array kNames = {"mov", "matroska", "wav", "flac"};
    return std::any_of(kNames.begin(), kNames.end(),
                       [&](const char* name) { return container.isFormat(name); });
}

std::string secondsText(double seconds)
{
    const std::string text = std::to_string(std::round(seconds * 10) / 10);
    return text.substr(0, text.find('.') + 2) + " s";
}

class AudioDecoder
{
public:
    AudioDecoder(Source& source, const AudioOptions& options, const AudioSink& sink)
        : m_name(source.name()),
          m_options(options),
          m_container(std::make_unique<Container>(source, options.stop)),
          m_resampler(m_name, [&](std::span<const float> samples) { sink(samples); })
    {
        const std::optional<int> index = m_container->audioStream();
        if (!index)
            throw Error(
                ErrorCode::BadFile,
                m_name +
                    " has no sound track. Choose a file with sound, or send it as a picture or video only.");
        m_index = *index;
        m_stream = m_container->stream(m_index);
        m_decoder = openDecoder(m_stream->codecpar->codec_id, m_stream->codecpar, 1, m_name);
        m_decoder->pkt_timebase = m_stream->time_base;
        m_container->selectOnly(m_index);
    }

    AudioResult run()
    {
        seek();
        const Owned<AVPacket> packet = newPacket();
        bool more = true;
        while (more && !m_done) {
            switch (m_container->read(*packet)) {
            case Container::Read::Packet:
                if (packet->stream_index == m_index)
                    decode(packet.get());
                av_packet_unref(packet.get());
                break;
            case Container::Read::Damaged:
                ++m_damaged;
                break;
            case Container::Read::End:
                decode(nullptr);
                more = false;
                break;
            case Container::Read::Cancelled:
                m_result.cancelled = true;
                more = false;
                break;
            }
        }
        if (!m_result.cancelled)
            m_resampler.finish();
        m_result.samples = m_resampler.delivered();
        judge();
        return std::move(m_result);
    }

private:
    void seek()
    {
        constexpr double kLeadIn = 0.5; // decoders need some packets before they are right
        if (m_options.startSeconds <= kLeadIn || !seeksExactly(*m_container))
            return;
        const double target = m_options.startSeconds - kLeadIn + startTime();
        const double ticks = target / av_q2d(m_stream->time_base);
        if (!(ticks > 0 && ticks < 9e18) ||
            av_seek_frame(m_container->get(), m_index, static_cast<std::int64_t>(ticks),
                          AVSEEK_FLAG_BACKWARD) < 0)
            return;
        avcodec_flush_buffers(m_decoder.get());
        m_positionKnown = false;
    }

    double startTime() const
    {
        return m_stream->start_time != AV_NOPTS_VALUE
                   ? static_cast<double>(m_stream->start_time) * av_q2d(m_stream->time_base)
                   : 0;
    }

    void decode(const AVPacket* packet)
    {
        int result = avcodec_send_packet(m_decoder.get(), packet);
        if (result < 0 && result != AVERROR_EOF)
            noteDamage(packet, result);
        for (;;) {
            result = avcodec_receive_frame(m_decoder.get(), m_frame.get());
            if (result < 0)
                break;
            take(*m_frame);
            av_frame_unref(m_frame.get());
        }
        if (result != AVERROR(EAGAIN) && result != AVERROR_EOF)
            noteDamage(packet, result);
    }

    void noteDamage(const AVPacket* packet, int result)
    {
        if (result == AVERROR(ENOMEM))
            throwOutOfMemory();
        ++m_damaged;
        if (m_firstDamage.empty())
            m_firstDamage = errorText(result);
        if (packet == nullptr || m_rate == 0)
            return;
        // Silence in its place: what follows keeps its time.
        const double seconds =
            std::clamp(static_cast<double>(packet->duration) * av_q2d(m_stream->time_base), 0.0, 1.0);
        if (m_position >= startSample() && m_position < endSample())
            m_resampler.addSilence(seconds);
        m_position += static_cast<std::int64_t>(seconds * m_rate);
    }

    std::int64_t startSample() const { return sampleAt(m_options.startSeconds); }
    std::int64_t endSample() const
    {
        return m_options.endSeconds ? sampleAt(*m_options.endSeconds)
                                    : std::numeric_limits<std::int64_t>::max();
    }

    std::int64_t sampleAt(double seconds) const
    {
        return static_cast<std::int64_t>(std::llround(std::clamp(seconds, 0.0, 1e9) * m_rate));
    }

    void take(const AVFrame& frame)
    {
        if (frame.sample_rate < 1 || frame.nb_samples < 1)
            return;
        if (m_rate != 0 && frame.sample_rate != m_rate)
            m_position = av_rescale(m_position, frame.sample_rate, m_rate);
        m_rate = frame.sample_rate;
        if (!m_positionKnown) {
            const double seconds =
                frame.best_effort_timestamp != AV_NOPTS_VALUE
                    ? static_cast<double>(frame.best_effort_timestamp) * av_q2d(m_stream->time_base) -
                          startTime()
                    : m_options.startSeconds;
            m_position = sampleAt(seconds);
            m_positionKnown = true;
        }
        const int heard = heardSamples(frame);
        const std::int64_t first = std::clamp<std::int64_t>(startSample() - m_position, 0, heard);
        const std::int64_t end = std::clamp<std::int64_t>(endSample() - m_position, 0, heard);
        m_resampler.add(frame, static_cast<int>(first), static_cast<int>(end));
        m_position += heard;
        m_done = m_position >= endSample();
        reportProgress();
    }

    // Samples of a frame that are meant to be heard. MP4 says by the last packet's length where the sound
    // ends; decoders give whole blocks.
    int heardSamples(const AVFrame& frame) const
    {
#if LIBAVUTIL_VERSION_MAJOR >= 58
        const std::int64_t ticks = frame.duration;
#else
        const std::int64_t ticks = frame.pkt_duration;
#endif
        if (ticks <= 0 || !m_container->isFormat("mov"))
            return frame.nb_samples;
        const std::int64_t samples =
            av_rescale_q_rnd(ticks, m_stream->time_base, {1, frame.sample_rate}, AV_ROUND_UP);
        return static_cast<int>(std::clamp<std::int64_t>(samples, 0, frame.nb_samples));
    }

    void reportProgress()
    {
        const double seconds = static_cast<double>(m_position) / m_rate;
        if (m_options.progress && (seconds >= m_reported + 0.25 || m_done)) {
            m_reported = seconds;
            m_options.progress(seconds);
        }
    }

    void judge()
    {
        if (m_result.cancelled)
            return;
        if (m_result.samples == 0) {
            if (m_options.startSeconds > 0 && m_rate != 0)
                throw Error(ErrorCode::InvalidRequest, m_name + " ends before " +
                                                           secondsText(m_options.startSeconds) +
                                                           ". Choose an earlier part.");
            throw Error(ErrorCode::BadFile,
                        m_name + (m_damaged > 0
                                      ? " has sound that cannot be decoded (" + cause() +
                                            "). Copy or export it again."
                                      : " has a sound track without sound. Choose or record another file."));
        }
        if (m_damaged > 0)
            m_result.warnings.push_back(m_name + ": " + std::to_string(m_damaged) + " damaged piece" +
                                        (m_damaged == 1 ? "" : "s") + " of sound (" + cause() +
                                        ") were replaced by silence.");
        // What the header promises and the file does not hold. MP3 and the like only estimate, so a tenth is
        // allowed.
        const double promised = m_stream->duration > 0
                                    ? static_cast<double>(m_stream->duration) * av_q2d(m_stream->time_base)
                                    : 0;
        const double found = static_cast<double>(m_position) / std::max(m_rate, 1);
        if (!m_done && promised > found * 1.1 + 1)
            m_result.warnings.push_back(m_name + " says it lasts " + secondsText(promised) +
                                        ", but its sound ends after " + secondsText(found) +
                                        ". It is probably cut off.");
    }

    std::string cause() const
    {
        if (!m_watch.firstError().empty())
            return m_watch.firstError();
        return m_firstDamage.empty() ? m_container->readError() : m_firstDamage;
    }

    LogWatch m_watch;
    std::string m_name;
    AudioOptions m_options;
    std::unique_ptr<Container> m_container;
    MonoResampler m_resampler;
    int m_index = 0;
    AVStream* m_stream = nullptr;
    Owned<AVCodecContext> m_decoder;
    Owned<AVFrame> m_frame = newFrame();
    AudioResult m_result;
    std::int64_t m_position = 0; // of the next decoded sample, at the track's rate
    bool m_positionKnown = true;
    bool m_done = false;
    int m_rate = 0;
    int m_damaged = 0;
    double m_reported = 0;
    std::string m_firstDamage;
};

} // namespace

AudioResult decodeAudio(Source& source, const AudioOptions& options, const AudioSink& sink)
{
    try {
        return AudioDecoder(source, options, sink).run();
    } catch (const Error&) {
        if (!options.stop.stop_requested())
            throw;
        AudioResult cancelled; // while the file was being opened
        cancelled.cancelled = true;
        return cancelled;
    }
}

AudioClip decodeAudioClip(Source& source, AudioOptions options, std::int64_t maxSamples)
{
    AudioClip clip;
    // One second more than asked for tells whether there is more.
    const double limit =
        options.startSeconds + static_cast<double>(maxSamples) / engine::kAudioSampleRate + 1;
    const bool limited = !options.endSeconds || *options.endSeconds > limit;
    if (limited)
        options.endSeconds = limit;
    clip.result = decodeAudio(source, options, [&](std::span<const float> samples) {
        const auto space = static_cast<std::size_t>(maxSamples) - clip.samples.size();
        const auto part = samples.first(std::min(space, samples.size()));
        clip.samples.insert(clip.samples.end(), part.begin(), part.end());
    });
    if (clip.result.samples > maxSamples) {
        clip.result.warnings.push_back(
            source.name() + " is longer than " +
            secondsText(static_cast<double>(maxSamples) / engine::kAudioSampleRate) +
            "; the rest was left out.");
        clip.result.samples = maxSamples;
    }
    return clip;
}

} // namespace media
