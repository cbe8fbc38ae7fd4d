// ids[r] = index of the largest of logits[r], the lowest on ties; values[r] = that logit.
// Buffers: logits -> ids values. One workgroup per row.
#ifndef SHADERS_ARGMAX_H
#define SHADERS_ARGMAX_H

#include "shaders/shared.h"

SHARED_BEGIN

struct ArgmaxParams
{
    uint cols;
    uint stride; // elements from row to row
};

SHARED_END
#endif
