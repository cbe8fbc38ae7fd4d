#version 460
#extension GL_GOOGLE_include_directive : require
#include "shaders/buffers.glsl"
#include "shaders/copy_rows.h"

layout(local_size_x = 64) in;

layout(push_constant, scalar) uniform Push
{
    FloatInput x;
    FloatOutput outputs;
    CopyRowsParams p;
};

void main()
{
    uint c = gl_GlobalInvocationID.x;
    uint row = gl_WorkGroupID.y;
    if (c < p.cols)
        outputs.at[row * p.outStride + c] = x.at[row * p.xStride + c];
}
