#include "app/player/frame_reader.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "app/attachments/pictures.h"
#include "app/media/video_decoder.h"
#include "engine/error.h"
#include "engine/media/video_sampling.h"

namespace player {
namespace {

constexpr size_t kFramesAhead = 6;
constexpr int kChunk = 16; ///< frames between two looks at where playing has got to
constexpr int kLargestSide = 1280;

/// Leaves a run of frames that nobody waits for any more.
struct Interrupted
{
};

} // namespace

FrameReader::FrameReader(QString file, std::function<void()> onFrame,
                         std::function<void(const QString&)> onProblem)
    : m_file(std::move(file)),
      m_onFrame(std::move(onFrame)),
      m_onProblem(std::move(onProblem)),
      m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

FrameReader::~FrameReader()
{
    m_thread.request_stop();
}

void FrameReader::request(double seconds, bool goesOn)
{
    const std::lock_guard lock(m_mutex);
    m_request = Request{seconds, goesOn};
    m_frames.clear();
    m_position = seconds;
    m_changed.notify_all();
}

std::optional<VideoFrame> FrameReader::takeDue(double seconds)
{
    const std::lock_guard lock(m_mutex);
    std::optional<VideoFrame> due;
    while (!m_frames.empty() && m_frames.front().seconds <= seconds + 1e-6) {
        due = std::move(m_frames.front());
        m_frames.pop_front();
    }
    m_changed.notify_all();
    return due;
}

bool FrameReader::isInterrupted() const
{
    return m_stop.stop_requested() || m_request.has_value();
}

void FrameReader::put(VideoFrame frame)
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, m_stop,
                       [this] { return m_frames.size() < kFramesAhead || m_request.has_value(); });
        if (isInterrupted())
            throw Interrupted{};
        m_frames.push_back(std::move(frame));
    }
    m_onFrame();
}

void FrameReader::run(const std::stop_token& stop)
{
    m_stop = stop;
    try {
        media::Source source(std::filesystem::path(m_file.toStdU16String()));
        media::VideoReader reader(source, stop);
        const std::int64_t count = reader.track().frameCount;
        // Where the rate is unknown, the times are those that the model's labels have.
        const double rate =
            1 / engine::chooseVideoFrames(2, reader.track().framesPerSecond, 2).seconds.back();
        while (!stop.stop_requested() && count > 0) {
            Request request;
            {
                std::unique_lock lock(m_mutex);
                if (!m_changed.wait(lock, stop, [this] { return m_request.has_value(); }))
                    return;
                request = *m_request;
                m_request.reset();
            }
            const auto indexAt = [&](double seconds) {
                return static_cast<std::int64_t>(
                    std::clamp(std::ceil(seconds * rate - 1e-3), 0.0, double(count - 1)));
            };
            std::int64_t next = indexAt(request.seconds);
            try {
                do {
                    std::vector<std::int64_t> indices;
                    next = std::max(next, indexAt(m_position));
                    const std::int64_t end = request.goesOn ? std::min(next + kChunk, count) : next + 1;
                    for (; next < end; ++next)
                        indices.push_back(next);
                    reader.read(indices, [&](std::size_t which, const media::Picture& picture) {
                        put({static_cast<double>(indices[which]) / rate,
                             attachments::scaledDown(attachments::imageOf(picture), kLargestSide)});
                    });
                } while (request.goesOn && next < count);
            } catch (const Interrupted&) {
                continue;
            }
        }
    } catch (const engine::Error& error) {
        m_onProblem(QString::fromUtf8(error.what()));
    }
}

} // namespace player
