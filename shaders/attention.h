// out[t][h] = Σ_j softmax_j(scale · q[t][h] · K[j]) · V[j] over the cached positions j ≤ position of t; with
// a window j ≤ visibleEnd[t] and j > position − window. q is normed and rotated. Buffers: q visibleEnd header
// pageTable -> out, pages read indirectly. A subgroup computes kRows rows of (token, head of the KV head);
// workgroups [tiles / subgroups, kvHeads].
#ifndef SHADERS_ATTENTION_H
#define SHADERS_ATTENTION_H

#include "shaders/shared.h"

SHARED_BEGIN

struct AttentionParams
{
    uint tokenCount;
    uint group; // heads per KV head
    uint kvHeads;
    uint qStride; // elements from token to token
    uint outStride;
    uint window;   // 0: all
    uint capacity; // slots of the cache
    float scale;
};

SHARED_END
#endif
