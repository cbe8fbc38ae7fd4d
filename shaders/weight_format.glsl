// Reading packed weights. The layout is described in engine/ops/weight_layout.h; a shader sets WEIGHT_TYPE to one of the
// names below before it includes this. Values of a row come in units of kUnit, units in groups of kUnitsPerGroup:
//
//     value k of a unit = scaleOf(scales, …) · code(codes, k) + minimumOf(scales, …)
//
// with codes exact in fp32. Types without SCALED have the scale 1, types without MINIMUM the minimum 0.
#ifndef SHADERS_WEIGHT_FORMAT_GLSL
#define SHADERS_WEIGHT_FORMAT_GLSL

#extension GL_EXT_buffer_reference_uvec2 : require
#extension GL_EXT_shader_explicit_arithmetic_types_int64 : require
#extension GL_EXT_control_flow_attributes : require
#include "shaders/buffers.glsl"

#define F32 0
#define F16 1
#define BF16 2
#define Q8_0 3
#define Q4_0 4
#define Q4_1 5
#define Q5_0 6
#define Q5_1 7
#define Q4_K 8
#define Q5_K 9
#define Q6_K 10

const uint kTileRows = 32;
const uint kUnitsPerGroup = 4;
const uint kUnitsPerBlock = 8; // of the K types

#if WEIGHT_TYPE == F32
const uint kUnit = 8;
#elif WEIGHT_TYPE == F16 || WEIGHT_TYPE == BF16
const uint kUnit = 16;
#else
const uint kUnit = 32;
#define SCALED
#endif

// Two 16-byte halves of codes per unit, or one.
#if WEIGHT_TYPE <= Q8_0
#define TWO_HALVES
const uint kCodeBytes = 32;
#else
const uint kCodeBytes = 16;
#endif

#if WEIGHT_TYPE == Q4_1 || WEIGHT_TYPE == Q5_1 || WEIGHT_TYPE == Q4_K || WEIGHT_TYPE == Q5_K
#define MINIMUM
#endif

#if WEIGHT_TYPE == Q5_0 || WEIGHT_TYPE == Q5_1 || WEIGHT_TYPE == Q5_K
#define UPPER_BITS 1
const uint kUpperBytes = 4;
#elif WEIGHT_TYPE == Q6_K
#define UPPER_BITS 2
const uint kUpperBytes = 8;
#else
const uint kUpperBytes = 0;
#endif

#if WEIGHT_TYPE == Q4_1 || WEIGHT_TYPE == Q5_1
const uint kGroupBytes = 16;
#elif WEIGHT_TYPE == Q8_0 || WEIGHT_TYPE == Q4_0 || WEIGHT_TYPE == Q5_0 || WEIGHT_TYPE == Q6_K
const uint kGroupBytes = 8;
#else
const uint kGroupBytes = 0;
#endif

#if WEIGHT_TYPE == Q4_K || WEIGHT_TYPE == Q5_K
const uint kBlockBytes = 16;
#elif WEIGHT_TYPE == Q6_K
const uint kBlockBytes = 4;
#else
const uint kBlockBytes = 0;
#endif

// Q6_K has a scale for every 16 values, the others one for a whole unit.
#if WEIGHT_TYPE == Q6_K
const uint kScalesPerUnit = 2;
#else
const uint kScalesPerUnit = 1;
#endif

// 64 bits per thread are one gather on a software driver, like 32 bits.
layout(buffer_reference, scalar, buffer_reference_align = 16) readonly buffer Quads
{
    u64vec2 at[];
};
layout(buffer_reference, scalar, buffer_reference_align = 8) readonly buffer Pairs
{
    uint64_t at[];
};

uint unitCount(uint cols)
{
    return (cols + kUnit - 1) / kUnit;
}

uint groupCount(uint units)
{
    return (units + kUnitsPerGroup - 1) / kUnitsPerGroup;
}

uint blockCount(uint units)
{
    return (units + kUnitsPerBlock - 1) / kUnitsPerBlock;
}

// Bytes of a tile, as tileSizeBytes.
uint tileBytes(uint units)
{
    return (units * (kCodeBytes + kUpperBytes) + groupCount(units) * kGroupBytes + blockCount(units) * kBlockBytes) *
           kTileRows;
}

// A tile by the addresses of its planes.
struct Tile
{
    uint64_t codes;
    uint64_t upper;
    uint64_t groupScales;
    uint64_t blockScales;
};

Tile tileAt(uint64_t matrix, uint tile, uint units)
{
    uint64_t start = matrix + uint64_t(tile) * tileBytes(units);
    uint codes = units * kCodeBytes * kTileRows;
    uint upper = units * kUpperBytes * kTileRows;
    uint groups = groupCount(units) * kGroupBytes * kTileRows;
    uint blocks = blockCount(units) * kBlockBytes * kTileRows;
    Tile result;
    result.codes = start;
    // Planes stand in the order of their elements' size, so that each is aligned to it.
#if WEIGHT_TYPE == Q6_K
    result.upper = start + codes;
    result.groupScales = result.upper + upper;
    result.blockScales = result.groupScales + groups;
#elif WEIGHT_TYPE == Q5_0
    result.upper = start + codes;
    result.groupScales = result.upper + upper;
    result.blockScales = 0;
#else
    result.groupScales = start + codes;
    result.blockScales = result.groupScales + groups;
    result.upper = result.blockScales + blocks;
#endif
    return result;
}

// The bits of one unit of one row.
struct Codes
{
    uvec4 first;
#ifdef TWO_HALVES
    uvec4 second;
#endif
#if UPPER_BITS == 1
    uint upper;
#elif UPPER_BITS == 2
    uvec2 upper;
#endif
};

uvec4 loadQuad(uint64_t plane, uint index)
{
    u64vec2 bits = Quads(plane).at[index];
    return uvec4(unpack32(bits.x), unpack32(bits.y));
}

Codes loadCodes(Tile tile, uint unit, uint row)
{
    Codes codes;
#ifdef TWO_HALVES
    codes.first = loadQuad(tile.codes, unit * 2 * kTileRows + row);
    codes.second = loadQuad(tile.codes, (unit * 2 + 1) * kTileRows + row);
#else
    codes.first = loadQuad(tile.codes, unit * kTileRows + row);
#endif
#if UPPER_BITS == 1
    codes.upper = UintInput(tile.upper).at[unit * kTileRows + row];
#elif UPPER_BITS == 2
    codes.upper = unpack32(Pairs(tile.upper).at[unit * kTileRows + row]);
#endif
    return codes;
}

// Code k of a unit; k is a constant after unrolling.
float code(Codes codes, uint k)
{
#if WEIGHT_TYPE == F32
    return uintBitsToFloat(k < 4 ? codes.first[k] : codes.second[k - 4]);
#elif WEIGHT_TYPE == F16
    uint word = k < 8 ? codes.first[k / 2] : codes.second[k / 2 - 4];
    return unpackHalf2x16(k % 2 == 0 ? word : word >> 16).x;
#elif WEIGHT_TYPE == BF16
    uint word = k < 8 ? codes.first[k / 2] : codes.second[k / 2 - 4];
    return uintBitsToFloat(k % 2 == 0 ? word << 16 : word & 0xFFFF0000u);
#elif WEIGHT_TYPE == Q8_0
    uint word = k < 16 ? codes.first[k / 4] : codes.second[k / 4 - 4];
    return float(bitfieldExtract(int(word), int(k % 4) * 8, 8));
#elif WEIGHT_TYPE == Q4_0
    return float(bitfieldExtract(int(codes.first[k / 8]), int(k % 8) * 4, 4));
#else
    uint nibble = bitfieldExtract(codes.first[k / 8], int(k % 8) * 4, 4);
#if WEIGHT_TYPE == Q5_0
    return float(((int(codes.upper << (31 - k)) >> 27) & ~15) | int(nibble));
#elif WEIGHT_TYPE == Q6_K
    return float(((int(codes.upper[k / 16] << (30 - k % 16 * 2)) >> 26) & ~15) | int(nibble));
#elif UPPER_BITS == 1
    return float(bitfieldExtract(codes.upper, int(k), 1) << 4 | nibble);
#else
    return float(nibble);
#endif
#endif
}

// Scales of one group of one row.
struct Scales
{
#ifdef SCALED
    uint64_t first;
#endif
#if WEIGHT_TYPE == Q4_1 || WEIGHT_TYPE == Q5_1
    uint64_t second;
#elif WEIGHT_TYPE == Q4_K || WEIGHT_TYPE == Q5_K
    float factor;
    float minimumFactor;
#elif WEIGHT_TYPE == Q6_K
    float factor;
#endif
    uint unused;
};

float halfAt(uint64_t bits, uint index)
{
    return unpackHalf2x16(uint(bits >> (index * 16)) & 0xFFFFu).x;
}

Scales loadScales(Tile tile, uint group, uint row)
{
    Scales scales;
#if WEIGHT_TYPE == Q8_0 || WEIGHT_TYPE == Q4_0 || WEIGHT_TYPE == Q5_0
    scales.first = Pairs(tile.groupScales).at[group * kTileRows + row];
#elif WEIGHT_TYPE == Q4_1 || WEIGHT_TYPE == Q5_1
    u64vec2 both = Quads(tile.groupScales).at[group * kTileRows + row];
    scales.first = both.x;
    scales.second = both.y;
#elif WEIGHT_TYPE == Q4_K || WEIGHT_TYPE == Q5_K
    u64vec2 both = Quads(tile.blockScales).at[group / 2 * kTileRows + row];
    scales.first = (group % 2 == 0 ? both.x : both.y) >> 16;
    scales.factor = halfAt(both.x, 0);
    scales.minimumFactor = halfAt(both.y, 0);
#elif WEIGHT_TYPE == Q6_K
    scales.first = Pairs(tile.groupScales).at[group * kTileRows + row];
    scales.factor = FloatInput(tile.blockScales).at[group / 2 * kTileRows + row];
#endif
    scales.unused = 0;
    return scales;
}

// Scale of part `part` (of kScalesPerUnit) of unit `unit` of the group.
float scaleOf(Scales scales, uint unit, uint part)
{
#if WEIGHT_TYPE == Q4_K || WEIGHT_TYPE == Q5_K
    return scales.factor * float(uint(scales.first >> (unit * 12)) & 63u);
#elif WEIGHT_TYPE == Q6_K
    return scales.factor * float(int(uint(scales.first >> (unit * 16 + part * 8)) << 24) >> 24);
#elif defined(SCALED)
    return halfAt(scales.first, unit);
#else
    return 1.0;
#endif
}

float minimumOf(Scales scales, uint unit)
{
#if WEIGHT_TYPE == Q4_1 || WEIGHT_TYPE == Q5_1
    return halfAt(scales.second, unit);
#elif WEIGHT_TYPE == Q4_K || WEIGHT_TYPE == Q5_K
    return -scales.minimumFactor * float(uint(scales.first >> (unit * 12 + 6)) & 63u);
#else
    return 0.0;
#endif
}

#endif
