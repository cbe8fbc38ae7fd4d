// out[t][c] = Σ_k x[t · topK + k][c].  Buffers: x, outputs
#ifndef SHADERS_SUM_PAIRS_H
#define SHADERS_SUM_PAIRS_H

#include "shaders/shared.h"

SHARED_BEGIN

struct SumPairsParams
{
    uint cols;
    uint topK;
    uint xStride;
    uint outStride;
};

SHARED_END
#endif
