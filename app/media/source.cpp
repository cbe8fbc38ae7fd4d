#include "app/media/source.h"

#include "engine/error.h"
#include "engine/files/path_text.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace media {

using engine::Error;
using engine::ErrorCode;

Source::Source(const std::filesystem::path& path) : Source(path, {}) {}

Source::Source(const std::filesystem::path& path, std::string name)
    : m_name(name.empty() ? engine::pathText(path.filename()) : name)
{
    const std::string text = name.empty() ? engine::pathText(path) : name;
    std::error_code problem;
    const std::filesystem::file_status status = std::filesystem::status(path, problem);
    if (status.type() == std::filesystem::file_type::not_found)
        throw Error(ErrorCode::FileNotFound,
                    text + " does not exist. Check the name, or choose the file again.");
    if (problem)
        throw Error(ErrorCode::FileNotFound, text + " cannot be reached: " + problem.message() +
                                                 ". Check the permissions of its folder.");
    if (status.type() == std::filesystem::file_type::directory)
        throw Error(ErrorCode::BadFile, text + " is a folder. Choose a picture, sound or video inside it.");
    if (status.type() != std::filesystem::file_type::regular)
        throw Error(ErrorCode::BadFile,
                    text + " is a pipe or a device, not a file. Save its contents to a file first.");
    const std::uintmax_t size = std::filesystem::file_size(path, problem);
    m_file.open(path, std::ios::binary);
    if (problem || !m_file)
        throw Error(ErrorCode::FileNotFound, text + " cannot be read. Check its permissions.");
    if (size == 0)
        throw Error(ErrorCode::BadFile, text + " is empty (0 bytes). Copy or record it again.");
    m_size = static_cast<std::int64_t>(size);
}

Source::Source(std::span<const std::byte> bytes, std::string name)
    : m_name(std::move(name)),
      m_bytes(bytes),
      m_size(static_cast<std::int64_t>(bytes.size()))
{
    if (bytes.empty())
        throw Error(ErrorCode::BadFile, m_name + " is empty (0 bytes).");
}

std::size_t Source::read(std::int64_t offset, std::span<std::byte> out)
{
    if (offset < 0 || offset >= m_size)
        return 0;
    const auto count = static_cast<std::size_t>(
        std::min<std::int64_t>(m_size - offset, static_cast<std::int64_t>(out.size())));
    if (!m_bytes.empty()) {
        std::memcpy(out.data(), m_bytes.data() + offset, count);
        return count;
    }
    m_file.clear();
    m_file.seekg(offset);
    m_file.read(reinterpret_cast<char*>(out.data()), static_cast<std::streamsize>(count));
    return static_cast<std::size_t>(m_file.gcount());
}

std::vector<std::byte> Source::head(std::size_t count)
{
    std::vector<std::byte> bytes(
        static_cast<std::size_t>(std::min<std::int64_t>(m_size, static_cast<std::int64_t>(count))));
    bytes.resize(read(0, bytes));
    return bytes;
}

} // namespace media
