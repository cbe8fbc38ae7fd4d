#version 460
#extension GL_GOOGLE_include_directive : require
#extension GL_EXT_control_flow_attributes : require
#include "shaders/buffers.glsl"
#include "shaders/vision_attention.h"

// Streaming softmax, a thread per query row: the row and its weighted sum stay in registers, and all threads of a workgroup
// read the same key at the same time, one uniform load for all of them and for four multiply-adds each. No sum crosses
// lanes and nothing is shared, so 64 and 72 components are alike and a software driver meets no barrier.
layout(local_size_x_id = 0) in;
layout(constant_id = 0) const uint kLocalSize = 64;
layout(constant_id = 2) const uint kHeadDim = 64; // a multiple of 4
layout(constant_id = 3) const uint kKeys = 4;     // keys per step: independent sums in flight
const uint kVectors = kHeadDim / 4;

const float kLowest = -1e30; // below any score; finite, so that the first factor is no NaN

layout(push_constant, scalar) uniform Push
{
    Float4Input q;
    Float4Input k;
    Float4Input v;
    Float4Output outputs;
    VisionAttentionParams p;
};

void main()
{
    uint row = gl_GlobalInvocationID.x;
    uint rowVectors = p.heads * kVectors;
    uint head = gl_WorkGroupID.y * kVectors;
    uint start = min(row, p.rows - 1) * rowVectors + head; // threads past the end repeat the last row
    vec4 query[kVectors];
    vec4 total[kVectors]; // Σ exp(score − top) · value
    [[unroll]] for (uint c = 0; c < kVectors; ++c) {
        query[c] = q.at[start + c];
        total[c] = vec4(0.0);
    }
    float top = kLowest; // largest score so far
    float weight = 0.0;  // Σ exp(score − top)

    for (uint first = 0; first < p.rows; first += kKeys) {
        uint places[kKeys];
        vec4 products[kKeys];
        [[unroll]] for (uint j = 0; j < kKeys; ++j) {
            places[j] = min(first + j, p.rows - 1) * rowVectors + head;
            products[j] = vec4(0.0);
        }
        [[unroll]] for (uint c = 0; c < kVectors; ++c)
            [[unroll]] for (uint j = 0; j < kKeys; ++j)
                products[j] += query[c] * k.at[places[j] + c];
        float scores[kKeys];
        float highest = kLowest;
        [[unroll]] for (uint j = 0; j < kKeys; ++j) {
            float score = products[j].x + products[j].y + products[j].z + products[j].w;
            scores[j] = first + j < p.rows ? score : 2.0 * kLowest;
            highest = max(highest, scores[j]);
        }
        if (highest > top) {
            float factor = exp(top - highest);
            [[unroll]] for (uint c = 0; c < kVectors; ++c)
                total[c] *= factor;
            weight *= factor;
            top = highest;
        }
        [[unroll]] for (uint j = 0; j < kKeys; ++j) {
            scores[j] = exp(scores[j] - top);
            weight += scores[j];
        }
        [[unroll]] for (uint c = 0; c < kVectors; ++c)
            [[unroll]] for (uint j = 0; j < kKeys; ++j)
                total[c] += scores[j] * v.at[places[j] + c];
    }
    if (row >= p.rows)
        return;
    [[unroll]] for (uint c = 0; c < kVectors; ++c)
        outputs.at[start + c] = total[c] / weight;
}
