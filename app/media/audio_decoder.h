// The sound of any audio or video file as 16 kHz mono float, as the audio tower takes it. Streams: memory
// does not grow with the length.
#pragma once

#include "app/media/source.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace media {

struct AudioOptions
{
    double startSeconds = 0;
    std::optional<double> endSeconds; ///< to the end if empty
    std::stop_token stop;
    /// Seconds of sound decoded so far, a few times per second of sound at most.
    std::function<void(double seconds)> progress;
};

struct AudioResult
{
    std::int64_t samples = 0; ///< delivered, at 16 kHz
    bool cancelled = false;   ///< stopped before the end
    /// What is missing or was damaged, for the user; empty if all is well.
    std::vector<std::string> warnings;
};

/// Samples in -1 … 1; the span is valid during the call.
using AudioSink = std::function<void(std::span<const float> samples)>;

/// Decodes the first (default) sound track, averages its channels, resamples to 16 kHz. Damaged packets
/// become silence of their length, so that later times stay right; the result says so. Throws
/// engine::Error(BadFile) for what has no sound track, has one without samples, or cannot be decoded at all.
AudioResult decodeAudio(Source& source, const AudioOptions& options, const AudioSink& sink);

/// The same into memory, at most `maxSamples` (a warning tells if there was more).
struct AudioClip
{
    std::vector<float> samples;
    AudioResult result;
};
AudioClip decodeAudioClip(Source& source, AudioOptions options, std::int64_t maxSamples);

} // namespace media
