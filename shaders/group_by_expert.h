// Sorts pairs i = token · topK + k by expert ids[i], each expert's in ascending order: expert e has
// pairs[offsets[e] … offsets[e + 1] − 1].  Buffers: ids -> offsets pairs. One subgroup per expert.
#ifndef SHADERS_GROUP_BY_EXPERT_H
#define SHADERS_GROUP_BY_EXPERT_H

#include "shaders/shared.h"

SHARED_BEGIN

struct GroupByExpertParams
{
    uint count; // pairs
};

SHARED_END
#endif
