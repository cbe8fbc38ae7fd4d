// The bytes of a media file, on disk or in memory. Everything else here reads through it, so that one place
// checks what a path is and nothing can be made to open a second file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <vector>

namespace media {

class Source
{
public:
    /// Opens a regular file. Throws engine::Error: FileNotFound for a path that does not exist or cannot be
    /// read, BadFile for a folder, a pipe or device (they are never opened: that could wait for ever) and an
    /// empty file.
    explicit Source(const std::filesystem::path& path);
    /// The same for a file that messages call by another name than its own.
    Source(const std::filesystem::path& path, std::string name);

    /// Bytes that the caller keeps alive; `name` stands in messages. Throws engine::Error(BadFile) if there
    /// are none.
    Source(std::span<const std::byte> bytes, std::string name);

    /// How the file is called in messages: its name without the folder.
    const std::string& name() const { return m_name; }
    std::int64_t size() const { return m_size; }

    /// Reads up to `out.size()` bytes at `offset`; fewer at the end, 0 past it and when the disk fails.
    std::size_t read(std::int64_t offset, std::span<std::byte> out);

    /// The first `count` bytes, or all if there are fewer.
    std::vector<std::byte> head(std::size_t count);

private:
    std::string m_name;
    std::ifstream m_file;
    std::span<const std::byte> m_bytes;
    std::int64_t m_size = 0;
};

} // namespace media
