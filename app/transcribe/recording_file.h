// A recording while it grows: a WAV file on disk (16 kHz, mono, 16 bits), and in memory what the disk did not
// take. What was appended can always be read again. Thread-safe; knows nothing of devices or models.
#pragma once

#include <QFile>
#include <QString>

#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace transcribe {

inline constexpr int kRecordingRate = 16000;

class RecordingFile
{
public:
    /// Half an hour, 58 MB.
    static constexpr std::int64_t kMemorySamples = std::int64_t{30} * 60 * kRecordingRate;

    /// Touches nothing yet.
    explicit RecordingFile(const QString& path, std::int64_t memorySamples = kMemorySamples);
    ~RecordingFile();
    RecordingFile(const RecordingFile&) = delete;
    RecordingFile& operator=(const RecordingFile&) = delete;

    /// Begins a recording, or goes on with the one that lies there. A file that cannot be made is a problem
    /// like a full disk: samples are kept in memory. False then.
    bool open();
    /// False if neither disk nor memory have room: nothing of `samples` is kept then.
    bool append(std::span<const std::int16_t> samples);
    /// Writes what is only in memory, and the header. False if not everything is on disk.
    bool flush();

    const QString& path() const { return m_path; }
    std::int64_t sampleCount() const;
    /// Samples that are only in memory.
    std::int64_t unsavedCount() const;
    /// Why not everything is on disk, in the words of the system; empty if it is.
    QString problem() const;

    /// Samples [first, end) as the audio tower takes them, fewer if there are not so many.
    std::vector<float> read(std::int64_t first, std::int64_t end) const;

private:
    bool ready();
    bool writeOut(std::span<const std::int16_t> samples);
    bool writeHeader();

    mutable std::mutex m_mutex;
    QString m_path;
    mutable QFile m_file;
    std::int64_t m_memoryLimit;
    std::int64_t m_onDisk = 0;            ///< samples whose bytes the file has
    std::int64_t m_inHeader = -1;         ///< samples that the header tells of
    std::int64_t m_retryAt = 0;           ///< size at which a failed write is tried again
    std::vector<std::int16_t> m_inMemory; ///< what comes after them
    QString m_problem;
};

/// Makes the header of a recording tell of all samples that follow it, as after the program was killed. The
/// number of samples; none if the file is not one of our recordings or cannot be written.
std::optional<std::int64_t> repairRecording(const QString& path);

/// Length by the header, without changing anything; none if it is not one of our recordings.
std::optional<double> recordingSeconds(const QString& path);

} // namespace transcribe
