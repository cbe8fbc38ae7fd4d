#include "tests/support/file_bytes.h"

#include <fstream>
#include <random>
#include <stdexcept>
#include <string>

namespace test {

void append(Bytes& bytes, std::span<const std::byte> more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

void append(Bytes& bytes, std::string_view text)
{
    append(bytes, std::as_bytes(std::span(text.data(), text.size())));
}

void writeFile(const std::filesystem::path& path, std::span<const std::byte> bytes)
{
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path());
    std::filesystem::path temporary = path;
    temporary += ".part" + std::to_string(std::random_device{}()); // tests may write the same file at once
    std::ofstream file(temporary, std::ios::binary);
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file)
        throw std::runtime_error("cannot write " + temporary.string());
    std::filesystem::rename(temporary, path);
}

void writeFile(const std::filesystem::path& path, std::string_view text)
{
    writeFile(path, std::as_bytes(std::span(text.data(), text.size())));
}

} // namespace test
