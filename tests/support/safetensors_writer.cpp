#include "tests/support/safetensors_writer.h"

namespace test {

void SafetensorsWriter::add(const std::string& name, const std::string& dtype,
                            const std::vector<uint64_t>& shape, std::span<const std::byte> data)
{
    nlohmann::ordered_json& entry = m_header[name];
    entry["dtype"] = dtype;
    entry["shape"] = shape;
    entry["data_offsets"] = {m_data.size(), m_data.size() + data.size()};
    append(m_data, data);
}

Bytes SafetensorsWriter::bytes() const
{
    std::string header = m_header.dump();
    header.resize((header.size() + 7) / 8 * 8, ' ');
    return bytesWithHeader(header);
}

Bytes SafetensorsWriter::bytesWithHeader(std::string_view header) const
{
    Bytes bytes;
    bytes.reserve(sizeof(uint64_t) + header.size() + m_data.size());
    appendNumber<uint64_t>(bytes, header.size());
    append(bytes, header);
    append(bytes, m_data);
    return bytes;
}

} // namespace test
