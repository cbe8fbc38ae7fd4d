// Chosen frames of a video as upright RGB pictures, one at a time: memory does not grow with the length.
#pragma once

#include "app/media/picture.h"
#include "app/media/source.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace media {

/// What there is to choose from.
struct VideoTrack
{
    engine::ImageSize size; ///< of a frame, upright
    std::int64_t frameCount =
        0; ///< frames that are shown, counted in the file (estimated from its header over 2 GB)
    double framesPerSecond = 0; ///< average rate that the container reports; 0 if it does not
    double seconds = 0;         ///< from the first frame to the end of the last
    bool hasSound = false;
    bool cancelled = false;            ///< stopped while counting: the numbers are incomplete
    std::vector<std::string> warnings; ///< what the file promises and does not hold
};

class VideoReader
{
public:
    /// Opens a video and counts its frames, without decoding. Throws engine::Error(BadFile) for what has no
    /// video track or no frame. `source` must outlive the reader.
    explicit VideoReader(Source& source, std::stop_token stop = {});
    ~VideoReader();

    const VideoTrack& track() const;

    struct Result
    {
        std::size_t frames = 0; ///< delivered
        bool cancelled = false;
        std::vector<std::string> warnings; ///< frames that are missing, replaced or damaged
    };
    /// Gets picture number `which` of those asked for.
    using Sink = std::function<void(std::size_t which, Picture picture)>;

    /// Decodes the frames with these indices (presentation order, ascending, as engine::chooseVideoFrames
    /// gives them), seeking over what lies between. A frame that cannot be decoded is replaced by the next
    /// one that can; what is missing at the end is left out, and both are told. Throws engine::Error(BadFile)
    /// if no frame at all can be decoded.
    Result read(std::span<const std::int64_t> indices, const Sink& sink);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace media
