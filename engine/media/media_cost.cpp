#include "engine/media/media_cost.h"

#include "engine/error.h"
#include "engine/media/mel.h"

#include <algorithm>
#include <limits>
#include <string>

namespace engine {

namespace {

constexpr int kMarkers = 2; // begin and end

void addPicture(const MediaShape& shape, int budget, MediaCost& cost)
{
    cost.seen = targetImageSize(shape.size, budget);
    const int softTokens = imageSoftTokens(cost.seen);
    ++cost.pictures;
    cost.softTokens += softTokens;
    cost.contextTokens += softTokens + kMarkers;
}

void addSound(const MediaShape& shape, MediaCost& cost)
{
    const std::int64_t fewest = (shape.samples + kMaxAudioSamples - 1) / kMaxAudioSamples;
    // Cuts lie on whole soft tokens, so that the pieces together have as many as the uncut sound would.
    const std::int64_t softTokens = (melFrameCount(shape.samples) + 3) / 4;
    constexpr std::int64_t kMost = std::numeric_limits<int>::max() / 2; // sound of a year and more
    const std::int64_t segments = shape.audioSegments.value_or(static_cast<int>(std::min(fewest, kMost / 4)));
    cost.audioSegments = static_cast<int>(segments);
    cost.softTokens += static_cast<int>(std::min(softTokens, kMost / 2));
    cost.contextTokens += static_cast<int>(std::min(softTokens + kMarkers * segments, kMost));
    cost.exact = shape.audioSegments.has_value() || fewest <= 1;
}

} // namespace

MediaCost mediaCost(const MediaShape& shape, int budget, const TokenCounter& countTokens)
{
    MediaCost cost;
    switch (shape.kind) {
    case MediaShape::Kind::Image:
        addPicture(shape, budget, cost);
        break;
    case MediaShape::Kind::Audio:
        if (shape.samples < kMinAudioSamples)
            throw Error(ErrorCode::InvalidRequest,
                        "The sound has " + std::to_string(shape.samples) + " samples at 16 kHz; at least " +
                            std::to_string(kMinAudioSamples) + " (10 ms) are needed.");
        addSound(shape, cost);
        break;
    case MediaShape::Kind::Video:
        for (const double seconds : shape.frames.seconds) {
            // "MM:SS <frame>", frames joined by one space.
            const std::string label = (cost.pictures > 0 ? " " : "") + videoTimeLabel(seconds) + " ";
            addPicture(shape, budget, cost);
            cost.contextTokens += countTokens ? countTokens(label) : static_cast<int>(label.size());
        }
        if (shape.samples >= kMinAudioSamples)
            addSound(shape, cost);
        break;
    }
    return cost;
}

} // namespace engine
