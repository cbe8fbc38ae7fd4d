// The end of every norm kernel: one row, normalised, times up to three weights.
#ifndef SHADERS_NORM_OUTPUTS_GLSL
#define SHADERS_NORM_OUTPUTS_GLSL

#include "shaders/buffers.glsl"
#include "shaders/workgroup.glsl"

bool isPresent(uvec2 address)
{
    return (address.x | address.y) != 0;
}

float weightAt(FloatInput weight, uint column)
{
    return isPresent(uvec2(weight)) ? weight.at[column] : 1.0;
}

float inverseRms(float sumOfSquares, uint cols, float eps)
{
    return inversesqrt(sumOfSquares / float(cols) + eps);
}

// out[outStart + c] = x[xStart + c] · factor · weight[c], the row's columns shared out over the workgroup.
void writeNormed(FloatBuffer x, uint xStart, float factor, uint cols, FloatInput weight, FloatOutput target, uint start)
{
    if (!isPresent(uvec2(target)))
        return;
    for (uint c = gl_LocalInvocationIndex; c < cols; c += kLocalSize)
        target.at[start + c] = x.at[xStart + c] * factor * weightAt(weight, c);
}

#endif
