// What a file is and how large, without decoding it: enough for the cost before sending
// (engine/media/media_cost.h).
#pragma once

#include "app/media/source.h"
#include "engine/media/media_cost.h"

#include <cstdint>
#include <stop_token>
#include <string>

namespace media {

struct MediaInfo
{
    engine::MediaShape::Kind kind = engine::MediaShape::Kind::Image;
    std::string format;          ///< "PNG", or the container's and codecs' names as FFmpeg has them
    engine::ImageSize size;      ///< picture or frame, upright; 0 x 0 for sound
    double seconds = 0;          ///< sound and video
    std::int64_t samples = 0;    ///< of the first sound track at 16 kHz; 0 without one
    bool samplesExact = true;    ///< counted; false: estimated from the header
    std::int64_t frameCount = 0; ///< video
    double framesPerSecond = 0;  ///< video; 0 if unknown
    bool framesExact = true;     ///< counted; false: estimated from the header
};

/// Pictures by their header; sound and video by header and, up to 512 MB, by their packets. Throws
/// engine::Error like the decoders do; what only decoding finds out (damage inside) is not found here.
MediaInfo probe(Source& source, std::stop_token stop = {});

/// What engine::mediaCost takes. `videoFrames`: so many spread evenly, or one per second for 0. `withSound`:
/// whether the sound of a video is sent too.
engine::MediaShape shapeOf(const MediaInfo& info, int videoFrames = engine::kDefaultVideoFrames,
                           bool withSound = true);

} // namespace media
