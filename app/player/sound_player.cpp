#include "app/player/sound_player.h"

#include <portaudio.h>

#include <algorithm>
#include <mutex>
#include <vector>

#include "app/media/audio_decoder.h"
#include "app/media/sound_library_lock.h"
#include "engine/error.h"
#include "engine/media/mel.h"

namespace player {
namespace {

constexpr unsigned long kBlock = 512; ///< samples, 32 ms: how soon a stop is heard

/// The default output, blocking writes.
class Output
{
public:
    Output()
    {
        const std::lock_guard lock(media::soundLibraryLock());
        m_hasLibrary = Pa_Initialize() == paNoError;
        if (!m_hasLibrary || Pa_GetDefaultOutputDevice() == paNoDevice)
            return;
        if (Pa_OpenDefaultStream(&m_stream, 0, 1, paFloat32, engine::kAudioSampleRate, kBlock, nullptr,
                                 nullptr) != paNoError) {
            m_stream = nullptr;
            return;
        }
        if (Pa_StartStream(m_stream) != paNoError) {
            Pa_CloseStream(m_stream);
            m_stream = nullptr;
        }
    }
    ~Output()
    {
        const std::lock_guard lock(media::soundLibraryLock());
        if (m_stream != nullptr) {
            Pa_AbortStream(m_stream);
            Pa_CloseStream(m_stream);
        }
        if (m_hasLibrary)
            Pa_Terminate();
    }
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    bool isOpen() const { return m_stream != nullptr; }
    bool write(const std::vector<float>& samples)
    {
        const PaError error = Pa_WriteStream(m_stream, samples.data(), samples.size());
        return error == paNoError || error == paOutputUnderflowed;
    }
    double latency() const
    {
        const PaStreamInfo* info = Pa_GetStreamInfo(m_stream);
        return info != nullptr ? info->outputLatency : 0;
    }

private:
    PaStream* m_stream = nullptr;
    bool m_hasLibrary = false;
};

} // namespace

SoundPlayer::SoundPlayer(QString file, double startSeconds, const std::atomic<float>& volume)
    : m_volume(volume),
      m_thread([this, file = std::move(file), startSeconds](const std::stop_token& stop) {
          run(file, startSeconds, stop);
      })
{
}

SoundPlayer::~SoundPlayer()
{
    stop();
}

void SoundPlayer::run(const QString& file, double startSeconds, const std::stop_token& stop)
{
    try {
        Output output;
        m_hasFailed = !output.isOpen();
        if (m_hasFailed) {
            m_isDone = true;
            return;
        }
        media::Source source(std::filesystem::path(file.toStdU16String()));
        media::AudioOptions options;
        options.startSeconds = startSeconds;
        options.stop = stop;
        std::int64_t written = 0;
        const double latency = output.latency();
        std::vector<float> block;
        media::decodeAudio(source, options, [&](std::span<const float> samples) {
            while (!samples.empty() && !stop.stop_requested() && !m_hasFailed) {
                const size_t count = std::min<size_t>(samples.size(), kBlock);
                block.assign(samples.begin(), samples.begin() + static_cast<std::ptrdiff_t>(count));
                for (float& sample : block)
                    sample *= m_volume;
                m_hasFailed = !output.write(block);
                samples = samples.subspan(count);
                written += static_cast<std::int64_t>(count);
                m_position = startSeconds +
                             std::max(0.0, static_cast<double>(written) / engine::kAudioSampleRate - latency);
            }
        });
    } catch (const engine::Error&) {
        m_hasFailed = true; // sound that ends before this time, or none: the clock goes on without it
    }
    m_isDone = true;
}

} // namespace player
