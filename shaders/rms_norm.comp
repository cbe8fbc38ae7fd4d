#version 460
#extension GL_GOOGLE_include_directive : require
#extension GL_EXT_buffer_reference_uvec2 : require
#include "shaders/norm_outputs.glsl"
#include "shaders/rms_norm.h"

layout(push_constant, scalar) uniform Push
{
    FloatBuffer x;
    FloatInput weight0;
    FloatInput weight1;
    FloatInput weight2;
    FloatOutput out0;
    FloatOutput out1;
    FloatOutput out2;
    RmsNormParams p;
};

void main()
{
    uint row = gl_WorkGroupID.x;
    uint xStart = row * p.xStride;
    float squares = 0.0;
    for (uint c = gl_LocalInvocationIndex; c < p.cols; c += kLocalSize) {
        float value = x.at[xStart + c];
        squares += value * value;
    }
    float factor = inverseRms(workgroupSum(squares), p.cols, p.eps);
    writeNormed(x, xStart, factor, p.cols, weight0, out0, row * p.outStrides.x);
    writeNormed(x, xStart, factor, p.cols, weight1, out1, row * p.outStrides.y);
    writeNormed(x, xStart, factor, p.cols, weight2, out2, row * p.outStrides.z);
}
