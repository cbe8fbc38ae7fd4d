#version 460
#extension GL_GOOGLE_include_directive : require
#include "shaders/argmax.h"
#include "shaders/buffers.glsl"
#include "shaders/workgroup.glsl"

layout(push_constant, scalar) uniform Push
{
    FloatInput logits;
    UintOutput ids;
    FloatOutput values;
    ArgmaxParams p;
};

void main()
{
    uint start = gl_WorkGroupID.x * p.stride;
    float best = -1.0 / 0.0;
    uint id = p.cols;
    for (uint c = gl_LocalInvocationIndex; c < p.cols; c += kLocalSize) {
        float value = logits.at[start + c];
        if (value > best || id == p.cols) {
            best = value;
            id = c;
        }
    }
    float largest = workgroupMax(best);
    id = workgroupMin(best == largest ? id : p.cols - 1);
    if (gl_LocalInvocationIndex == 0) {
        ids.at[gl_WorkGroupID.x] = id;
        values.at[gl_WorkGroupID.x] = largest;
    }
}
