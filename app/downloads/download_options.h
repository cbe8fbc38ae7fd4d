// How patient, thrifty and careful downloads are. The defaults are the product's; tests shorten them.
#pragma once

#include <chrono>
#include <functional>
#include <stop_token>

#include <QString>

namespace downloads {

struct DownloadOptions
{
    using Milliseconds = std::chrono::milliseconds;

    qint64 chunkBytes = qint64{16} << 20;  ///< hashed and made durable one by one
    int checkedChunks = 4;                 ///< last ones compared with the disk before going on
    qint64 reserveBytes = qint64{1} << 30; ///< of the disk, left free
    int attempts = 8;                      ///< in a row without a byte, then it has failed
    Milliseconds firstDelay{1000};         ///< doubles with each attempt
    Milliseconds longestDelay{60000};
    double jitter = 0.2; ///< share by which a delay may be longer, so that not everybody comes back at once
    Milliseconds stallTimeout{30000};       ///< without a byte: the connection counts as lost
    Milliseconds longestRetryAfter{600000}; ///< what the hub may ask for
    Milliseconds tokenTimeout{30000};       ///< a keyring that does not answer is done without
    Milliseconds lockPoll{500};             ///< between looks at a lock of another program
    Milliseconds undoTime{8000};            ///< of what was cancelled
    /// Waits, or less long if asked to stop. Unset: really.
    std::function<void(Milliseconds, const std::stop_token&)> wait;
    /// Bytes free where a folder is; negative: unknown. Unset: what the system says.
    std::function<qint64(const QString& folder)> freeBytes;
};

} // namespace downloads
