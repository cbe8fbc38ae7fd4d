#version 460
#extension GL_GOOGLE_include_directive : require
#include "shaders/buffers.glsl"
#include "shaders/sum_pairs.h"

layout(local_size_x_id = 0) in;
layout(constant_id = 0) const uint kLocalSize = 64;

layout(push_constant, scalar) uniform Push
{
    FloatInput x;
    FloatOutput outputs;
    SumPairsParams p;
};

// One thread per element; grid: columns, tokens.
void main()
{
    uint c = gl_GlobalInvocationID.x;
    if (c >= p.cols)
        return;
    uint token = gl_WorkGroupID.y;
    float sum = 0.0;
    for (uint k = 0; k < p.topK; ++k)
        sum += x.at[(token * p.topK + k) * p.xStride + c];
    outputs.at[token * p.outStride + c] = sum;
}
