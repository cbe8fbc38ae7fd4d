// Operations of the audio tower in plain loops and double precision: what the kernels are judged by.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace engine::reference {

/// Values and, for each, what fp32 arithmetic may change in it.
struct Bounded
{
    std::vector<double> values;
    std::vector<double> bounds;
};

struct ConvShape
{
    uint32_t rows, bands, inChannels, channels;
};

/// relu(layerNorm(conv 3×3, stride 2, padding 1) · norm); x [rows][bands][inChannels], weight
/// [3][3][inChannels][channels].
Bounded convNormRelu(std::span<const float> x, const ConvShape& shape, std::span<const float> weight,
                     std::span<const float> norm, double eps);

/// x₁ ⊙ sigmoid(x₂), convolved causally per column; x [rows][2 · cols], weight [taps][cols].
std::vector<double> gluConv(std::span<const float> x, uint32_t cols, std::span<const float> weight);

struct RelativeShape
{
    uint32_t rows, heads, headDim, window;
};

/// Attention over the last `window` rows with scores cap · tanh(s / cap),
/// s = (q ⊙ queryScale) · (keyScale · k + relative[distance]).
Bounded relativeAttention(std::span<const float> q, std::span<const float> k, std::span<const float> v,
                          std::span<const float> queryScale, std::span<const float> relative,
                          const RelativeShape& shape, double keyScale, double cap);

double silu(double x);

} // namespace engine::reference
