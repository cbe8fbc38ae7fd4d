// Selection of tokens and experts in plain loops and double precision: what the kernels are judged by.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace engine::reference {

struct Ranked
{
    uint32_t id;
    float value;
};

/// The k largest that are above −∞, descending; equal values by ascending index.
std::vector<Ranked> largest(std::span<const float> values, uint32_t k);

/// log Σ exp(value) over all values above −∞.
double logSumExp(std::span<const float> values);

} // namespace engine::reference
