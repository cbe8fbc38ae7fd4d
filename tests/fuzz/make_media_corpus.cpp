// Writes the starting corpus of the media decoders: make_media_corpus tests/fuzz/corpus
// REFERENCE_MEDIA_FOLDER
#include "tests/app/media/sample_files.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: %s CORPUS_FOLDER REFERENCE_MEDIA_FOLDER\n", argv[0]);
        return 2;
    }
    const std::filesystem::path folder = std::filesystem::path(argv[1]) / "media";
    const std::filesystem::path reference(argv[2]);
    std::filesystem::create_directories(folder);
    for (const char* name : {"grey.png", "palette.gif", "photo.webp", "rotated.jpg"})
        std::filesystem::copy_file(reference / name, folder / name,
                                   std::filesystem::copy_options::overwrite_existing);

    samples::VideoOptions options;
    options.width = 32;
    options.height = 32;
    options.frames = 6;
    options.keyFrameEvery = 3;
    const auto write = [&](const char* name, const char* format, const char* codec, bool sound) {
        options.format = format;
        options.codec = codec;
        options.sound = sound;
        samples::writeVideo(folder / name, options);
    };
    write("sound.mp4", "mp4", "mpeg4", true);
    write("h264.mp4", "mp4", "libx264", false);
    write("video.mkv", "matroska", "mpeg4", true);
    write("video.avi", "avi", "mpeg4", false);
    write("video.ts", "mpegts", "mpeg2video", true);
    write("video.webm", "webm", "libvpx", false);
    options.frames = 1;
    write("still.avif", "avif", "libaom-av1", false);

    const auto wav = samples::wav(8000, 2, std::vector<short>(400, 1000));
    std::ofstream(folder / "sound.wav", std::ios::binary)
        .write(reinterpret_cast<const char*>(wav.data()), static_cast<std::streamsize>(wav.size()));
    std::vector<char> head(6000);
    for (const char* name : {"speech.mp3"}) {
        std::ifstream(reference / name, std::ios::binary)
            .read(head.data(), static_cast<std::streamsize>(head.size()));
        std::ofstream(folder / name, std::ios::binary)
            .write(head.data(), static_cast<std::streamsize>(head.size()));
    }
    return 0;
}
