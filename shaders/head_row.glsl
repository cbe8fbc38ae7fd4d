// One head's row of kHeadDim values, spread over the lanes of a subgroup: vector i of a lane holds the four values that
// start at 4 · (lane + i · kSubgroupSize). A workgroup is one or more subgroups that share nothing but the caches.
#ifndef SHADERS_HEAD_ROW_GLSL
#define SHADERS_HEAD_ROW_GLSL

#extension GL_EXT_buffer_reference_uvec2 : require
#extension GL_EXT_control_flow_attributes : require
#extension GL_KHR_shader_subgroup_basic : require
#extension GL_KHR_shader_subgroup_arithmetic : require
#extension GL_KHR_shader_subgroup_shuffle : require

#include "shaders/buffers.glsl"

layout(local_size_x_id = 0) in;
layout(constant_id = 0) const uint kLocalSize = 32;
layout(constant_id = 1) const uint kSubgroupSize = 32; // a multiple of 8
layout(constant_id = 2) const uint kHeadDim = 256; // a multiple of 32
const uint kHeadVectors = kHeadDim / 4;
const uint kVectors = (kHeadVectors + kSubgroupSize - 1) / kSubgroupSize;

bool isPresent(uvec2 address)
{
    return (address.x | address.y) != 0;
}

uint vectorIndex(uint i)
{
    return gl_SubgroupInvocationID + i * kSubgroupSize;
}

bool isInRow(uint vector)
{
    return kHeadVectors % kSubgroupSize == 0 || vector < kHeadVectors;
}

// The rotation of one token: the first `pairs` pairs (d, d + kHeadDim / 2) turn by (cos, sin) at table[first + d].
struct Rotation
{
    Float2Input table;
    uint first;
    uint pairs;
};

// (mean(x²) + eps)^(−1/2) of the row that starts at x[start].
float inverseRms(Float4Input x, uint start, float eps)
{
    float squares = 0.0;
    [[unroll]] for (uint i = 0; i < kVectors; ++i) {
        uint c = vectorIndex(i);
        if (isInRow(c)) {
            vec4 value = x.at[start / 4 + c];
            squares += dot(value, value);
        }
    }
    return inversesqrt(subgroupAdd(squares) / float(kHeadDim) + eps);
}

// What happens to vector c of a row: out = x[c] · weight + x[partner] · partnerWeight, times the row's 1 / rms. Norm first,
// rotation second (Gemma's order for queries and keys), so both weights contain the turn.
struct NormedTurn
{
    uint partner;
    vec4 weight;
    vec4 partnerWeight;
};

NormedTurn normedTurn(Float4Input weight, Rotation rotation, uint c)
{
    const uint halfRow = kHeadVectors / 2;
    bool isFirstHalf = c < halfRow;
    NormedTurn turn = NormedTurn(isFirstHalf ? c + halfRow : c - halfRow, weight.at[c], vec4(0.0));
    uint pair = 4 * min(c, turn.partner);
    if (pair < rotation.pairs) {
        vec4 cosine = vec4(1.0);
        vec4 sine = vec4(0.0);
        [[unroll]] for (uint k = 0; k < 4; ++k) {
            if (pair + k < rotation.pairs) {
                vec2 both = rotation.table.at[rotation.first + pair + k];
                cosine[k] = both.x;
                sine[k] = both.y;
            }
        }
        turn.weight *= cosine;
        turn.partnerWeight = weight.at[turn.partner] * (isFirstHalf ? -sine : sine);
    }
    return turn;
}

vec4 turned(Float4Input x, uint start, NormedTurn turn, float factor, uint c)
{
    return (x.at[start / 4 + c] * turn.weight + x.at[start / 4 + turn.partner] * turn.partnerWeight) * factor;
}

#endif
