// Checks that the readers share: products that must not overflow, and data ranges that must not overlap.
#pragma once

#include "engine/files/tensor_view.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace engine {

/// Product of the dimensions; empty if it does not fit 64 bits (also when a later dimension is 0).
std::optional<uint64_t> checkedProduct(std::span<const uint64_t> shape);

/// a * b; empty if it does not fit 64 bits.
std::optional<uint64_t> checkedProduct(uint64_t a, uint64_t b);

/// Sorts the tensors by the place of their data. Throws Error(BadFile) naming two tensors that share bytes.
void sortAndRejectOverlaps(std::vector<TensorView>& tensors);

/// Throws Error(BadFile) naming a tensor name that occurs twice and both files.
void rejectRepeatedNames(std::span<const TensorView> tensors);

} // namespace engine
