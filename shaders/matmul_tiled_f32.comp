#version 460
#extension GL_GOOGLE_include_directive : require
#define WEIGHT_TYPE F32
#include "shaders/matmul_tiled.glsl"
