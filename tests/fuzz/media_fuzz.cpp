// The whole decode path on any bytes: what the file is, its pixels, its sound, frames of its video; or
// engine::Error.
#include "app/media/audio_decoder.h"
#include "app/media/image_decoder.h"
#include "app/media/image_header.h"
#include "app/media/probe.h"
#include "app/media/video_decoder.h"
#include "engine/error.h"
#include "engine/media/video_sampling.h"

#include <algorithm>
#include <cstdlib>

namespace {

// Decoding itself is bounded by 100 megapixels; the fuzzer wants many small inputs rather than few large
// ones.
constexpr std::int64_t kMostPixels = 1 << 20;

template <class Call>
void attempt(Call call)
{
    try {
        call();
    } catch (const engine::Error&) {
    }
}

bool isSmall(engine::ImageSize size)
{
    return std::int64_t{size.width} * size.height <= kMostPixels;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto bytes = std::as_bytes(std::span(data, size));
    const auto header = media::parseImageHeader(bytes);
    attempt([&] {
        media::Source source(bytes, "fuzz");
        if (!header || isSmall(header->size))
            media::probe(source);
    });
    if (header) {
        attempt([&] {
            media::Source source(bytes, "fuzz");
            if (isSmall(header->size) && media::decodeImage(source).picture.rgb.empty())
                std::abort();
        });
        return 0;
    }
    attempt([&] {
        media::Source source(bytes, "fuzz");
        constexpr std::int64_t kMostSamples = 16000;
        const media::AudioClip clip = media::decodeAudioClip(source, {}, kMostSamples);
        if (clip.samples.size() > static_cast<std::size_t>(kMostSamples))
            std::abort();
    });
    attempt([&] {
        media::Source source(bytes, "fuzz");
        media::VideoReader reader(source);
        if (!isSmall(reader.track().size))
            return;
        const auto choice =
            engine::chooseVideoFrames(reader.track().frameCount, reader.track().framesPerSecond, 3);
        reader.read(choice.indices, [](std::size_t, const media::Picture& picture) {
            if (picture.rgb.empty())
                std::abort();
        });
    });
    return 0;
}
