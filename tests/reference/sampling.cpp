#include "tests/reference/sampling.h"

#include <algorithm>
#include <cmath>

namespace engine::reference {

std::vector<Ranked> largest(std::span<const float> values, uint32_t k)
{
    std::vector<Ranked> all;
    for (uint32_t i = 0; i < values.size(); ++i)
        if (values[i] > -INFINITY)
            all.push_back({i, values[i]});
    std::ranges::stable_sort(all, [](const Ranked& a, const Ranked& b) { return a.value > b.value; });
    if (all.size() > k)
        all.resize(k);
    return all;
}

double logSumExp(std::span<const float> values)
{
    const double highest = static_cast<double>(*std::ranges::max_element(values));
    double sum = 0;
    for (const float value : values)
        sum += std::exp(static_cast<double>(value) - highest);
    return highest + std::log(sum);
}

} // namespace engine::reference
