// x = x · sigmoid(x).  Buffers: x -> x, dense. Workgroups [columns / threads, rows].
#ifndef SHADERS_SILU_H
#define SHADERS_SILU_H

#include "shaders/shared.h"

SHARED_BEGIN

struct SiluParams
{
    uint cols;
};

SHARED_END
#endif
