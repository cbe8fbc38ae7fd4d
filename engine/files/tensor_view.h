// One tensor of a checkpoint file, in place: name, shape, storage format and the mapped bytes.
// Knows no file format and no model.
#pragma once

#include "engine/files/weight_type.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace engine {

/// The bytes belong to the mapped file. They may start at any address (read them with memcpy).
struct TensorView
{
    std::string name;
    std::string file;    ///< path of the file it lies in, for error messages
    std::string storage; ///< format as the file calls it: "BF16", "Q4_K", "I64", "IQ4_NL", …
    std::optional<WeightType> weightType; ///< empty if `storage` is none of our weight types
    std::vector<uint64_t> shape;          ///< row-major, outermost first; empty for a scalar
    std::span<const std::byte>
        data; ///< exactly as many bytes as shape and format take; empty if the format is unknown

    /// The weight type; throws Error(UnsupportedModel) naming file, tensor, its format and the supported
    /// ones.
    WeightType type() const;

    uint64_t elementCount() const; ///< product of the shape; never overflows (readers check)
    uint64_t cols() const;         ///< last dimension, 1 for a scalar
    uint64_t rows() const;         ///< elementCount / cols
    uint64_t rowBytes() const;     ///< bytes of one row; needs a weight type
};

/// "[2, 512, 192]"
std::string shapeText(std::span<const uint64_t> shape);

/// "tensor 'layers.0.…' of FILE"
std::string describe(const TensorView& tensor);

/// All values of a tensor stored as I8, I16, I32, I64, U8, U16, U32, U64 or BOOL.
/// Throws Error(UnsupportedModel) for other formats, Error(BadFile) for a U64 past 2^63 - 1.
std::vector<int64_t> readIntegers(const TensorView& tensor);

} // namespace engine
