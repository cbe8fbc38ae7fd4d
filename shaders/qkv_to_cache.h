// Prefill, before attention: q[t][h] = rope(rms(q[t][h]) · qNorm) in place; k = rope(rms(k) · kNorm) and v =
// rms(v) into the cache at position firstPosition + t. Rows h of heads, then of keys, then of values; k and v
// absent: queries only. Buffers: q k v qNorm kNorm rope header pageTable -> q, and pages indirectly.
// Workgroups [rows of a token / subgroups, tokens].
#ifndef SHADERS_QKV_TO_CACHE_H
#define SHADERS_QKV_TO_CACHE_H

#include "shaders/shared.h"

SHARED_BEGIN

struct QkvToCacheParams
{
    uint heads;
    uint kvHeads;
    uint qStride; // elements from token to token
    uint kStride;
    uint vStride;
    uint capacity; // slots of the cache
    uint pairs;    // of kHeadDim / 2 that rotate
    uint normalizeV;
    float eps;
};

SHARED_END
#endif
