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

// Numbers as unsigned integers of the same order, to bisect them; −∞, what is forbidden, is 0x007fffff.
uint orderedKey(float value)
{
    uint bits = floatBitsToUint(value);
    return (bits & 0x80000000u) != 0 ? ~bits : bits | 0x80000000u;
}

float fromOrderedKey(uint key)
{
    return uintBitsToFloat((key & 0x80000000u) != 0 ? key & 0x7fffffffu : ~key);
}

// A list to select from: logits at scratch[values …], their ids at scratch[ids …] or, for a chunk, counted from firstId.
struct List
{
    uint values;
    uint ids;
    uint count;
    bool isChunk;
    uint firstId;
};

uint idAt(List list, uint i)
{
    return list.isChunk ? list.firstId + i : words.at[list.ids + i];
}

uint countFrom(List list, float least)
{
    ScratchFloats values = floats();
    uint count = 0;
    for (uint i = gl_LocalInvocationIndex; i < list.count; i += kLocalSize)
        count += values.at[list.values + i] >= least ? 1 : 0;
    return workgroupSum(count);
}

// The items that make it: above `least`, and those of exactly `least` whose id is below idEnd.
struct Cut
{
    float least;
    uint idEnd;
    uint count;
};

bool isBest(Cut cut, float logit, uint id)
{
    return logit > cut.least || (logit == cut.least && id < cut.idEnd);
}

uint countBest(List list, Cut cut)
{
    uint count = 0;
    for (uint i = gl_LocalInvocationIndex; i < list.count; i += kLocalSize)
        count += isBest(cut, floats().at[list.values + i], idAt(list, i)) ? 1 : 0;
    return workgroupSum(count);
}

// Bisects to the k best of a list whose largest logit is `largest`; if the last places are tied, to the lowest ids.
Cut selectBest(List list, float largest)
{
    const float kLeastAllowed = -3.4028235e38;
    uint allowed = countFrom(list, kLeastAllowed);
    if (allowed <= p.k)
        return Cut(kLeastAllowed, p.vocabulary, allowed);
    uint low = orderedKey(kLeastAllowed); // more than k from low on, fewer than k from high on
    uint high = orderedKey(max(largest, 0.0)) + 1;
    while (high - low > 1) {
        uint middle = low + (high - low) / 2;
        uint count = countFrom(list, fromOrderedKey(middle));
        if (count == p.k)
            return Cut(fromOrderedKey(middle), p.vocabulary, p.k);
        if (count > p.k)
            low = middle;
        else
            high = middle;
    }
    uint idLow = 0; // too few with ids below idLow, enough below idHigh
    uint idHigh = p.vocabulary;
    while (idHigh - idLow > 1) {
        uint middle = idLow + (idHigh - idLow) / 2;
        if (countBest(list, Cut(fromOrderedKey(low), middle, 0)) < p.k)
            idLow = middle;
        else
            idHigh = middle;
    }
    return Cut(fromOrderedKey(low), idHigh, p.k);
}

void adjustLogits(List chunk)
{
    bool isMasked = (uvec2(mask).x | uvec2(mask).y) != 0;
    for (uint i = gl_LocalInvocationIndex; i < chunk.count; i += kLocalSize) {
        uint id = chunk.firstId + i;
        bool isAllowed = !isMasked || (mask.at[id / 32] >> (id % 32) & 1) != 0;
        floats().at[adjustedIndex() + id] = isAllowed ? logits.at[id] : kForbidden;
    }
    scratchBarrier();
    if ((uvec2(penalties).x | uvec2(penalties).y) != 0) {
        PenaltyHeader strengths = penalties.header;
        for (uint i = gl_LocalInvocationIndex; i < strengths.count; i += kLocalSize) {
            TokenCount token = penalties.tokens[i];
            if (token.id - chunk.firstId < chunk.count) {
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

// Leaves the chunk's share of the log-sum-exp; returns its largest logit.
float sumExponentials(List chunk)
{
    float largest = kForbidden;
    for (uint i = gl_LocalInvocationIndex; i < chunk.count; i += kLocalSize)
        largest = max(largest, floats().at[chunk.values + i]);
    largest = workgroupMax(largest);
    float sum = 0.0;
    if (largest > kForbidden)
        for (uint i = gl_LocalInvocationIndex; i < chunk.count; i += kLocalSize)
            sum += exp(floats().at[chunk.values + i] - largest);
    sum = workgroupSum(sum);
    if (gl_LocalInvocationIndex == 0) {
        floats().at[1 + 2 * gl_WorkGroupID.x] = largest;
        floats().at[2 + 2 * gl_WorkGroupID.x] = sum;
    }
    return largest;
}

void leaveCandidates(List chunk, Cut cut)
{
    uint slots = chunkCount() * p.k;
    uint first = candidateIndex() + gl_WorkGroupID.x * p.k;
    if (gl_LocalInvocationIndex == 0)
        sharedCount = 0;
    workgroupBarrier();
    for (uint i = gl_LocalInvocationIndex; i < chunk.count; i += kLocalSize) {
        float logit = floats().at[chunk.values + i];
        if (isBest(cut, logit, chunk.firstId + i)) {
            uint place = atomicAdd(sharedCount, 1);
            floats().at[first + place] = logit;
            words.at[first + slots + place] = chunk.firstId + i;
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

float largestOfAll()
{
    float largest = kForbidden;
    for (uint chunk = 0; chunk < chunkCount(); ++chunk)
        largest = max(largest, floats().at[1 + 2 * chunk]);
    return largest;
}

float logSumExp(float largest)
{
    float sum = 0.0;
    for (uint chunk = 0; chunk < chunkCount(); ++chunk)
        if (floats().at[1 + 2 * chunk] > kForbidden)
            sum += floats().at[2 + 2 * chunk] * exp(floats().at[1 + 2 * chunk] - largest);
    return largest + log(sum);
}

// Winners into their places: as many as are better stand in front of each.
void writeSorted(List list, Cut cut, float largest)
{
    workgroupBarrier(); // everyone has seen who is last
    if (gl_LocalInvocationIndex == 0)
        sharedCount = 0;
    workgroupBarrier();
    for (uint i = gl_LocalInvocationIndex; i < list.count; i += kLocalSize) {
        TopKCandidate item = TopKCandidate(idAt(list, i), floats().at[list.values + i]);
        if (isBest(cut, item.logit, item.id))
            winners[atomicAdd(sharedCount, 1)] = item;
    }
    workgroupBarrier();
    for (uint i = gl_LocalInvocationIndex; i < cut.count; i += kLocalSize) {
        TopKCandidate own = winners[i];
        uint rank = 0;
        for (uint other = 0; other < cut.count; ++other)
            rank += isBest(Cut(own.logit, own.id, 0), winners[other].logit, winners[other].id) ? 1 : 0;
        target.result.candidates[rank] = own;
    }
    if (gl_LocalInvocationIndex == 0) {
        target.result.count = cut.count;
        target.result.logSumExp = logSumExp(largest);
    }
}

void main()
{
    uint perChunk = (p.vocabulary + chunkCount() - 1) / chunkCount();
    uint first = min(gl_WorkGroupID.x * perChunk, p.vocabulary);
    List chunk = List(adjustedIndex() + first, 0, min(perChunk, p.vocabulary - first), true, first);
    adjustLogits(chunk);
    float largest = sumExponentials(chunk);
    leaveCandidates(chunk, selectBest(chunk, largest));
    if (!isLastChunk())
        return;
    largest = largestOfAll();
    uint slots = chunkCount() * p.k;
    List all = List(candidateIndex(), candidateIndex() + slots, slots, false, 0);
    writeSorted(all, selectBest(all, largest), largest);
}
