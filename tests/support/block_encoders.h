// Valid, simple encoders for every weight type: what the engine can read, the tests must be able to write.
// They aim at correct layout, not at the smallest error (ggml searches for better scales).
#pragma once

#include "engine/files/weight_type.h"
#include "tests/support/file_bytes.h"

#include <cstdint>
#include <span>

namespace test {

/// Encodes whole blocks. F32, F16, BF16, Q8_0 and Q4_0 are the engine's own quantiser.
Bytes encode(engine::WeightType type, std::span<const float> values);

/// The type that llama.cpp stores rows of `cols` values in when asked for `type`: K-quants that do not fit
/// become Q5_0, Q5_1 or Q8_0, and rows that are no multiple of 32 become F16.
engine::WeightType fittingType(engine::WeightType type, uint64_t cols);

} // namespace test
