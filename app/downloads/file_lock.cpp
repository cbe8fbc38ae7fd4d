#include "app/downloads/file_lock.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace downloads {

#ifdef Q_OS_WIN

FileLock::Result FileLock::tryLock()
{
    const HANDLE file = CreateFileW(reinterpret_cast<LPCWSTR>(m_path.utf16()), GENERIC_READ | GENERIC_WRITE,
                                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                    OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return Impossible;
    OVERLAPPED begin{}; // one byte at the beginning, as msvcrt.locking does it
    if (!LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &begin)) {
        const bool isBusy = GetLastError() == ERROR_LOCK_VIOLATION || GetLastError() == ERROR_IO_PENDING;
        CloseHandle(file);
        return isBusy ? Busy : Impossible;
    }
    m_handle = reinterpret_cast<qintptr>(file);
    return Held;
}

void FileLock::unlock()
{
    if (m_handle != -1)
        CloseHandle(reinterpret_cast<HANDLE>(m_handle));
    m_handle = -1;
}

#else

FileLock::Result FileLock::tryLock()
{
    for (int attempt = 0; attempt < 8; ++attempt) {
        const int file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0664);
        if (file < 0)
            return Impossible;
        if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
            const bool isBusy = errno == EWOULDBLOCK || errno == EINTR;
            ::close(file);
            return isBusy ? Busy : Impossible;
        }
        // Who held it may have deleted the file in between: then this is a lock on nothing.
        struct stat facts
        {
        };
        if (::fstat(file, &facts) == 0 && facts.st_nlink > 0) {
            m_handle = file;
            return Held;
        }
        ::close(file);
    }
    return Busy;
}

void FileLock::unlock()
{
    if (m_handle != -1)
        ::close(static_cast<int>(m_handle));
    m_handle = -1;
}

#endif

} // namespace downloads
