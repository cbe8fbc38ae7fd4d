// Router: for each row of logits the topK largest, ties: lowest index first; weights[r][k] = softmax over
// those topK, times expertScale[ids[r][k]] where there is one.  Buffers: logits expertScale -> ids weights.
// One subgroup per row.
#ifndef SHADERS_ROUTE_TOP_K_H
#define SHADERS_ROUTE_TOP_K_H

#include "shaders/shared.h"

SHARED_BEGIN

const uint kMostRouted = 16;
const uint kMostExperts = 256;

struct RouteTopKParams
{
    uint experts;     // at most kMostExperts
    uint topK;        // at most kMostRouted
    uint logitStride; // elements from row to row
    uint weightStride;
};

SHARED_END
#endif
