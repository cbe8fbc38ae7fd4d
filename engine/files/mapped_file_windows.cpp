#include "engine/error.h"
#include "engine/files/mapped_file.h"
#include "engine/files/path_text.h"

#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

#include <algorithm>
#include <string>
#include <system_error>
#include <utility>

namespace engine {
namespace {

class Handle
{
public:
    explicit Handle(HANDLE handle) : m_handle(handle) {}
    ~Handle()
    {
        if (m_handle != nullptr && m_handle != INVALID_HANDLE_VALUE)
            ::CloseHandle(m_handle);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    HANDLE get() const { return m_handle; }

private:
    HANDLE m_handle;
};

std::string lastErrorText()
{
    return std::system_category().message(static_cast<int>(::GetLastError()));
}

std::span<const std::byte> clamp(std::span<const std::byte> bytes, uint64_t offset, uint64_t size) noexcept
{
    if (offset >= bytes.size())
        return {};
    return bytes.subspan(offset, static_cast<size_t>(std::min<uint64_t>(size, bytes.size() - offset)));
}

} // namespace

MappedFile::MappedFile(const std::filesystem::path& path) : m_path(path)
{
    const std::string text = pathText(path);
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        throw Error(ErrorCode::BadFile, text + ": expected a file, found a folder");
    const Handle file(::CreateFileW(path.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, nullptr,
                                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr));
    if (file.get() == INVALID_HANDLE_VALUE)
        throw Error(ErrorCode::FileNotFound, text + ": cannot open: " + lastErrorText());
    if (::GetFileType(file.get()) != FILE_TYPE_DISK)
        throw Error(ErrorCode::BadFile, text + ": expected a regular file, found a pipe or device");
    LARGE_INTEGER size{};
    if (!::GetFileSizeEx(file.get(), &size))
        throw Error(ErrorCode::FileNotFound, text + ": cannot read: " + lastErrorText());
    if (size.QuadPart <= 0)
        throw Error(ErrorCode::BadFile, text + ": the file is empty; download it again");

    // The view keeps the mapping alive, the mapping keeps the file: both handles may close here.
    const Handle mapping(::CreateFileMappingW(file.get(), nullptr, PAGE_READONLY, 0, 0, nullptr));
    const void* address = nullptr;
    if (mapping.get() != nullptr)
        address = ::MapViewOfFile(mapping.get(), FILE_MAP_READ, 0, 0, 0);
    if (address == nullptr)
        throw Error(ErrorCode::OutOfHostMemory,
                    text + ": cannot map " + std::to_string(size.QuadPart) + " bytes: " + lastErrorText());
    m_bytes = {static_cast<const std::byte*>(address), static_cast<size_t>(size.QuadPart)};
}

void MappedFile::unmap() noexcept
{
    if (!m_bytes.empty())
        ::UnmapViewOfFile(m_bytes.data());
    m_bytes = {};
}

void MappedFile::prefetch(uint64_t offset, uint64_t size) const noexcept
{
    const auto range = clamp(m_bytes, offset, size);
    if (range.empty())
        return;
    WIN32_MEMORY_RANGE_ENTRY entry{const_cast<std::byte*>(range.data()), range.size()};
    (void)::PrefetchVirtualMemory(::GetCurrentProcess(), 1, &entry, 0);
}

void MappedFile::release(uint64_t offset, uint64_t size) const noexcept
{
    // Unlocking pages that are not locked takes them out of the working set.
    const auto range = clamp(m_bytes, offset, size);
    if (!range.empty())
        (void)::VirtualUnlock(const_cast<std::byte*>(range.data()), range.size());
}

MappedFile::~MappedFile()
{
    unmap();
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : m_path(std::move(other.m_path)),
      m_bytes(std::exchange(other.m_bytes, {}))
{
}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept
{
    if (this != &other) {
        unmap();
        m_path = std::move(other.m_path);
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

} // namespace engine
