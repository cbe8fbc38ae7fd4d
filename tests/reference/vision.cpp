#include "tests/reference/vision.h"

#include <cmath>

#include "tests/reference/norm.h"

namespace engine::reference {

std::vector<double> visionHead(std::span<const float> row, std::span<const float> weight,
                               std::array<uint32_t, 2> position, double theta, double eps)
{
    std::vector<double> out = rmsNorm(row, weight, eps);
    if (weight.empty())
        return out;
    const size_t half = out.size() / 2;
    for (size_t axis = 0; axis < 2; ++axis) {
        for (size_t i = 0; i < half / 2; ++i) {
            const double angle =
                position[axis] * std::pow(theta, -2.0 * static_cast<double>(i) / static_cast<double>(half));
            const size_t first = axis * half + i, second = first + half / 2;
            const double x = out[first], y = out[second];
            out[first] = x * std::cos(angle) - y * std::sin(angle);
            out[second] = y * std::cos(angle) + x * std::sin(angle);
        }
    }
    return out;
}

std::vector<double> poolPatches(std::span<const float> x, uint32_t cols, uint32_t gridWidth, uint32_t side,
                                double factor, std::span<const float> bias, std::span<const float> scale)
{
    const size_t gridHeight = x.size() / cols / gridWidth;
    const size_t outWidth = gridWidth / side;
    std::vector<double> out(outWidth * (gridHeight / side) * cols);
    for (size_t patch = 0; patch < gridHeight * gridWidth; ++patch) {
        const size_t softToken = patch / gridWidth / side * outWidth + patch % gridWidth / side;
        for (size_t c = 0; c < cols; ++c)
            out[softToken * cols + c] += static_cast<double>(x[patch * cols + c]) / (side * side) * factor;
    }
    if (!scale.empty())
        for (size_t i = 0; i < out.size(); ++i)
            out[i] = (out[i] - static_cast<double>(bias[i % cols])) * static_cast<double>(scale[i % cols]);
    return out;
}

} // namespace engine::reference
