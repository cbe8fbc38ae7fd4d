// Elementwise functions of the models.
#ifndef SHADERS_ACTIVATION_GLSL
#define SHADERS_ACTIVATION_GLSL

// tanh of some drivers is (e^2x − 1) / (e^2x + 1), NaN where e^2x overflows; beyond 15 the result rounds to ±1.
float boundedTanh(float x)
{
    return tanh(clamp(x, -15.0, 15.0));
}

// The tanh approximation of GELU, x/2 · (1 + tanh(z)) with z = √(2/π) · (x + 0.044715 x³), in the equal form
// x / (1 + e^−2z), which does not cancel for negative x.
float gelu(float x)
{
    float z = 0.7978845608028654 * (x + 0.044715 * x * x * x);
    return x / (1.0 + exp(min(-2.0 * z, 80.0)));
}

#endif
