// Body of the matmul_coopmat_<type>.comp shaders, for many tokens on devices with matrix units: fp16 operands, fp32 sums.
// Four subgroups, two by two, compute a block of 32 · kRowFragments rows and 32 · kTokenFragments tokens, 32 values of
// each at a time in workgroup memory. Rounding the operands to 11 bits leaves a relative error of about 2e-4.
//
// fp16 ends at 65504, which Gemma's activations exceed, and loses bits below 6e-5: every activation row is scaled by a
// power of two that brings its largest value to 2^14, weights by kWeightScale, and the epilogue undoes both.
// Grid: blocks of all weights, blocks of tokens.
#extension GL_KHR_cooperative_matrix : require
#extension GL_KHR_memory_scope_semantics : require
#extension GL_EXT_shader_explicit_arithmetic_types_float16 : require
#extension GL_KHR_shader_subgroup_basic : require
#extension GL_KHR_shader_subgroup_arithmetic : require
#include "shaders/matmul_call.glsl"
#include "shaders/weight_block.glsl"

layout(local_size_x_id = 0) in;
layout(constant_id = 0) const uint kLocalSize = 128; // 4 · kSubgroupSize
layout(constant_id = 1) const uint kSubgroupSize = 32;
layout(constant_id = 2) const uint kRowFragments = 2; // per subgroup
layout(constant_id = 3) const uint kTokenFragments = 2;
layout(constant_id = 5) const bool kAligned = false;
layout(constant_id = 6) const bool kClampInput = false;

const uint kSubgroups = 4;
const uint kSide = 16; // of a fragment
const uint kBlockRows = 2 * kSide * kRowFragments;
const uint kBlockTokens = 2 * kSide * kTokenFragments;
const uint kFragments = kRowFragments * kTokenFragments;
const uint kVectors = kStep / 4 + 2; // of a row in workgroup memory, padded against bank conflicts
const float kWeightScale = 16.0;
const float kLargest = 65504.0;

#define WeightFragment coopmat<float16_t, gl_ScopeSubgroup, kSide, kSide, gl_MatrixUseA>
#define InputFragment coopmat<float16_t, gl_ScopeSubgroup, kSide, kSide, gl_MatrixUseB>
#define SumFragment coopmat<float, gl_ScopeSubgroup, kSide, kSide, gl_MatrixUseAccumulator>

shared f16vec4 weightBlock[kBlockRows * kVectors]; // [row][value]
shared f16vec4 inputBlock[kBlockTokens * kVectors]; // [token][value]
shared float inputScales[kBlockTokens];
shared float sumBlock[kSubgroups * kSide * kSide]; // one fragment of each subgroup, [token][row]
shared float gateBlock[kEpilogue == kEpilogueGateUp ? kSubgroups * kSide * kSide : 1];

f16vec4 toHalf(vec4 values)
{
    return f16vec4(clamp(values, -kLargest, kLargest));
}

void putWeights(uint row, uint first, float values[8])
{
    uint at = row * kVectors + first / 4;
    weightBlock[at] = toHalf(kWeightScale * vec4(values[0], values[1], values[2], values[3]));
    weightBlock[at + 1] = toHalf(kWeightScale * vec4(values[4], values[5], values[6], values[7]));
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

uint rowStartOf(uint token)
{
    return min(token, p.columns - 1) * p.xStride;
}

// One subgroup per token.
void measureInputs(uint firstToken)
{
    for (uint token = gl_SubgroupID; token < kBlockTokens; token += kSubgroups) {
        uint rowStart = rowStartOf(firstToken + token);
        float largest = 0.0;
        for (uint first = gl_SubgroupInvocationID * 4; first < p.cols; first += kSubgroupSize * 4) {
            vec4 sizes = abs(fourInputs(rowStart, first));
            largest = max(largest, max(max(sizes.x, sizes.y), max(sizes.z, sizes.w)));
        }
        largest = subgroupMax(largest);
        int exponent = int(floatBitsToUint(largest) >> 23) - 126; // largest < 2^exponent
        if (subgroupElect())
            inputScales[token] = exp2(float(clamp(14 - exponent, -100, 100)));
    }
}

void loadInputs(uint firstToken, uint step)
{
    for (uint item = gl_LocalInvocationIndex; item < kBlockTokens * (kStep / 4); item += kLocalSize) {
        uint token = item / (kStep / 4);
        uint vector = item % (kStep / 4);
        vec4 inputs = fourInputs(rowStartOf(firstToken + token), step * kStep + vector * 4);
        inputBlock[token * kVectors + vector] = toHalf(inputScales[token] * inputs);
    }
}

void multiply(uint firstRow, uint firstToken, inout SumFragment sums[kFragments])
{
    [[unroll]] for (uint k = 0; k < kStep; k += kSide) {
        WeightFragment weights[kRowFragments];
        [[unroll]] for (uint r = 0; r < kRowFragments; ++r)
            coopMatLoad(weights[r], weightBlock, (firstRow + r * kSide) * kVectors + k / 4, kVectors,
                        gl_CooperativeMatrixLayoutRowMajor);
        [[unroll]] for (uint n = 0; n < kTokenFragments; ++n) {
            InputFragment inputs;
            coopMatLoad(inputs, inputBlock, (firstToken + n * kSide) * kVectors + k / 4, kVectors,
                        gl_CooperativeMatrixLayoutColumnMajor);
            [[unroll]] for (uint r = 0; r < kRowFragments; ++r)
                sums[r * kTokenFragments + n] = coopMatMulAdd(weights[r], inputs, sums[r * kTokenFragments + n]);
        }
    }
}

void main()
{
    uint units = unitCount(p.cols);
    uint steps = (p.cols + kStep - 1) / kStep;
    Target target = targetOf(gl_WorkGroupID.x, kBlockRows);
    uint tiles = (target.rows + kTileRows - 1) / kTileRows;
    uint blockToken = gl_WorkGroupID.y * kBlockTokens;
    uint firstRow = gl_SubgroupID % 2 * kSide * kRowFragments; // of this subgroup, in the block
    uint firstToken = gl_SubgroupID / 2 * kSide * kTokenFragments;

    measureInputs(blockToken);
    SumFragment sums[kFragments];
    SumFragment gates[kFragments];
    [[dont_unroll]] for (uint pass = 0; pass < kPasses; ++pass) {
        [[unroll]] for (uint i = 0; i < kFragments; ++i) {
            if (pass == 0)
                gates[i] = SumFragment(0.0);
            else
                gates[i] = sums[i];
            sums[i] = SumFragment(0.0);
        }
        for (uint step = 0; step < steps; ++step) {
            barrier(); // the scales are there, the blocks of the step before have been read
            unpackWeights(pass == 0 ? target.weights : weight1, target.block, kBlockRows, tiles, units, step,
                          gl_LocalInvocationIndex, kLocalSize);
            loadInputs(blockToken, step);
            barrier();
            multiply(firstRow, firstToken, sums);
        }
    }

    // Which element a thread has of a fragment is the device's secret; workgroup memory makes it a matrix.
    uint own = gl_SubgroupID * kSide * kSide;
    [[unroll]] for (uint r = 0; r < kRowFragments; ++r)
        [[unroll]] for (uint n = 0; n < kTokenFragments; ++n) {
            barrier(); // the fragments before have been read
            coopMatStore(sums[r * kTokenFragments + n], sumBlock, own, kSide, gl_CooperativeMatrixLayoutColumnMajor);
            if (kEpilogue == kEpilogueGateUp)
                coopMatStore(gates[r * kTokenFragments + n], gateBlock, own, kSide,
                             gl_CooperativeMatrixLayoutColumnMajor);
            barrier();
            for (uint e = gl_SubgroupInvocationID; e < kSide * kSide; e += kSubgroupSize) {
                uint row = target.block * kBlockRows + firstRow + r * kSide + e % kSide;
                uint place = firstToken + n * kSide + e / kSide;
                uint token = blockToken + place;
                float unscale = 1.0 / (inputScales[place] * kWeightScale);
                float gate = kEpilogue == kEpilogueGateUp ? gateBlock[own + e] * unscale : 0.0;
                if (row < target.rows && token < p.columns)
                    target.outputs.at[token * target.outStride + row] =
                        finish(sumBlock[own + e] * unscale, gate, token, row);
            }
        }
}
