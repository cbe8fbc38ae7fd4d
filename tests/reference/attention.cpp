#include "tests/reference/attention.h"

#include <algorithm>
#include <cmath>

#include "tests/reference/norm.h"

namespace engine::reference {

std::vector<double> normAndRotate(std::span<const float> row, std::span<const float> weight,
                                  std::span<const float> table, uint32_t pairs, double eps)
{
    std::vector<double> out = rmsNorm(row, weight, eps);
    const size_t half = out.size() / 2;
    for (uint32_t d = 0; d < pairs; ++d) {
        const double cos = static_cast<double>(table[2 * d]), sin = static_cast<double>(table[2 * d + 1]);
        const double x = out[d], y = out[d + half];
        out[d] = x * cos - y * sin;
        out[d + half] = y * cos + x * sin;
    }
    return out;
}

Attended attend(std::span<const double> query, double scale, uint32_t begin, uint32_t end,
                const CachedRow& key, const CachedRow& value)
{
    const size_t headDim = query.size();
    std::vector<double> scores;
    double highest = -INFINITY, largestTerms = 0;
    for (uint32_t position = begin; position < end; ++position) {
        const std::vector<double>& k = key(position);
        double score = 0, terms = 0;
        for (size_t d = 0; d < headDim; ++d) {
            score += scale * query[d] * k[d];
            terms += std::abs(scale * query[d] * k[d]);
        }
        scores.push_back(score);
        highest = std::max(highest, score);
        largestTerms = std::max(largestTerms, terms);
    }
    Attended attended{std::vector<double>(headDim), 0};
    double sum = 0, largestValue = 0;
    for (uint32_t position = begin; position < end; ++position) {
        const double weight = std::exp(scores[position - begin] - highest);
        const std::vector<double>& v = value(position);
        sum += weight;
        for (size_t d = 0; d < headDim; ++d) {
            attended.out[d] += weight * v[d];
            largestValue = std::max(largestValue, std::abs(v[d]));
        }
    }
    for (double& out : attended.out)
        out /= sum;
    // A score is a sum of headDim / 8 terms per lane and a few more roundings (query, subgroup, exponential);
    // its error is the relative error of its weight, twice because the sum of weights has it too. Then a sum
    // over the keys.
    constexpr double kRounding = 1.0 / (1 << 24);
    const double scoreError =
        kRounding * (static_cast<double>(headDim) / 8 + 16) * std::max(largestTerms, 1.0);
    attended.bound = (2 * scoreError + kRounding * (16 + (end - begin))) * largestValue;
    return attended;
}

} // namespace engine::reference
