// In place, per patch and head: q = rope(rms(q) · qNorm), k = rope(rms(k) · kNorm), v = rms(v). The first
// half of a head turns by the patch's x, the second by its y; inside a half of S components i pairs with i +
// S / 2. Buffers: q k v qNorm kNorm rope positions -> q k v; rope is (cos, sin) [positions, kHeadDim / 4],
// the same for both axes. A subgroup computes one head's row; workgroups [3 · heads / subgroups, patches].
#ifndef SHADERS_VISION_HEADS_H
#define SHADERS_VISION_HEADS_H

#include "shaders/shared.h"

SHARED_BEGIN

struct VisionHeadsParams
{
    uint heads;
    float eps;
};

SHARED_END
#endif
