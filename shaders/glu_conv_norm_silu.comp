#version 460
#extension GL_GOOGLE_include_directive : require
#extension GL_EXT_buffer_reference_uvec2 : require
#include "shaders/glu_conv_norm_silu.h"
#include "shaders/norm_outputs.glsl"
#include "shaders/sigmoid.glsl"

layout(push_constant, scalar) uniform Push
{
    FloatInput x;
    FloatInput weight;
    FloatInput norm;
    FloatBuffer outputs;
    GluConvNormSiluParams p;
};

void main()
{
    uint row = gl_WorkGroupID.x;
    uint start = row * p.cols;
    uint reach = min(p.taps - 1, row); // rows before this one that count
    float squares = 0.0;
    for (uint c = gl_LocalInvocationIndex; c < p.cols; c += kLocalSize) {
        float sum = 0.0;
        for (uint back = 0; back <= reach; ++back) {
            uint at = (row - back) * p.xStride + c;
            sum += weight.at[(p.taps - 1 - back) * p.cols + c] * x.at[at] * sigmoid(x.at[at + p.cols]);
        }
        outputs.at[start + c] = sum;
        squares += sum * sum;
    }
    float factor = inverseRms(workgroupSum(squares), p.cols, p.eps);
    for (uint c = gl_LocalInvocationIndex; c < p.cols; c += kLocalSize)
        outputs.at[start + c] = silu(outputs.at[start + c] * factor * norm.at[c]);
}
