// Ownership of FFmpeg's objects, and the few calls that every decoder here makes. Internal to app/media.
#pragma once

#include <memory>
#include <string>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>
}

namespace media {

struct FreeFfmpeg
{
    void operator()(AVFormatContext* p) const { avformat_close_input(&p); }
    void operator()(AVCodecContext* p) const { avcodec_free_context(&p); }
    void operator()(AVFrame* p) const { av_frame_free(&p); }
    void operator()(AVPacket* p) const { av_packet_free(&p); }
    void operator()(SwrContext* p) const { swr_free(&p); }
    void operator()(SwsContext* p) const { sws_freeContext(p); }
    void operator()(AVIOContext* p) const
    {
        av_freep(&p->buffer);
        avio_context_free(&p);
    }
};

template <class T>
using Owned = std::unique_ptr<T, FreeFfmpeg>;

/// The largest picture or video frame that is decoded: at most 8 bytes per pixel while it is.
inline constexpr std::int64_t kMaxPixels = 100'000'000;
/// The longest side; keeps the tables of the resize small.
inline constexpr int kMaxSide = 1'000'000;

/// "Invalid data found when processing input"
std::string errorText(int ffmpegError);

/// The pointer, or engine::Error(OutOfHostMemory).
template <class T>
T* required(T* pointer);

[[noreturn]] void throwOutOfMemory();

template <class T>
T* required(T* pointer)
{
    if (pointer == nullptr)
        throwOutOfMemory();
    return pointer;
}

inline Owned<AVFrame> newFrame()
{
    return Owned<AVFrame>(required(av_frame_alloc()));
}
inline Owned<AVPacket> newPacket()
{
    return Owned<AVPacket>(required(av_packet_alloc()));
}

/// An opened decoder. `parameters` may be null for formats that tell everything in their packets. `threads`
/// work on slices of one frame: threads per frame would have to be parked at every seek, hold several frames
/// in memory, and leave open which packet an error belongs to. Throws engine::Error(BadFile) if this FFmpeg
/// has no such decoder or it does not start; `name` is the file.
Owned<AVCodecContext> openDecoder(AVCodecID codec, const AVCodecParameters* parameters, int threads,
                                  const std::string& name);

} // namespace media
