#version 460
#extension GL_GOOGLE_include_directive : require
#extension GL_EXT_buffer_reference_uvec2 : require
#include "shaders/norm_outputs.glsl"
#include "shaders/per_layer_inputs.h"

layout(push_constant, scalar) uniform Push
{
    FloatInput context;
    FloatInput weight;
    FloatInput tokens;
    FloatOutput outputs;
    PerLayerInputsParams p;
};

const float kHalfRoot = 0.70710678118654752;

void main()
{
    uint start = (gl_WorkGroupID.y * gl_NumWorkGroups.x + gl_WorkGroupID.x) * p.width;
    float squares = 0.0;
    for (uint c = gl_LocalInvocationIndex; c < p.width; c += kLocalSize) {
        float value = context.at[start + c] * p.contextScale;
        squares += value * value;
    }
    float factor = p.contextScale * inverseRms(workgroupSum(squares), p.width, p.eps);
    for (uint c = gl_LocalInvocationIndex; c < p.width; c += kLocalSize) {
        float normed = context.at[start + c] * factor * weightAt(weight, c);
        outputs.at[start + c] = (normed + tokens.at[start + c] * p.tokenScale) * kHalfRoot;
    }
}
