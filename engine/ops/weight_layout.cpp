#include "engine/ops/weight_layout.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstring>

#include "engine/files/float_formats.h"

namespace engine {
namespace {

static_assert(std::endian::native == std::endian::little, "files and GPU memory are little-endian");

constexpr uint32_t kUnitsPerGroup = 4;
constexpr uint32_t kUnitsPerBlock = 8; // of the K types

uint32_t ceilDivide(uint32_t value, uint32_t by)
{
    return (value + by - 1) / by;
}

// Bytes per row and unit, group and block of 256, in the order of the planes. The K types have whole blocks.
struct PlaneBytes
{
    uint32_t codes;
    uint32_t blockScales;
    uint32_t upperBits;
    uint32_t groupScales;
    uint32_t blockFactor;
};

PlaneBytes planeBytes(WeightType type)
{
    switch (type) {
    case WeightType::F32:
    case WeightType::F16:
    case WeightType::BF16:
        return {32, 0, 0, 0, 0};
    case WeightType::Q8_0:
        return {32, 0, 0, 8, 0};
    case WeightType::Q4_0:
        return {16, 0, 0, 8, 0};
    case WeightType::Q4_1:
        return {16, 0, 0, 16, 0};
    case WeightType::Q5_0:
        return {16, 0, 4, 8, 0};
    case WeightType::Q5_1:
        return {16, 0, 4, 16, 0};
    case WeightType::Q4_K:
        return {16, 16, 0, 0, 0};
    case WeightType::Q5_K:
        return {16, 16, 4, 0, 0};
    case WeightType::Q6_K:
        return {16, 0, 8, 8, 4};
    }
    assert(false);
    return {};
}

// Where a row of a tile finds its parts: `at` is the tile's first byte plus the row's place in each plane.
struct RowPlanes
{
    std::byte* codes;
    std::byte* blockScales;
    std::byte* upperBits;
    std::byte* groupScales;
    std::byte* blockFactor;
    uint32_t codeBytes; // 16 or twice 16
    uint32_t upperBytes;
    uint32_t groupBytes;

    RowPlanes(WeightType type, uint32_t units, std::byte* tile, uint32_t row)
    {
        const PlaneBytes bytes = planeBytes(type);
        const uint32_t groups = ceilDivide(units, kUnitsPerGroup);
        const uint32_t blocks = ceilDivide(units, kUnitsPerBlock);
        std::byte* plane = tile;
        codes = plane + row * 16;
        plane += size_t{units} * bytes.codes * kTileRows;
        // 16-byte elements stand first, so that each plane is aligned to its element.
        if (bytes.groupScales == 16) {
            groupScales = plane + row * 16;
            plane += size_t{groups} * 16 * kTileRows;
        }
        blockScales = plane + row * 16;
        plane += size_t{blocks} * bytes.blockScales * kTileRows;
        upperBits = plane + row * bytes.upperBits;
        plane += size_t{units} * bytes.upperBits * kTileRows;
        if (bytes.groupScales != 16) {
            groupScales = plane + row * bytes.groupScales;
            plane += size_t{groups} * bytes.groupScales * kTileRows;
        }
        blockFactor = plane + row * bytes.blockFactor;
        codeBytes = bytes.codes;
        upperBytes = bytes.upperBits;
        groupBytes = bytes.groupScales;
    }

    std::byte* code(uint32_t unit, uint32_t half = 0) const
    {
        return codes + (size_t{unit} * (codeBytes / 16) + half) * (16 * kTileRows);
    }
    std::byte* upper(uint32_t unit) const { return upperBits + size_t{unit} * upperBytes * kTileRows; }
    // The 16-bit scale (which = 0) or minimum (1) of a unit.
    std::byte* scale(uint32_t unit, uint32_t which = 0) const
    {
        return groupScales + size_t{unit / kUnitsPerGroup} * groupBytes * kTileRows + which * 8 +
               size_t{unit % kUnitsPerGroup} * 2;
    }
};

template <typename T>
T read(const std::byte* from)
{
    T value;
    std::memcpy(&value, from, sizeof(T));
    return value;
}

template <typename T>
void write(std::byte* to, T value)
{
    std::memcpy(to, &value, sizeof(T));
}

// The low nibbles of eight bytes, first byte lowest.
uint32_t lowNibbles(uint64_t bytes)
{
    bytes &= 0x0F0F0F0F0F0F0F0FU;
    bytes = (bytes | (bytes >> 4)) & 0x00FF00FF00FF00FFU;
    bytes = (bytes | (bytes >> 8)) & 0x0000FFFF0000FFFFU;
    return static_cast<uint32_t>(bytes | (bytes >> 16));
}

// Codes of a 32-element block: value i in the low nibble, value i + 16 in the high nibble of byte i.
void packNibbles(const std::byte* codes, uint32_t flip, std::byte* target)
{
    const auto first = read<uint64_t>(codes);
    const auto second = read<uint64_t>(codes + 8);
    write(target, lowNibbles(first) ^ flip);
    write(target + 4, lowNibbles(second) ^ flip);
    write(target + 8, lowNibbles(first >> 4) ^ flip);
    write(target + 12, lowNibbles(second >> 4) ^ flip);
}

// 32 values in the low (shift 0) or high (shift 4) nibbles of 32 bytes.
void packNibbleHalf(const std::byte* codes, uint32_t shift, std::byte* target)
{
    for (uint32_t i = 0; i < 4; ++i)
        write(target + 4 * i, lowNibbles(read<uint64_t>(codes + 8 * i) >> shift));
}

void packLegacyRow(WeightType type, uint32_t units, const std::byte* source, const RowPlanes& row)
{
    const uint32_t bytes = blockBytes(type);
    for (uint32_t unit = 0; unit < units; ++unit, source += bytes) {
        std::memcpy(row.scale(unit), source, 2);
        switch (type) {
        case WeightType::Q8_0:
            std::memcpy(row.code(unit, 0), source + 2, 16);
            std::memcpy(row.code(unit, 1), source + 18, 16);
            break;
        case WeightType::Q4_0:
            packNibbles(source + 2, 0x88888888U, row.code(unit));
            break;
        case WeightType::Q4_1:
            std::memcpy(row.scale(unit, 1), source + 2, 2);
            packNibbles(source + 4, 0, row.code(unit));
            break;
        case WeightType::Q5_0:
            write(row.upper(unit), ~read<uint32_t>(source + 2));
            packNibbles(source + 6, 0, row.code(unit));
            break;
        case WeightType::Q5_1:
            std::memcpy(row.scale(unit, 1), source + 2, 2);
            std::memcpy(row.upper(unit), source + 4, 4);
            packNibbles(source + 8, 0, row.code(unit));
            break;
        default:
            assert(false);
        }
    }
}

// The 12 bytes of 6-bit scales and minimums of a K block as two words: factor (16 bits), then four 12-bit
// pairs.
void packBlockScales(const std::byte* source, std::byte* target)
{
    const std::byte* packed = source + 4;
    const auto at = [packed](uint32_t i) { return static_cast<uint64_t>(packed[i]); };
    uint64_t words[2] = {read<uint16_t>(source), read<uint16_t>(source + 2)};
    for (uint32_t b = 0; b < 8; ++b) {
        const uint64_t scale = b < 4 ? at(b) & 63U : (at(b + 4) & 15U) | ((at(b - 4) >> 6) << 4);
        const uint64_t minimum = b < 4 ? at(b + 4) & 63U : (at(b + 4) >> 4) | ((at(b) >> 6) << 4);
        words[b / 4] |= (scale | (minimum << 6)) << (16 + 12 * (b % 4));
    }
    write(target, words[0]);
    write(target + 8, words[1]);
}

void packQ4KRow(uint32_t units, const std::byte* source, const RowPlanes& row)
{
    for (uint32_t unit = 0; unit < units; unit += kUnitsPerBlock, source += blockBytes(WeightType::Q4_K)) {
        packBlockScales(source, row.blockScales + size_t{unit / kUnitsPerBlock} * 16 * kTileRows);
        for (uint32_t b = 0; b < kUnitsPerBlock; ++b)
            packNibbleHalf(source + 16 + 32 * (b / 2), 4 * (b % 2), row.code(unit + b));
    }
}

void packQ5KRow(uint32_t units, const std::byte* source, const RowPlanes& row)
{
    for (uint32_t unit = 0; unit < units; unit += kUnitsPerBlock, source += blockBytes(WeightType::Q5_K)) {
        packBlockScales(source, row.blockScales + size_t{unit / kUnitsPerBlock} * 16 * kTileRows);
        for (uint32_t b = 0; b < kUnitsPerBlock; ++b) {
            packNibbleHalf(source + 48 + 32 * (b / 2), 4 * (b % 2), row.code(unit + b));
            uint32_t fifth = 0;
            for (uint32_t l = 0; l < 32; ++l)
                fifth |= ((static_cast<uint32_t>(source[16 + l]) >> b) & 1U) << l;
            write(row.upper(unit + b), fifth);
        }
    }
}

void packQ6KRow(uint32_t units, const std::byte* source, const RowPlanes& row)
{
    for (uint32_t unit = 0; unit < units; unit += kUnitsPerBlock, source += blockBytes(WeightType::Q6_K)) {
        const std::byte* scales = source + 192;
        std::memcpy(row.scale(unit), scales, 8);
        std::memcpy(row.scale(unit + kUnitsPerGroup), scales + 8, 8);
        write(row.blockFactor + size_t{unit / kUnitsPerBlock} * 4 * kTileRows,
              halfToFloat(read<uint16_t>(source + 208)));
        for (uint32_t b = 0; b < kUnitsPerBlock; ++b) {
            const uint32_t h = b / 4;
            const uint32_t j = b % 4;
            packNibbleHalf(source + 64 * h + 32 * (j % 2), 4 * (j / 2), row.code(unit + b));
            uint64_t upper = 0;
            for (uint32_t l = 0; l < 32; ++l)
                upper |= ((static_cast<uint64_t>(source[128 + 32 * h + l]) >> (2 * j)) & 3U) << (2 * l);
            write(row.upper(unit + b), upper ^ 0xAAAAAAAAAAAAAAAAU);
        }
    }
}

void packFloatRow(uint32_t sourceBytes, const std::byte* source, const RowPlanes& row)
{
    for (uint32_t byte = 0; byte < sourceBytes; byte += 16)
        std::memcpy(row.code(byte / 32, (byte / 16) % 2), source + byte, std::min(16U, sourceBytes - byte));
}

void packRow(WeightType type, uint32_t cols, const std::byte* source, const RowPlanes& row)
{
    const uint32_t units = ceilDivide(cols, unitElements(type));
    switch (type) {
    case WeightType::F32:
    case WeightType::F16:
    case WeightType::BF16:
        return packFloatRow(cols * blockBytes(type), source, row);
    case WeightType::Q4_K:
        return packQ4KRow(units, source, row);
    case WeightType::Q5_K:
        return packQ5KRow(units, source, row);
    case WeightType::Q6_K:
        return packQ6KRow(units, source, row);
    default:
        return packLegacyRow(type, units, source, row);
    }
}

} // namespace

uint32_t unitElements(WeightType type)
{
    switch (type) {
    case WeightType::F32:
        return 8;
    case WeightType::F16:
    case WeightType::BF16:
        return 16;
    default:
        return 32;
    }
}

uint64_t tileSizeBytes(WeightType type, uint32_t cols)
{
    const PlaneBytes bytes = planeBytes(type);
    const uint64_t units = ceilDivide(cols, unitElements(type));
    const uint64_t groups = (units + kUnitsPerGroup - 1) / kUnitsPerGroup;
    const uint64_t blocks = (units + kUnitsPerBlock - 1) / kUnitsPerBlock;
    return (units * (bytes.codes + bytes.upperBits) + groups * bytes.groupScales +
            blocks * (bytes.blockScales + bytes.blockFactor)) *
           kTileRows;
}

uint64_t packedSizeBytes(WeightType type, uint32_t rows, uint32_t cols)
{
    return tileSizeBytes(type, cols) * ceilDivide(rows, kTileRows);
}

void packRows(WeightType type, uint32_t rows, uint32_t cols, uint32_t firstRow, uint32_t rowCount,
              std::span<const std::byte> source, std::span<std::byte> target)
{
    assert(cols % blockElements(type) == 0);
    assert(firstRow % kTileRows == 0 && firstRow + rowCount <= rows);
    assert(rowCount % kTileRows == 0 || firstRow + rowCount == rows);
    const size_t rowBytes = size_t{cols / blockElements(type)} * blockBytes(type);
    const uint64_t tileBytes = tileSizeBytes(type, cols);
    const uint32_t units = ceilDivide(cols, unitElements(type));
    assert(source.size() >= rowCount * rowBytes);
    assert(target.size() >= ceilDivide(rowCount, kTileRows) * tileBytes);
    static_cast<void>(rows);
    static_cast<void>(firstRow);

    const bool wholeRows = units % kUnitsPerGroup == 0 && cols % unitElements(type) == 0;
    for (uint32_t first = 0; first < rowCount; first += kTileRows) {
        const uint32_t count = std::min(kTileRows, rowCount - first);
        std::byte* tile = target.data() + first / kTileRows * tileBytes;
        if (!wholeRows || count < kTileRows)
            std::memset(tile, 0, tileBytes);
        for (uint32_t r = 0; r < count; ++r)
            packRow(type, cols, source.data() + (first + r) * rowBytes, RowPlanes(type, units, tile, r));
    }
}

} // namespace engine
