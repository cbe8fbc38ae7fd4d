// A lock between programs on a file, the kind that the hub's Python tools take for a blob. Knows no blobs.
#pragma once

#include <QString>

namespace downloads {

class FileLock
{
public:
    enum Result
    {
        Held,
        Busy,       ///< another has it
        Impossible, ///< the file system knows no locks; as good as held, as the other tools see it
    };

    explicit FileLock(QString path) : m_path(std::move(path)) {}
    ~FileLock() { unlock(); }
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Never waits.
    Result tryLock();
    void unlock();

private:
    QString m_path;
    qintptr m_handle = -1;
};

} // namespace downloads
