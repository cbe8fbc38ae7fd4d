// x[r] = (x[r] + rms(y[r]) · weight) · scale, then out_k[r] = rms(x[r]) · weight_k as rms_norm; rms(v) = v ·
// (mean(v²) + eps)^(−1/2). The end of a block of a layer and the start of the next. Buffers: x y weight
// weight0 weight1 weight2 -> x out0 out1 out2. One workgroup per row; x and y dense.
#ifndef SHADERS_ADD_RMS_NORM_H
#define SHADERS_ADD_RMS_NORM_H

#include "shaders/shared.h"

SHARED_BEGIN

struct AddRmsNormParams
{
    uint cols;
    uvec3 outStrides; // elements from row to row
    float scale;
    float eps;
};

SHARED_END
#endif
