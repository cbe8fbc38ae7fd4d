#include "engine/error.h"
#include "engine/files/mapped_file.h"
#include "engine/files/path_text.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace engine {
namespace {

class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int get() const { return m_fd; }

private:
    int m_fd;
};

/// Calls madvise for the pages that overlap (`outward`) or lie wholly inside (not `outward`) the range.
void advise(std::span<const std::byte> bytes, uint64_t offset, uint64_t size, int advice,
            bool outward) noexcept
{
    if (offset >= bytes.size())
        return;
    const uint64_t page = static_cast<uint64_t>(::sysconf(_SC_PAGESIZE));
    uint64_t end = offset + std::min<uint64_t>(size, bytes.size() - offset);
    uint64_t begin = offset;
    if (outward) {
        begin = begin / page * page;
    } else {
        begin = (begin + page - 1) / page * page;
        if (end != bytes.size())
            end = end / page * page;
    }
    if (begin < end) // madvise is typed for writers; these pages are mapped read-only
        (void)::madvise(const_cast<std::byte*>(bytes.data()) + begin, end - begin, advice);
}

} // namespace

MappedFile::MappedFile(const std::filesystem::path& path) : m_path(path)
{
    const std::string text = pathText(path);
    // O_NONBLOCK: opening a named pipe that has no writer must not wait.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.get() < 0)
        throw Error(ErrorCode::FileNotFound, text + ": cannot open: " + std::strerror(errno));
    struct stat status
    {
    };
    if (::fstat(file.get(), &status) != 0)
        throw Error(ErrorCode::FileNotFound, text + ": cannot read: " + std::strerror(errno));
    if (S_ISDIR(status.st_mode))
        throw Error(ErrorCode::BadFile, text + ": expected a file, found a folder");
    if (!S_ISREG(status.st_mode))
        throw Error(ErrorCode::BadFile, text + ": expected a regular file, found a pipe, socket or device");
    if (status.st_size <= 0)
        throw Error(ErrorCode::BadFile, text + ": the file is empty; download it again");

    const auto size = static_cast<size_t>(status.st_size);
    void* address = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.get(), 0);
    if (address == MAP_FAILED) {
        const ErrorCode code = errno == ENOMEM ? ErrorCode::OutOfHostMemory : ErrorCode::FileNotFound;
        throw Error(code, text + ": cannot map " + std::to_string(size) + " bytes: " + std::strerror(errno));
    }
    m_bytes = {static_cast<const std::byte*>(address), size};
}

void MappedFile::unmap() noexcept
{
    if (!m_bytes.empty())
        ::munmap(const_cast<std::byte*>(m_bytes.data()), m_bytes.size());
    m_bytes = {};
}

void MappedFile::prefetch(uint64_t offset, uint64_t size) const noexcept
{
    advise(m_bytes, offset, size, MADV_WILLNEED, true);
}

void MappedFile::release(uint64_t offset, uint64_t size) const noexcept
{
    advise(m_bytes, offset, size, MADV_DONTNEED, false);
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
