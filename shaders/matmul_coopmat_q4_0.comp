// requires: GL_KHR_cooperative_matrix GL_KHR_memory_scope_semantics
#version 460
#extension GL_GOOGLE_include_directive : require
#define WEIGHT_TYPE Q4_0
#include "shaders/matmul_coopmat.glsl"
