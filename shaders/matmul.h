// out[i][t][r] = f(Σ_k x[t][k] · weight_i[r][k]) for up to three weights of one type and one column count, or
// out0 = gelu(x · weight0ᵀ) ⊙ (x · weight1ᵀ).  Buffers: x, weight0, weight1, weight2, factor, out0, out1,
// out2
#ifndef SHADERS_MATMUL_H
#define SHADERS_MATMUL_H

#include "shaders/shared.h"

SHARED_BEGIN

// Values of the constant kEpilogue: what becomes of a product v.
const uint kEpiloguePlain = 0;   // v
const uint kEpilogueGeluMul = 1; // gelu(v) · factor
const uint kEpilogueSoftcap = 2; // softcap · tanh(v / softcap)
const uint kEpilogueGateUp = 3;  // gelu(product with weight0) · product with weight1

struct MatmulParams
{
    uint cols;    // of x and the weights
    uint columns; // tokens: rows of x and of the outputs
    uint xStride; // elements from row to row
    uint factorStride;
    uvec3 rows; // of each weight; 0: none
    uvec3 outStrides;
    float softcap;
    vec2 inputRange;  // with kClampInput
    vec2 outputRange; // with kClampOutput, before the epilogue
};

SHARED_END
#endif
