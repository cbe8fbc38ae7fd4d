#include "engine/files/tensor_view.h"

#include "engine/error.h"

#include <cstring>
#include <limits>

namespace engine {
namespace {

template <typename Stored>
std::vector<int64_t> widen(const TensorView& tensor)
{
    std::vector<int64_t> values(tensor.data.size() / sizeof(Stored));
    for (size_t i = 0; i < values.size(); ++i) {
        Stored stored;
        std::memcpy(&stored, tensor.data.data() + i * sizeof(Stored), sizeof(Stored));
        if constexpr (sizeof(Stored) == 8 && std::numeric_limits<Stored>::min() == 0) {
            if (stored > static_cast<Stored>(std::numeric_limits<int64_t>::max()))
                throw Error(ErrorCode::BadFile, describe(tensor) + ": value " + std::to_string(stored) +
                                                    " is larger than a signed 64-bit number");
        }
        values[i] = static_cast<int64_t>(stored);
    }
    return values;
}

} // namespace

WeightType TensorView::type() const
{
    if (weightType)
        return *weightType;
    std::string supported;
    for (uint32_t i = 0; i < kWeightTypeCount; ++i) {
        supported += i == 0 ? "" : ", ";
        supported += weightTypeName(static_cast<WeightType>(i));
    }
    throw Error(ErrorCode::UnsupportedModel, describe(*this) + " is stored as " + storage +
                                                 "; supported are " + supported +
                                                 ". Choose another quantisation of this model.");
}

uint64_t TensorView::elementCount() const
{
    uint64_t count = 1;
    for (const uint64_t dimension : shape)
        count *= dimension;
    return count;
}

uint64_t TensorView::cols() const
{
    return shape.empty() ? 1 : shape.back();
}

uint64_t TensorView::rows() const
{
    return cols() == 0 ? 0 : elementCount() / cols();
}

uint64_t TensorView::rowBytes() const
{
    return cols() / blockElements(type()) * blockBytes(type());
}

std::string shapeText(std::span<const uint64_t> shape)
{
    std::string text = "[";
    for (size_t i = 0; i < shape.size(); ++i)
        text += (i == 0 ? "" : ", ") + std::to_string(shape[i]);
    return text + "]";
}

std::string describe(const TensorView& tensor)
{
    return "tensor '" + tensor.name + "' of " + tensor.file;
}

std::vector<int64_t> readIntegers(const TensorView& tensor)
{
    if (tensor.storage == "I64")
        return widen<int64_t>(tensor);
    if (tensor.storage == "I32")
        return widen<int32_t>(tensor);
    if (tensor.storage == "I16")
        return widen<int16_t>(tensor);
    if (tensor.storage == "I8")
        return widen<int8_t>(tensor);
    if (tensor.storage == "U64")
        return widen<uint64_t>(tensor);
    if (tensor.storage == "U32")
        return widen<uint32_t>(tensor);
    if (tensor.storage == "U16")
        return widen<uint16_t>(tensor);
    if (tensor.storage == "U8" || tensor.storage == "BOOL")
        return widen<uint8_t>(tensor);
    throw Error(ErrorCode::UnsupportedModel,
                describe(tensor) + " is stored as " + tensor.storage + "; expected an integer type");
}

} // namespace engine
