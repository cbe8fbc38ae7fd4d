#version 460
#extension GL_GOOGLE_include_directive : require
#include "shaders/attention.glsl"
#include "shaders/attention.h"
#include "shaders/batch.h"

layout(buffer_reference, scalar, buffer_reference_align = 16) readonly buffer BatchHeaderInput
{
    BatchHeader header;
};

layout(push_constant, scalar) uniform Push
{
    Float4Input q;
    UintInput visibleEnd;
    BatchHeaderInput batch;
    Uint2Input pageTable;
    Float4Output outputs;
    AttentionParams p;
};

void main()
{
    uint kvHead = gl_WorkGroupID.y;
    uint rowCount = p.tokenCount * p.group;
    // The last tiles see the most keys: they start first.
    uint firstGroup = (gl_NumWorkGroups.x - 1 - gl_WorkGroupID.x) * gl_NumSubgroups;
    uint firstRow = (firstGroup + gl_SubgroupID) * kRows;
    if (firstRow >= rowCount)
        return;

    uint begin = 0xffffffffu;
    uint end = 0;
    [[unroll]] for (uint r = 0; r < kRows; ++r) {
        uint row = min(firstRow + r, rowCount - 1); // rows past the end repeat the last one
        uint token = row / p.group;
        uint position = batch.header.firstPosition + token;
        rowBegin[r] = p.window != 0 && position >= p.window ? position - p.window + 1 : 0;
        rowEnd[r] = (p.window != 0 ? visibleEnd.at[token] : position) + 1;
        begin = min(begin, rowBegin[r]);
        end = max(end, rowEnd[r]);
        uint start = (token * p.qStride + (kvHead * p.group + row % p.group) * kHeadDim) / 4;
        [[unroll]] for (uint i = 0; i < kVectors; ++i) {
            uint c = vectorIndex(i);
            query[r][i] = isInRow(c) ? q.at[start + c] * p.scale : vec4(0.0);
        }
    }

    startRows();
    for (uint position = begin; position < end; position += kKeys)
        attendCached(pageTable, position, end, p.capacity, kvHead, p.kvHeads);

    [[unroll]] for (uint r = 0; r < kRows; ++r) {
        uint row = firstRow + r;
        if (row < rowCount) {
            uint start = (row / p.group * p.outStride + (kvHead * p.group + row % p.group) * kHeadDim) / 4;
            [[unroll]] for (uint i = 0; i < kVectors; ++i) {
                uint c = vectorIndex(i);
                if (isInRow(c))
                    outputs.at[start + c] = total[r][i] / weight[r];
            }
        }
    }
}
