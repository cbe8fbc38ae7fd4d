#version 460
#extension GL_GOOGLE_include_directive : require
#extension GL_EXT_control_flow_attributes : require
#include "shaders/buffers.glsl"
#include "shaders/conv_norm_relu.h"
#include "shaders/workgroup.glsl"

layout(push_constant, scalar) uniform Push
{
    FloatInput x;
    FloatInput weight;
    FloatInput norm;
    FloatBuffer outputs;
    ConvNormReluParams p;
};

const uint kTileInputs = 2 * kTileBands + 1;

// One output row, some of its bands, one channel: every input and weight read once.
void convolve(uint row, uint firstBand, uint channel)
{
    float sums[kTileBands];
    [[unroll]] for (uint b = 0; b < kTileBands; ++b)
        sums[b] = 0.0;
    for (uint i = 0; i < 3; ++i) {
        uint beyond = 2 * row + i; // one past the input row
        if (beyond == 0 || beyond > p.inRows)
            continue;
        uint rowStart = (beyond - 1) * p.inBands * p.inChannels;
        uint weightStart = i * 3 * p.inChannels * p.channels + channel;
        for (uint k = 0; k < p.inChannels; ++k) {
            float values[kTileInputs];
            [[unroll]] for (uint n = 0; n < kTileInputs; ++n) {
                int band = int(2 * firstBand + n) - 1;
                uint inside = uint(clamp(band, 0, int(p.inBands) - 1));
                float value = x.at[rowStart + inside * p.inChannels + k];
                values[n] = int(inside) == band ? value : 0.0;
            }
            [[unroll]] for (uint j = 0; j < 3; ++j) {
                float w = weight.at[weightStart + (j * p.inChannels + k) * p.channels];
                [[unroll]] for (uint b = 0; b < kTileBands; ++b)
                    sums[b] += w * values[2 * b + j];
            }
        }
    }
    [[unroll]] for (uint b = 0; b < kTileBands; ++b) {
        if (firstBand + b < p.outBands)
            outputs.at[(row * p.outBands + firstBand + b) * p.channels + channel] = sums[b];
    }
}

// A thread reads back only what it wrote itself: the same channels.
void normalise(uint start)
{
    float sum = 0.0;
    for (uint c = gl_LocalInvocationIndex; c < p.channels; c += kLocalSize)
        sum += outputs.at[start + c];
    float mean = workgroupSum(sum) / float(p.channels);
    float squares = 0.0;
    for (uint c = gl_LocalInvocationIndex; c < p.channels; c += kLocalSize) {
        float difference = outputs.at[start + c] - mean;
        squares += difference * difference;
    }
    float factor = inversesqrt(workgroupSum(squares) / float(p.channels) + p.eps);
    for (uint c = gl_LocalInvocationIndex; c < p.channels; c += kLocalSize)
        outputs.at[start + c] = max((outputs.at[start + c] - mean) * factor * norm.at[c], 0.0);
}

void main()
{
    uint firstBand = gl_WorkGroupID.x * kTileBands;
    uint row = gl_WorkGroupID.y;
    for (uint c = gl_LocalInvocationIndex; c < p.channels; c += kLocalSize)
        convolve(row, firstBand, c);
    uint end = min(firstBand + kTileBands, p.outBands);
    for (uint band = firstBand; band < end; ++band)
        normalise((row * p.outBands + band) * p.channels);
}
