#include "engine/media/video_sampling.h"

#include "engine/error.h"

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

double knownRate(double framesPerSecond)
{
    constexpr double kAssumedRate = 24;
    return std::isfinite(framesPerSecond) && framesPerSecond > 0 ? framesPerSecond : kAssumedRate;
}

std::string twoDigits(std::int64_t value)
{
    const std::string digits = std::to_string(value);
    return digits.size() < 2 ? "0" + digits : digits;
}

} // namespace

double VideoFrameChoice::secondsApart() const
{
    return seconds.size() < 2 ? 0
                              : (seconds.back() - seconds.front()) / static_cast<double>(seconds.size() - 1);
}

VideoFrameChoice chooseVideoFrames(std::int64_t frameCount, double framesPerSecond, int wanted)
{
    if (wanted < 1)
        throw Error(ErrorCode::InvalidRequest, "A video cannot be shown with " + std::to_string(wanted) +
                                                   " frames. Ask for at least one.");
    const double rate = knownRate(framesPerSecond);
    const std::int64_t count = std::clamp<std::int64_t>(frameCount, 0, wanted);
    const double step = count > 0 ? static_cast<double>(frameCount) / static_cast<double>(count) : 0;
    VideoFrameChoice choice;
    for (std::int64_t i = 0; i < count; ++i) {
        choice.indices.push_back(static_cast<std::int64_t>(std::floor(static_cast<double>(i) * step)));
        choice.seconds.push_back(static_cast<double>(choice.indices.back()) / rate);
    }
    return choice;
}

VideoFrameChoice chooseVideoFramesPerSecond(std::int64_t frameCount, double framesPerSecond, int most)
{
    const double seconds = std::floor(static_cast<double>(frameCount) / knownRate(framesPerSecond));
    const int wanted = static_cast<int>(std::clamp(seconds, 1.0, static_cast<double>(std::max(most, 1))));
    VideoFrameChoice choice = chooseVideoFrames(frameCount, framesPerSecond, wanted);
    choice.thinned = seconds > static_cast<double>(most);
    return choice;
}

std::string videoTimeLabel(double seconds)
{
    const double whole = std::isfinite(seconds) && seconds > 0 ? std::min(seconds, 1e12) : 0;
    return twoDigits(static_cast<std::int64_t>(whole / 60)) + ":" +
           twoDigits(static_cast<std::int64_t>(std::fmod(whole, 60)));
}

} // namespace engine
