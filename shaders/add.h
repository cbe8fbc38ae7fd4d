// x[r][c] += y[r · yStride + c].  Buffers: x y -> x. Workgroups [columns / threads, rows].
#ifndef SHADERS_ADD_H
#define SHADERS_ADD_H

#include "shaders/shared.h"

SHARED_BEGIN

struct AddParams
{
    uint cols;
    uint yStride; // 0: one row for all
};

SHARED_END
#endif
