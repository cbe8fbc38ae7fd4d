#include "tests/support/goldens.h"

#include <cmath>
#include <limits>

#include "engine/files/mapped_file.h"
#include "engine/files/quantise.h"
#include "engine/files/safetensors.h"

namespace engine::tests {

std::map<std::string, Golden> readGoldens(const std::filesystem::path& file)
{
    const MappedFile map(file);
    std::map<std::string, Golden> goldens;
    for (const TensorView& tensor : parseSafetensors(map.bytes(), file.string())) {
        Golden golden{.shape = tensor.shape, .values = {}, .integers = {}};
        if (tensor.weightType)
            golden.values = readFloats(tensor);
        else
            golden.integers = readIntegers(tensor);
        goldens.emplace(tensor.name, std::move(golden));
    }
    return goldens;
}

double relativeError(const std::vector<float>& ours, const std::vector<float>& reference)
{
    if (ours.size() != reference.size())
        return std::numeric_limits<double>::infinity();
    double difference = 0;
    double norm = 0;
    for (size_t i = 0; i < ours.size(); ++i) {
        const double d = static_cast<double>(ours[i]) - static_cast<double>(reference[i]);
        difference += d * d;
        norm += static_cast<double>(reference[i]) * static_cast<double>(reference[i]);
    }
    const double error = std::sqrt(difference / norm);
    return std::isfinite(error) ? error : std::numeric_limits<double>::infinity();
}

std::vector<TokenId> tokenIds(const Golden& golden)
{
    return {golden.integers.begin(), golden.integers.end()};
}

std::string compareGreedy(const std::vector<TokenId>& ours, const std::vector<TokenId>& reference,
                          const std::vector<float>& gap, float margin)
{
    for (size_t step = 0; step < reference.size() && gap[step] >= margin; ++step) {
        const TokenId found = step < ours.size() ? ours[step] : kNoToken;
        if (found != reference[step])
            return "step " + std::to_string(step) + ": expected token " + std::to_string(reference[step]) +
                   ", found " + std::to_string(found) + " (gap " + std::to_string(gap[step]) + ")";
    }
    return {};
}

} // namespace engine::tests
