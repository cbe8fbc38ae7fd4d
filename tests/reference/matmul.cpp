#include "tests/reference/matmul.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace engine::tests {

Product matmul(std::span<const float> x, std::span<const float> weight, uint32_t tokens, uint32_t rows,
               uint32_t cols)
{
    assert(x.size() == size_t{tokens} * cols && weight.size() == size_t{rows} * cols);
    Product product{std::vector<double>(size_t{tokens} * rows), std::vector<double>(size_t{tokens} * rows)};
    for (uint32_t t = 0; t < tokens; ++t)
        for (uint32_t r = 0; r < rows; ++r) {
            double sum = 0;
            double inputs = 0;
            double largest = 0;
            for (uint32_t k = 0; k < cols; ++k) {
                const double input = x[size_t{t} * cols + k];
                const double factor = weight[size_t{r} * cols + k];
                sum += input * factor;
                inputs += std::abs(input);
                largest = std::max(largest, std::abs(factor));
            }
            product.values[size_t{t} * rows + r] = sum;
            product.magnitudes[size_t{t} * rows + r] = inputs * largest;
        }
    return product;
}

double geluTanh(double x)
{
    return 0.5 * x * (1.0 + std::tanh(std::sqrt(2.0 / std::numbers::pi) * (x + 0.044715 * x * x * x)));
}

Product geluMul(const Product& gate, const Product& up)
{
    Product product = up;
    for (size_t i = 0; i < product.values.size(); ++i) {
        product.values[i] = geluTanh(gate.values[i]) * up.values[i];
        // |gelu'| is at most 1.13.
        product.magnitudes[i] = 1.13 * gate.magnitudes[i] * (std::abs(up.values[i]) + up.magnitudes[i]) +
                                std::abs(geluTanh(gate.values[i])) * up.magnitudes[i];
    }
    return product;
}

std::vector<float> clamped(std::span<const float> values, float lowest, float highest)
{
    std::vector<float> result(values.begin(), values.end());
    for (float& value : result)
        value = std::clamp(value, lowest, highest);
    return result;
}

} // namespace engine::tests
