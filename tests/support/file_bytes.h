// Little-endian bytes for the test writers, and files that appear whole or not at all.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace test {

using Bytes = std::vector<std::byte>;

void append(Bytes& bytes, std::span<const std::byte> more);
void append(Bytes& bytes, std::string_view text);

template <typename Number>
requires std::is_arithmetic_v<Number>
void appendNumber(Bytes& bytes, Number value)
{
    append(bytes, std::as_bytes(std::span(&value, 1)));
}

/// Writes a neighbour of `path` and renames it, so that another test never sees half a file. Makes the
/// folder. Throws std::runtime_error.
void writeFile(const std::filesystem::path& path, std::span<const std::byte> bytes);
void writeFile(const std::filesystem::path& path, std::string_view text);

} // namespace test
