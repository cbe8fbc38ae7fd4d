// A whole file as read-only memory: weights are read in place, and pages nobody touches cost nothing.
// Knows bytes only. One implementation per system, chosen by the build.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace engine {

/// Move-only; the bytes keep their address when the object moves and live as long as it does.
/// A file that another program shortens while it is mapped is outside what this class can guard against.
class MappedFile
{
public:
    /// Throws Error(FileNotFound) for a path that does not exist or cannot be read, Error(BadFile) for a
    /// folder, pipe, device or empty file, Error(OutOfHostMemory) if there is no address space left.
    explicit MappedFile(const std::filesystem::path& path);
    ~MappedFile();

    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    std::span<const std::byte> bytes() const { return m_bytes; }
    const std::filesystem::path& path() const { return m_path; }

    /// Advice: these bytes are read soon. A range past the end is cut to the file. Never fails.
    void prefetch(uint64_t offset, uint64_t size) const noexcept;

    /// Advice: these bytes are not needed for now; their pages may leave memory. They stay readable.
    void release(uint64_t offset, uint64_t size) const noexcept;

private:
    void unmap() noexcept;

    std::filesystem::path m_path;
    std::span<const std::byte> m_bytes;
};

} // namespace engine
