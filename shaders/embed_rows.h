// out[i][k] = scale · weight[ids[i]][k].  Buffers: weight, ids, outputs
#ifndef SHADERS_EMBED_ROWS_H
#define SHADERS_EMBED_ROWS_H

#include "shaders/shared.h"

SHARED_BEGIN

struct EmbedRowsParams
{
    uint rows; // of the weight; larger ids read the last row
    uint cols;
    uint count; // ids
    uint outStride;
    float scale;
};

SHARED_END
#endif
