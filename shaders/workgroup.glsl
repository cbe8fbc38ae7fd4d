// One sum over a workgroup of kLocalSize threads. A workgroup of one subgroup needs no shared memory: what a software
// driver wants, where every barrier costs more than the work between two of them.
#ifndef SHADERS_WORKGROUP_GLSL
#define SHADERS_WORKGROUP_GLSL

#extension GL_KHR_shader_subgroup_basic : require
#extension GL_KHR_shader_subgroup_arithmetic : require

layout(local_size_x_id = 0) in;
layout(constant_id = 0) const uint kLocalSize = 32;
layout(constant_id = 1) const uint kSubgroupSize = 32;

shared float subgroupSums[64];

float workgroupSum(float value)
{
    value = subgroupAdd(value);
    if (kLocalSize > kSubgroupSize) {
        barrier(); // the sums of the call before have been read
        if (subgroupElect())
            subgroupSums[gl_SubgroupID] = value;
        barrier();
        value = 0.0;
        for (uint i = 0; i < gl_NumSubgroups; ++i)
            value += subgroupSums[i];
    }
    return value;
}

#endif
