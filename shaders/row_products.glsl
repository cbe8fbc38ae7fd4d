// Products of one tile of 32 weight rows with kColumns activation rows: the heart of the matrix kernels that need no
// shared memory for their operands. 32 / kRowsPerThread threads work on a tile, each on the rows
// threadRow, threadRow + 32 / kRowsPerThread, …; weights are unpacked in registers and used for all columns; activations
// are the same address for all threads. kSlices such teams share the work along the row, each its own groups of units.
//
// On a software driver (kBroadcast: one subgroup of 8 per workgroup) eight activations are one load, and broadcasting
// them costs less than loading each: 43 instead of 24 GFLOP/s with 8 columns of Q4_0.
#ifndef SHADERS_ROW_PRODUCTS_GLSL
#define SHADERS_ROW_PRODUCTS_GLSL

#extension GL_KHR_shader_subgroup_basic : require
#extension GL_KHR_shader_subgroup_ballot : require
#include "shaders/weight_format.glsl"

layout(local_size_x_id = 0) in;
layout(constant_id = 0) const uint kLocalSize = 32; // kSlices · 32 / kRowsPerThread
layout(constant_id = 1) const uint kRowsPerThread = 1;
layout(constant_id = 2) const uint kSlices = 1;
layout(constant_id = 3) const uint kColumns = 1;
layout(constant_id = 4) const bool kBroadcast = false;
layout(constant_id = 5) const bool kAligned = false;    // columns are a multiple of 8, activation rows start on 16 bytes
layout(constant_id = 6) const bool kClampInput = false; // activations are limited to inputRange
const uint kThreadsPerTile = kTileRows / kRowsPerThread;
const uint kProducts = kRowsPerThread * kColumns;

// Eight activations of one row: in one register per thread (kBroadcast) or two vectors.
struct Eight
{
    vec4 low;
    vec4 high;
    float own;
};

Eight loadEight(FloatInput x, uint rowStart, uint first, uint cols, vec2 inputRange)
{
    Eight eight;
    if (kBroadcast) {
        uint index = first + gl_SubgroupInvocationID;
#ifndef SCALED
        index = min(index, cols - 1); // weights beyond the last column are zero, what is read there must be finite
#endif
        eight.own = x.at[rowStart + index];
        if (kClampInput)
            eight.own = clamp(eight.own, inputRange.x, inputRange.y);
        return eight;
    }
    if (kAligned) {
        eight.low = Float4Input(uint64_t(x)).at[(rowStart + first) / 4];
        eight.high = Float4Input(uint64_t(x)).at[(rowStart + first) / 4 + 1];
    } else {
        [[unroll]] for (uint i = 0; i < 4; ++i) {
            eight.low[i] = x.at[rowStart + min(first + i, cols - 1)];
            eight.high[i] = x.at[rowStart + min(first + i + 4, cols - 1)];
        }
    }
    if (kClampInput) {
        eight.low = clamp(eight.low, inputRange.x, inputRange.y);
        eight.high = clamp(eight.high, inputRange.x, inputRange.y);
    }
    return eight;
}

float element(Eight eight, uint i)
{
    if (kBroadcast)
        return subgroupBroadcast(eight.own, i);
    return i < 4 ? eight.low[i] : eight.high[i - 4];
}

// Row and team of this thread.
uint threadRow()
{
    return gl_LocalInvocationIndex % kThreadsPerTile;
}
uint threadSlice()
{
    return gl_LocalInvocationIndex / kThreadsPerTile;
}

// sums[r · kColumns + n] += Σ_k W[row r][k] · x[rowStart[n] + k] over the groups firstGroup, firstGroup + groupStep, …
void addRowProducts(Tile tile, uint units, uint cols, uint firstGroup, uint groupStep, FloatInput x,
                    uint rowStarts[kColumns], vec2 inputRange, inout float sums[kProducts])
{
    uint row = threadRow();
    uint groups = groupCount(units);
    for (uint group = firstGroup; group < groups; group += groupStep) {
        Scales scales[kRowsPerThread];
        [[unroll]] for (uint r = 0; r < kRowsPerThread; ++r)
            scales[r] = loadScales(tile, group, row + r * kThreadsPerTile);
        uint firstUnit = group * kUnitsPerGroup;
        uint count = min(kUnitsPerGroup, units - firstUnit);
        [[dont_unroll]] for (uint u = 0; u < count; ++u) {
            Codes codes[kRowsPerThread];
            [[unroll]] for (uint r = 0; r < kRowsPerThread; ++r)
                codes[r] = loadCodes(tile, firstUnit + u, row + r * kThreadsPerTile);
#ifdef MINIMUM
            Eight total[kColumns];
            [[unroll]] for (uint n = 0; n < kColumns; ++n)
                total[n] = Eight(vec4(0.0), vec4(0.0), 0.0);
#endif
            [[unroll]] for (uint part = 0; part < kScalesPerUnit; ++part) {
                float partial[kProducts];
                [[unroll]] for (uint i = 0; i < kProducts; ++i)
                    partial[i] = 0.0;
                [[unroll]] for (uint e = 0; e < kUnit / kScalesPerUnit; e += 8) {
                    uint first = part * (kUnit / kScalesPerUnit) + e;
                    Eight eights[kColumns];
                    [[unroll]] for (uint n = 0; n < kColumns; ++n) {
                        eights[n] = loadEight(x, rowStarts[n], (firstUnit + u) * kUnit + first, cols, inputRange);
#ifdef MINIMUM
                        total[n].low += eights[n].low;
                        total[n].high += eights[n].high;
                        total[n].own += eights[n].own;
#endif
                    }
                    [[unroll]] for (uint i = 0; i < 8; ++i) {
                        float values[kColumns];
                        [[unroll]] for (uint n = 0; n < kColumns; ++n)
                            values[n] = element(eights[n], i);
                        [[unroll]] for (uint r = 0; r < kRowsPerThread; ++r) {
                            float weight = code(codes[r], first + i);
                            [[unroll]] for (uint n = 0; n < kColumns; ++n)
                                partial[r * kColumns + n] = fma(weight, values[n], partial[r * kColumns + n]);
                        }
                    }
                }
                [[unroll]] for (uint r = 0; r < kRowsPerThread; ++r) {
                    float scale = scaleOf(scales[r], u, part);
                    [[unroll]] for (uint n = 0; n < kColumns; ++n)
                        sums[r * kColumns + n] = fma(scale, partial[r * kColumns + n], sums[r * kColumns + n]);
                }
            }
#ifdef MINIMUM
            [[unroll]] for (uint n = 0; n < kColumns; ++n) {
                float sum = 0.0;
                if (kBroadcast) {
                    [[unroll]] for (uint i = 0; i < 8; ++i)
                        sum += element(total[n], i);
                } else {
                    sum = dot(total[n].low + total[n].high, vec4(1.0));
                }
                [[unroll]] for (uint r = 0; r < kRowsPerThread; ++r)
                    sums[r * kColumns + n] = fma(minimumOf(scales[r], u), sum, sums[r * kColumns + n]);
            }
#endif
        }
    }
}

shared float sliceSums[kSlices > 1 ? kSlices * kTileRows * kColumns : 1];

// Adds the sums of all slices. Only the threads of slice 0 get them: the answer is whether this is one.
bool reduceSlices(inout float sums[kProducts])
{
    if (kSlices == 1)
        return true;
    uint at = threadSlice() * kColumns * kTileRows + threadRow();
    barrier(); // the sums of the call before have been read
    [[unroll]] for (uint r = 0; r < kRowsPerThread; ++r)
        [[unroll]] for (uint n = 0; n < kColumns; ++n)
            sliceSums[at + n * kTileRows + r * kThreadsPerTile] = sums[r * kColumns + n];
    barrier();
    if (threadSlice() != 0)
        return false;
    [[unroll]] for (uint r = 0; r < kRowsPerThread; ++r)
        [[unroll]] for (uint n = 0; n < kColumns; ++n) {
            float sum = 0.0;
            for (uint slice = 0; slice < kSlices; ++slice)
                sum += sliceSums[(slice * kColumns + n) * kTileRows + threadRow() + r * kThreadsPerTile];
            sums[r * kColumns + n] = sum;
        }
    return true;
}

#endif
