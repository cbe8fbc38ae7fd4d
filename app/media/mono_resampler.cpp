#include "app/media/mono_resampler.h"

#include "engine/error.h"
#include "engine/media/mel.h"

#include <algorithm>
#include <array>

namespace media {

using engine::Error;
using engine::ErrorCode;

namespace {

constexpr int kMaxChannels = 64;
constexpr int kRate = engine::kAudioSampleRate;

} // namespace

void MonoResampler::start(const AVFrame& frame)
{
    finish();
    AVChannelLayout layout = frame.ch_layout;
    if (layout.order == AV_CHANNEL_ORDER_UNSPEC || layout.order == AV_CHANNEL_ORDER_CUSTOM)
        av_channel_layout_default(&layout, frame.ch_layout.nb_channels);
    AVChannelLayout mono = AV_CHANNEL_LAYOUT_MONO;
    SwrContext* resampler = nullptr;
    const int channels = layout.nb_channels;
    int result = channels < 1 || channels > kMaxChannels || frame.sample_rate < 1 ? AVERROR(EINVAL) : 0;
    if (result >= 0)
        result =
            swr_alloc_set_opts2(&resampler, &mono, AV_SAMPLE_FMT_FLT, kRate, &layout,
                                static_cast<AVSampleFormat>(frame.format), frame.sample_rate, 0, nullptr);
    m_resampler.reset(resampler);
    if (result >= 0 && channels > 1) {
        // The mean of all channels. FFmpeg's own matrix would make stereo louder by √2 and weigh surround
        // channels.
        std::array<double, kMaxChannels> weights;
        weights.fill(1.0 / channels);
        result = swr_set_matrix(resampler, weights.data(), channels);
    }
    if (result >= 0)
        result = swr_init(resampler);
    if (result < 0) {
        m_resampler.reset();
        throw Error(ErrorCode::BadFile, m_name + " has sound of a kind that cannot be converted (" +
                                            std::to_string(channels) + " channels at " +
                                            std::to_string(frame.sample_rate) +
                                            " Hz). Convert it to MP3 or WAV first.");
    }
    m_layout = frame.ch_layout; // compared only; its custom map is never read
    m_format = frame.format;
    m_rate = frame.sample_rate;
    m_input = 0;
    m_output = 0;
}

void MonoResampler::add(const AVFrame& frame, int first, int end)
{
    const bool sameLayout =
        m_layout.order == frame.ch_layout.order && m_layout.nb_channels == frame.ch_layout.nb_channels &&
        (m_layout.order != AV_CHANNEL_ORDER_NATIVE || m_layout.u.mask == frame.ch_layout.u.mask);
    if (!m_resampler || !sameLayout || frame.format != m_format || frame.sample_rate != m_rate)
        start(frame);
    if (first >= end)
        return;
    const auto format = static_cast<AVSampleFormat>(frame.format);
    const bool planar = av_sample_fmt_is_planar(format) != 0;
    const int channels = frame.ch_layout.nb_channels;
    const int step = av_get_bytes_per_sample(format) * (planar ? 1 : channels);
    std::array<const std::uint8_t*, kMaxChannels> planes{};
    for (int i = 0; i < (planar ? channels : 1); ++i)
        planes[static_cast<std::size_t>(i)] = frame.extended_data[i] + std::ptrdiff_t{first} * step;
    convert(planes.data(), end - first);
}

void MonoResampler::addSilence(double seconds)
{
    if (!m_resampler || seconds <= 0)
        return;
    const auto samples = static_cast<int>(seconds * m_rate);
    const auto format = static_cast<AVSampleFormat>(m_format);
    const bool planar = av_sample_fmt_is_planar(format) != 0;
    const int channels = m_layout.nb_channels;
    std::vector<std::uint8_t> zeros(
        static_cast<std::size_t>(samples) *
        static_cast<std::size_t>(av_get_bytes_per_sample(format) * (planar ? 1 : channels)));
    std::array<std::uint8_t*, kMaxChannels> planes{};
    std::fill_n(planes.begin(), planar ? channels : 1, zeros.data());
    if (planar) // every channel may share one plane of silence
        av_samples_set_silence(planes.data(), 0, samples, 1, format);
    else
        av_samples_set_silence(planes.data(), 0, samples, channels, format);
    std::array<const std::uint8_t*, kMaxChannels> input{};
    std::copy(planes.begin(), planes.end(), input.begin());
    convert(input.data(), samples);
}

void MonoResampler::convert(const std::uint8_t** planes, int samples)
{
    m_input += samples;
    const int space = std::max(swr_get_out_samples(m_resampler.get(), samples), 0);
    m_buffer.resize(static_cast<std::size_t>(space));
    auto* out = reinterpret_cast<std::uint8_t*>(m_buffer.data());
    const int count = swr_convert(m_resampler.get(), &out, space, planes, samples);
    if (count < 0)
        throw Error(ErrorCode::BadFile, m_name + ": its sound cannot be resampled (" + errorText(count) +
                                            "). Convert it to MP3 or WAV first.");
    deliver(std::span(m_buffer).first(static_cast<std::size_t>(count)));
}

void MonoResampler::finish()
{
    if (!m_resampler)
        return;
    // Exactly as many as the length asks for; the filter's end may hold a few more or less.
    const std::int64_t total = (m_input * kRate + m_rate - 1) / m_rate;
    while (m_output < total) {
        const int space = std::max(swr_get_out_samples(m_resampler.get(), 0), 64);
        m_buffer.resize(static_cast<std::size_t>(space));
        auto* out = reinterpret_cast<std::uint8_t*>(m_buffer.data());
        const int count = swr_convert(m_resampler.get(), &out, space, nullptr, 0);
        if (count <= 0)
            break;
        deliver(std::span(m_buffer).first(
            static_cast<std::size_t>(std::min<std::int64_t>(count, total - m_output))));
    }
    if (m_output < total) {
        m_buffer.assign(static_cast<std::size_t>(total - m_output), 0.0f);
        deliver(m_buffer);
    }
    m_resampler.reset();
}

void MonoResampler::deliver(std::span<const float> samples)
{
    m_output += static_cast<std::int64_t>(samples.size());
    m_delivered += static_cast<std::int64_t>(samples.size());
    if (!samples.empty())
        m_sink(samples);
}

} // namespace media
