// out[t][l] = (rms(context[t][l] · contextScale) · weight + tokens[t][l] · tokenScale) · 2^(−1/2) over groups
// l of `width` columns; rms(v) = v · (mean(v²) + eps)^(−1/2).  Buffers: context weight tokens -> out.
// Workgroups [layers, tokens].
#ifndef SHADERS_PER_LAYER_INPUTS_H
#define SHADERS_PER_LAYER_INPUTS_H

#include "shaders/shared.h"

SHARED_BEGIN

struct PerLayerInputsParams
{
    uint width;
    float contextScale;
    float tokenScale;
    float eps;
};

SHARED_END
#endif
