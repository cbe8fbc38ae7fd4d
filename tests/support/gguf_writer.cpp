#include "tests/support/gguf_writer.h"

#include <array>

namespace test {
namespace {

using engine::GgufType;

void appendString(Bytes& bytes, std::string_view text)
{
    appendNumber<uint64_t>(bytes, text.size());
    append(bytes, text);
}

void appendArrayHead(Bytes& bytes, GgufType elementType, size_t count)
{
    appendNumber(bytes, static_cast<uint32_t>(elementType));
    appendNumber<uint64_t>(bytes, count);
}

} // namespace

uint32_t ggmlType(engine::WeightType type)
{
    // F32, F16, BF16, Q8_0, Q4_0, Q4_1, Q5_0, Q5_1, Q4_K, Q5_K, Q6_K
    constexpr std::array<uint32_t, engine::kWeightTypeCount> kIds{0, 1, 30, 8, 2, 3, 6, 7, 12, 13, 14};
    return kIds.at(static_cast<size_t>(type));
}

void GgufWriter::addKey(std::string_view key, GgufType type)
{
    ++m_keyCount;
    appendString(m_metadata, key);
    appendNumber(m_metadata, static_cast<uint32_t>(type));
}

void GgufWriter::addU32(std::string_view key, uint32_t value)
{
    addKey(key, GgufType::U32);
    appendNumber(m_metadata, value);
}

void GgufWriter::addI32(std::string_view key, int32_t value)
{
    addKey(key, GgufType::I32);
    appendNumber(m_metadata, value);
}

void GgufWriter::addF32(std::string_view key, float value)
{
    addKey(key, GgufType::F32);
    appendNumber(m_metadata, value);
}

void GgufWriter::addBool(std::string_view key, bool value)
{
    addKey(key, GgufType::Bool);
    appendNumber<uint8_t>(m_metadata, value ? 1 : 0);
}

void GgufWriter::addString(std::string_view key, std::string_view value)
{
    addKey(key, GgufType::String);
    appendString(m_metadata, value);
}

void GgufWriter::addI32s(std::string_view key, std::span<const int32_t> values)
{
    addKey(key, GgufType::Array);
    appendArrayHead(m_metadata, GgufType::I32, values.size());
    append(m_metadata, std::as_bytes(values));
}

void GgufWriter::addF32s(std::string_view key, std::span<const float> values)
{
    addKey(key, GgufType::Array);
    appendArrayHead(m_metadata, GgufType::F32, values.size());
    append(m_metadata, std::as_bytes(values));
}

void GgufWriter::addBools(std::string_view key, const std::vector<bool>& values)
{
    addKey(key, GgufType::Array);
    appendArrayHead(m_metadata, GgufType::Bool, values.size());
    for (const bool value : values)
        appendNumber<uint8_t>(m_metadata, value ? 1 : 0);
}

void GgufWriter::addStrings(std::string_view key, std::span<const std::string> values)
{
    addKey(key, GgufType::Array);
    appendArrayHead(m_metadata, GgufType::String, values.size());
    for (const std::string& value : values)
        appendString(m_metadata, value);
}

void GgufWriter::addRaw(std::string_view key, uint32_t type, std::span<const std::byte> value)
{
    addKey(key, static_cast<GgufType>(type));
    append(m_metadata, value);
}

void GgufWriter::addTensorEntry(std::string_view name, const std::vector<uint64_t>& shape, uint32_t type,
                                uint64_t offset)
{
    ++m_tensorCount;
    appendString(m_table, name);
    appendNumber<uint32_t>(m_table, static_cast<uint32_t>(shape.size()));
    for (auto dimension = shape.rbegin(); dimension != shape.rend(); ++dimension)
        appendNumber<uint64_t>(m_table, *dimension);
    appendNumber(m_table, type);
    appendNumber(m_table, offset);
}

void GgufWriter::addTensor(std::string_view name, const std::vector<uint64_t>& shape, uint32_t type,
                           std::span<const std::byte> data)
{
    m_data.resize((m_data.size() + alignment - 1) / alignment * alignment);
    addTensorEntry(name, shape, type, m_data.size());
    append(m_data, data);
}

Bytes GgufWriter::bytes() const
{
    Bytes bytes;
    bytes.reserve(m_metadata.size() + m_table.size() + m_data.size() + 64 + alignment);
    append(bytes, "GGUF");
    appendNumber(bytes, version);
    appendNumber(bytes, m_tensorCount);
    appendNumber(bytes, m_keyCount);
    append(bytes, m_metadata);
    append(bytes, m_table);
    bytes.resize((bytes.size() + alignment - 1) / alignment * alignment);
    append(bytes, m_data);
    return bytes;
}

} // namespace test
