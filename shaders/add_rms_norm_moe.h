// f = rms(dense[r]) · denseWeight + rms(routed[r]) · routedWeight; x[r] = (x[r] + rms(f) · weight) · scale,
// then out_k[r] = rms(x[r]) · weight_k; rms(v) = v · (mean(v²) + eps)^(−1/2). The end of a layer with
// experts. All dense. Buffers: x dense denseWeight routed routedWeight weight weight0 weight1 weight2 -> x
// out0 out1 out2. One workgroup per row.
#ifndef SHADERS_ADD_RMS_NORM_MOE_H
#define SHADERS_ADD_RMS_NORM_MOE_H

#include "shaders/shared.h"

SHARED_BEGIN

struct AddRmsNormMoeParams
{
    uint cols;
    float scale;
    float eps;
};

SHARED_END
#endif
