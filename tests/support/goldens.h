// Reference outputs and how close is equal (README of tests/goldens/reference).
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "engine/text/token.h"

namespace engine::tests {

struct Golden
{
    std::vector<uint64_t> shape;
    std::vector<float> values;     ///< F32 tensors
    std::vector<int64_t> integers; ///< integer tensors
};

/// All tensors of a safetensors file.
std::map<std::string, Golden> readGoldens(const std::filesystem::path& file);

/// ‖ours − reference‖ / ‖reference‖ in double; infinite if the sizes differ or a value is not finite.
double relativeError(const std::vector<float>& ours, const std::vector<float>& reference);

std::vector<TokenId> tokenIds(const Golden& golden);

/// Compares greedy tokens up to the first step whose gap of the two best logits is below `margin`; returns a
/// description of the first difference, or an empty string.
std::string compareGreedy(const std::vector<TokenId>& ours, const std::vector<TokenId>& reference,
                          const std::vector<float>& gap, float margin);

} // namespace engine::tests
