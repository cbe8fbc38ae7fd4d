#include "tests/app/media/sample_files.h"

#include "app/media/ffmpeg.h"
#include "app/media/media_log.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" {
#include <libavutil/display.h>
#include <libavutil/opt.h>
}

namespace samples {

namespace {

void check(int result, const char* what)
{
    if (result >= 0)
        return;
    std::fprintf(stderr, "%s: %s\n", what, media::errorText(result).c_str());
    std::abort();
}

struct Track
{
    media::Owned<AVCodecContext> encoder;
    AVStream* stream = nullptr;

    void send(AVFormatContext* file, const AVFrame* frame)
    {
        check(avcodec_send_frame(encoder.get(), frame), "encode");
        const auto packet = media::newPacket();
        while (avcodec_receive_packet(encoder.get(), packet.get()) >= 0) {
            packet->stream_index = stream->index;
            if (packet->duration == 0 && encoder->codec_type == AVMEDIA_TYPE_VIDEO)
                packet->duration = 1;
            av_packet_rescale_ts(packet.get(), encoder->time_base, stream->time_base);
            check(av_interleaved_write_frame(file, packet.get()), "write");
        }
    }
};

Track addVideo(AVFormatContext* file, const VideoOptions& options)
{
    const AVCodec* codec = avcodec_find_encoder_by_name(options.codec.c_str());
    if (codec == nullptr)
        check(AVERROR_ENCODER_NOT_FOUND, options.codec.c_str());
    Track track;
    track.encoder.reset(avcodec_alloc_context3(codec));
    AVCodecContext& c = *track.encoder;
    c.width = options.width;
    c.height = options.height;
    c.pix_fmt = options.fullRange && options.codec == "mjpeg" ? AV_PIX_FMT_YUVJ420P : AV_PIX_FMT_YUV420P;
    c.time_base = {1, options.framesPerSecond};
    c.framerate = {options.framesPerSecond, 1};
    c.gop_size = options.keyFrameEvery;
    c.max_b_frames = options.bFrames;
    c.bit_rate = 2'000'000;
    c.thread_count = 1;
    c.flags |= AV_CODEC_FLAG_BITEXACT;
    c.color_range = options.fullRange ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG;
    if (options.bt709)
        c.colorspace = AVCOL_SPC_BT709;
    if ((file->oformat->flags & AVFMT_GLOBALHEADER) != 0)
        c.flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    AVDictionary* extra = nullptr;
    if (options.codec == "libx264")
        av_dict_set(&extra, "x264-params", "keyint-min=1:scenecut=0:crf=10:log-level=none", 0);
    check(avcodec_open2(&c, codec, &extra), "open encoder");
    av_dict_free(&extra);
    track.stream = avformat_new_stream(file, nullptr);
    check(avcodec_parameters_from_context(track.stream->codecpar, &c), "parameters");
    track.stream->time_base = c.time_base;
    track.stream->avg_frame_rate = c.framerate;
    if (options.rotation != 0) {
        auto* matrix = reinterpret_cast<std::int32_t*>(
            av_stream_new_side_data(track.stream, AV_PKT_DATA_DISPLAYMATRIX, 9 * sizeof(std::int32_t)));
        av_display_rotation_set(matrix, options.rotation);
    }
    return track;
}

Track addSound(AVFormatContext* file)
{
    Track track;
    const AVCodec* codec = avcodec_find_encoder(AV_CODEC_ID_AAC);
    track.encoder.reset(avcodec_alloc_context3(codec));
    AVCodecContext& c = *track.encoder;
    c.sample_fmt = AV_SAMPLE_FMT_FLTP;
    c.sample_rate = 16000;
    c.ch_layout = AV_CHANNEL_LAYOUT_STEREO;
    c.time_base = {1, 16000};
    c.bit_rate = 64000;
    c.flags |= AV_CODEC_FLAG_BITEXACT;
    if ((file->oformat->flags & AVFMT_GLOBALHEADER) != 0)
        c.flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    check(avcodec_open2(&c, codec, nullptr), "open sound encoder");
    track.stream = avformat_new_stream(file, nullptr);
    check(avcodec_parameters_from_context(track.stream->codecpar, &c), "parameters");
    track.stream->time_base = c.time_base;
    return track;
}

void paint(AVFrame& frame, int index, const VideoOptions& options)
{
    double y = greyOf(index), cb = 128, cr = 128;
    if (options.red >= 0) {
        const double kr = options.bt709 ? 0.2126 : 0.299, kb = options.bt709 ? 0.0722 : 0.114;
        const double luma = kr * options.red + (1 - kr - kb) * options.green + kb * options.blue;
        const double lumaScale = options.fullRange ? 1 : 219.0 / 255,
                     chromaScale = options.fullRange ? 1 : 224.0 / 255;
        y = (options.fullRange ? 0 : 16) + luma * lumaScale;
        cb = 128 + (options.blue - luma) / (2 * (1 - kb)) * chromaScale;
        cr = 128 + (options.red - luma) / (2 * (1 - kr)) * chromaScale;
    } else {
        y = options.fullRange ? y : 16 + y * 219 / 255;
    }
    const double values[3] = {y, cb, cr};
    for (int plane = 0; plane < 3; ++plane)
        for (int row = 0; row < (plane == 0 ? options.height : options.height / 2); ++row)
            std::memset(frame.data[plane] + std::ptrdiff_t{row} * frame.linesize[plane],
                        int(std::lround(values[plane])),
                        std::size_t(plane == 0 ? options.width : options.width / 2));
}

} // namespace

int greyOf(int index)
{
    return 10 + (index * 7) % 236;
}

void writeVideo(const std::filesystem::path& path, const VideoOptions& wanted)
{
    VideoOptions options = wanted;
    options.fullRange = options.fullRange || options.codec == "mjpeg"; // it has no other
    media::collectFfmpegLog();
    AVFormatContext* file = nullptr;
    check(avformat_alloc_output_context2(&file, nullptr, options.format.c_str(), nullptr), "muxer");
    file->flags |= AVFMT_FLAG_BITEXACT;
    check(avio_open(&file->pb, path.string().c_str(), AVIO_FLAG_WRITE), "create file");
    Track video = addVideo(file, options);
    Track sound;
    if (options.sound)
        sound = addSound(file);
    check(avformat_write_header(file, nullptr), "header");

    const auto frame = media::newFrame();
    frame->format = video.encoder->pix_fmt;
    frame->width = options.width;
    frame->height = options.height;
    frame->color_range = video.encoder->color_range;
    check(av_frame_get_buffer(frame.get(), 0), "frame");
    for (int i = 0; i < options.frames; ++i) {
        check(av_frame_make_writable(frame.get()), "frame");
        paint(*frame, i, options);
        frame->pts = i;
        video.send(file, frame.get());
    }
    video.send(file, nullptr);
    if (options.sound) {
        const auto samples = media::newFrame();
        samples->format = AV_SAMPLE_FMT_FLTP;
        samples->nb_samples = 1024;
        samples->sample_rate = 16000;
        samples->ch_layout = AV_CHANNEL_LAYOUT_STEREO;
        check(av_frame_get_buffer(samples.get(), 0), "samples");
        for (int at = 0; at < options.frames * 16000 / options.framesPerSecond; at += 1024) {
            check(av_frame_make_writable(samples.get()), "samples");
            for (int i = 0; i < 1024; ++i) {
                const auto tone = float(std::sin(2 * 3.14159265358979 * 500 * (at + i) / 16000));
                reinterpret_cast<float*>(samples->data[0])[i] = 0.5f * tone;
                reinterpret_cast<float*>(samples->data[1])[i] = 0.25f * tone;
            }
            samples->pts = at;
            sound.send(file, samples.get());
        }
        sound.send(file, nullptr);
    }
    check(av_write_trailer(file), "trailer");
    avio_closep(&file->pb);
    avformat_free_context(file);
}

std::vector<std::byte> wav(int rate, int channels, const std::vector<short>& samples)
{
    const auto little = [](std::uint32_t value, int count) {
        std::string text;
        for (int i = 0; i < count; ++i)
            text.push_back(char(value >> (8 * i)));
        return text;
    };
    const auto bytes = std::uint32_t(samples.size() * 2);
    std::string text = "RIFF" + little(36 + bytes, 4) + "WAVEfmt " + little(16, 4) + little(1, 2) +
                       little(std::uint32_t(channels), 2) + little(std::uint32_t(rate), 4) +
                       little(std::uint32_t(rate * channels * 2), 4) +
                       little(std::uint32_t(channels * 2), 2) + little(16, 2) + "data" + little(bytes, 4);
    for (const short sample : samples)
        text += little(std::uint16_t(sample), 2);
    std::vector<std::byte> out(text.size());
    std::memcpy(out.data(), text.data(), text.size());
    return out;
}

} // namespace samples
