// Weights to and from float, by the block layouts of the GGML formats. Pure functions on spans: callers
// split rows over threads as they like.
#pragma once

#include "engine/files/tensor_view.h"
#include "engine/files/weight_type.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace engine {

/// Decodes `out.size()` values; `out.size()` must be whole blocks and `blocks` exactly their bytes
/// (asserted).
void dequantise(WeightType type, std::span<const std::byte> blocks, std::span<float> out);

/// Decodes rows [firstRow, firstRow + rowCount) of a tensor into out, [rowCount, cols]. The rows must exist
/// and `out` must fit (asserted). Throws Error(UnsupportedModel) if the tensor's format is not a weight type.
void dequantiseRows(const TensorView& tensor, uint64_t firstRow, uint64_t rowCount, std::span<float> out);

/// The whole tensor as floats.
std::vector<float> readFloats(const TensorView& tensor);

/// Encodes floats as F32, F16, BF16, Q8_0 or Q4_0 (asserted), the last two as ggml's reference quantiser
/// does. `values.size()` must be whole blocks and `blocks` exactly their bytes (asserted). NaN encodes as 0
/// in blocks.
void quantise(WeightType type, std::span<const float> values, std::span<std::byte> blocks);

} // namespace engine
