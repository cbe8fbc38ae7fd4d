// What the ops take: fp32 activations on the GPU. Dense and row-major unless made by a view.
#pragma once

#include <cassert>
#include <cstdint>

#include "engine/vulkan/buffer.h"

namespace engine {

/// A matrix [rows, cols] of fp32. `rowStride` is the distance of rows in elements; a dense tensor has
/// rowStride == cols.
struct Tensor
{
    vulkan::Slice data;
    uint32_t rows = 0;
    uint32_t cols = 0;
    uint32_t rowStride = 0;

    Tensor() = default;
    Tensor(const vulkan::Slice& slice, uint32_t rowCount, uint32_t colCount)
        : data(slice.sub(0, uint64_t{rowCount} * colCount * sizeof(float))),
          rows(rowCount),
          cols(colCount),
          rowStride(colCount)
    {
    }

    explicit operator bool() const { return static_cast<bool>(data); }
    bool isDense() const { return rowStride == cols; }
    uint64_t size() const { return uint64_t{rows} * cols; }

    /// Rows first … first + count − 1.
    Tensor rowRange(uint32_t first, uint32_t count) const
    {
        assert(first + count <= rows);
        Tensor view = *this;
        const uint64_t begin = uint64_t{first} * rowStride * sizeof(float);
        const uint64_t length = count == 0 ? 0 : ((uint64_t{count} - 1) * rowStride + cols) * sizeof(float);
        view.data = data.sub(begin, length);
        view.rows = count;
        return view;
    }

    /// A strided view of columns first … first + count − 1.
    Tensor columnRange(uint32_t first, uint32_t count) const
    {
        assert(first + count <= cols);
        Tensor view = *this;
        const uint64_t length = rows == 0 ? 0 : ((uint64_t{rows} - 1) * rowStride + count) * sizeof(float);
        view.data = data.sub(uint64_t{first} * sizeof(float), length);
        view.cols = count;
        return view;
    }

    /// The same dense values under another shape, e.g. [tokens, heads · headDim] as [tokens · heads,
    /// headDim].
    Tensor reshaped(uint32_t newRows, uint32_t newCols) const
    {
        assert(isDense() && uint64_t{newRows} * newCols == size());
        Tensor view = *this;
        view.rows = newRows;
        view.cols = newCols;
        view.rowStride = newCols;
        return view;
    }
};

} // namespace engine
