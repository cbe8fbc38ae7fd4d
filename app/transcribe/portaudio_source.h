// The computer's microphones through PortAudio. The device is open between open() and close() and at no other
// time.
#pragma once

#include "app/transcribe/sample_source.h"

#include <chrono>
#include <memory>

namespace transcribe {

class PortAudioSource : public SampleSource
{
public:
    /// Devices made of files deliver as fast as one reads. So that they resemble a microphone, nothing is
    /// read at more than `speedLimit` times real time; twice leaves real devices alone, however their clocks
    /// run.
    explicit PortAudioSource(double speedLimit = 2);
    ~PortAudioSource() override;

    QList<InputDevice> devices() override;
    Format open(const QString& device) override;
    std::size_t read(std::span<std::int16_t> out) override;
    bool takeLoss() override;
    void close() override;

private:
    class Library;
    struct Stream;

    double m_speedLimit;
    std::unique_ptr<Library> m_library; ///< while the device is open
    std::unique_ptr<Stream> m_stream;
    Format m_format;
    std::chrono::steady_clock::time_point m_started;
    std::int64_t m_frames = 0;
    bool m_lost = false;
};

} // namespace transcribe
