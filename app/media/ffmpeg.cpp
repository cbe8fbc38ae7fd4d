#include "app/media/ffmpeg.h"

#include "engine/error.h"

namespace media {

using engine::Error;
using engine::ErrorCode;

std::string errorText(int ffmpegError)
{
    char buffer[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(ffmpegError, buffer, sizeof buffer);
    return buffer;
}

void throwOutOfMemory()
{
    throw Error(
        ErrorCode::OutOfHostMemory,
        "There is not enough memory to decode this file. Close other programs, or use a smaller file.");
}

Owned<AVCodecContext> openDecoder(AVCodecID codec, const AVCodecParameters* parameters, int threads,
                                  const std::string& name)
{
    const AVCodec* decoder = avcodec_find_decoder(codec);
    if (decoder == nullptr)
        throw Error(ErrorCode::BadFile,
                    name + " is coded as " + avcodec_get_name(codec) +
                        ", which this build of FFmpeg cannot decode. Convert it to a common format "
                        "(PNG or JPEG, MP3 or WAV, MP4 with H.264).");
    Owned<AVCodecContext> context(required(avcodec_alloc_context3(decoder)));
    int result = parameters != nullptr ? avcodec_parameters_to_context(context.get(), parameters) : 0;
    context->max_pixels = kMaxPixels;
    context->thread_count = threads;
    context->thread_type = FF_THREAD_SLICE;
    if (result >= 0)
        result = avcodec_open2(context.get(), decoder, nullptr);
    if (result == AVERROR(ENOMEM))
        throwOutOfMemory();
    if (result < 0)
        throw Error(ErrorCode::BadFile, name + " cannot be decoded as " + avcodec_get_name(codec) + ": " +
                                            errorText(result) +
                                            ". The file is probably damaged; copy or export it again.");
    return context;
}

} // namespace media
