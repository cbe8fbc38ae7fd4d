#version 460
#extension GL_GOOGLE_include_directive : require
#extension GL_EXT_buffer_reference_uvec2 : require
#include "shaders/buffers.glsl"
#include "shaders/route_top_k.h"
#include "shaders/workgroup.glsl"

layout(push_constant, scalar) uniform Push
{
    FloatInput logits;
    FloatInput expertScale;
    UintOutput ids;
    FloatOutput weights;
    RouteTopKParams p;
};

void main()
{
    uint row = gl_WorkGroupID.x;
    uint start = row * p.logitStride;
    uint taken = 0; // bit i: expert lane + i · kLocalSize; 32 bits suffice from 8 lanes on
    float chosenLogits[kMostRouted];
    uint chosenIds[kMostRouted];
    float sum = 0.0;
    for (uint k = 0; k < p.topK; ++k) {
        float best = -1.0 / 0.0;
        uint id = p.experts;
        uint bit = 1;
        for (uint e = gl_LocalInvocationIndex; e < p.experts; e += kLocalSize) {
            float logit = logits.at[start + e];
            if ((taken & bit) == 0 && (logit > best || id == p.experts)) {
                best = logit;
                id = e;
            }
            bit <<= 1;
        }
        float largest = workgroupMax(best);
        uint chosen = workgroupMin(best == largest ? id : p.experts - 1);
        if (chosen % kLocalSize == gl_LocalInvocationIndex)
            taken |= 1u << (chosen / kLocalSize);
        chosenLogits[k] = largest;
        chosenIds[k] = chosen;
        sum += exp(largest - chosenLogits[0]);
    }
    if (gl_LocalInvocationIndex == 0) {
        bool isScaled = (uvec2(expertScale).x | uvec2(expertScale).y) != 0;
        for (uint k = 0; k < p.topK; ++k) {
            float weight = exp(chosenLogits[k] - chosenLogits[0]) / sum;
            ids.at[row * p.topK + k] = chosenIds[k];
            weights.at[row * p.weightStride + k] = isScaled ? weight * expertScale.at[chosenIds[k]] : weight;
        }
    }
}
