// Which frames of a video the model sees, and the time labels that stand before them. Numbers only, no
// decoding.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace engine {

/// Frames that the reference takes from a video, and the most that the models are meant for (60 s at one per
/// second).
inline constexpr int kDefaultVideoFrames = 32;
inline constexpr int kMaxVideoFrames = 60;

struct VideoFrameChoice
{
    std::vector<std::int64_t> indices; ///< in presentation order, ascending
    std::vector<double> seconds; ///< index / frame rate: the reference labels by it, not by the time stamps
    /// One frame per second was asked for, but the video is too long for it: tell the user.
    bool thinned = false;

    /// Mean distance of the chosen frames in seconds; 0 for fewer than two.
    double secondsApart() const;
};

/// `wanted` frames spread evenly: floor(i · (frameCount / wanted)); all frames if there are fewer.
/// A frame rate that is not known (0 or less, not a number) counts as 24, as in the reference.
VideoFrameChoice chooseVideoFrames(std::int64_t frameCount, double framesPerSecond,
                                   int wanted = kDefaultVideoFrames);

/// One frame per second: floor(frameCount / frame rate) frames, at least 1 and at most `most`, spread evenly.
VideoFrameChoice chooseVideoFramesPerSecond(std::int64_t frameCount, double framesPerSecond,
                                            int most = kMaxVideoFrames);

/// "MM:SS", two digits at least; minutes go on past 59.
std::string videoTimeLabel(double seconds);

} // namespace engine
