// out[r][c] = x[r][c] where rows do not follow each other.  Buffers: x -> out. Workgroups [columns / threads,
// rows].
#ifndef SHADERS_COPY_ROWS_H
#define SHADERS_COPY_ROWS_H

#include "shaders/shared.h"

SHARED_BEGIN

struct CopyRowsParams
{
    uint cols;
    uint xStride; // elements from row to row
    uint outStride;
};

SHARED_END
#endif
