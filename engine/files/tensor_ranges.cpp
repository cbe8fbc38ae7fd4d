#include "engine/files/tensor_ranges.h"

#include "engine/error.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <string_view>
#include <unordered_map>

namespace engine {

std::optional<uint64_t> checkedProduct(uint64_t a, uint64_t b)
{
    if (b != 0 && a > std::numeric_limits<uint64_t>::max() / b)
        return std::nullopt;
    return a * b;
}

std::optional<uint64_t> checkedProduct(std::span<const uint64_t> shape)
{
    std::optional<uint64_t> product = 1;
    bool anyZero = false;
    for (const uint64_t dimension : shape) {
        anyZero |= dimension == 0;
        product = checkedProduct(*product, dimension == 0 ? 1 : dimension);
        if (!product)
            return std::nullopt;
    }
    return anyZero ? 0 : product;
}

void sortAndRejectOverlaps(std::vector<TensorView>& tensors)
{
    const std::less<const std::byte*> before;
    std::stable_sort(tensors.begin(), tensors.end(), [&](const TensorView& a, const TensorView& b) {
        return before(a.data.data(), b.data.data());
    });
    const TensorView* previous = nullptr;
    for (const TensorView& tensor : tensors) {
        if (tensor.data.empty())
            continue;
        if (previous != nullptr && before(tensor.data.data(), previous->data.data() + previous->data.size()))
            throw Error(ErrorCode::BadFile, describe(tensor) + " shares bytes with tensor '" +
                                                previous->name + "'; the file is damaged");
        previous = &tensor;
    }
}

void rejectRepeatedNames(std::span<const TensorView> tensors)
{
    std::unordered_map<std::string_view, const TensorView*> seen;
    seen.reserve(tensors.size());
    for (const TensorView& tensor : tensors) {
        const auto [at, inserted] = seen.emplace(tensor.name, &tensor);
        if (!inserted)
            throw Error(ErrorCode::BadFile,
                        describe(tensor) + " occurs a second time (first in " + at->second->file + ")");
    }
}

} // namespace engine
