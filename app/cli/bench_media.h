// What the towers cost, from pixels and samples to soft tokens.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/model/model.h"

namespace cli {

struct MediaBenchLine
{
    std::string name; ///< "image 280", "audio 30 s"
    uint32_t softTokens = 0;
    std::vector<double> seconds; ///< per repetition
};

/// Pictures of 1920 x 1080 at every budget, ten such frames at 70, 30 s of sound: resized, cut and encoded
/// each time. What the model has no tower for is left out and told on standard error.
std::vector<MediaBenchLine> benchMedia(const engine::Model& model, uint32_t repetitions);

} // namespace cli
