// out[t][b][c] = relu(layerNorm(Σ_{i, j < 3} Σ_k weight[i][j][k][c] · x[2t + i − 1][2b + j − 1][k]) ·
// norm[c]): a 3×3 convolution of stride 2 with zeros around x, LayerNorm over the channels c without bias.
// Buffers: x weight norm -> out, channels fastest. Workgroups [tiles of kTileBands output bands, output
// rows].
#ifndef SHADERS_CONV_NORM_RELU_H
#define SHADERS_CONV_NORM_RELU_H

#include "shaders/shared.h"

SHARED_BEGIN

const uint kTileBands = 8;

struct ConvNormReluParams
{
    uint inRows; // time
    uint inBands;
    uint inChannels;
    uint outBands;
    uint channels;
    float eps;
};

SHARED_END
#endif
