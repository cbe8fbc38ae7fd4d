#version 460
#extension GL_GOOGLE_include_directive : require
#include "shaders/attention.glsl"
#include "shaders/attention_decode.h"
#include "shaders/batch.h"

layout(constant_id = 6) const uint kSubgroups = 1; // of a workgroup; each takes its share of the positions

layout(buffer_reference, scalar, buffer_reference_align = 16) readonly buffer BatchHeaderInput
{
    BatchHeader header;
};

// Counters [row tiles of all KV heads], padded to 4; then (top, weight) of each [tile][split][row], padded to 4; then
// the weighted sums of each [tile][split][row][kHeadDim].
layout(buffer_reference, scalar, buffer_reference_align = 16) coherent buffer ScratchCounters
{
    uint at[];
};
layout(buffer_reference, scalar, buffer_reference_align = 16) coherent buffer ScratchFloats
{
    float at[];
};
layout(buffer_reference, scalar, buffer_reference_align = 16) coherent buffer ScratchVectors
{
    vec4 at[];
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
    ScratchCounters scratch;
    Float4Output outputs;
    AttentionDecodeParams p;
};

shared vec2 subgroupState[kSubgroups][kRows];            // (top, weight)
shared vec4 subgroupTotals[kSubgroups * kHeadVectors]; // of one row
shared uint sharedArrivals;

void workgroupBarrier()
{
    if (kSubgroups > 1)
        barrier();
    else
        subgroupBarrier();
}

uint tileIndex()
{
    return gl_WorkGroupID.z * gl_NumWorkGroups.y + gl_WorkGroupID.y;
}

uint padded(uint count)
{
    return (count + 3) & ~3u;
}

// Index of (top, weight) of a row, and of its sums, in floats and vectors.
uint stateIndex(uint split, uint r)
{
    uint tiles = gl_NumWorkGroups.y * gl_NumWorkGroups.z;
    return padded(tiles) + ((tileIndex() * gl_NumWorkGroups.x + split) * kRows + r) * 2;
}

uint totalIndex(uint split, uint r)
{
    uint tiles = gl_NumWorkGroups.y * gl_NumWorkGroups.z;
    uint rows = tiles * gl_NumWorkGroups.x * kRows;
    return (padded(tiles) + padded(rows * 2)) / 4 + ((tileIndex() * gl_NumWorkGroups.x + split) * kRows + r) * kHeadVectors;
}

void loadQueries(uint firstHead, uint headEnd, Rotation rotation)
{
    float factors[kRows];
    [[unroll]] for (uint r = 0; r < kRows; ++r)
        factors[r] = inverseRms(q, min(firstHead + r, headEnd - 1) * kHeadDim, p.eps) * p.scale;
    [[unroll]] for (uint i = 0; i < kVectors; ++i) {
        uint c = vectorIndex(i);
        NormedTurn turn = NormedTurn(c, vec4(0.0), vec4(0.0));
        if (isInRow(c))
            turn = normedTurn(qNorm, rotation, c);
        [[unroll]] for (uint r = 0; r < kRows; ++r) {
            query[r][i] = vec4(0.0);
            if (isInRow(c))
                query[r][i] = turned(q, min(firstHead + r, headEnd - 1) * kHeadDim, turn, factors[r], c);
        }
    }
}

// The token's own key and value: from the projections to the sums and, by one of the row tiles, into the cache.
void attendOwn(uint position, uint kvHead, Rotation rotation)
{
    uint start = kvHead * kHeadDim;
    float keyFactor = inverseRms(k, start, p.eps);
    float valueFactor = p.normalizeV != 0 ? inverseRms(v, start, p.eps) : 1.0;
    vec4 key[kVectors];
    vec4 value[kVectors];
    [[unroll]] for (uint i = 0; i < kVectors; ++i) {
        uint c = vectorIndex(i);
        key[i] = vec4(0.0);
        value[i] = vec4(0.0);
        if (isInRow(c)) {
            key[i] = turned(k, start, normedTurn(kNorm, rotation, c), keyFactor, c);
            value[i] = v.at[start / 4 + c] * valueFactor;
        }
    }
    CacheRow place = cacheRow(pageTable, position, p.capacity, kvHead, p.kvHeads);
    bool writes = gl_WorkGroupID.y == 0;
    roundToCache(place, kKeySection, key, writes);
    roundToCache(place, kValueSection, value, writes);
    attendValues(key, value);
}

// Adds up the subgroups' sums: afterwards subgroup s holds the sums of the rows r with r mod kSubgroups = s, all
// relative to the workgroup's largest score.
void mergeSubgroups()
{
    [[unroll]] for (uint r = 0; r < kRows; ++r)
        if (subgroupElect())
            subgroupState[gl_SubgroupID][r] = vec2(top[r], weight[r]);
    barrier();
    [[unroll]] for (uint r = 0; r < kRows; ++r) {
        float highest = kLowest;
        for (uint s = 0; s < kSubgroups; ++s)
            highest = max(highest, subgroupState[s][r].x);
        float sum = 0.0;
        for (uint s = 0; s < kSubgroups; ++s)
            sum += subgroupState[s][r].y * exp(subgroupState[s][r].x - highest);
        float factor = exp(top[r] - highest);
        top[r] = highest;
        weight[r] = sum;
        [[unroll]] for (uint i = 0; i < kVectors; ++i) {
            uint c = vectorIndex(i);
            if (isInRow(c))
                subgroupTotals[gl_SubgroupID * kHeadVectors + c] = total[r][i] * factor;
        }
        barrier();
        if (r % kSubgroups == gl_SubgroupID) {
            [[unroll]] for (uint i = 0; i < kVectors; ++i) {
                uint c = vectorIndex(i);
                vec4 both = vec4(0.0);
                if (isInRow(c))
                    for (uint s = 0; s < kSubgroups; ++s)
                        both += subgroupTotals[s * kHeadVectors + c];
                total[r][i] = both;
            }
        }
        barrier();
    }
}

bool holdsRow(uint r)
{
    return r % kSubgroups == gl_SubgroupID;
}

void writeOutputs(uint firstHead, uint headEnd)
{
    [[unroll]] for (uint r = 0; r < kRows; ++r) {
        if (holdsRow(r) && firstHead + r < headEnd) {
            [[unroll]] for (uint i = 0; i < kVectors; ++i) {
                uint c = vectorIndex(i);
                if (isInRow(c))
                    outputs.at[(firstHead + r) * kHeadVectors + c] = total[r][i] / weight[r];
            }
        }
    }
}

// Leaves this workgroup's sums in the scratch buffer; true in the last of `splits` workgroups to do so.
bool leaveSums(uint split, uint splits)
{
    ScratchFloats states = ScratchFloats(uvec2(scratch));
    ScratchVectors totals = ScratchVectors(uvec2(scratch));
    [[unroll]] for (uint r = 0; r < kRows; ++r) {
        if (holdsRow(r)) {
            if (subgroupElect()) {
                states.at[stateIndex(split, r)] = top[r];
                states.at[stateIndex(split, r) + 1] = weight[r];
            }
            [[unroll]] for (uint i = 0; i < kVectors; ++i) {
                uint c = vectorIndex(i);
                if (isInRow(c))
                    totals.at[totalIndex(split, r) + c] = total[r][i];
            }
        }
    }
    memoryBarrierBuffer(); // the sums are visible to the device before the arrival is
    workgroupBarrier();
    if (gl_LocalInvocationIndex == 0) {
        uint before = atomicAdd(scratch.at[tileIndex()], 1);
        if (before + 1 == splits)
            scratch.at[tileIndex()] = 0; // for the next token
        sharedArrivals = before + 1;
    }
    workgroupBarrier();
    memoryBarrierBuffer(); // and read after all have arrived
    return sharedArrivals == splits;
}

void mergeSplits(uint splits)
{
    ScratchFloats states = ScratchFloats(uvec2(scratch));
    ScratchVectors totals = ScratchVectors(uvec2(scratch));
    [[unroll]] for (uint r = 0; r < kRows; ++r) {
        if (holdsRow(r)) {
            startRow(r);
            for (uint split = 0; split < splits; ++split) {
                float highest = states.at[stateIndex(split, r)];
                float oldFactor = 1.0;
                float newFactor = 1.0;
                if (highest > top[r]) {
                    oldFactor = exp(top[r] - highest);
                    top[r] = highest;
                } else {
                    newFactor = exp(highest - top[r]);
                }
                weight[r] = weight[r] * oldFactor + states.at[stateIndex(split, r) + 1] * newFactor;
                [[unroll]] for (uint i = 0; i < kVectors; ++i) {
                    uint c = vectorIndex(i);
                    if (isInRow(c))
                        total[r][i] = total[r][i] * oldFactor + totals.at[totalIndex(split, r) + c] * newFactor;
                }
            }
        }
    }
}

void main()
{
    uint position = batch.header.firstPosition;
    uint begin = p.window != 0 && position >= p.window ? position - p.window + 1 : 0;
    uint visible = position + 1 - begin;
    uint perSplit = max(p.leastKeys, (visible + gl_NumWorkGroups.x - 1) / gl_NumWorkGroups.x);
    uint splits = (visible + perSplit - 1) / perSplit;
    uint split = gl_WorkGroupID.x;
    if (split >= splits)
        return;

    uint kvHead = gl_WorkGroupID.z;
    uint headEnd = (kvHead + 1) * p.group;
    uint firstHead = kvHead * p.group + gl_WorkGroupID.y * kRows;
    Rotation rotation = Rotation(rope, 0, p.pairs);
    bool ownsKeys = isPresent(uvec2(k));

    startRows();
    loadQueries(firstHead, headEnd, rotation);
    uint cachedEnd = ownsKeys ? position : position + 1;
    uint end = min(begin + (split + 1) * perSplit, cachedEnd);
    [[unroll]] for (uint r = 0; r < kRows; ++r) {
        rowBegin[r] = begin;
        rowEnd[r] = end;
    }
    for (uint first = begin + split * perSplit + gl_SubgroupID * kKeys; first < end; first += kSubgroups * kKeys)
        attendCached(pageTable, first, end, p.capacity, kvHead, p.kvHeads);
    if (ownsKeys && split == splits - 1 && gl_SubgroupID == 0)
        attendOwn(position, kvHead, rotation);

    if (kSubgroups > 1)
        mergeSubgroups();
    if (splits > 1) {
        if (!leaveSums(split, splits))
            return;
        mergeSplits(splits);
    }
    writeOutputs(firstHead, headEnd);
}
