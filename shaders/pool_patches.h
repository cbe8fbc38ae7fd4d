// out[s][c] = (mean of x[n][c] over the side · side patches of soft token s) · factor, and with bias and
// scale (out − bias[c]) · scale[c].  Patches and soft tokens in raster order.  Buffers: x bias scale -> out.
// Workgroups [columns / threads, soft tokens].
#ifndef SHADERS_POOL_PATCHES_H
#define SHADERS_POOL_PATCHES_H

#include "shaders/shared.h"

SHARED_BEGIN

struct PoolPatchesParams
{
    uint cols;
    uint gridWidth; // patches side by side
    uint side;
    float factor;
};

SHARED_END
#endif
