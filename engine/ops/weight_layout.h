// How weights lie in GPU memory, and the CPU side of getting them there. Lossless: every value of the file's
// block formats is kept, only its bits stand elsewhere. The GPU side is shaders/weight_format.glsl.
//
// 32 rows make a tile. Along a row, values come in units of 32 (F32: 8, F16 and BF16: 16), four units in a
// group. A tile is a sequence of planes, each [unit or group or block][32 rows][4, 8 or 16 bytes], so that 32
// neighbouring threads, one per row, read one contiguous range:
//
//   type        planes, in order (bytes per row)
//   F32         values, twice 16 per unit
//   F16, BF16   values, twice 16 per unit
//   Q8_0        codes, twice 16 per unit · 8 per group: four d
//   Q4_0        codes, 16 per unit · 8 per group: four d
//   Q4_1        codes, 16 per unit · 16 per group: four d, four m
//   Q5_0        codes, 16 per unit · fifth bits, 4 per unit · 8 per group: four d
//   Q5_1        codes, 16 per unit · 16 per group: four d, four m · fifth bits, 4 per unit
//   Q4_K        codes, 16 per unit · 16 per block of 256: d, four 12-bit pairs (scale, min), dmin, four pairs
//   Q5_K        codes, 16 per unit · 16 per block as Q4_K · fifth bits, 4 per unit
//   Q6_K        codes, 16 per unit · upper two bits, 8 per unit · 8 per group: eight scales · 4 per block: d
//   as fp32
//
// Nibble j of the four words of a unit's codes is value j; bit (two bits) e of the upper bits belongs to
// value e. Codes with an implied offset are stored in two's complement (Q4_0: q − 8 as four bits; Q5_0: q −
// 16, Q6_K: q − 32 with the sign in the upper bits), so that a sign extension yields the value. Rows beyond
// the last and values beyond the last column are zero.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/files/weight_type.h"

namespace engine {

inline constexpr uint32_t kTileRows = 32;

/// Values per unit: columns are padded to whole units.
uint32_t unitElements(WeightType type);

/// Bytes of one tile of a matrix with `cols` columns.
uint64_t tileSizeBytes(WeightType type, uint32_t cols);

/// Bytes of a packed matrix: whole tiles.
uint64_t packedSizeBytes(WeightType type, uint32_t rows, uint32_t cols);

/// Packs rows firstRow … firstRow + rowCount − 1 of a matrix [rows, cols]. `source` holds just these rows as
/// they stand in the file; `target` their tiles. firstRow is a multiple of 32, rowCount too unless the range
/// ends with the matrix. Tiles are independent: ranges may be packed in any order and by several threads.
void packRows(WeightType type, uint32_t rows, uint32_t cols, uint32_t firstRow, uint32_t rowCount,
              std::span<const std::byte> source, std::span<std::byte> target);

} // namespace engine
