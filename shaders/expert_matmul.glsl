// Body of the expert_matmul_<type>.comp shaders. Grid: tiles of an expert; pairs, or tokens (down), or experts (kGrouped).
#include "shaders/activation.glsl"
#include "shaders/expert_matmul.h"
#include "shaders/row_products.glsl"

layout(constant_id = 7) const bool kGateUp = false;
layout(constant_id = 8) const bool kGrouped = false;
layout(constant_id = 9) const uint kRowSlices = 1; // teams on one pair; the others take other k (down, not grouped)

layout(push_constant, scalar) uniform Push
{
    FloatInput x;
    uint64_t weight0;
    uint64_t weight1;
    UintInput experts;
    UintInput pairs;
    FloatInput factors;
    FloatOutput outputs;
    ExpertMatmulParams p;
};

const vec2 kNoRange = vec2(0.0);

Tile expertTile(uint64_t weights, uvec2 stride, uint expert, uint units)
{
    return tileAt(weights + uint64_t(min(expert, p.experts - 1)) * pack64(stride), gl_WorkGroupID.x, units);
}

void store(uint outRow, uint r, float value)
{
    uint row = gl_WorkGroupID.x * kTileRows + threadRow() + r * kThreadsPerTile;
    if (row < p.rows)
        outputs.at[outRow * p.outStride + row] = value;
}

// One product or gate and up of the activation rows in rowStarts; whether this thread has the sums.
bool products(uint expert, uint units, uint rowStarts[kColumns], out float sums[kProducts], out float gates[kProducts])
{
    const uint passes = kGateUp ? 2 : 1;
    bool stores = true;
    [[dont_unroll]] for (uint pass = 0; pass < passes; ++pass) {
        [[unroll]] for (uint i = 0; i < kProducts; ++i) {
            gates[i] = pass == 0 ? 0.0 : sums[i];
            sums[i] = 0.0;
        }
        addRowProducts(expertTile(pass == 0 ? weight0 : weight1, pass == 0 ? p.strides0 : p.strides1, expert, units),
                       units, p.cols, threadSlice(), kSlices, x, rowStarts, kNoRange, sums);
        stores = reduceSlices(sums);
    }
    return stores;
}

// All pairs of one expert, kColumns at a time.
void grouped(uint units)
{
    uint expert = gl_WorkGroupID.y;
    uint end = experts.at[expert + 1];
    for (uint first = experts.at[expert]; first < end; first += kColumns) {
        uint members[kColumns];
        uint rowStarts[kColumns];
        [[unroll]] for (uint n = 0; n < kColumns; ++n) {
            members[n] = pairs.at[min(first + n, end - 1)];
            rowStarts[n] = (kGateUp ? members[n] / p.topK : members[n]) * p.xStride;
        }
        float sums[kProducts];
        float gates[kProducts];
        if (!products(expert, units, rowStarts, sums, gates))
            continue;
        [[unroll]] for (uint n = 0; n < kColumns; ++n) {
            if (first + n >= end)
                continue;
            float factor = kGateUp ? 1.0 : factors.at[members[n]];
            [[unroll]] for (uint r = 0; r < kRowsPerThread; ++r) {
                float value = sums[r * kColumns + n];
                store(members[n], r, kGateUp ? gelu(gates[r * kColumns + n]) * value : factor * value);
            }
        }
    }
}

void gateUpOfPair(uint units)
{
    uint pair = gl_WorkGroupID.y;
    uint rowStarts[kColumns];
    rowStarts[0] = pair / p.topK * p.xStride;
    float sums[kProducts];
    float gates[kProducts];
    if (!products(experts.at[pair], units, rowStarts, sums, gates))
        return;
    [[unroll]] for (uint r = 0; r < kRowsPerThread; ++r)
        store(pair, r, gelu(gates[r * kColumns]) * sums[r * kColumns]);
}

void downOfToken(uint units)
{
    uint token = gl_WorkGroupID.y;
    float sums[kProducts];
    [[unroll]] for (uint r = 0; r < kRowsPerThread; ++r)
        sums[r * kColumns] = 0.0;
    for (uint k = threadSlice() / kRowSlices; k < p.topK; k += kSlices / kRowSlices) {
        uint pair = token * p.topK + k;
        uint rowStarts[kColumns];
        rowStarts[0] = pair * p.xStride;
        float product[kProducts];
        [[unroll]] for (uint r = 0; r < kRowsPerThread; ++r)
            product[r * kColumns] = 0.0;
        addRowProducts(expertTile(weight0, p.strides0, experts.at[pair], units), units, p.cols,
                       threadSlice() % kRowSlices, kRowSlices, x, rowStarts, kNoRange, product);
        float factor = factors.at[pair];
        [[unroll]] for (uint r = 0; r < kRowsPerThread; ++r)
            sums[r * kColumns] += factor * product[r * kColumns];
    }
    if (!reduceSlices(sums))
        return;
    [[unroll]] for (uint r = 0; r < kRowsPerThread; ++r)
        store(token, r, sums[r * kColumns]);
}

void main()
{
    uint units = unitCount(p.cols);
    if (kGrouped)
        grouped(units);
    else if (kGateUp)
        gateUpOfPair(units); // kColumns is 1
    else
        downOfToken(units); // kColumns is 1
}
