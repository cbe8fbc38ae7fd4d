#version 460
#extension GL_GOOGLE_include_directive : require
#include "shaders/add.h"
#include "shaders/buffers.glsl"

layout(local_size_x_id = 0) in;
layout(constant_id = 0) const uint kLocalSize = 64;

layout(push_constant, scalar) uniform Push
{
    FloatBuffer x;
    FloatInput y;
    AddParams p;
};

void main()
{
    uint c = gl_GlobalInvocationID.x;
    uint row = gl_WorkGroupID.y;
    if (c < p.cols)
        x.at[row * p.cols + c] += y.at[row * p.yStride + c];
}
