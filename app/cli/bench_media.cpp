// facet-cli bench --media: pictures per budget, 30 s of sound, 10 s of video, from pixels and samples to soft
// tokens.
#include "app/cli/bench_media.h"

#include <chrono>
#include <cstdio>

#include "engine/error.h"
#include "engine/media/image_geometry.h"
#include "engine/media/mel.h"
#include "engine/media_encoders.h"

namespace cli {
namespace {

using Clock = std::chrono::steady_clock;

constexpr engine::ImageSize kPhoto{1920, 1080};
constexpr int kVideoSeconds = 10;
constexpr int kFrameBudget = 70;

/// Values that no two calls share: what was encoded once comes from the cache.
class Noise
{
public:
    std::vector<std::uint8_t> pixels(engine::ImageSize size)
    {
        std::vector<std::uint8_t> values(static_cast<size_t>(size.width) * static_cast<size_t>(size.height) *
                                         3);
        for (std::uint8_t& value : values)
            value = static_cast<std::uint8_t>(next() >> 56);
        return values;
    }

    std::vector<float> samples(size_t count)
    {
        std::vector<float> values(count);
        for (float& value : values)
            value = static_cast<float>(next() >> 40) * 0x1p-24F - 0.5F;
        return values;
    }

private:
    uint64_t next() { return m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL; }

    uint64_t m_state = 1;
};

class MediaBench
{
public:
    MediaBench(const engine::Model& model, uint32_t repetitions)
        : m_encoders(model, {}, {}, 0),
          m_repetitions(repetitions)
    {
    }

    MediaBenchLine image(int budget)
    {
        return measure("image " + std::to_string(budget), [&] { return encode(budget); });
    }

    MediaBenchLine video()
    {
        return measure("video 10 s", [&] {
            uint32_t tokens = 0;
            for (int second = 0; second < kVideoSeconds; ++second)
                tokens += encode(kFrameBudget);
            return tokens;
        });
    }

    MediaBenchLine sound()
    {
        return measure("audio 30 s", [&] {
            const std::vector<float> samples = m_noise.samples(engine::kMaxAudioSamples);
            return m_encoders.sound(samples).soft.rows().rows;
        });
    }

private:
    uint32_t encode(int budget)
    {
        const std::vector<std::uint8_t> pixels = m_noise.pixels(kPhoto);
        const engine::ImagePatches patches = engine::makePatches(pixels, kPhoto, budget);
        return m_encoders.image(patches, static_cast<uint32_t>(budget)).soft.rows().rows;
    }

    /// The first run warms up and is not counted.
    template <typename Work>
    MediaBenchLine measure(std::string name, const Work& work)
    {
        MediaBenchLine line;
        line.name = std::move(name);
        for (uint32_t repetition = 0; repetition <= m_repetitions; ++repetition) {
            const Clock::time_point begin = Clock::now();
            line.softTokens = work();
            if (repetition > 0)
                line.seconds.push_back(std::chrono::duration<double>(Clock::now() - begin).count());
        }
        return line;
    }

    engine::MediaEncoders m_encoders;
    uint32_t m_repetitions;
    Noise m_noise;
};

} // namespace

std::vector<MediaBenchLine> benchMedia(const engine::Model& model, uint32_t repetitions)
{
    MediaBench bench(model, repetitions);
    std::vector<MediaBenchLine> lines;
    const auto add = [&](const auto& measure) {
        try {
            lines.push_back(measure());
        } catch (const engine::Error& error) {
            if (error.code() != engine::ErrorCode::MediaUnsupported)
                throw;
            std::fprintf(stderr, "facet-cli: %s\n", error.what());
        }
    };
    for (const int budget : engine::kImageBudgets)
        add([&] { return bench.image(budget); });
    add([&] { return bench.video(); });
    add([&] { return bench.sound(); });
    return lines;
}

} // namespace cli
