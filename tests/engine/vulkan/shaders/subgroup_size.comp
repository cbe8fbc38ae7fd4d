// What a shader with kSubgroupSize is given: {kSubgroupSize, gl_SubgroupSize, threads that took part in a subgroupAdd}.
#version 460
#extension GL_EXT_buffer_reference : require
#extension GL_EXT_scalar_block_layout : require
#extension GL_KHR_shader_subgroup_arithmetic : require

layout(constant_id = 0) const uint kSubgroupSize = 1;
layout(local_size_x = 8, local_size_x_id = 0) in;

layout(buffer_reference, scalar, buffer_reference_align = 4) writeonly buffer Output
{
    uint at[];
};

layout(push_constant, scalar) uniform Push
{
    Output y;
};

void main()
{
    uint took = subgroupAdd(1u);
    if (gl_GlobalInvocationID.x == 0) {
        y.at[0] = kSubgroupSize;
        y.at[1] = gl_SubgroupSize;
        y.at[2] = took;
    }
}
