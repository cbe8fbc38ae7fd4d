// Products with the experts of each token. A pair is token · topK + k, its expert one of a stack of weights.
//   kGateUp:  out[pair][r] = gelu(Σ x[token] · gate_e[r]) · Σ x[token] · up_e[r]
//   down:     out[token][r] = Σ_k factors[pair] · (Σ x[pair] · down_e[r]); with kGrouped out[pair][r] = one
//   term of the sum
// Without kGrouped `experts` holds the expert of each pair. With it, as group_by_expert makes them: `experts`
// holds experts + 1 offsets into `pairs`, which lists the pairs of expert 0, 1, … Buffers: x, weight0,
// weight1, experts, pairs, factors, outputs
#ifndef SHADERS_EXPERT_MATMUL_H
#define SHADERS_EXPERT_MATMUL_H

#include "shaders/shared.h"

SHARED_BEGIN

struct ExpertMatmulParams
{
    uvec2 strides0; // bytes from expert to expert in weight0 (gate or down), low word first
    uvec2 strides1; // in weight1 (up)
    uint cols;
    uint rows;
    uint topK;
    uint xStride;
    uint outStride;
    uint experts;
};

SHARED_END
#endif
