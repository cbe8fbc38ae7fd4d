// Writes GGUF files for tests, right ones and, through its knobs, wrong ones.
#pragma once

#include "engine/files/gguf.h"
#include "engine/files/weight_type.h"
#include "tests/support/file_bytes.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace test {

/// GGML's number of a weight type.
uint32_t ggmlType(engine::WeightType type);

class GgufWriter
{
public:
    void addU32(std::string_view key, uint32_t value);
    void addI32(std::string_view key, int32_t value);
    void addF32(std::string_view key, float value);
    void addBool(std::string_view key, bool value);
    void addString(std::string_view key, std::string_view value);
    void addI32s(std::string_view key, std::span<const int32_t> values);
    void addF32s(std::string_view key, std::span<const float> values);
    void addBools(std::string_view key, const std::vector<bool>& values);
    void addStrings(std::string_view key, std::span<const std::string> values);

    /// A value of any type as the bytes that follow its type number.
    void addRaw(std::string_view key, uint32_t type, std::span<const std::byte> value);

    /// `shape` row-major, as everywhere in the engine; written in reverse. The offset is the next aligned
    /// one.
    void addTensor(std::string_view name, const std::vector<uint64_t>& shape, uint32_t type,
                   std::span<const std::byte> data);

    /// A table entry with any offset and no data of its own.
    void addTensorEntry(std::string_view name, const std::vector<uint64_t>& shape, uint32_t type,
                        uint64_t offset);

    Bytes bytes() const;

    uint32_t version = 3;
    uint64_t alignment = 32; ///< written as general.alignment by the caller if it is not 32

    uint64_t tensorCount() const { return m_tensorCount; }

private:
    void addKey(std::string_view key, engine::GgufType type);

    uint64_t m_keyCount = 0;
    uint64_t m_tensorCount = 0;
    Bytes m_metadata;
    Bytes m_table;
    Bytes m_data;
};

} // namespace test
