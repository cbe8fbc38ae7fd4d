// When the frames of a video are shown and where decoding can start, from its packets alone. Internal to
// app/media.
#pragma once

#include "app/media/container.h"

#include <cstdint>
#include <vector>

namespace media {

struct KeyFrame
{
    std::int64_t pts = 0;
    std::int64_t dts = 0;
    std::int64_t bytePosition = -1;
};

struct FrameTable
{
    std::vector<std::int64_t>
        times; ///< presentation times in ticks of the stream, ascending; empty if not all are known
    std::vector<KeyFrame> keyFrames; ///< ascending by time
    std::int64_t count = 0;          ///< frames that are shown
    std::int64_t lastDuration = 0;   ///< ticks
    bool cancelled = false;
    bool damaged = false; ///< some packets could not be read

    /// Reads all packets of the stream; the container is at its end afterwards.
    FrameTable(Container& container, int stream);

    /// The last key frame at or before a time, null if there is none.
    const KeyFrame* keyFrameBefore(std::int64_t time) const;
};

} // namespace media
