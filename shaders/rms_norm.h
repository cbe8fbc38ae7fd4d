// out_k[r][c] = x[r][c] · (mean(x[r]²) + eps)^(−1/2) · weight_k[c] for up to three k; an absent weight is
// one, an absent out is left out.  Buffers: x weight0 weight1 weight2 -> out0 out1 out2. One workgroup per
// row.
#ifndef SHADERS_RMS_NORM_H
#define SHADERS_RMS_NORM_H

#include "shaders/shared.h"

SHARED_BEGIN

struct RmsNormParams
{
    uint cols;
    uint xStride; // elements from row to row
    uvec3 outStrides;
    float eps;
};

SHARED_END
#endif
