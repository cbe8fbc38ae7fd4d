#version 460
#extension GL_GOOGLE_include_directive : require
#include "shaders/add_positions.h"
#include "shaders/buffers.glsl"

layout(local_size_x_id = 0) in;
layout(constant_id = 0) const uint kLocalSize = 64;

layout(push_constant, scalar) uniform Push
{
    FloatBuffer x;
    FloatInput table;
    Uint2Input positions;
    AddPositionsParams p;
};

void main()
{
    uint c = gl_GlobalInvocationID.x;
    if (c >= p.cols)
        return;
    uint n = gl_WorkGroupID.y;
    uvec2 position = positions.at[n];
    x.at[n * p.cols + c] +=
        table.at[position.x * p.cols + c] + table.at[(p.columns + position.y) * p.cols + c];
}
