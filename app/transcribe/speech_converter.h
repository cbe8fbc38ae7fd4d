// What a microphone delivers to what is kept: 16 kHz, mono, 16 bits. Streams.
#pragma once

#include "app/transcribe/sample_source.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace media {
class MonoResampler;
}

namespace transcribe {

class SpeechConverter
{
public:
    using Sink = std::function<void(std::span<const std::int16_t>)>;

    SpeechConverter(SampleSource::Format from, Sink sink);
    ~SpeechConverter();

    /// Whole frames, interleaved.
    void add(std::span<const std::int16_t> samples);
    /// What the filter still holds.
    void finish();

private:
    SampleSource::Format m_from;
    Sink m_sink;
    std::unique_ptr<media::MonoResampler> m_resampler; ///< none if nothing is to be done
    std::vector<std::int16_t> m_out;
};

/// The nearest sample of 16 bits.
std::int16_t toSample(float value);

} // namespace transcribe
