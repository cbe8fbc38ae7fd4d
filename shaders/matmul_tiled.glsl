// Body of the matmul_tiled_<type>.comp shaders, for many tokens on a GPU: blocks of 64 rows and 64 tokens, 32 values of
// each at a time in workgroup memory; every thread has 8 rows of 4 tokens in registers. fp32 throughout.
// Grid: blocks of all weights, blocks of tokens.
#include "shaders/matmul_call.glsl"
#include "shaders/weight_block.glsl"

layout(local_size_x = 128) in;
layout(constant_id = 5) const bool kAligned = false;
layout(constant_id = 6) const bool kClampInput = false;
const uint kThreads = 128;
const uint kBlockRows = 64;
const uint kBlockTokens = 64;
const uint kRowVectors = kBlockRows / 4;
const uint kTokenVectors = kBlockTokens / 4;

// [value][row or token], padded by one vector against bank conflicts.
shared vec4 weightBlock[kStep][kRowVectors + 1];
shared vec4 inputBlock[kStep][kTokenVectors + 1];

void putWeights(uint row, uint first, float values[8])
{
    [[unroll]] for (uint i = 0; i < 8; ++i)
        weightBlock[first + i][row / 4][row % 4] = values[i];
}

vec4 fourInputs(uint rowStart, uint first)
{
    vec4 inputs = vec4(0.0);
    if (kAligned) {
        if (first < p.cols)
            inputs = Float4Input(uint64_t(x)).at[(rowStart + first) / 4];
    } else {
        [[unroll]] for (uint i = 0; i < 4; ++i)
            inputs[i] = first + i < p.cols ? x.at[rowStart + first + i] : 0.0;
    }
    return kClampInput ? clamp(inputs, p.inputRange.x, p.inputRange.y) : inputs;
}

void loadInputs(uint firstToken, uint step)
{
    for (uint item = gl_LocalInvocationIndex; item < kBlockTokens * (kStep / 4); item += kThreads) {
        uint token = item / (kStep / 4);
        uint first = item % (kStep / 4) * 4;
        vec4 inputs = fourInputs(min(firstToken + token, p.columns - 1) * p.xStride, step * kStep + first);
        [[unroll]] for (uint i = 0; i < 4; ++i)
            inputBlock[first + i][token / 4][token % 4] = inputs[i];
    }
}

void main()
{
    uint units = unitCount(p.cols);
    uint steps = (p.cols + kStep - 1) / kStep;
    Target target = targetOf(gl_WorkGroupID.x, kBlockRows);
    uint tiles = (target.rows + kTileRows - 1) / kTileRows;
    uint firstToken = gl_WorkGroupID.y * kBlockTokens;
    uint rowGroup = gl_LocalInvocationIndex % (kBlockRows / 8);
    uint tokenGroup = gl_LocalInvocationIndex / (kBlockRows / 8);

    vec4 sums[8];
    vec4 gates[8];
    [[dont_unroll]] for (uint pass = 0; pass < kPasses; ++pass) {
        [[unroll]] for (uint r = 0; r < 8; ++r) {
            gates[r] = pass == 0 ? vec4(0.0) : sums[r];
            sums[r] = vec4(0.0);
        }
        for (uint step = 0; step < steps; ++step) {
            barrier(); // the blocks of the step before have been read
            unpackWeights(pass == 0 ? target.weights : weight1, target.block, kBlockRows, tiles, units, step,
                          gl_LocalInvocationIndex, kThreads);
            loadInputs(firstToken, step);
            barrier();
            for (uint k = 0; k < kStep; ++k) {
                vec4 low = weightBlock[k][rowGroup * 2];
                vec4 high = weightBlock[k][rowGroup * 2 + 1];
                vec4 inputs = inputBlock[k][tokenGroup];
                [[unroll]] for (uint r = 0; r < 4; ++r) {
                    sums[r] = fma(vec4(low[r]), inputs, sums[r]);
                    sums[r + 4] = fma(vec4(high[r]), inputs, sums[r + 4]);
                }
            }
        }
    }

    [[unroll]] for (uint n = 0; n < 4; ++n) {
        uint token = firstToken + tokenGroup * 4 + n;
        if (token >= p.columns)
            break;
        [[unroll]] for (uint r = 0; r < 8; ++r) {
            uint row = target.block * kBlockRows + rowGroup * 8 + r;
            if (row < target.rows)
                target.outputs.at[token * target.outStride + row] = finish(sums[r][n], gates[r][n], token, row);
        }
    }
}
