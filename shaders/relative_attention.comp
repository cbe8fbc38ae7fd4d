#version 460
#extension GL_GOOGLE_include_directive : require
#extension GL_EXT_control_flow_attributes : require
#include "shaders/activation.glsl"
#include "shaders/buffers.glsl"
#include "shaders/relative_attention.h"
#include "shaders/workgroup.glsl"

layout(constant_id = 2) const uint kWindow = 12;

layout(push_constant, scalar) uniform Push
{
    FloatInput q;
    FloatInput k;
    FloatInput v;
    FloatInput queryScale;
    FloatInput relative;
    FloatOutput outputs;
    RelativeAttentionParams p;
};

float score(uint rowStart, uint headStart, uint distance)
{
    uint query = rowStart + headStart;
    uint key = query - distance * p.cols;
    uint position = distance * p.cols + headStart;
    float sum = 0.0;
    for (uint c = gl_LocalInvocationIndex; c < p.headDim; c += kLocalSize)
        sum += q.at[query + c] * queryScale.at[c] * (p.keyScale * k.at[key + c] + relative.at[position + c]);
    return p.cap * boundedTanh(workgroupSum(sum) / p.cap);
}

void main()
{
    uint headStart = gl_WorkGroupID.x * p.headDim;
    uint row = gl_WorkGroupID.y;
    uint rowStart = row * p.cols;

    float weights[kWindow];
    float largest = -p.cap;
    [[unroll]] for (uint d = 0; d < kWindow; ++d) {
        if (d <= row) {
            weights[d] = score(rowStart, headStart, d);
            largest = max(largest, weights[d]);
        }
    }
    float total = 0.0;
    [[unroll]] for (uint d = 0; d < kWindow; ++d) {
        weights[d] = d <= row ? exp(weights[d] - largest) : 0.0;
        total += weights[d];
    }
    for (uint c = gl_LocalInvocationIndex; c < p.headDim; c += kLocalSize) {
        uint at = rowStart + headStart + c;
        float sum = 0.0;
        [[unroll]] for (uint d = 0; d < kWindow; ++d) {
            if (d <= row)
                sum += weights[d] * v.at[at - d * p.cols];
        }
        outputs.at[at] = sum / total;
    }
}
