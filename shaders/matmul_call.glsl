// What the kernels of one dense product share: the buffers, which weight a workgroup works on, and the epilogue.
#ifndef SHADERS_MATMUL_CALL_GLSL
#define SHADERS_MATMUL_CALL_GLSL

#extension GL_EXT_shader_explicit_arithmetic_types_int64 : require
#include "shaders/activation.glsl"
#include "shaders/buffers.glsl"
#include "shaders/matmul.h"

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

// One of the up to three products, and the block of its rows that this workgroup computes.
struct Target
{
    uint64_t weights;
    FloatOutput outputs;
    uint rows;
    uint outStride;
    uint block;
};

// Blocks of `blockRows` rows are numbered through all weights.
Target targetOf(uint block, uint blockRows)
{
    Target target = Target(weight0, out0, p.rows.x, p.outStrides.x, block);
    if (kEpilogue == kEpiloguePlain) {
        uint end0 = (p.rows.x + blockRows - 1) / blockRows;
        uint end1 = end0 + (p.rows.y + blockRows - 1) / blockRows;
        if (block >= end1)
            target = Target(weight2, out2, p.rows.z, p.outStrides.z, block - end1);
        else if (block >= end0)
            target = Target(weight1, out1, p.rows.y, p.outStrides.y, block - end0);
    }
    return target;
}

// Products of a gated unit come in two passes: first the gate, then what it multiplies.
const uint kPasses = kEpilogue == kEpilogueGateUp ? 2 : 1;

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

#endif
