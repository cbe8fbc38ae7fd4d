// Body of the embed_rows_<type>.comp shaders. One thread per unit of a row; grid: units / 64, ids.
#include "shaders/embed_rows.h"
#include "shaders/weight_format.glsl"

layout(local_size_x_id = 0) in;
layout(constant_id = 0) const uint kLocalSize = 64;

layout(push_constant, scalar) uniform Push
{
    uint64_t weight;
    UintInput ids;
    FloatOutput outputs;
    EmbedRowsParams p;
};

void main()
{
    uint unit = gl_GlobalInvocationID.x;
    uint units = unitCount(p.cols);
    if (unit >= units)
        return;
    uint i = gl_WorkGroupID.y;
    uint id = min(ids.at[i], p.rows - 1);
    uint row = id % kTileRows;
    Tile tile = tileAt(weight, id / kTileRows, units);
    Codes codes = loadCodes(tile, unit, row);
    Scales scales = loadScales(tile, unit / kUnitsPerGroup, row);
    [[unroll]] for (uint k = 0; k < kUnit; ++k) {
        // As a CPU does it: the product, then the minimum, then the caller's scale, each rounded.
        precise float value = code(codes, k);
#ifdef SCALED
        precise float product = scaleOf(scales, unit % kUnitsPerGroup, k * kScalesPerUnit / kUnit) * value;
        value = product;
#endif
#ifdef MINIMUM
        precise float sum = product + minimumOf(scales, unit % kUnitsPerGroup);
        value = sum;
#endif
        if (unit * kUnit + k < p.cols)
            outputs.at[i * p.outStride + unit * kUnit + k] = value * p.scale;
    }
}
