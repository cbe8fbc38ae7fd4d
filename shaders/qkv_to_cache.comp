#version 460
#extension GL_GOOGLE_include_directive : require
#include "shaders/batch.h"
#include "shaders/kv_cache.glsl"
#include "shaders/qkv_to_cache.h"

layout(buffer_reference, scalar, buffer_reference_align = 16) readonly buffer BatchHeaderInput
{
    BatchHeader header;
};

layout(push_constant, scalar) uniform Push
{
    Float4Input q;
    Float4Input k;
    Float4Input v;
    Float4Input qNorm;
    Float4Input kNorm;
    Float2Input rope;
    BatchHeaderInput batch;
    Uint2Input pageTable;
    QkvToCacheParams p;
};

void rotateQuery(uint token, uint head)
{
    uint start = token * p.qStride + head * kHeadDim;
    Rotation rotation = Rotation(rope, token * p.pairs, p.pairs);
    float factor = inverseRms(q, start, p.eps);
    vec4 row[kVectors];
    [[unroll]] for (uint i = 0; i < kVectors; ++i) {
        uint c = vectorIndex(i);
        row[i] = vec4(0.0);
        if (isInRow(c))
            row[i] = turned(q, start, normedTurn(qNorm, rotation, c), factor, c);
    }
    subgroupBarrier(); // every lane has read its partner's raw values
    [[unroll]] for (uint i = 0; i < kVectors; ++i) {
        uint c = vectorIndex(i);
        if (isInRow(c))
            Float4Output(uvec2(q)).at[start / 4 + c] = row[i];
    }
}

void cacheKey(uint token, uint head)
{
    uint start = token * p.kStride + head * kHeadDim;
    Rotation rotation = Rotation(rope, token * p.pairs, p.pairs);
    float factor = inverseRms(k, start, p.eps);
    vec4 row[kVectors];
    [[unroll]] for (uint i = 0; i < kVectors; ++i) {
        uint c = vectorIndex(i);
        row[i] = vec4(0.0);
        if (isInRow(c))
            row[i] = turned(k, start, normedTurn(kNorm, rotation, c), factor, c);
    }
    CacheRow place = cacheRow(pageTable, batch.header.firstPosition + token, p.capacity, head, p.kvHeads);
    roundToCache(place, kKeySection, row, true);
}

void cacheValue(uint token, uint head)
{
    uint start = token * p.vStride + head * kHeadDim;
    float factor = p.normalizeV != 0 ? inverseRms(v, start, p.eps) : 1.0;
    vec4 row[kVectors];
    [[unroll]] for (uint i = 0; i < kVectors; ++i) {
        uint c = vectorIndex(i);
        row[i] = isInRow(c) ? v.at[start / 4 + c] * factor : vec4(0.0);
    }
    CacheRow place = cacheRow(pageTable, batch.header.firstPosition + token, p.capacity, head, p.kvHeads);
    roundToCache(place, kValueSection, row, true);
}

void main()
{
    uint token = gl_WorkGroupID.y;
    uint row = gl_WorkGroupID.x * gl_NumSubgroups + gl_SubgroupID;
    if (row < p.heads)
        rotateQuery(token, row);
    else if (!isPresent(uvec2(k)))
        return;
    else if (row < p.heads + p.kvHeads)
        cacheKey(token, row - p.heads);
    else if (row < p.heads + 2 * p.kvHeads)
        cacheValue(token, row - p.heads - p.kvHeads);
}
