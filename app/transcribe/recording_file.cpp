#include "app/transcribe/recording_file.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace transcribe {
namespace {

constexpr qint64 kSampleBytes = 2;
constexpr qint64 kHeaderBytes = 80;
// A header that is a second old is mended by its file's length anyway; players that read along are content.
constexpr std::int64_t kHeaderEvery = kRecordingRate;
constexpr std::int64_t kRetryEvery = 2 * kRecordingRate;
constexpr qint64 kRiffLimit = 0xffffffff;

using Header = std::array<char, kHeaderBytes>;

// RIFF, a place for 64-bit sizes, fmt and data. Past 4 GB (37 hours) it becomes RF64, as EBU Tech 3306 says:
// the JUNK chunk was kept for its ds64.
Header makeHeader(std::int64_t sampleCount)
{
    const qint64 dataBytes = sampleCount * kSampleBytes;
    const qint64 riffBytes = dataBytes + kHeaderBytes - 8;
    const bool isLarge = riffBytes > kRiffLimit;
    Header header{};
    char* at = header.data();
    const auto text = [&](const char* word) {
        std::memcpy(at, word, 4);
        at += 4;
    };
    const auto number = [&](auto value) {
        qToLittleEndian(value, at);
        at += sizeof value;
    };
    const auto size32 = [&](qint64 bytes) { number(static_cast<quint32>(isLarge ? kRiffLimit : bytes)); };

    text(isLarge ? "RF64" : "RIFF");
    size32(riffBytes);
    text("WAVE");
    text(isLarge ? "ds64" : "JUNK");
    number(quint32{28});
    number(static_cast<quint64>(isLarge ? riffBytes : 0));
    number(static_cast<quint64>(isLarge ? dataBytes : 0));
    number(static_cast<quint64>(isLarge ? sampleCount : 0));
    number(quint32{0});
    text("fmt ");
    number(quint32{16});
    number(quint16{1}); // PCM
    number(quint16{1}); // mono
    number(static_cast<quint32>(kRecordingRate));
    number(static_cast<quint32>(kRecordingRate * kSampleBytes));
    number(static_cast<quint16>(kSampleBytes));
    number(quint16{16});
    text("data");
    size32(dataBytes);
    return header;
}

// All but the sizes must be as we write it.
bool isOurs(const Header& header)
{
    const Header ours = makeHeader(0);
    const bool isLarge = std::memcmp(header.data(), "RF64", 4) == 0;
    return (isLarge || std::memcmp(header.data(), "RIFF", 4) == 0) &&
           std::memcmp(header.data() + 8, "WAVE", 4) == 0 &&
           std::memcmp(header.data() + 12, isLarge ? "ds64" : "JUNK", 4) == 0 &&
           std::memcmp(header.data() + 48, ours.data() + 48, 28) == 0;
}

bool readHeader(QFile& file, Header& header)
{
    return file.seek(0) && file.read(header.data(), kHeaderBytes) == kHeaderBytes && isOurs(header);
}

std::int64_t samplesIn(const QFile& file)
{
    return (file.size() - kHeaderBytes) / kSampleBytes;
}

} // namespace

RecordingFile::RecordingFile(const QString& path, std::int64_t memorySamples)
    : m_path(path),
      m_file(path),
      m_memoryLimit(memorySamples)
{
}

bool RecordingFile::open()
{
    const std::lock_guard lock(m_mutex);
    return ready();
}

RecordingFile::~RecordingFile()
{
    if (m_file.isOpen() || !m_inMemory.empty())
        flush();
}

// Opens the file if it is not open. One that holds something else is left alone.
bool RecordingFile::ready()
{
    if (m_file.isOpen())
        return true;
    QDir().mkpath(QFileInfo(m_path).path());
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        m_problem = m_file.errorString();
        return false;
    }
    Header header;
    if (m_file.size() >= kHeaderBytes && readHeader(m_file, header)) {
        m_onDisk = samplesIn(m_file);
    } else if (m_file.size() >= kHeaderBytes) {
        m_problem = QStringLiteral("%1 is no recording").arg(m_path);
        m_file.close();
        return false;
    }
    return writeHeader();
}

bool RecordingFile::append(std::span<const std::int16_t> samples)
{
    const std::lock_guard lock(m_mutex);
    if (m_problem.isEmpty())
        ready();
    const auto waiting = static_cast<std::int64_t>(m_inMemory.size());
    if (waiting == 0 && m_problem.isEmpty()) {
        if (writeOut(samples)) {
            if (m_onDisk - m_inHeader >= kHeaderEvery)
                writeHeader();
            return true;
        }
        m_retryAt = kRetryEvery;
        return true; // the rest went to memory
    }
    if (waiting + static_cast<std::int64_t>(samples.size()) > m_memoryLimit)
        return false;
    m_inMemory.insert(m_inMemory.end(), samples.begin(), samples.end());
    if (static_cast<std::int64_t>(m_inMemory.size()) >= m_retryAt) {
        const std::vector<std::int16_t> all = std::exchange(m_inMemory, {});
        m_problem.clear();
        if (!ready()) {
            m_inMemory = all;
        } else {
            writeOut(all);
        }
        m_retryAt = static_cast<std::int64_t>(m_inMemory.size()) + kRetryEvery;
    }
    return true;
}

// What the file does not take goes to memory.
bool RecordingFile::writeOut(std::span<const std::int16_t> samples)
{
    static_assert(std::endian::native == std::endian::little, "samples are written as they lie in memory");
    auto bytes = std::as_bytes(samples);
    if (m_file.isOpen() && m_file.seek(kHeaderBytes + m_onDisk * kSampleBytes)) {
        while (!bytes.empty()) {
            const qint64 written =
                m_file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
            if (written <= 0)
                break;
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        }
    }
    // Half a sample may have been written; it is written again.
    const std::size_t left = (bytes.size() + 1) / kSampleBytes;
    m_onDisk += static_cast<std::int64_t>(samples.size() - left);
    if (left == 0)
        return true;
    m_problem = m_file.errorString();
    const auto rest = samples.last(left);
    m_inMemory.insert(m_inMemory.end(), rest.begin(), rest.end());
    return false;
}

bool RecordingFile::writeHeader()
{
    const Header header = makeHeader(m_onDisk);
    if (!m_file.isOpen() || !m_file.seek(0) || m_file.write(header.data(), kHeaderBytes) != kHeaderBytes) {
        m_problem = m_file.errorString();
        return false;
    }
    m_inHeader = m_onDisk;
    return true;
}

bool RecordingFile::flush()
{
    const std::lock_guard lock(m_mutex);
    if (m_inHeader == m_onDisk && m_inMemory.empty() && m_problem.isEmpty())
        return true;
    m_problem.clear();
    if (!ready())
        return false;
    const std::vector<std::int16_t> all = std::exchange(m_inMemory, {});
    return writeOut(all) && writeHeader();
}

std::int64_t RecordingFile::sampleCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_onDisk + static_cast<std::int64_t>(m_inMemory.size());
}

std::int64_t RecordingFile::unsavedCount() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<std::int64_t>(m_inMemory.size());
}

QString RecordingFile::problem() const
{
    const std::lock_guard lock(m_mutex);
    return m_problem;
}

std::vector<float> RecordingFile::read(std::int64_t first, std::int64_t end) const
{
    const std::lock_guard lock(m_mutex);
    const std::int64_t total = m_onDisk + static_cast<std::int64_t>(m_inMemory.size());
    first = std::clamp<std::int64_t>(first, 0, total);
    end = std::clamp(end, first, total);
    std::vector<std::int16_t> samples(static_cast<std::size_t>(end - first));
    const std::int64_t fromDisk = std::clamp<std::int64_t>(m_onDisk - first, 0, end - first);
    if (fromDisk > 0) {
        const qint64 bytes = fromDisk * kSampleBytes;
        const bool isRead = m_file.seek(kHeaderBytes + first * kSampleBytes) &&
                            m_file.read(reinterpret_cast<char*>(samples.data()), bytes) == bytes;
        if (!isRead)
            samples.clear();
    }
    const std::int64_t fromMemory = end - first - fromDisk;
    if (!samples.empty() && fromMemory > 0)
        std::copy_n(m_inMemory.begin() + (first + fromDisk - m_onDisk), fromMemory,
                    samples.begin() + fromDisk);
    std::vector<float> values(samples.size());
    std::transform(samples.begin(), samples.end(), values.begin(),
                   [](std::int16_t sample) { return static_cast<float>(sample) / 32768.0f; });
    return values;
}

std::optional<std::int64_t> repairRecording(const QString& path)
{
    QFile file(path);
    Header header;
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered | QIODevice::ExistingOnly) ||
        !readHeader(file, header))
        return std::nullopt;
    const std::int64_t count = samplesIn(file);
    const Header right = makeHeader(count);
    if (header != right && (!file.seek(0) || file.write(right.data(), kHeaderBytes) != kHeaderBytes))
        return std::nullopt;
    return count;
}

std::optional<double> recordingSeconds(const QString& path)
{
    QFile file(path);
    Header header;
    if (!file.open(QIODevice::ReadOnly) || !readHeader(file, header))
        return std::nullopt;
    return static_cast<double>(samplesIn(file)) / kRecordingRate;
}

} // namespace transcribe
