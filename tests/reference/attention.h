// Attention in plain loops and double precision: what the kernels are judged by.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace engine::reference {

/// rope(rms(row) · weight): pair d < pairs of (d, d + row.size() / 2) turns by table[d] = (cos, sin).
std::vector<double> normAndRotate(std::span<const float> row, std::span<const float> weight,
                                  std::span<const float> table, uint32_t pairs, double eps);

/// One query against the positions begin … end − 1: out [headDim] and what fp32 arithmetic may change in it.
struct Attended
{
    std::vector<double> out;
    double bound = 0;
};
using CachedRow = std::function<const std::vector<double>&(uint32_t position)>;
Attended attend(std::span<const double> query, double scale, uint32_t begin, uint32_t end,
                const CachedRow& key, const CachedRow& value);

} // namespace engine::reference
