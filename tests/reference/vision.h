// What only the vision tower does, in plain loops and double precision: what its kernels are judged by.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace engine::reference {

/// rope(rms(row) · weight) of one head: pair i < S / 2 of components (i, i + S / 2) of the first half (S =
/// row.size() / 2) turns by the angle position[0] · theta^(−2i / S), of the second half by position[1]. An
/// empty weight: rms(row) alone.
std::vector<double> visionHead(std::span<const float> row, std::span<const float> weight,
                               std::array<uint32_t, 2> position, double theta, double eps);

/// Mean over side · side patches, times `factor`, then (p − bias) · scale where given: [soft tokens, cols].
std::vector<double> poolPatches(std::span<const float> x, uint32_t cols, uint32_t gridWidth, uint32_t side,
                                double factor, std::span<const float> bias, std::span<const float> scale);

} // namespace engine::reference
