#version 460
#extension GL_GOOGLE_include_directive : require
#include "shaders/buffers.glsl"
#include "shaders/copy_words.h"

layout(local_size_x = 64) in;

layout(push_constant, scalar) uniform Push
{
    Uint4Input x;
    Uint4Output outputs;
    CopyWordsParams p;
};

// Neighbouring threads copy neighbouring elements; a grid smaller than the buffer goes round again.
void main()
{
    uint stride = gl_NumWorkGroups.x * gl_WorkGroupSize.x;
    for (uint i = gl_GlobalInvocationID.x; i < p.count; i += stride)
        outputs.at[i] = x.at[i];
}
