// Decodes the frames of a video on a thread of its own, from wherever it is asked for: the very frame of a
// time when paused, a few frames ahead when playing.
#pragma once

#include <QImage>
#include <QString>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace player {

struct VideoFrame
{
    double seconds = 0; ///< index / frame rate, as the labels that the model reads
    QImage image;
};

class FrameReader
{
public:
    /// `onFrame` is called on the reader's thread when there are new frames to take, `onProblem` once if the
    /// video cannot be read. Both must be safe to call while this is being destroyed.
    FrameReader(QString file, std::function<void()> onFrame, std::function<void(const QString&)> onProblem);
    ~FrameReader();
    FrameReader(const FrameReader&) = delete;
    FrameReader& operator=(const FrameReader&) = delete;

    /// The frame of this time next, and those after it if `goesOn`. What was decoded before is dropped.
    void request(double seconds, bool goesOn);
    /// Where playing has got to: frames before it are skipped, not decoded one by one.
    void setPosition(double seconds) { m_position = seconds; }

    /// The latest frame that is due, dropping those before it; none if the next one lies ahead.
    std::optional<VideoFrame> takeDue(double seconds);

private:
    struct Request
    {
        double seconds = 0;
        bool goesOn = false;
    };

    void run(const std::stop_token& stop);
    bool isInterrupted() const;
    void put(VideoFrame frame);

    QString m_file;
    std::function<void()> m_onFrame;
    std::function<void(const QString&)> m_onProblem;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<Request> m_request;
    std::deque<VideoFrame> m_frames;
    std::atomic<double> m_position = 0;
    std::stop_token m_stop;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace player
