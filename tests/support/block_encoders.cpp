#include "tests/support/block_encoders.h"

#include "engine/files/float_formats.h"
#include "engine/files/quantise.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <stdexcept>

namespace test {
namespace {

using engine::WeightType;

using Block = std::byte*;

/// Stores a half and returns the value a reader will see: codes are chosen for that one.
float putHalf(Block at, float value)
{
    const uint16_t bits = engine::floatToHalf(value);
    std::memcpy(at, &bits, sizeof bits);
    return engine::halfToFloat(bits);
}

int code(float value, float scale, int lowest, int highest)
{
    return scale == 0 ? std::clamp(0, lowest, highest)
                      : static_cast<int>(std::clamp(std::round(value / scale), static_cast<float>(lowest),
                                                    static_cast<float>(highest)));
}

void putNibbles(Block at, const std::array<int, 32>& codes)
{
    for (size_t i = 0; i < 16; ++i)
        at[i] = static_cast<std::byte>((codes[i] & 15) | ((codes[i + 16] & 15) << 4));
}

void putFifthBits(Block at, const std::array<int, 32>& codes)
{
    uint32_t word = 0;
    for (size_t e = 0; e < 32; ++e)
        word |= static_cast<uint32_t>((codes[e] >> 4) & 1) << e;
    std::memcpy(at, &word, sizeof word);
}

/// x = d q + m with q in 0 … highest: Q4_1 and Q5_1. Writes d and m, returns the codes.
std::array<int, 32> affineCodes(const float* x, Block block, int highest)
{
    const auto [least, most] = std::minmax_element(x, x + 32);
    const float d = putHalf(block, (*most - *least) / static_cast<float>(highest));
    const float m = putHalf(block + 2, *least);
    std::array<int, 32> codes{};
    for (size_t i = 0; i < 32; ++i)
        codes[i] = code(x[i] - m, d, 0, highest);
    return codes;
}

void encodeQ4_1(const float* x, Block block)
{
    putNibbles(block + 4, affineCodes(x, block, 15));
}

void encodeQ5_1(const float* x, Block block)
{
    const auto codes = affineCodes(x, block, 31);
    putFifthBits(block + 4, codes);
    putNibbles(block + 8, codes);
}

void encodeQ5_0(const float* x, Block block)
{
    const float extreme =
        *std::max_element(x, x + 32, [](float a, float b) { return std::fabs(a) < std::fabs(b); });
    const float d = putHalf(block, extreme / -16.0F);
    std::array<int, 32> codes{};
    for (size_t i = 0; i < 32; ++i)
        codes[i] = code(x[i], d, -16, 15) + 16;
    putFifthBits(block + 2, codes);
    putNibbles(block + 6, codes);
}

/// Codes of a Q4_K or Q5_K block: x = d sc q - dmin m in eight sub-blocks. Writes d, dmin and the packed
/// scales.
std::array<int, 256> superBlockCodes(const float* x, Block block, int highest)
{
    std::array<float, 8> scales{};
    std::array<float, 8> minima{};
    for (size_t b = 0; b < 8; ++b) {
        const auto [least, most] = std::minmax_element(x + 32 * b, x + 32 * (b + 1));
        minima[b] = -std::min(*least, 0.0F);
        scales[b] = (std::max(*most, 0.0F) + minima[b]) / static_cast<float>(highest);
    }
    const float d = putHalf(block, *std::max_element(scales.begin(), scales.end()) / 63.0F);
    const float dmin = putHalf(block + 2, *std::max_element(minima.begin(), minima.end()) / 63.0F);
    std::array<int, 256> codes{};
    std::array<int, 12> packed{};
    for (size_t b = 0; b < 8; ++b) {
        const int sc = code(scales[b], d, 0, 63);
        const int m = code(minima[b], dmin, 0, 63);
        if (b < 4) {
            packed[b] |= sc;
            packed[b + 4] |= m;
        } else {
            packed[b + 4] |= (sc & 15) | ((m & 15) << 4);
            packed[b - 4] |= (sc >> 4) << 6;
            packed[b] |= (m >> 4) << 6;
        }
        for (size_t l = 0; l < 32; ++l)
            codes[32 * b + l] =
                code(x[32 * b + l] + dmin * static_cast<float>(m), d * static_cast<float>(sc), 0, highest);
    }
    for (size_t i = 0; i < 12; ++i)
        block[4 + i] = static_cast<std::byte>(packed[i]);
    return codes;
}

void putSuperBlockNibbles(Block at, const std::array<int, 256>& codes)
{
    for (size_t pair = 0; pair < 4; ++pair) {
        for (size_t l = 0; l < 32; ++l)
            at[32 * pair + l] =
                static_cast<std::byte>((codes[64 * pair + l] & 15) | ((codes[64 * pair + 32 + l] & 15) << 4));
    }
}

void encodeQ4_K(const float* x, Block block)
{
    putSuperBlockNibbles(block + 16, superBlockCodes(x, block, 15));
}

void encodeQ5_K(const float* x, Block block)
{
    const auto codes = superBlockCodes(x, block, 31);
    for (size_t l = 0; l < 32; ++l) {
        int bits = 0;
        for (size_t b = 0; b < 8; ++b)
            bits |= (codes[32 * b + l] >> 4) << b;
        block[16 + l] = static_cast<std::byte>(bits);
    }
    putSuperBlockNibbles(block + 48, codes);
}

void encodeQ6_K(const float* x, Block block)
{
    std::array<float, 16> scales{};
    float largest = 0;
    for (size_t s = 0; s < 16; ++s) {
        for (size_t i = 0; i < 16; ++i)
            scales[s] = std::max(scales[s], std::fabs(x[16 * s + i]) / 31.0F);
        largest = std::max(largest, scales[s]);
    }
    std::memset(block, 0, 210);
    const float d = putHalf(block + 208, largest / 127.0F);
    for (size_t e = 0; e < 256; ++e) {
        const int sc = code(scales[e / 16], d, -128, 127);
        block[192 + e / 16] = static_cast<std::byte>(sc);
        const int q = code(x[e], d * static_cast<float>(sc), -32, 31) + 32;
        const size_t half = e / 128;
        const size_t j = e % 128 / 32;
        const size_t l = e % 32;
        block[64 * half + 32 * (j % 2) + l] |= static_cast<std::byte>((q & 15) << (4 * (j / 2)));
        block[128 + 32 * half + l] |= static_cast<std::byte>((q >> 4) << (2 * j));
    }
}

using Encoder = void (*)(const float*, Block);

Encoder encoderOf(WeightType type)
{
    switch (type) {
    case WeightType::Q4_1:
        return encodeQ4_1;
    case WeightType::Q5_0:
        return encodeQ5_0;
    case WeightType::Q5_1:
        return encodeQ5_1;
    case WeightType::Q4_K:
        return encodeQ4_K;
    case WeightType::Q5_K:
        return encodeQ5_K;
    case WeightType::Q6_K:
        return encodeQ6_K;
    default:
        return nullptr;
    }
}

} // namespace

Bytes encode(WeightType type, std::span<const float> values)
{
    const size_t elements = engine::blockElements(type);
    if (values.size() % elements != 0)
        throw std::runtime_error("values are not whole blocks");
    const size_t blockCount = values.size() / elements;
    Bytes bytes(blockCount * engine::blockBytes(type));
    const Encoder encoder = encoderOf(type);
    if (encoder == nullptr) {
        engine::quantise(type, values, bytes);
        return bytes;
    }
    for (size_t i = 0; i < blockCount; ++i)
        encoder(values.data() + i * elements, bytes.data() + i * engine::blockBytes(type));
    return bytes;
}

WeightType fittingType(WeightType type, uint64_t cols)
{
    if (cols % engine::blockElements(type) == 0)
        return type;
    if (cols % 32 != 0)
        return WeightType::F16;
    switch (type) {
    case WeightType::Q4_K:
        return WeightType::Q5_0;
    case WeightType::Q5_K:
        return WeightType::Q5_1;
    default:
        return WeightType::Q8_0;
    }
}

} // namespace test
