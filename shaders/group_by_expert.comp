#version 460
#extension GL_GOOGLE_include_directive : require
#extension GL_KHR_shader_subgroup_ballot : require
#include "shaders/buffers.glsl"
#include "shaders/group_by_expert.h"
#include "shaders/workgroup.glsl"

layout(push_constant, scalar) uniform Push
{
    UintInput ids;
    UintOutput offsets;
    UintOutput pairs;
    GroupByExpertParams p;
};

// Every expert reads all ids: no counters to share, and the order is the same in every run.
void main()
{
    uint expert = gl_WorkGroupID.x;
    uint before = 0;
    for (uint i = gl_LocalInvocationIndex; i < p.count; i += kLocalSize)
        before += ids.at[i] < expert ? 1 : 0;
    uint next = subgroupAdd(before);
    if (gl_LocalInvocationIndex == 0)
        offsets.at[expert] = next;
    for (uint first = 0; first < p.count; first += kLocalSize) {
        uint i = first + gl_LocalInvocationIndex;
        bool isOurs = i < p.count && ids.at[min(i, p.count - 1)] == expert;
        uvec4 ballot = subgroupBallot(isOurs);
        if (isOurs)
            pairs.at[next + subgroupBallotExclusiveBitCount(ballot)] = i;
        next += subgroupBallotBitCount(ballot);
    }
    if (expert == gl_NumWorkGroups.x - 1 && gl_LocalInvocationIndex == 0)
        offsets.at[expert + 1] = next;
}
