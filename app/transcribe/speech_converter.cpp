#include "app/transcribe/speech_converter.h"

#include "app/media/mono_resampler.h"
#include "app/transcribe/recording_file.h"

#include <algorithm>
#include <cmath>

namespace transcribe {

std::int16_t toSample(float value)
{
    const float scaled = std::isfinite(value) ? std::clamp(value * 32768.0f, -32768.0f, 32767.0f) : 0.0f;
    return static_cast<std::int16_t>(std::lrint(scaled));
}

SpeechConverter::SpeechConverter(SampleSource::Format from, Sink sink) : m_from(from), m_sink(std::move(sink))
{
    if (from.rate == kRecordingRate && from.channels == 1)
        return;
    m_resampler = std::make_unique<media::MonoResampler>("microphone", [this](std::span<const float> values) {
        m_out.resize(values.size());
        std::transform(values.begin(), values.end(), m_out.begin(), toSample);
        m_sink(m_out);
    });
}

SpeechConverter::~SpeechConverter() = default;

void SpeechConverter::add(std::span<const std::int16_t> samples)
{
    if (samples.empty())
        return;
    if (!m_resampler) {
        m_sink(samples);
        return;
    }
    // A frame that borrows the samples: the resampler reads them during the call only.
    AVFrame frame{};
    auto* bytes = reinterpret_cast<std::uint8_t*>(const_cast<std::int16_t*>(samples.data()));
    frame.data[0] = bytes;
    frame.extended_data = frame.data;
    frame.format = AV_SAMPLE_FMT_S16;
    frame.sample_rate = m_from.rate;
    frame.nb_samples = static_cast<int>(samples.size()) / m_from.channels;
    av_channel_layout_default(&frame.ch_layout, m_from.channels);
    m_resampler->add(frame, 0, frame.nb_samples);
}

void SpeechConverter::finish()
{
    if (m_resampler)
        m_resampler->finish();
}

} // namespace transcribe
