#include "app/transcribe/recording_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>
#include <numbers>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/media/audio_decoder.h"

using namespace transcribe;

namespace {

std::vector<std::int16_t> ramp(std::int64_t first, std::int64_t count)
{
    std::vector<std::int16_t> samples(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<std::int16_t>((first + static_cast<std::int64_t>(i)) * 7 % 30011 - 15000);
    return samples;
}

bool isRamp(const std::vector<float>& values, std::int64_t first)
{
    const std::vector<std::int16_t> expected = ramp(first, static_cast<std::int64_t>(values.size()));
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] * 32768.0f != static_cast<float>(expected[i]))
            return false;
    }
    return true;
}

// The file as any program sees it.
std::vector<float> decoded(const QString& path)
{
    media::Source source(path.toStdString());
    return media::decodeAudioClip(source, {}, std::int64_t{1} << 24).samples;
}

/// While it lives, no file of this process may grow past so many bytes: what a full disk does.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

class RecordingFileTest : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatItIsGiven()
    {
        const QString path = m_folder.filePath(QStringLiteral("plain/recording.wav"));
        {
            RecordingFile file(path);
            for (std::int64_t at = 0; at < 100000; at += 1000)
                QVERIFY(file.append(ramp(at, 1000)));
            QCOMPARE(file.sampleCount(), 100000);
            QVERIFY(isRamp(file.read(0, 100000), 0));
            QVERIFY(isRamp(file.read(99990, 100000), 99990));
            QCOMPARE(file.read(99990, 200000).size(), std::size_t{10});
            QVERIFY(file.append(ramp(100000, 5))); // reading does not move the end
            QVERIFY(file.flush());
        }
        const std::vector<float> samples = decoded(path);
        QCOMPARE(samples.size(), std::size_t{100005});
        QVERIFY(isRamp(samples, 0));
        QCOMPARE(recordingSeconds(path), 100005.0 / 16000);

        RecordingFile again(path);
        QVERIFY(again.open());
        QCOMPARE(again.sampleCount(), 100005);
        QVERIFY(again.append(ramp(100005, 10)));
        QVERIFY(again.flush());
        QVERIFY(isRamp(decoded(path), 0));
        QCOMPARE(decoded(path).size(), std::size_t{100015});
    }

    void survivesTheKillOfTheProgram()
    {
        const QString path = m_folder.filePath(QStringLiteral("killed.wav"));
        const pid_t child = fork();
        if (child == 0) {
            RecordingFile file(path);
            for (std::int64_t at = 0; at < std::int64_t{1} << 40; at += 1600)
                file.append(ramp(at, 1600));
            _exit(0);
        }
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 100000, 60000);
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));

        const std::optional<std::int64_t> count = repairRecording(path);
        QVERIFY(count && *count >= 40000);
        media::Source source(path.toStdString());
        const media::AudioClip clip = media::decodeAudioClip(source, {}, std::int64_t{1} << 26);
        QCOMPARE(static_cast<std::int64_t>(clip.samples.size()), std::min(*count, std::int64_t{1} << 26));
        QVERIFY(isRamp(clip.samples, 0));
    }

    void mendsAStaleHeaderAndHalfASample()
    {
        const QString path = m_folder.filePath(QStringLiteral("stale.wav"));
        {
            RecordingFile file(path);
            QVERIFY(file.append(ramp(0, 20000)));
        }
        QFile raw(path);
        QVERIFY(raw.open(QIODevice::Append));
        raw.write("\x01\x02\x03", 3);
        raw.close();
        QCOMPARE(repairRecording(path), std::int64_t{20001});
        QCOMPARE(decoded(path).size(), std::size_t{20001});
        RecordingFile again(path);
        QVERIFY(again.append(ramp(20001, 100))); // over the half sample
        QVERIFY(again.flush());
        QVERIFY(isRamp(again.read(20001, 20101), 20001));
    }

    void leavesOtherFilesAlone()
    {
        const QString path = m_folder.filePath(QStringLiteral("other.wav"));
        QFile raw(path);
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write(QByteArray(200, 'x'));
        raw.close();
        QVERIFY(!repairRecording(path));
        RecordingFile file(path);
        QVERIFY(file.append(ramp(0, 100)));
        QVERIFY(!file.flush());
        QVERIFY(!file.problem().isEmpty());
        QVERIFY(isRamp(file.read(0, 100), 0));
        QVERIFY(raw.open(QIODevice::ReadOnly));
        QCOMPARE(raw.readAll(), QByteArray(200, 'x'));
    }

    void keepsInMemoryWhatAFullDiskRefuses()
    {
        const QString path = m_folder.filePath(QStringLiteral("full.wav"));
        RecordingFile file(path);
        {
            const FileSizeLimit limit(80 + 2 * 50000 + 1);
            for (std::int64_t at = 0; at < 120000; at += 1000)
                QVERIFY(file.append(ramp(at, 1000)));
            QVERIFY(!file.problem().isEmpty());
            QCOMPARE(file.sampleCount(), 120000);
            QCOMPARE(file.unsavedCount(), 70000);
            QVERIFY(isRamp(file.read(0, 120000), 0));
            QVERIFY(!file.flush());
            QVERIFY(isRamp(file.read(49000, 51000), 49000));
        }
        // There is room again: the next try brings everything to the disk.
        for (std::int64_t at = 120000; at < 200000; at += 1000)
            QVERIFY(file.append(ramp(at, 1000)));
        QCOMPARE(file.unsavedCount(), 0);
        QVERIFY(file.problem().isEmpty());
        QVERIFY(file.flush());
        QCOMPARE(decoded(path).size(), std::size_t{200000});
        QVERIFY(isRamp(decoded(path), 0));
    }

    void memoryIsBounded()
    {
        RecordingFile file(QStringLiteral("/proc/no/such/place.wav"), 5000);
        QVERIFY(file.append(ramp(0, 3000)));
        QVERIFY(!file.problem().isEmpty());
        QVERIFY(file.append(ramp(3000, 2000)));
        QVERIFY(!file.append(ramp(5000, 1)));
        QVERIFY(isRamp(file.read(0, 5000), 0));
        QCOMPARE(file.sampleCount(), 5000);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(RecordingFileTest)
#include "recording_file_test.moc"
