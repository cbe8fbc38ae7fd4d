#version 460
#extension GL_GOOGLE_include_directive : require
#define WEIGHT_TYPE Q4_K
#include "shaders/matmul_tiled.glsl"
