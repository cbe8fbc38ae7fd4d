// Plays the sound of a file as the model hears it (16 kHz, one channel) on a thread of its own, and tells how
// far it has got.
#pragma once

#include <QString>

#include <atomic>
#include <thread>

namespace player {

class SoundPlayer
{
public:
    /// Starts at once. `volume` is read while it plays and must outlive this.
    SoundPlayer(QString file, double startSeconds, const std::atomic<float>& volume);
    ~SoundPlayer();
    SoundPlayer(const SoundPlayer&) = delete;
    SoundPlayer& operator=(const SoundPlayer&) = delete;

    /// Asks it to end; the destructor waits for that.
    void stop() { m_thread.request_stop(); }
    bool isDone() const { return m_isDone; }
    /// What is heard now; negative until the device plays.
    double position() const { return m_position; }
    /// No device, or it refused: there is no sound, and no position.
    bool hasFailed() const { return m_hasFailed; }

private:
    void run(const QString& file, double startSeconds, const std::stop_token& stop);

    const std::atomic<float>& m_volume;
    std::atomic<double> m_position = -1;
    std::atomic<bool> m_hasFailed = false;
    std::atomic<bool> m_isDone = false;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace player
