#version 460
#extension GL_GOOGLE_include_directive : require
#extension GL_EXT_buffer_reference_uvec2 : require
#include "shaders/add_rms_norm.h"
#include "shaders/norm_outputs.glsl"

layout(push_constant, scalar) uniform Push
{
    FloatBuffer x;
    FloatInput y;
    FloatInput weight;
    FloatInput weight0;
    FloatInput weight1;
    FloatInput weight2;
    FloatOutput out0;
    FloatOutput out1;
    FloatOutput out2;
    AddRmsNormParams p;
};

void main()
{
    uint row = gl_WorkGroupID.x;
    uint start = row * p.cols;
    float squares = 0.0;
    for (uint c = gl_LocalInvocationIndex; c < p.cols; c += kLocalSize) {
        float value = y.at[start + c];
        squares += value * value;
    }
    float factor = inverseRms(workgroupSum(squares), p.cols, p.eps);

    squares = 0.0;
    for (uint c = gl_LocalInvocationIndex; c < p.cols; c += kLocalSize) {
        float value = (x.at[start + c] + y.at[start + c] * factor * weightAt(weight, c)) * p.scale;
        x.at[start + c] = value;
        squares += value * value;
    }
    if (!isPresent(uvec2(out0)))
        return;
    factor = inverseRms(workgroupSum(squares), p.cols, p.eps);
    writeNormed(x, start, factor, p.cols, weight0, out0, row * p.outStrides.x);
    writeNormed(x, start, factor, p.cols, weight1, out1, row * p.outStrides.y);
    writeNormed(x, start, factor, p.cols, weight2, out2, row * p.outStrides.z);
}
