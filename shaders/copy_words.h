// outputs[i] = x[i]. The plainest traffic a device can move: what `bench` calls copy bandwidth.  Buffers: x,
// outputs
#ifndef SHADERS_COPY_WORDS_H
#define SHADERS_COPY_WORDS_H

#include "shaders/shared.h"

SHARED_BEGIN

struct CopyWordsParams
{
    uint count; // elements of 16 bytes
};

SHARED_END
#endif
