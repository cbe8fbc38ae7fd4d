// Reading and writing rows of the paged KV cache; layout in engine/ops/kv_view.h. A page is reached through its address
// in the page table; everything inside a page is a 32-bit index.
#ifndef SHADERS_KV_CACHE_GLSL
#define SHADERS_KV_CACHE_GLSL

#include "shaders/head_row.glsl"

layout(constant_id = 3) const uint kKvType = 1; // KvType: F32, F16, Q8_0
const uint kF32 = 0;
const uint kF16 = 1;
const uint kPageTokens = 64;
const uint kKeySection = 0;
const uint kValueSection = 1;

// One head's key or value in a page.
struct CacheRow
{
    uvec2 page;
    uint row;      // kvHead · kPageTokens + place
    uint rowCount; // kvHeads · kPageTokens
};

CacheRow cacheRow(Uint2Input pageTable, uint position, uint capacity, uint kvHead, uint kvHeads)
{
    uint slot = position % capacity;
    return CacheRow(pageTable.at[slot / kPageTokens], kvHead * kPageTokens + slot % kPageTokens, kvHeads * kPageTokens);
}

// Index of vector c in a section of plain values, and of codes and scales in a section of Q8_0.
uint plainIndex(CacheRow r, uint section, uint c)
{
    return (section * r.rowCount + r.row) * kHeadVectors + c;
}

uint codesIndex(CacheRow r, uint section, uint c)
{
    uint sectionWords = r.rowCount * (kHeadDim + kHeadDim / 16) / 4;
    return section * sectionWords + r.row * kHeadVectors + c;
}

uint scaleIndex(CacheRow r, uint section, uint c)
{
    uint sectionHalves = r.rowCount * (kHeadDim + kHeadDim / 16) / 2;
    return section * sectionHalves + r.rowCount * kHeadDim / 2 + r.row * (kHeadDim / 32) + c / 8;
}

vec4 codesToFloats(uint codes)
{
    int word = int(codes);
    return vec4(bitfieldExtract(word, 0, 8), bitfieldExtract(word, 8, 8), bitfieldExtract(word, 16, 8),
                bitfieldExtract(word, 24, 8));
}

vec4 readCache(CacheRow r, uint section, uint c)
{
    if (kKvType == kF32)
        return Float4Input(r.page).at[plainIndex(r, section, c)];
    if (kKvType == kF16) {
        uvec2 halves = Uint2Input(r.page).at[plainIndex(r, section, c)];
        return vec4(unpackHalf2x16(halves.x), unpackHalf2x16(halves.y));
    }
    float scale = unpackHalf2x16(uint(ShortInput(r.page).at[scaleIndex(r, section, c)])).x;
    return codesToFloats(UintInput(r.page).at[codesIndex(r, section, c)]) * scale;
}

// Round to nearest even; packHalf2x16 may truncate (it does on software drivers).
uint floatToHalf(float value)
{
    uint bits = floatBitsToUint(value);
    uint sign_ = (bits >> 16) & 0x8000u;
    bits &= 0x7fffffffu;
    if (bits > 0x7f800000u)
        return sign_ | 0x7e00u; // NaN
    if (bits >= 0x477ff000u)
        return sign_ | 0x7c00u; // rounds to infinity
    if (bits < 0x38800000u)     // subnormal: the addition of 0.5 shifts and rounds the fraction into place
        return sign_ | (floatBitsToUint(uintBitsToFloat(bits) + 0.5) - 0x3f000000u);
    return sign_ | ((bits - 0x38000000u + 0xfffu + ((bits >> 13) & 1u)) >> 13);
}

uvec2 toHalves(vec4 v)
{
    return uvec2(floatToHalf(v.x) | (floatToHalf(v.y) << 16), floatToHalf(v.z) | (floatToHalf(v.w) << 16));
}

// Rounds a row to what the cache keeps and, if asked, writes it. Blocks of 32 values are eight neighbouring lanes.
void roundToCache(CacheRow r, uint section, inout vec4 values[kVectors], bool write)
{
    [[unroll]] for (uint i = 0; i < kVectors; ++i) {
        uint c = vectorIndex(i);
        bool writesHere = write && isInRow(c);
        if (kKvType == kF32) {
            if (writesHere)
                Float4Output(r.page).at[plainIndex(r, section, c)] = values[i];
        } else if (kKvType == kF16) {
            uvec2 halves = toHalves(values[i]);
            if (writesHere)
                Uint2Output(r.page).at[plainIndex(r, section, c)] = halves;
            values[i] = vec4(unpackHalf2x16(halves.x), unpackHalf2x16(halves.y));
        } else {
            vec4 size = abs(values[i]);
            float largest = max(max(size.x, size.y), max(size.z, size.w));
            largest = max(largest, subgroupShuffleXor(largest, 1));
            largest = max(largest, subgroupShuffleXor(largest, 2));
            largest = max(largest, subgroupShuffleXor(largest, 4));
            float inverse = largest > 0.0 ? 127.0 / largest : 0.0;
            ivec4 codes = ivec4(roundEven(clamp(values[i] * inverse, -127.0, 127.0)));
            uint word = uint(codes.x & 255) | uint(codes.y & 255) << 8 | uint(codes.z & 255) << 16 | uint(codes.w & 255) << 24;
            uint scale = floatToHalf(largest / 127.0);
            if (writesHere) {
                UintOutput(r.page).at[codesIndex(r, section, c)] = word;
                if (c % 8 == 0)
                    ShortOutput(r.page).at[scaleIndex(r, section, c)] = uint16_t(scale);
            }
            values[i] = vec4(codes) * unpackHalf2x16(scale).x;
        }
    }
}

#endif
