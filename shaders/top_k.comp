#version 460
#extension GL_GOOGLE_include_directive : require
#extension GL_EXT_buffer_reference_uvec2 : require
#include "shaders/buffers.glsl"
#include "shaders/top_k.h"
#include "shaders/workgroup.glsl"

layout(buffer_reference, scalar, buffer_reference_align = 4) readonly buffer Penalties
{
    PenaltyHeader header;
    TokenCount tokens[];
};
layout(buffer_reference, scalar, buffer_reference_align = 4) writeonly buffer Result
{
    TopKResult result;
};
// Words: a counter; (maximum, sum of exponentials) of each chunk; logits after penalties and mask [vocabulary]; then the
// logits and the ids of each chunk's candidates [chunks][k].
layout(buffer_reference, scalar, buffer_reference_align = 4) coherent buffer ScratchWords
{
    uint at[];
};
layout(buffer_reference, scalar, buffer_reference_align = 4) coherent buffer ScratchFloats
{
    float at[];
};

layout(push_constant, scalar) uniform Push
{
    FloatInput logits;
    Penalties penalties;
    UintInput mask;
    ScratchWords words;
    Result target;
    TopKParams p;
};

const float kForbidden = -1.0 / 0.0;

shared uint sharedCount;
shared TopKCandidate winners[kMostTopK];

uint chunkCount()
{
    return gl_NumWorkGroups.x;
}

uint adjustedIndex()
{
    return 1 + 2 * chunkCount();
}

uint candidateIndex()
{
    return adjustedIndex() + p.vocabulary;
}

ScratchFloats floats()
{
    return ScratchFloats(uvec2(words));
}

// What threads of this workgroup wrote to the scratch buffer is visible to the others.
void scratchBarrier()
{
    memoryBarrierBuffer();
    workgroupBarrier();
}

// Unsigned integers in the order of the numbers; 0 for what is forbidden.
uint orderedKey(float value)
{
    if (value == kForbidden)
        return 0;
    uint bits = floatBitsToUint(value == 0.0 ? 0.0 : value); // −0 equals 0
    return (bits & 0x80000000u) != 0 ? ~bits : bits | 0x80000000u;
}

// A list to select from: the tokens first … first + count − 1 or, with candidates, what all chunks left.
struct List
{
    uint first;
    uint count;
    bool isCandidates;
};

TopKCandidate itemAt(List list, uint i)
{
    uint place = list.isCandidates ? candidateIndex() : adjustedIndex() + list.first;
    uint id = list.isCandidates ? words.at[candidateIndex() + list.count + i] : list.first + i;
    return TopKCandidate(id, floats().at[place + i]);
}

// Items with a key of at least `least`; of those with exactly `edge` only ids below `idEnd`.
uint countFrom(List list, uint least, uint edge, uint idEnd)
{
    uint count = 0;
    for (uint i = gl_LocalInvocationIndex; i < list.count; i += kLocalSize) {
        TopKCandidate item = itemAt(list, i);
        uint key = orderedKey(item.logit);
        count += key >= least && (key != edge || item.id < idEnd) ? 1 : 0;
    }
    return workgroupSum(count);
}

// The items that make it: key ≥ least, at exactly `edge` only ids below idEnd.
struct Cut
{
    uint least;
    uint edge;
    uint idEnd;
    uint count;
};

// Bisects to the k best of the list, then, if the last places are tied, to the lowest ids among them.
Cut selectBest(List list)
{
    uint allowed = countFrom(list, 1, 0, 0);
    if (allowed <= p.k)
        return Cut(1, 0, 0, allowed);
    uint low = 1; // count(≥ low) > k, count(≥ high) < k
    uint high = 0xffffffffu;
    while (high - low > 1) {
        uint middle = low + (high - low) / 2;
        uint count = countFrom(list, middle, 0, 0);
        if (count == p.k)
            return Cut(middle, 0, 0, p.k);
        if (count > p.k)
            low = middle;
        else
            high = middle;
    }
    uint idLow = 0; // too few ids below idLow, enough below idHigh
    uint idHigh = p.vocabulary;
    while (idHigh - idLow > 1) {
        uint middle = idLow + (idHigh - idLow) / 2;
        if (countFrom(list, low, low, middle) < p.k)
            idLow = middle;
        else
            idHigh = middle;
    }
    return Cut(low, low, idHigh, p.k);
}

bool isBest(TopKCandidate item, Cut cut)
{
    uint key = orderedKey(item.logit);
    return key >= cut.least && (key != cut.edge || item.id < cut.idEnd);
}

void adjustLogits(List chunk)
{
    bool isMasked = (uvec2(mask).x | uvec2(mask).y) != 0;
    for (uint i = gl_LocalInvocationIndex; i < chunk.count; i += kLocalSize) {
        uint id = chunk.first + i;
        bool isAllowed = !isMasked || (mask.at[id / 32] >> (id % 32) & 1) != 0;
        floats().at[adjustedIndex() + id] = isAllowed ? logits.at[id] : kForbidden;
    }
    scratchBarrier();
    if ((uvec2(penalties).x | uvec2(penalties).y) != 0) {
        PenaltyHeader strengths = penalties.header;
        for (uint i = gl_LocalInvocationIndex; i < strengths.count; i += kLocalSize) {
            TokenCount token = penalties.tokens[i];
            if (token.id - chunk.first < chunk.count) {
                float logit = floats().at[adjustedIndex() + token.id];
                logit = logit > 0.0 ? logit / strengths.repetition : logit * strengths.repetition;
                if (token.count > 0)
                    logit -= strengths.presence + strengths.frequency * float(token.count);
                floats().at[adjustedIndex() + token.id] = logit;
            }
        }
        scratchBarrier();
    }
}

void sumExponentials(List chunk)
{
    float largest = kForbidden;
    for (uint i = gl_LocalInvocationIndex; i < chunk.count; i += kLocalSize)
        largest = max(largest, floats().at[adjustedIndex() + chunk.first + i]);
    largest = workgroupMax(largest);
    float sum = 0.0;
    if (largest > kForbidden)
        for (uint i = gl_LocalInvocationIndex; i < chunk.count; i += kLocalSize)
            sum += exp(floats().at[adjustedIndex() + chunk.first + i] - largest);
    sum = workgroupSum(sum);
    if (gl_LocalInvocationIndex == 0) {
        floats().at[1 + 2 * gl_WorkGroupID.x] = largest;
        floats().at[2 + 2 * gl_WorkGroupID.x] = sum;
    }
}

void leaveCandidates(List chunk, Cut cut)
{
    uint slots = chunkCount() * p.k;
    uint first = candidateIndex() + gl_WorkGroupID.x * p.k;
    if (gl_LocalInvocationIndex == 0)
        sharedCount = 0;
    workgroupBarrier();
    for (uint i = gl_LocalInvocationIndex; i < chunk.count; i += kLocalSize) {
        TopKCandidate item = itemAt(chunk, i);
        if (isBest(item, cut)) {
            uint place = atomicAdd(sharedCount, 1);
            floats().at[first + place] = item.logit;
            words.at[first + slots + place] = item.id;
        }
    }
    for (uint i = cut.count + gl_LocalInvocationIndex; i < p.k; i += kLocalSize)
        floats().at[first + i] = kForbidden;
}

bool isLastChunk()
{
    memoryBarrierBuffer(); // the candidates are visible to the device before the arrival is
    workgroupBarrier();
    if (gl_LocalInvocationIndex == 0) {
        sharedCount = atomicAdd(words.at[0], 1) + 1;
        if (sharedCount == chunkCount())
            words.at[0] = 0; // for the next token
    }
    workgroupBarrier();
    memoryBarrierBuffer(); // and read after all have arrived
    return sharedCount == chunkCount();
}

float logSumExp()
{
    float largest = kForbidden;
    for (uint chunk = 0; chunk < chunkCount(); ++chunk)
        largest = max(largest, floats().at[1 + 2 * chunk]);
    float sum = 0.0;
    for (uint chunk = 0; chunk < chunkCount(); ++chunk)
        if (floats().at[1 + 2 * chunk] > kForbidden)
            sum += floats().at[2 + 2 * chunk] * exp(floats().at[1 + 2 * chunk] - largest);
    return largest + log(sum);
}

// Winners into their places: as many as are better stand in front of each.
void writeSorted(List list, Cut cut)
{
    workgroupBarrier(); // everyone has seen who is last
    if (gl_LocalInvocationIndex == 0)
        sharedCount = 0;
    workgroupBarrier();
    for (uint i = gl_LocalInvocationIndex; i < list.count; i += kLocalSize) {
        TopKCandidate item = itemAt(list, i);
        if (isBest(item, cut))
            winners[atomicAdd(sharedCount, 1)] = item;
    }
    workgroupBarrier();
    for (uint i = gl_LocalInvocationIndex; i < cut.count; i += kLocalSize) {
        TopKCandidate own = winners[i];
        uint ownKey = orderedKey(own.logit);
        uint rank = 0;
        for (uint other = 0; other < cut.count; ++other) {
            uint key = orderedKey(winners[other].logit);
            rank += key > ownKey || (key == ownKey && winners[other].id < own.id) ? 1 : 0;
        }
        target.result.candidates[rank] = own;
    }
    if (gl_LocalInvocationIndex == 0) {
        target.result.count = cut.count;
        target.result.logSumExp = logSumExp();
    }
}

void main()
{
    uint perChunk = (p.vocabulary + chunkCount() - 1) / chunkCount();
    uint first = min(gl_WorkGroupID.x * perChunk, p.vocabulary);
    List chunk = List(first, min(perChunk, p.vocabulary - first), false);
    adjustLogits(chunk);
    sumExponentials(chunk);
    leaveCandidates(chunk, selectBest(chunk));
    if (!isLastChunk())
        return;
    List all = List(0, chunkCount() * p.k, true);
    writeSorted(all, selectBest(all));
}
