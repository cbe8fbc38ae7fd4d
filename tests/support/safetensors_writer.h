// Writes safetensors files for tests, right ones and, through replaced entries, wrong ones.
#pragma once

#include "tests/support/file_bytes.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace test {

class SafetensorsWriter
{
public:
    /// Appends a tensor behind the last one. `dtype` as in the file: "BF16".
    void add(const std::string& name, const std::string& dtype, const std::vector<uint64_t>& shape,
             std::span<const std::byte> data);

    /// The JSON header, in order of adding; tests change it to make damaged files.
    nlohmann::ordered_json& header() { return m_header; }

    /// The whole file: compact header padded with spaces to a multiple of 8, then the data.
    Bytes bytes() const;

    /// A file with this text as its header, as it stands.
    Bytes bytesWithHeader(std::string_view header) const;

private:
    nlohmann::ordered_json m_header = nlohmann::ordered_json::object();
    Bytes m_data;
};

} // namespace test
