// Body of the matmul_<type>.comp shaders, for few tokens. Grid: tiles of all weights, groups of kColumns tokens.
#include "shaders/matmul_call.glsl"
#include "shaders/row_products.glsl"

void main()
{
    uint units = unitCount(p.cols);
    Target target = targetOf(gl_WorkGroupID.x, kTileRows);
    uint firstToken = gl_WorkGroupID.y * kColumns;
    uint rowStarts[kColumns];
    [[unroll]] for (uint n = 0; n < kColumns; ++n)
        rowStarts[n] = min(firstToken + n, p.columns - 1) * p.xStride;

    float sums[kProducts];
    float gates[kProducts];
    bool stores = true;
    [[dont_unroll]] for (uint pass = 0; pass < kPasses; ++pass) {
        [[unroll]] for (uint i = 0; i < kProducts; ++i) {
            gates[i] = pass == 0 ? 0.0 : sums[i];
            sums[i] = 0.0;
        }
        Tile tile = tileAt(pass == 0 ? target.weights : weight1, target.block, units);
        addRowProducts(tile, units, p.cols, threadSlice(), kSlices, x, rowStarts, p.inputRange, sums);
        stores = reduceSlices(sums);
    }
    if (!stores)
        return;

    [[unroll]] for (uint r = 0; r < kRowsPerThread; ++r) {
        uint row = target.block * kTileRows + threadRow() + r * kThreadsPerTile;
        [[unroll]] for (uint n = 0; n < kColumns; ++n) {
            uint token = firstToken + n;
            if (row < target.rows && token < p.columns)
                target.outputs.at[token * target.outStride + row] =
                    finish(sums[r * kColumns + n], gates[r * kColumns + n], token, row);
        }
    }
}
