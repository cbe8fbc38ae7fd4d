// Lets C++ and GLSL read the same parameter structs. A kernel's header holds one struct between SHARED_BEGIN
// and SHARED_END, of 4- and 8-byte scalars and the vectors below. Kernels use scalar block layout for their
// parameters, so both languages place every member alike; C++ sees the structs in namespace engine.
#ifndef SHADERS_SHARED_H
#define SHADERS_SHARED_H

#ifdef __cplusplus

#include <array>
#include <cstdint>

namespace engine::shaders {

using uint = std::uint32_t;
using vec2 = std::array<float, 2>;
using vec3 = std::array<float, 3>;
using vec4 = std::array<float, 4>;
using ivec2 = std::array<std::int32_t, 2>;
using ivec3 = std::array<std::int32_t, 3>;
using ivec4 = std::array<std::int32_t, 4>;
using uvec2 = std::array<std::uint32_t, 2>;
using uvec3 = std::array<std::uint32_t, 3>;
using uvec4 = std::array<std::uint32_t, 4>;

} // namespace engine::shaders

namespace engine {
using namespace shaders; // so that callers say RmsNormParams, as the shaders do
}

#define SHARED_BEGIN namespace engine::shaders {
#define SHARED_END }

#else

#define SHARED_BEGIN
#define SHARED_END

#endif
#endif
