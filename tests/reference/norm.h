// Norms in plain loops and double precision: what the kernels are judged by.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace engine::reference {

/// row · (mean(row²) + eps)^(−1/2) · weight; an empty weight is one.
std::vector<double> rmsNorm(std::span<const double> row, std::span<const float> weight, double eps);
std::vector<double> rmsNorm(std::span<const float> row, std::span<const float> weight, double eps);

/// Row by row over [rows, weight.size() or cols].
std::vector<double> rmsNormRows(std::span<const double> x, uint32_t cols, std::span<const float> weight,
                                double eps);

std::vector<double> toDouble(std::span<const float> values);

} // namespace engine::reference
