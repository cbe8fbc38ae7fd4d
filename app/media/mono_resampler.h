// Decoded sound of any layout and rate to 16 kHz mono float. Internal to app/media.
#pragma once

#include "app/media/ffmpeg.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace media {

class MonoResampler
{
public:
    using Sink = std::function<void(std::span<const float>)>;

    /// `name` is the file, for messages.
    MonoResampler(std::string name, Sink sink) : m_name(std::move(name)), m_sink(std::move(sink)) {}

    /// Samples [first, end) of a frame. A frame of another rate, layout or format than the one before starts
    /// anew.
    void add(const AVFrame& frame, int first, int end);
    /// Silence at the rate of the frames so far; nothing before the first frame.
    void addSilence(double seconds);
    /// What the filter still holds. The total is then ceil(input · 16000 / rate).
    void finish();

    std::int64_t delivered() const { return m_delivered; }

private:
    void start(const AVFrame& frame);
    void convert(const std::uint8_t** planes, int samples);
    void deliver(std::span<const float> samples);

    std::string m_name;
    Sink m_sink;
    Owned<SwrContext> m_resampler;
    AVChannelLayout m_layout{};
    int m_format = -1;
    int m_rate = 0;
    std::int64_t m_input = 0;  // samples given since start()
    std::int64_t m_output = 0; // samples received since start()
    std::int64_t m_delivered = 0;
    std::vector<float> m_buffer;
};

} // namespace media
