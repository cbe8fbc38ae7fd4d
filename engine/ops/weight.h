// A weight matrix on the GPU, in the engine's own layout. Knows no file and no model.
#pragma once

#include <cassert>
#include <cstdint>

#include "engine/files/weight_type.h"
#include "engine/ops/weight_layout.h"
#include "engine/vulkan/buffer.h"

namespace engine {

/// A packed matrix [rows, cols], or `count` of them, one per expert. Row r computes output r.
struct Weight
{
    vulkan::Slice data; ///< as packRows writes it; starts on 16 bytes
    WeightType type = WeightType::F32;
    uint32_t rows = 0;        ///< outputs
    uint32_t cols = 0;        ///< inputs
    uint32_t count = 1;       ///< experts
    uint64_t strideBytes = 0; ///< expert e stands at e · strideBytes; 0 where count is 1

    explicit operator bool() const { return static_cast<bool>(data); }

    /// Bytes that one product with all of it reads.
    uint64_t sizeBytes() const { return packedSizeBytes(type, rows, cols) * count; }

    /// Rows first … first + length − 1 of every expert, e.g. the gate or the up half of a fused matrix.
    /// `first` stands on a tile, `length` ends on one or with the matrix.
    Weight rowRange(uint32_t first, uint32_t length) const
    {
        assert(first % kTileRows == 0 && first + length <= rows);
        assert(length % kTileRows == 0 || first + length == rows);
        Weight view = *this;
        const uint64_t begin = packedSizeBytes(type, first, cols);
        view.data = data.sub(begin, (count - 1) * strideBytes + packedSizeBytes(type, length, cols));
        view.rows = length;
        return view;
    }
};

} // namespace engine
