// Storage formats of weights, as they stand in checkpoint files.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace engine {

enum class WeightType : uint32_t
{
    F32,
    F16,
    BF16,
    Q8_0,
    Q4_0,
    Q4_1,
    Q5_0,
    Q5_1,
    Q4_K,
    Q5_K,
    Q6_K
};

inline constexpr size_t kWeightTypeCount = 11;

/// Values per block along a row: 1, 32 or 256.
uint32_t blockElements(WeightType type);

/// Bytes of one block in a file.
uint32_t blockBytes(WeightType type);

/// "BF16", "Q4_K", …
std::string_view weightTypeName(WeightType type);

} // namespace engine
