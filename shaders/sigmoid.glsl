// The logistic function and what is made of it.
#ifndef SHADERS_SIGMOID_GLSL
#define SHADERS_SIGMOID_GLSL

// The bound keeps e^−x finite; there the result is 0 to fp32.
float sigmoid(float x)
{
    return 1.0 / (1.0 + exp(min(-x, 80.0)));
}

float silu(float x)
{
    return x * sigmoid(x);
}

#endif
