// What a file costs before it is sent: the size that the model sees, soft tokens, share of the context.
// Needs only what a file's header tells (app/media/probe.h), never its contents.
#pragma once

#include "engine/media/image_geometry.h"
#include "engine/media/video_sampling.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

namespace engine {

/// Tokens of a piece of text, as the model's tokenizer counts them.
using TokenCounter = std::function<int(std::string_view)>;

/// What is known of one picture, sound or video.
struct MediaShape
{
    enum class Kind
    {
        Image,
        Audio,
        Video
    };

    Kind kind = Kind::Image;
    ImageSize size;           ///< Image, Video: pixels of the picture or of a frame, upright
    std::int64_t samples = 0; ///< Audio, and the sound of a Video if it is heard: samples at 16 kHz
    std::optional<int>
        audioSegments;       ///< pieces, once the sound has been cut at pauses; else the fewest possible
    VideoFrameChoice frames; ///< Video
};

struct MediaCost
{
    ImageSize seen;        ///< size that each picture or frame is resized to; 0 x 0 for sound
    int pictures = 0;      ///< pictures or frames
    int audioSegments = 0; ///< pieces of sound, at most 30 s each
    int softTokens = 0;    ///< rows from the towers
    int contextTokens = 0; ///< positions in the context: soft tokens, begin and end markers, time labels
    /// False only for sound over 30 s that has not been cut yet: each further piece adds two markers.
    bool exact = true;

    double shareOfContext(int contextLength) const
    {
        return contextLength > 0 ? double(contextTokens) / contextLength : 1;
    }
};

/// The cost of one item for a budget per picture or frame (sound has none). `countTokens` counts the time
/// labels of a video; without it a label counts as one token per character, which is how Gemma's tokenizer
/// splits digits. Throws InvalidRequest for an unknown budget and for sound too short for one soft token.
MediaCost mediaCost(const MediaShape& shape, int budget, const TokenCounter& countTokens = {});

} // namespace engine
