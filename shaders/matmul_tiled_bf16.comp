#version 460
#extension GL_GOOGLE_include_directive : require
#define WEIGHT_TYPE BF16
#include "shaders/matmul_tiled.glsl"
