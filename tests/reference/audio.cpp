#include "tests/reference/audio.h"

#include <algorithm>
#include <cmath>

namespace engine::reference {
namespace {

constexpr double kRounding = 1.0 / (1 << 24);

double sigmoid(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

/// A sum of `terms` products of absolute sum `magnitude`, in one chain.
double sumBound(size_t terms, double magnitude)
{
    return kRounding * (4.0 + static_cast<double>(terms) / 4.0) * magnitude;
}

} // namespace

double silu(double x)
{
    return x * sigmoid(x);
}

Bounded convNormRelu(std::span<const float> x, const ConvShape& shape, std::span<const float> weight,
                     std::span<const float> norm, double eps)
{
    const uint32_t outRows = (shape.rows + 1) / 2;
    const uint32_t outBands = (shape.bands + 1) / 2;
    Bounded out;
    for (uint32_t t = 0; t < outRows; ++t)
        for (uint32_t b = 0; b < outBands; ++b) {
            std::vector<double> sums(shape.channels);
            double largest = 0;
            for (uint32_t c = 0; c < shape.channels; ++c) {
                double magnitude = 0;
                for (int i = 0; i < 3; ++i)
                    for (int j = 0; j < 3; ++j) {
                        const int row = 2 * static_cast<int>(t) + i - 1;
                        const int band = 2 * static_cast<int>(b) + j - 1;
                        if (row < 0 || row >= static_cast<int>(shape.rows) || band < 0 ||
                            band >= static_cast<int>(shape.bands))
                            continue;
                        for (uint32_t k = 0; k < shape.inChannels; ++k) {
                            const size_t from =
                                (static_cast<size_t>(row) * shape.bands + static_cast<size_t>(band)) *
                                    shape.inChannels +
                                k;
                            const size_t tap =
                                (static_cast<size_t>(3 * i + j) * shape.inChannels + k) * shape.channels + c;
                            const double product =
                                static_cast<double>(x[from]) * static_cast<double>(weight[tap]);
                            sums[c] += product;
                            magnitude += std::abs(product);
                        }
                    }
                largest = std::max(largest, magnitude);
            }
            double mean = 0;
            for (const double sum : sums)
                mean += sum / shape.channels;
            double variance = 0;
            for (const double sum : sums)
                variance += (sum - mean) * (sum - mean) / shape.channels;
            const double factor = 1.0 / std::sqrt(variance + eps);
            for (uint32_t c = 0; c < shape.channels; ++c) {
                const double scale = factor * static_cast<double>(norm[c]);
                const double value = (sums[c] - mean) * scale;
                out.values.push_back(std::max(value, 0.0));
                // The sum, the mean, and through the factor once more.
                const double error = sumBound(size_t{9} * shape.inChannels, largest);
                out.bounds.push_back(3 * error * std::abs(scale) * (1.0 + std::abs(sums[c] - mean) * factor) +
                                     kRounding * (8.0 + shape.channels / 8.0) * std::abs(value));
            }
        }
    return out;
}

std::vector<double> gluConv(std::span<const float> x, uint32_t cols, std::span<const float> weight)
{
    const size_t rows = x.size() / (2 * cols);
    const size_t taps = weight.size() / cols;
    std::vector<double> out(rows * cols);
    for (size_t t = 0; t < rows; ++t)
        for (size_t j = 0; j < taps; ++j) {
            if (t + j + 1 < taps)
                continue;
            const size_t row = t + j + 1 - taps;
            for (size_t c = 0; c < cols; ++c) {
                const double value = static_cast<double>(x[row * 2 * cols + c]);
                const double gate = static_cast<double>(x[row * 2 * cols + cols + c]);
                out[t * cols + c] += static_cast<double>(weight[j * cols + c]) * value * sigmoid(gate);
            }
        }
    return out;
}

Bounded relativeAttention(std::span<const float> q, std::span<const float> k, std::span<const float> v,
                          std::span<const float> queryScale, std::span<const float> relative,
                          const RelativeShape& shape, double keyScale, double cap)
{
    const size_t cols = size_t{shape.heads} * shape.headDim;
    Bounded out;
    for (size_t t = 0; t < shape.rows; ++t)
        for (size_t head = 0; head < shape.heads; ++head) {
            const size_t keys = std::min<size_t>(shape.window, t + 1);
            std::vector<double> weights(keys);
            double total = 0;
            double largestMagnitude = 0;
            for (size_t d = 0; d < keys; ++d) {
                double score = 0;
                double magnitude = 0;
                for (size_t c = 0; c < shape.headDim; ++c) {
                    const size_t at = head * shape.headDim + c;
                    const double query =
                        static_cast<double>(q[t * cols + at]) * static_cast<double>(queryScale[c]);
                    const double key = keyScale * static_cast<double>(k[(t - d) * cols + at]);
                    const double position = static_cast<double>(relative[d * cols + at]);
                    score += query * (key + position);
                    magnitude += std::abs(query) * (std::abs(key) + std::abs(position));
                }
                weights[d] = std::exp(cap * std::tanh(score / cap));
                total += weights[d];
                largestMagnitude = std::max(largestMagnitude, magnitude + cap);
            }
            for (size_t c = 0; c < shape.headDim; ++c) {
                double sum = 0;
                double largest = 0;
                for (size_t d = 0; d < keys; ++d) {
                    const double value = static_cast<double>(v[(t - d) * cols + head * shape.headDim + c]);
                    sum += weights[d] / total * value;
                    largest = std::max(largest, std::abs(value));
                }
                out.values.push_back(sum);
                out.bounds.push_back(2 * largest *
                                     (sumBound(shape.headDim, largestMagnitude) + 16 * kRounding));
            }
        }
    return out;
}

} // namespace engine::reference
