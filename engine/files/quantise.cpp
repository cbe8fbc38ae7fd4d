#include "engine/files/quantise.h"

#include "engine/files/float_formats.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>

namespace engine {
namespace {

uint8_t byteAt(const std::byte* block, size_t offset)
{
    return std::to_integer<uint8_t>(block[offset]);
}

int8_t signedAt(const std::byte* block, size_t offset)
{
    return static_cast<int8_t>(byteAt(block, offset));
}

float halfAt(const std::byte* block, size_t offset)
{
    uint16_t bits;
    std::memcpy(&bits, block + offset, sizeof bits);
    return halfToFloat(bits);
}

uint32_t wordAt(const std::byte* block, size_t offset)
{
    uint32_t bits;
    std::memcpy(&bits, block + offset, sizeof bits);
    return bits;
}

// Decoders of one block, out has blockElements values. In 32-value formats value i is the low nibble of code
// byte i and value i + 16 its high nibble.

void decodeF32(const std::byte* block, float* out)
{
    std::memcpy(out, block, sizeof *out);
}

void decodeF16(const std::byte* block, float* out)
{
    *out = halfAt(block, 0);
}

void decodeBF16(const std::byte* block, float* out)
{
    uint16_t bits;
    std::memcpy(&bits, block, sizeof bits);
    *out = bfloat16ToFloat(bits);
}

void decodeQ8_0(const std::byte* block, float* out)
{
    const float d = halfAt(block, 0);
    for (size_t i = 0; i < 32; ++i)
        out[i] = d * signedAt(block, 2 + i);
}

void decodeQ4_0(const std::byte* block, float* out)
{
    const float d = halfAt(block, 0);
    for (size_t i = 0; i < 16; ++i) {
        const int codes = byteAt(block, 2 + i);
        out[i] = d * static_cast<float>((codes & 15) - 8);
        out[i + 16] = d * static_cast<float>((codes >> 4) - 8);
    }
}

void decodeQ4_1(const std::byte* block, float* out)
{
    const float d = halfAt(block, 0);
    const float m = halfAt(block, 2);
    for (size_t i = 0; i < 16; ++i) {
        const int codes = byteAt(block, 4 + i);
        out[i] = d * static_cast<float>(codes & 15) + m;
        out[i + 16] = d * static_cast<float>(codes >> 4) + m;
    }
}

/// The fifth bits of 32 values stand in one word: bit e belongs to value e.
int fiveBits(int nibble, uint32_t high, size_t e)
{
    return nibble | static_cast<int>(((high >> e) & 1U) << 4);
}

void decodeQ5_0(const std::byte* block, float* out)
{
    const float d = halfAt(block, 0);
    const uint32_t high = wordAt(block, 2);
    for (size_t i = 0; i < 16; ++i) {
        const int codes = byteAt(block, 6 + i);
        out[i] = d * static_cast<float>(fiveBits(codes & 15, high, i) - 16);
        out[i + 16] = d * static_cast<float>(fiveBits(codes >> 4, high, i + 16) - 16);
    }
}

void decodeQ5_1(const std::byte* block, float* out)
{
    const float d = halfAt(block, 0);
    const float m = halfAt(block, 2);
    const uint32_t high = wordAt(block, 4);
    for (size_t i = 0; i < 16; ++i) {
        const int codes = byteAt(block, 8 + i);
        out[i] = d * static_cast<float>(fiveBits(codes & 15, high, i)) + m;
        out[i + 16] = d * static_cast<float>(fiveBits(codes >> 4, high, i + 16)) + m;
    }
}

struct ScaleAndMin
{
    float scale;
    float min;
};

/// Sub-block b of 8 in the 12 packed bytes of 6-bit scales and minima that Q4_K and Q5_K share.
ScaleAndMin packedScale(const std::byte* s, size_t b)
{
    if (b < 4)
        return {static_cast<float>(byteAt(s, b) & 63), static_cast<float>(byteAt(s, b + 4) & 63)};
    const int scale = (byteAt(s, b + 4) & 15) | ((byteAt(s, b - 4) >> 6) << 4);
    const int min = (byteAt(s, b + 4) >> 4) | ((byteAt(s, b) >> 6) << 4);
    return {static_cast<float>(scale), static_cast<float>(min)};
}

void decodeQ4_K(const std::byte* block, float* out)
{
    const float d = halfAt(block, 0);
    const float dmin = halfAt(block, 2);
    for (size_t b = 0; b < 8; ++b) {
        const auto [scale, min] = packedScale(block + 4, b);
        const std::byte* codes = block + 16 + 32 * (b / 2);
        for (size_t l = 0; l < 32; ++l) {
            const int q = (byteAt(codes, l) >> (4 * (b % 2))) & 15;
            out[32 * b + l] = d * scale * static_cast<float>(q) - dmin * min;
        }
    }
}

void decodeQ5_K(const std::byte* block, float* out)
{
    const float d = halfAt(block, 0);
    const float dmin = halfAt(block, 2);
    for (size_t b = 0; b < 8; ++b) {
        const auto [scale, min] = packedScale(block + 4, b);
        const std::byte* codes = block + 48 + 32 * (b / 2);
        for (size_t l = 0; l < 32; ++l) {
            const int nibble = (byteAt(codes, l) >> (4 * (b % 2))) & 15;
            const int q = nibble | (((byteAt(block, 16 + l) >> b) & 1) << 4);
            out[32 * b + l] = d * scale * static_cast<float>(q) - dmin * min;
        }
    }
}

void decodeQ6_K(const std::byte* block, float* out)
{
    const float d = halfAt(block, 208);
    for (size_t e = 0; e < 256; ++e) {
        const size_t half = e / 128;
        const size_t j = e % 128 / 32;
        const size_t l = e % 32;
        const int low = (byteAt(block, 64 * half + 32 * (j % 2) + l) >> (4 * (j / 2))) & 15;
        const int high = (byteAt(block, 128 + 32 * half + l) >> (2 * j)) & 3;
        out[e] = d * signedAt(block, 192 + e / 16) * static_cast<float>((low | (high << 4)) - 32);
    }
}

/// Calls decode for each block; a template so that the per-value formats become plain loops.
template <void (*decode)(const std::byte*, float*)>
void decodeAll(WeightType type, std::span<const std::byte> blocks, std::span<float> out)
{
    const size_t elements = blockElements(type);
    const size_t bytes = blockBytes(type);
    for (size_t i = 0; i < out.size() / elements; ++i)
        decode(blocks.data() + i * bytes, out.data() + i * elements);
}

/// static_cast with the bounds of the code, and the code of zero for NaN, where the cast alone would be
/// undefined.
int toCode(float value, int lowest, int highest, int zero)
{
    if (std::isnan(value))
        return zero;
    return static_cast<int>(std::clamp(value, static_cast<float>(lowest), static_cast<float>(highest)));
}

void storeHalf(std::byte* at, float value)
{
    const uint16_t bits = floatToHalf(value);
    std::memcpy(at, &bits, sizeof bits);
}

// ggml's quantize_row_q8_0_ref: d = max|x| / 127, codes rounded half away from zero.
void encodeQ8_0(const float* values, std::byte* block)
{
    float largest = 0;
    for (size_t i = 0; i < 32; ++i)
        largest = std::max(largest, std::fabs(values[i]));
    const float d = largest / 127.0F;
    const float inverse = d != 0 ? 1.0F / d : 0.0F;
    storeHalf(block, d);
    for (size_t i = 0; i < 32; ++i)
        block[2 + i] = static_cast<std::byte>(toCode(std::round(values[i] * inverse), -128, 127, 0));
}

// ggml's quantize_row_q4_0_ref: d = (value of largest magnitude, with its sign) / -8, so that this value
// becomes code 0 exactly; codes are trunc(x / d + 8.5), at most 15.
void encodeQ4_0(const float* values, std::byte* block)
{
    float largest = 0;
    float signedLargest = 0;
    for (size_t i = 0; i < 32; ++i) {
        if (std::fabs(values[i]) > largest) {
            largest = std::fabs(values[i]);
            signedLargest = values[i];
        }
    }
    const float d = signedLargest / -8.0F;
    const float inverse = d != 0 ? 1.0F / d : 0.0F;
    storeHalf(block, d);
    for (size_t i = 0; i < 16; ++i) {
        const int low = toCode(values[i] * inverse + 8.5F, 0, 15, 8);
        const int high = toCode(values[i + 16] * inverse + 8.5F, 0, 15, 8);
        block[2 + i] = static_cast<std::byte>(low | (high << 4));
    }
}

void storeSixteenBits(std::span<const float> values, std::span<std::byte> blocks, uint16_t (*convert)(float))
{
    for (size_t i = 0; i < values.size(); ++i) {
        const uint16_t bits = convert(values[i]);
        std::memcpy(blocks.data() + 2 * i, &bits, sizeof bits);
    }
}

} // namespace

void dequantise(WeightType type, std::span<const std::byte> blocks, std::span<float> out)
{
    assert(out.size() % blockElements(type) == 0);
    assert(blocks.size() == out.size() / blockElements(type) * blockBytes(type));
    switch (type) {
    case WeightType::F32:
        return decodeAll<decodeF32>(type, blocks, out);
    case WeightType::F16:
        return decodeAll<decodeF16>(type, blocks, out);
    case WeightType::BF16:
        return decodeAll<decodeBF16>(type, blocks, out);
    case WeightType::Q8_0:
        return decodeAll<decodeQ8_0>(type, blocks, out);
    case WeightType::Q4_0:
        return decodeAll<decodeQ4_0>(type, blocks, out);
    case WeightType::Q4_1:
        return decodeAll<decodeQ4_1>(type, blocks, out);
    case WeightType::Q5_0:
        return decodeAll<decodeQ5_0>(type, blocks, out);
    case WeightType::Q5_1:
        return decodeAll<decodeQ5_1>(type, blocks, out);
    case WeightType::Q4_K:
        return decodeAll<decodeQ4_K>(type, blocks, out);
    case WeightType::Q5_K:
        return decodeAll<decodeQ5_K>(type, blocks, out);
    case WeightType::Q6_K:
        return decodeAll<decodeQ6_K>(type, blocks, out);
    }
}

void dequantiseRows(const TensorView& tensor, uint64_t firstRow, uint64_t rowCount, std::span<float> out)
{
    const WeightType type = tensor.type();
    assert(firstRow <= tensor.rows() && rowCount <= tensor.rows() - firstRow);
    assert(out.size() == rowCount * tensor.cols());
    const uint64_t rowBytes = tensor.rowBytes();
    dequantise(type, tensor.data.subspan(firstRow * rowBytes, rowCount * rowBytes), out);
}

std::vector<float> readFloats(const TensorView& tensor)
{
    (void)tensor.type(); // throws before the allocation
    std::vector<float> values(tensor.elementCount());
    dequantiseRows(tensor, 0, tensor.rows(), values);
    return values;
}

void quantise(WeightType type, std::span<const float> values, std::span<std::byte> blocks)
{
    assert(values.size() % blockElements(type) == 0);
    assert(blocks.size() == values.size() / blockElements(type) * blockBytes(type));
    switch (type) {
    case WeightType::F32:
        if (!values.empty())
            std::memcpy(blocks.data(), values.data(), values.size_bytes());
        return;
    case WeightType::F16:
        return storeSixteenBits(values, blocks, floatToHalf);
    case WeightType::BF16:
        return storeSixteenBits(values, blocks, floatToBfloat16);
    case WeightType::Q8_0:
        for (size_t i = 0; i < values.size() / 32; ++i)
            encodeQ8_0(values.data() + 32 * i, blocks.data() + 34 * i);
        return;
    case WeightType::Q4_0:
        for (size_t i = 0; i < values.size() / 32; ++i)
            encodeQ4_0(values.data() + 32 * i, blocks.data() + 18 * i);
        return;
    default:
        assert(false && "only F32, F16, BF16, Q8_0 and Q4_0 are written");
    }
}

} // namespace engine
