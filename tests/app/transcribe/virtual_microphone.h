// A microphone made of a sound file: ALSA's `file` plugin plays it as the default input, then silence.
#pragma once

#include <QByteArray>
#include <QTemporaryDir>

#include <cstdint>
#include <vector>

/// Samples of a 16-bit mono WAV file; empty if it cannot be read.
std::vector<std::int16_t> wavSamples(const QString& path);

/// Make it before anything initialises PortAudio, and keep it: it sets ALSA_CONFIG_PATH for this process.
class VirtualMicrophone
{
public:
    /// PortAudio takes the device to run at this rate.
    static constexpr int kRate = 44100;

    /// What it plays: 16 kHz mono.
    explicit VirtualMicrophone(const std::vector<std::int16_t>& samples);

    /// The same at kRate, as the device delivers it.
    const std::vector<std::int16_t>& deviceSamples() const { return m_deviceSamples; }

    /// No sound device at all instead.
    static void unplugAll(const QTemporaryDir& folder);

private:
    QTemporaryDir m_folder;
    std::vector<std::int16_t> m_deviceSamples;
};
