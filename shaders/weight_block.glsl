// Unpacked weights for the kernels that share them through workgroup memory: a block of kBlockRows rows and kStep values
// of each, spread over the kThreads threads of a workgroup. The caller says where a value goes:
//     void putWeights(uint row, uint first, float values[8])      values first … first + 7 of a row of the block
#ifndef SHADERS_WEIGHT_BLOCK_GLSL
#define SHADERS_WEIGHT_BLOCK_GLSL

#include "shaders/weight_format.glsl"

const uint kStep = 32;
const uint kPart = kUnit < 16 ? kUnit : 16; // values per thread and turn

void putWeights(uint row, uint first, float values[8]);

// Values [step · kStep, …) of the rows of block `block`; rows of tiles beyond the last repeat the last tile.
void unpackWeights(uint64_t weights, uint block, uint blockRows, uint tiles, uint units, uint step, uint thread,
                   uint threads)
{
    for (uint item = thread; item < blockRows * (kStep / kPart); item += threads) {
        uint row = item % blockRows;
        uint part = item / blockRows;
        uint unit = step * (kStep / kUnit) + part * kPart / kUnit;
        if (unit >= units) { // the last step of a row of 8 or 16 values per unit may be short
            float zeros[8];
            [[unroll]] for (uint i = 0; i < 8; ++i)
                zeros[i] = 0.0;
            [[unroll]] for (uint first = 0; first < kPart; first += 8)
                putWeights(row, part * kPart + first, zeros);
            continue;
        }
        uint tileIndex = min(block * (blockRows / kTileRows) + row / kTileRows, tiles - 1);
        Tile tile = tileAt(weights, tileIndex, units);
        Codes codes = loadCodes(tile, unit, row % kTileRows);
        Scales scales = loadScales(tile, unit / kUnitsPerGroup, row % kTileRows);
        uint place = part * kPart % kUnit / kPart; // first or second half of a unit of 32
        [[unroll]] for (uint h = 0; h < kUnit / kPart; ++h) {
            if (place != h)
                continue;
            float scale = scaleOf(scales, unit % kUnitsPerGroup, h * kScalesPerUnit * kPart / kUnit);
            float minimum = minimumOf(scales, unit % kUnitsPerGroup);
            [[unroll]] for (uint first = 0; first < kPart; first += 8) {
                float values[8];
                [[unroll]] for (uint i = 0; i < 8; ++i)
                    values[i] = fma(scale, code(codes, h * kPart + first + i), minimum);
                putWeights(row, part * kPart + first, values);
            }
        }
    }
}

#endif
