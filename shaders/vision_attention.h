// out[n][h] = Σ_j softmax_j(q[n][h] · k[j][h]) · v[j][h] over all rows j of the picture: every patch sees
// every patch, the scale is 1. All four [rows, heads · kHeadDim], dense.  Buffers: q k v -> out. A thread
// computes one row of one head; workgroups [rows / threads, heads].
#ifndef SHADERS_VISION_ATTENTION_H
#define SHADERS_VISION_ATTENTION_H

#include "shaders/shared.h"

SHARED_BEGIN

struct VisionAttentionParams
{
    uint rows;
    uint heads;
};

SHARED_END
#endif
