// Media files that tests make at run time with FFmpeg's encoders and muxers: frames that know their number,
// any container, rotation and colour tags.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace samples {

struct VideoOptions
{
    std::string format = "mp4"; ///< muxer
    std::string codec = "mpeg4";
    int width = 96;
    int height = 64;
    int frames = 60;
    int framesPerSecond = 10;
    int keyFrameEvery = 12;
    int bFrames = 0;
    int rotation = 0;                    ///< degrees clockwise, as a display matrix
    bool sound = false;                  ///< a stereo AAC track, a 500 Hz tone
    int red = -1, green = -1, blue = -1; ///< all frames in this colour instead of numbered greys
    bool bt709 = false;
    bool fullRange = false;
};

/// The grey of frame `index` of a numbered video.
int greyOf(int index);

/// Writes a video file. Fails the program if FFmpeg lacks the encoder.
void writeVideo(const std::filesystem::path& path, const VideoOptions& options);

/// Bytes of a 16-bit WAV file, interleaved samples.
std::vector<std::byte> wav(int rate, int channels, const std::vector<short>& samples);

} // namespace samples
