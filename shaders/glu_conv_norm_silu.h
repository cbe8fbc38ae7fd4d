// out[t][c] = silu(rms(h)[t][c] · norm[c]) with h[t][c] = Σ_j weight[j][c] · glu(x)[t − taps + 1 + j][c],
// rows before 0 being zero, and glu(x)[t][c] = x[t][c] · sigmoid(x[t][cols + c]). Buffers: x weight norm ->
// out. One workgroup per row.
#ifndef SHADERS_GLU_CONV_NORM_SILU_H
#define SHADERS_GLU_CONV_NORM_SILU_H

#include "shaders/shared.h"

SHARED_BEGIN

struct GluConvNormSiluParams
{
    uint cols;    // of out; x has twice as many
    uint xStride; // elements from row to row
    uint taps;
    float eps;
};

SHARED_END
#endif
