// Where the tokens of one forward pass stand. In a buffer, so that one recording serves every position.
#ifndef SHADERS_BATCH_H
#define SHADERS_BATCH_H

#include "shaders/shared.h"

SHARED_BEGIN

struct BatchHeader
{
    uint firstPosition; // position of row 0; row i stands at firstPosition + i
    uint tokenCount;
    uint reserved0;
    uint reserved1;
};

SHARED_END
#endif
