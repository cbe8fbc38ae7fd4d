// y[i] = scale * x[i] + kOffset, for the tests of the Vulkan layer.
#version 460
#extension GL_EXT_buffer_reference : require
#extension GL_EXT_scalar_block_layout : require

layout(constant_id = 0) const uint kThreads = 64;
layout(constant_id = 1) const uint kOffset = 0;
layout(local_size_x = 64, local_size_x_id = 0) in;

layout(buffer_reference, scalar, buffer_reference_align = 4) readonly buffer Input
{
    float at[];
};
layout(buffer_reference, scalar, buffer_reference_align = 4) writeonly buffer Output
{
    float at[];
};

struct Params
{
    uint count;
    float scale;
};

layout(push_constant, scalar) uniform Push
{
    Input x;
    Output y;
    Params p;
};

void main()
{
    uint i = gl_GlobalInvocationID.x;
    if (i < p.count)
        y.at[i] = p.scale * x.at[i] + float(kOffset);
}
