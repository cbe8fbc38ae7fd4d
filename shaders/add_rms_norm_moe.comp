#version 460
#extension GL_GOOGLE_include_directive : require
#extension GL_EXT_buffer_reference_uvec2 : require
#include "shaders/add_rms_norm_moe.h"
#include "shaders/norm_outputs.glsl"

layout(push_constant, scalar) uniform Push
{
    FloatBuffer x;
    FloatInput dense;
    FloatInput denseWeight;
    FloatInput routed;
    FloatInput routedWeight;
    FloatInput weight;
    FloatInput weight0;
    FloatInput weight1;
    FloatInput weight2;
    FloatOutput out0;
    FloatOutput out1;
    FloatOutput out2;
    AddRmsNormMoeParams p;
};

float bothBranches(uint start, uint c, float denseFactor, float routedFactor)
{
    return dense.at[start + c] * denseFactor * weightAt(denseWeight, c) +
           routed.at[start + c] * routedFactor * weightAt(routedWeight, c);
}

void main()
{
    uint start = gl_WorkGroupID.x * p.cols;
    float denseSquares = 0.0;
    float routedSquares = 0.0;
    for (uint c = gl_LocalInvocationIndex; c < p.cols; c += kLocalSize) {
        float a = dense.at[start + c];
        float b = routed.at[start + c];
        denseSquares += a * a;
        routedSquares += b * b;
    }
    float denseFactor = inverseRms(workgroupSum(denseSquares), p.cols, p.eps);
    float routedFactor = inverseRms(workgroupSum(routedSquares), p.cols, p.eps);

    float squares = 0.0;
    for (uint c = gl_LocalInvocationIndex; c < p.cols; c += kLocalSize) {
        float value = bothBranches(start, c, denseFactor, routedFactor);
        squares += value * value;
    }
    float factor = inverseRms(workgroupSum(squares), p.cols, p.eps);

    squares = 0.0;
    for (uint c = gl_LocalInvocationIndex; c < p.cols; c += kLocalSize) {
        float both = bothBranches(start, c, denseFactor, routedFactor);
        float value = (x.at[start + c] + both * factor * weightAt(weight, c)) * p.scale;
        x.at[start + c] = value;
        squares += value * value;
    }
    if (!isPresent(uvec2(out0)))
        return;
    factor = inverseRms(workgroupSum(squares), p.cols, p.eps);
    writeNormed(x, start, factor, p.cols, weight0, out0, start);
    writeNormed(x, start, factor, p.cols, weight1, out1, start);
    writeNormed(x, start, factor, p.cols, weight2, out2, start);
}
