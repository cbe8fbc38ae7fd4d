#version 460
#extension GL_GOOGLE_include_directive : require
#include "shaders/buffers.glsl"
#include "shaders/sigmoid.glsl"
#include "shaders/silu.h"

layout(local_size_x_id = 0) in;
layout(constant_id = 0) const uint kLocalSize = 64;

layout(push_constant, scalar) uniform Push
{
    FloatBuffer x;
    SiluParams p;
};

void main()
{
    uint c = gl_GlobalInvocationID.x;
    uint at = gl_WorkGroupID.y * p.cols + c;
    if (c < p.cols)
        x.at[at] = silu(x.at[at]);
}
