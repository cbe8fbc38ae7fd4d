// Body of the matmul_<type>.comp shaders. Grid: tiles of all weights, groups of kColumns tokens.
#include "shaders/activation.glsl"
#include "shaders/matmul.h"
#include "shaders/row_products.glsl"

layout(constant_id = 7) const uint kEpilogue = 0;
layout(constant_id = 8) const bool kClampOutput = false;

layout(push_constant, scalar) uniform Push
{
    FloatInput x;
    uint64_t weight0;
    uint64_t weight1;
    uint64_t weight2;
    FloatInput factor;
    FloatOutput out0;
    FloatOutput out1;
    FloatOutput out2;
    MatmulParams p;
};

float finish(float value, float gate, uint token, uint row)
{
    if (kClampOutput) {
        value = clamp(value, p.outputRange.x, p.outputRange.y);
        gate = clamp(gate, p.outputRange.x, p.outputRange.y);
    }
    if (kEpilogue == kEpilogueGeluMul)
        return gelu(value) * factor.at[token * p.factorStride + row];
    if (kEpilogue == kEpilogueSoftcap)
        return p.softcap * boundedTanh(value / p.softcap);
    if (kEpilogue == kEpilogueGateUp)
        return gelu(gate) * value;
    return value;
}

void main()
{
    uint units = unitCount(p.cols);
    uint tile = gl_WorkGroupID.x;
    uint64_t weights = weight0;
    FloatOutput outputs = out0;
    uint rows = p.rows.x;
    uint outStride = p.outStrides.x;
    if (kEpilogue == kEpiloguePlain) {
        uint end0 = (p.rows.x + kTileRows - 1) / kTileRows;
        uint end1 = end0 + (p.rows.y + kTileRows - 1) / kTileRows;
        if (tile >= end1) {
            tile -= end1;
            weights = weight2;
            outputs = out2;
            rows = p.rows.z;
            outStride = p.outStrides.z;
        } else if (tile >= end0) {
            tile -= end0;
            weights = weight1;
            outputs = out1;
            rows = p.rows.y;
            outStride = p.outStrides.y;
        }
    }

    uint firstToken = gl_WorkGroupID.y * kColumns;
    uint rowStarts[kColumns];
    [[unroll]] for (uint n = 0; n < kColumns; ++n)
        rowStarts[n] = min(firstToken + n, p.columns - 1) * p.xStride;

    float sums[kProducts];
    float gates[kProducts];
    const uint passes = kEpilogue == kEpilogueGateUp ? 2 : 1;
    bool stores = true;
    [[dont_unroll]] for (uint pass = 0; pass < passes; ++pass) {
        [[unroll]] for (uint i = 0; i < kProducts; ++i) {
            gates[i] = pass == 0 ? 0.0 : sums[i];
            sums[i] = 0.0;
        }
        addRowProducts(tileAt(pass == 0 ? weights : weight1, tile, units), units, p.cols, threadSlice(), kSlices, x,
                       rowStarts, p.inputRange, sums);
        stores = reduceSlices(sums);
    }
    if (!stores)
        return;

    [[unroll]] for (uint r = 0; r < kRowsPerThread; ++r) {
        uint row = tile * kTileRows + threadRow() + r * kThreadsPerTile;
        [[unroll]] for (uint n = 0; n < kColumns; ++n) {
            uint token = firstToken + n;
            if (row < rows && token < p.columns)
                outputs.at[token * outStride + row] =
                    finish(sums[r * kColumns + n], gates[r * kColumns + n], token, row);
        }
    }
}
