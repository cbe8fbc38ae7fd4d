#version 460
#extension GL_GOOGLE_include_directive : require
#extension GL_EXT_control_flow_attributes : require
#extension GL_KHR_shader_subgroup_basic : require
#extension GL_KHR_shader_subgroup_arithmetic : require
#include "shaders/buffers.glsl"
#include "shaders/vision_heads.h"

layout(local_size_x_id = 0) in;
layout(constant_id = 0) const uint kLocalSize = 32;
layout(constant_id = 1) const uint kSubgroupSize = 32;
layout(constant_id = 2) const uint kHeadDim = 64; // a multiple of 4
const uint kPairs = kHeadDim / 2;
const uint kAxisPairs = kHeadDim / 4; // of one axis
const uint kSteps = (kPairs + kSubgroupSize - 1) / kSubgroupSize;

layout(push_constant, scalar) uniform Push
{
    FloatBuffer q;
    FloatBuffer k;
    FloatBuffer v;
    FloatInput qNorm;
    FloatInput kNorm;
    Float2Input rope;
    Uint2Input positions;
    VisionHeadsParams p;
};

uint pairOf(uint i)
{
    return gl_SubgroupInvocationID + i * kSubgroupSize;
}

bool isInRow(uint pair)
{
    return kPairs % kSubgroupSize == 0 || pair < kPairs;
}

// Place of a pair's first component in its row; the second stands kAxisPairs after it.
uint firstOf(uint pair)
{
    return pair < kAxisPairs ? pair : pair + kAxisPairs;
}

// A lane holds both components of its pairs, so it may overwrite them without waiting for others.
void normHead(FloatBuffer x, uint start, FloatInput weight, bool turns, uvec2 position)
{
    vec2 pairs[kSteps];
    float squares = 0.0;
    [[unroll]] for (uint i = 0; i < kSteps; ++i) {
        uint pair = pairOf(i);
        pairs[i] = vec2(0.0);
        if (isInRow(pair)) {
            uint place = start + firstOf(pair);
            pairs[i] = vec2(x.at[place], x.at[place + kAxisPairs]);
            squares += dot(pairs[i], pairs[i]);
        }
    }
    float factor = inversesqrt(subgroupAdd(squares) / float(kHeadDim) + p.eps);
    [[unroll]] for (uint i = 0; i < kSteps; ++i) {
        uint pair = pairOf(i);
        if (isInRow(pair)) {
            vec2 normed = pairs[i] * factor;
            if (turns) {
                normed *= vec2(weight.at[firstOf(pair)], weight.at[firstOf(pair) + kAxisPairs]);
                uint along = pair < kAxisPairs ? position.x : position.y;
                vec2 turn = rope.at[along * kAxisPairs + pair % kAxisPairs];
                normed = vec2(normed.x * turn.x - normed.y * turn.y, normed.y * turn.x + normed.x * turn.y);
            }
            uint place = start + firstOf(pair);
            x.at[place] = normed.x;
            x.at[place + kAxisPairs] = normed.y;
        }
    }
}

void main()
{
    uint patchIndex = gl_WorkGroupID.y;
    uint row = gl_WorkGroupID.x * gl_NumSubgroups + gl_SubgroupID;
    uvec2 position = positions.at[patchIndex];
    uint start = (patchIndex * p.heads + row % p.heads) * kHeadDim;
    if (row < p.heads)
        normHead(q, start, qNorm, true, position);
    else if (row < 2 * p.heads)
        normHead(k, start, kNorm, true, position);
    else if (row < 3 * p.heads)
        normHead(v, start, qNorm, false, position);
}
