#version 460
#extension GL_GOOGLE_include_directive : require
#define WEIGHT_TYPE Q5_K
#include "shaders/matmul_tiled.glsl"
