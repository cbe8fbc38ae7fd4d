// Reductions over a workgroup of kLocalSize threads. A workgroup of one subgroup needs no shared memory: what a software
// driver wants, where every barrier costs more than the work between two of them.
#ifndef SHADERS_WORKGROUP_GLSL
#define SHADERS_WORKGROUP_GLSL

#extension GL_KHR_shader_subgroup_basic : require
#extension GL_KHR_shader_subgroup_arithmetic : require

layout(local_size_x_id = 0) in;
layout(constant_id = 0) const uint kLocalSize = 32;
layout(constant_id = 1) const uint kSubgroupSize = 32;
const bool kSingleSubgroup = kLocalSize <= kSubgroupSize;

const uint kMostSubgroups = 128; // 1024 threads in subgroups of 8
shared float sharedFloats[kMostSubgroups];
shared uint sharedUints[kMostSubgroups];

void workgroupBarrier()
{
    if (kSingleSubgroup)
        subgroupBarrier();
    else
        barrier();
}

// The values of all subgroups, side by side; the barrier in front waits for the readers of the call before.
void shareFloat(float value)
{
    barrier();
    if (subgroupElect())
        sharedFloats[gl_SubgroupID] = value;
    barrier();
}

void shareUint(uint value)
{
    barrier();
    if (subgroupElect())
        sharedUints[gl_SubgroupID] = value;
    barrier();
}

float workgroupSum(float value)
{
    value = subgroupAdd(value);
    if (!kSingleSubgroup) {
        shareFloat(value);
        value = 0.0;
        for (uint i = 0; i < gl_NumSubgroups; ++i)
            value += sharedFloats[i];
    }
    return value;
}

float workgroupMax(float value)
{
    value = subgroupMax(value);
    if (!kSingleSubgroup) {
        shareFloat(value);
        for (uint i = 0; i < gl_NumSubgroups; ++i)
            value = max(value, sharedFloats[i]);
    }
    return value;
}

uint workgroupSum(uint value)
{
    value = subgroupAdd(value);
    if (!kSingleSubgroup) {
        shareUint(value);
        value = 0;
        for (uint i = 0; i < gl_NumSubgroups; ++i)
            value += sharedUints[i];
    }
    return value;
}

uint workgroupMin(uint value)
{
    value = subgroupMin(value);
    if (!kSingleSubgroup) {
        shareUint(value);
        for (uint i = 0; i < gl_NumSubgroups; ++i)
            value = min(value, sharedUints[i]);
    }
    return value;
}

#endif
