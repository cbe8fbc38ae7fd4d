// out[t][h] = Σ_d softmax_d(cap · tanh(s_d / cap)) · v[t − d][h], s_d = (q[t][h] ⊙ queryScale) · (keyScale ·
// k[t − d][h] + relative[d][h]), over the distances d < kWindow with d ≤ t.  Buffers: q k v queryScale
// relative -> out, all dense. One workgroup per head and row: [heads, rows].
#ifndef SHADERS_RELATIVE_ATTENTION_H
#define SHADERS_RELATIVE_ATTENTION_H

#include "shaders/shared.h"

SHARED_BEGIN

struct RelativeAttentionParams
{
    uint headDim;
    uint cols; // heads · headDim
    float keyScale;
    float cap;
};

SHARED_END
#endif
