// Typed buffers behind device addresses. A kernel's push constant block is the addresses in the order of its
// declaration in kernels.h, then its parameter struct:
//
//     layout(push_constant, scalar) uniform Push {
//         FloatInput x;
//         FloatOutput outputs;
//         ScaleParams p;
//     };
//
// Elements are `x.at[i]`. Every type exists as Input (readonly), Output (writeonly) and Buffer (both), alone and as
// vectors of 2 and 4; the alignment of an address is that of its element, so vectors need a range that starts on one.
#ifndef SHADERS_BUFFERS_GLSL
#define SHADERS_BUFFERS_GLSL

#extension GL_EXT_buffer_reference : require
#extension GL_EXT_scalar_block_layout : require
#extension GL_EXT_shader_16bit_storage : require
#extension GL_EXT_shader_8bit_storage : require

#define BUFFER_TYPES(Name, Element, Alignment)                                                                  \
    layout(buffer_reference, scalar, buffer_reference_align = Alignment) readonly buffer Name##Input            \
    {                                                                                                           \
        Element at[];                                                                                           \
    };                                                                                                          \
    layout(buffer_reference, scalar, buffer_reference_align = Alignment) writeonly buffer Name##Output          \
    {                                                                                                           \
        Element at[];                                                                                           \
    };                                                                                                          \
    layout(buffer_reference, scalar, buffer_reference_align = Alignment) buffer Name##Buffer                    \
    {                                                                                                           \
        Element at[];                                                                                           \
    };

BUFFER_TYPES(Float, float, 4)
BUFFER_TYPES(Float2, vec2, 8)
BUFFER_TYPES(Float4, vec4, 16)
BUFFER_TYPES(Int, int, 4)
BUFFER_TYPES(Uint, uint, 4)
BUFFER_TYPES(Uint2, uvec2, 8)
BUFFER_TYPES(Uint4, uvec4, 16)
BUFFER_TYPES(Half, float16_t, 2)
BUFFER_TYPES(Half2, f16vec2, 4)
BUFFER_TYPES(Half4, f16vec4, 8)
BUFFER_TYPES(Short, uint16_t, 2) // bf16 bits, halves of packed words
BUFFER_TYPES(Byte, uint8_t, 1)
BUFFER_TYPES(SignedByte, int8_t, 1)

#undef BUFFER_TYPES
#endif
