// x[n][c] += table[px][c] + table[columns + py][c], (px, py) = positions[n]: the learned position rows of a
// patch, those of its column first.  Buffers: x table positions -> x. Workgroups [columns / threads,
// patches].
#ifndef SHADERS_ADD_POSITIONS_H
#define SHADERS_ADD_POSITIONS_H

#include "shaders/shared.h"

SHARED_BEGIN

struct AddPositionsParams
{
    uint cols;
    uint columns; // rows of the table that belong to x
};

SHARED_END
#endif
