// How the work of shaders/row_products.glsl is divided, answered once from the device and the shape. Knows no
// op.
#pragma once

#include <cstdint>

#include "engine/ops/tensor.h"
#include "engine/ops/weight.h"
#include "engine/vulkan/device.h"
#include "engine/vulkan/kernel.h"

namespace engine {

/// The constants of shaders/row_products.glsl.
struct RowProductsPlan
{
    uint32_t columns = 1;       ///< activation rows per workgroup
    uint32_t rowsPerThread = 1; ///< of the 32 weight rows of a tile
    uint32_t slices = 1;        ///< teams of threads that share a row's columns
    bool broadcast = false;     ///< eight activations are one load of eight threads

    vulkan::Constants constants(bool aligned) const;
};

/// Plan for products with `tokens` activation rows, `tiles` weight tiles in all, `groups` groups of units in
/// a row.
RowProductsPlan planRowProducts(const vulkan::Capabilities& device, uint32_t tokens, uint32_t tiles,
                                uint32_t groups);

/// Tiles of one matrix of `weight`, and groups of units along its rows.
uint32_t tilesOf(const Weight& weight);
uint32_t groupsOf(const Weight& weight);

/// Whether kAligned holds for x: a multiple of 8 columns, rows that start on 16 bytes.
bool isAligned(const Tensor& x);

} // namespace engine
