#include "tests/reference/norm.h"

#include <cmath>

namespace engine::reference {

std::vector<double> toDouble(std::span<const float> values)
{
    return {values.begin(), values.end()};
}

std::vector<double> rmsNorm(std::span<const double> row, std::span<const float> weight, double eps)
{
    double squares = 0;
    for (const double value : row)
        squares += value * value;
    const double factor = 1.0 / std::sqrt(squares / static_cast<double>(row.size()) + eps);
    std::vector<double> out;
    for (size_t c = 0; c < row.size(); ++c)
        out.push_back(row[c] * factor * (weight.empty() ? 1.0 : static_cast<double>(weight[c])));
    return out;
}

std::vector<double> rmsNorm(std::span<const float> row, std::span<const float> weight, double eps)
{
    return rmsNorm(toDouble(row), weight, eps);
}

std::vector<double> rmsNormRows(std::span<const double> x, uint32_t cols, std::span<const float> weight,
                                double eps)
{
    std::vector<double> out;
    for (size_t start = 0; start < x.size(); start += cols) {
        const std::vector<double> row = rmsNorm(x.subspan(start, cols), weight, eps);
        out.insert(out.end(), row.begin(), row.end());
    }
    return out;
}

} // namespace engine::reference
