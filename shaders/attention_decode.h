// One token, everything between the projections: q = rope(rms(q) · qNorm), k = rope(rms(k) · kNorm), v =
// rms(v); k and v into the cache; out[h] = Σ_j softmax_j(scale · q[h] · K[j]) · V[j] over the visible
// positions. k and v absent: the cache holds the token's own already. The positions are split over
// workgroups; the last one to finish merges their sums. Buffers: q k v qNorm kNorm rope header pageTable
// scratch -> scratch out, pages indirectly. Workgroups [splits, row tiles, kvHeads]. Scratch is zero before
// the first use and again after each.
#ifndef SHADERS_ATTENTION_DECODE_H
#define SHADERS_ATTENTION_DECODE_H

#include "shaders/shared.h"

SHARED_BEGIN

struct AttentionDecodeParams
{
    uint group; // heads per KV head
    uint kvHeads;
    uint window;    // 0: all
    uint capacity;  // slots of the cache
    uint pairs;     // of kHeadDim / 2 that rotate
    uint leastKeys; // a workgroup takes at least so many positions
    uint normalizeV;
    float scale;
    float eps;
};

SHARED_END
#endif
