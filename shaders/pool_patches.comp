#version 460
#extension GL_GOOGLE_include_directive : require
#extension GL_EXT_buffer_reference_uvec2 : require
#include "shaders/buffers.glsl"
#include "shaders/pool_patches.h"

layout(local_size_x_id = 0) in;
layout(constant_id = 0) const uint kLocalSize = 64;

layout(push_constant, scalar) uniform Push
{
    FloatInput x;
    FloatInput bias;
    FloatInput scale;
    FloatOutput outputs;
    PoolPatchesParams p;
};

bool isPresent(uvec2 address)
{
    return (address.x | address.y) != 0;
}

void main()
{
    uint c = gl_GlobalInvocationID.x;
    if (c >= p.cols)
        return;
    uint softToken = gl_WorkGroupID.y;
    uint perRow = p.gridWidth / p.side;
    uint first = softToken / perRow * p.side * p.gridWidth + softToken % perRow * p.side;
    float sum = 0.0;
    for (uint y = 0; y < p.side; ++y)
        for (uint i = 0; i < p.side; ++i)
            sum += x.at[(first + y * p.gridWidth + i) * p.cols + c];
    float value = sum / float(p.side * p.side) * p.factor;
    if (isPresent(uvec2(bias)))
        value = (value - bias.at[c]) * scale.at[c];
    outputs.at[softToken * p.cols + c] = value;
}
