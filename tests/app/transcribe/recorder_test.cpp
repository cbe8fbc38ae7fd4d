// The microphone by PortAudio over ALSA's `file` plugin; another source only for what no device does on
// demand.
#include "app/transcribe/recorder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/media/audio_decoder.h"
#include "app/transcribe/portaudio_source.h"
#include "tests/app/transcribe/virtual_microphone.h"

using namespace transcribe;
using State = Recorder::State;

namespace {

constexpr int kPatience = 60000;

/// Delivers a given number of samples, then is unplugged, silent or full of losses.
class ScriptedSource : public SampleSource
{
public:
    enum class End
    {
        Unplugged,
        Silent,
    };

    ScriptedSource(std::size_t count, End end) : m_count(count), m_end(end) {}

    QList<InputDevice> devices() override { return {{QStringLiteral("Scripted"), true}}; }
    Format open(const QString& device) override
    {
        if (device == QLatin1String("busy"))
            throw SourceError(SourceError::Kind::Busy, "in use");
        m_left = m_count;
        return {16000, 1};
    }
    std::size_t read(std::span<std::int16_t> out) override
    {
        const std::size_t count = std::min(out.size(), m_left);
        if (count == 0 && m_end == End::Unplugged)
            throw SourceError(SourceError::Kind::Gone, "unplugged");
        for (std::size_t i = 0; i < count; ++i)
            out[i] = static_cast<std::int16_t>(m_next++ % 20011);
        m_left -= count;
        return count;
    }
    bool takeLoss() override { return std::exchange(m_loses, false); }
    void close() override {}

    bool m_loses = false;

private:
    std::size_t m_count;
    End m_end;
    std::size_t m_left = 0;
    std::int64_t m_next = 0;
};

std::vector<float> decoded(const QString& path)
{
    media::Source source(path.toStdString());
    return media::decodeAudioClip(source, {}, std::int64_t{1} << 26).samples;
}

} // namespace

class RecorderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_microphone.emplace(wavSamples(QStringLiteral(FACET_RESOURCES_FOLDER "/demo/media/speech-1.wav")));
        QVERIFY(m_microphone->deviceSamples().size() > 60000);
    }

    void recordsWhatTheMicrophoneHears()
    {
        Recorder recorder(std::make_unique<PortAudioSource>(20));
        QSignalSpy levels(&recorder, &Recorder::levelsHeard);
        double loudest = 0;
        connect(&recorder, &Recorder::levelChanged, this, [&] {
            loudest = std::max(loudest, recorder.peak());
            QVERIFY(recorder.peak() >= recorder.level());
        });
        QSignalSpy finished(&recorder, &Recorder::finished);
        const QString path = m_folder.filePath(QStringLiteral("heard.wav"));
        recorder.begin(std::make_shared<RecordingFile>(path), nullptr);
        QCOMPARE(recorder.state(), State::Opening);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.state(), State::Recording, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(recorder.elapsedSeconds() > 5, kPatience);
        recorder.finish();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
        QCOMPARE(recorder.state(), State::Idle);
        QVERIFY(loudest > 0.3);
        QCOMPARE(recorder.level(), 0.0);
        QVERIFY(recorder.warning().isEmpty());

        // What the file holds is what the device played, resampled, sample for sample.
        const std::vector<float> heard = decoded(path);
        QVERIFY(heard.size() > 5 * 16000);
        std::vector<std::int16_t> expected;
        SpeechConverter converter({VirtualMicrophone::kRate, 1}, [&](std::span<const std::int16_t> samples) {
            expected.insert(expected.end(), samples.begin(), samples.end());
        });
        converter.add(m_microphone->deviceSamples());
        expected.resize(heard.size());
        std::size_t different = 0;
        for (std::size_t i = 0; i < heard.size(); ++i)
            different += heard[i] * 32768.0f != static_cast<float>(expected[i]);
        QCOMPARE(different, std::size_t{0});
        qsizetype blocks = 0;
        float peak = 0;
        for (const QList<QVariant>& arguments : levels) {
            for (const Level& level : arguments[0].value<QList<Level>>()) {
                ++blocks;
                peak = std::max(peak, level.peak);
            }
        }
        QVERIFY(peak > 0.6f);
        QVERIFY(std::abs(static_cast<double>(blocks) - static_cast<double>(heard.size()) * 30 / 16000) <= 2);
    }

    void listsDevicesAndChoosesByName()
    {
        Recorder recorder;
        QSignalSpy changed(&recorder, &Recorder::devicesChanged);
        recorder.refreshDevices();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, kPatience);
        QVERIFY(recorder.devices().contains(QStringLiteral("speech")));
        recorder.setDevice(QStringLiteral("speech"));
        recorder.begin(std::make_shared<RecordingFile>(m_folder.filePath(QStringLiteral("named.wav"))),
                       nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.state(), State::Recording, kPatience);
        recorder.finish();
        QTRY_COMPARE_WITH_TIMEOUT(recorder.state(), State::Idle, kPatience);

        recorder.setDevice(QStringLiteral("USB microphone"));
        recorder.begin(std::make_shared<RecordingFile>(m_folder.filePath(QStringLiteral("missing.wav"))),
                       nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.state(), State::Failed, kPatience);
        QVERIFY(recorder.problem().contains(QStringLiteral("USB microphone")));
        QVERIFY(!recorder.remedy().isEmpty());
        recorder.setDevice({});
        recorder.resume(); // the default one takes its place
        QTRY_COMPARE_WITH_TIMEOUT(recorder.state(), State::Recording, kPatience);
    }

    void pausesAndGoesOn()
    {
        Recorder recorder(std::make_unique<PortAudioSource>(20));
        QSignalSpy interrupted(&recorder, &Recorder::interrupted);
        QSignalSpy finished(&recorder, &Recorder::finished);
        recorder.begin(std::make_shared<RecordingFile>(m_folder.filePath(QStringLiteral("paused.wav"))),
                       nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(recorder.elapsedSeconds() > 1, kPatience);
        recorder.pause();
        QTRY_COMPARE_WITH_TIMEOUT(recorder.state(), State::Paused, kPatience);
        QCOMPARE(interrupted.size(), 1);
        QVERIFY(recorder.isBusy());
        QVERIFY(!recorder.isRecording());
        const double paused = recorder.elapsedSeconds();
        recorder.resume();
        QTRY_VERIFY_WITH_TIMEOUT(recorder.elapsedSeconds() > paused + 1, kPatience);
        recorder.finish();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
        QVERIFY(static_cast<double>(decoded(m_folder.filePath(QStringLiteral("paused.wav"))).size()) >
                (paused + 1) * 16000);
    }

    void isOverWhenFinishedAtOnce()
    {
        Recorder recorder;
        QSignalSpy finished(&recorder, &Recorder::finished);
        recorder.begin(std::make_shared<RecordingFile>(m_folder.filePath(QStringLiteral("short.wav"))),
                       nullptr);
        recorder.finish();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
        QCOMPARE(recorder.state(), State::Idle);
    }

    void unpluggedMicrophone_data()
    {
        QTest::addColumn<bool>("isSilent");
        QTest::newRow("tells that it has gone") << false;
        QTest::newRow("just stops delivering") << true;
    }

    void unpluggedMicrophone()
    {
        QFETCH(const bool, isSilent);
        constexpr std::size_t kCount = 40000;
        Recorder recorder(std::make_unique<ScriptedSource>(
            kCount, isSilent ? ScriptedSource::End::Silent : ScriptedSource::End::Unplugged));
        const QString path = m_folder.filePath(QStringLiteral("unplugged-%1.wav").arg(isSilent));
        recorder.begin(std::make_shared<RecordingFile>(path), nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.state(), State::Failed, kPatience);
        QVERIFY(recorder.problem().contains(QStringLiteral("kept")));
        QCOMPARE(decoded(path).size(), kCount); // complete before anybody does anything
        recorder.resume();                      // plugged in again
        QTRY_COMPARE_WITH_TIMEOUT(recorder.file()->sampleCount(), std::int64_t{2 * kCount}, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.state(), State::Failed, kPatience);
        recorder.finish();
        QTRY_COMPARE_WITH_TIMEOUT(recorder.state(), State::Idle, kPatience);
        const std::vector<float> samples = decoded(path);
        QCOMPARE(samples.size(), 2 * kCount);
        for (std::size_t i = 0; i < samples.size(); ++i)
            QCOMPARE(samples[i] * 32768.0f, static_cast<float>(i % 20011));
    }

    void busyMicrophone()
    {
        Recorder recorder(std::make_unique<ScriptedSource>(100, ScriptedSource::End::Silent));
        recorder.setDevice(QStringLiteral("busy"));
        recorder.begin(std::make_shared<RecordingFile>(m_folder.filePath(QStringLiteral("busy.wav"))),
                       nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.state(), State::Failed, kPatience);
        QVERIFY(recorder.problem().contains(QStringLiteral("Another program")));
    }

    void lossIsSaid()
    {
        auto source = std::make_unique<ScriptedSource>(40000, ScriptedSource::End::Silent);
        source->m_loses = true;
        Recorder recorder(std::move(source));
        recorder.begin(std::make_shared<RecordingFile>(m_folder.filePath(QStringLiteral("lossy.wav"))),
                       nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(recorder.warning().contains(QStringLiteral("missing")), kPatience);
    }

    void unwritablePlace()
    {
        Recorder recorder(std::make_unique<ScriptedSource>(100000, ScriptedSource::End::Silent));
        QSignalSpy finished(&recorder, &Recorder::finished);
        recorder.begin(std::make_shared<RecordingFile>(QStringLiteral("/proc/no/such/place.wav")), nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(recorder.warning().contains(QStringLiteral("memory")), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.file()->sampleCount(), 100000, kPatience);
        recorder.finish();
        QTRY_COMPARE_WITH_TIMEOUT(recorder.state(), State::Failed, kPatience);
        QVERIFY(recorder.isBusy() && recorder.hasUnsaved()); // not given up silently
        QVERIFY(recorder.problem().contains(QStringLiteral("memory")));
        QCOMPARE(finished.size(), 0);
        recorder.abandonUnsaved();
        QCOMPARE(finished.size(), 1);
        QVERIFY(!recorder.isBusy());
    }

    void fullDiskAndMemory()
    {
        Recorder recorder(std::make_unique<ScriptedSource>(1000000, ScriptedSource::End::Silent));
        recorder.begin(std::make_shared<RecordingFile>(QStringLiteral("/proc/no/such/place.wav"), 50000),
                       nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.state(), State::Failed, kPatience);
        QVERIFY(recorder.problem().contains(QStringLiteral("disk is full")));
        QVERIFY(recorder.file()->sampleCount() > 40000);
        recorder.finish();
        QTRY_VERIFY_WITH_TIMEOUT(recorder.problem().contains(QStringLiteral("only in memory")), kPatience);
        recorder.abandonUnsaved();
    }

    void noMicrophoneAtAll() // last: the configuration is gone for good
    {
        VirtualMicrophone::unplugAll(m_folder);
        Recorder recorder;
        recorder.begin(std::make_shared<RecordingFile>(m_folder.filePath(QStringLiteral("none.wav"))),
                       nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.state(), State::Failed, kPatience);
        QCOMPARE(recorder.problem(), QStringLiteral("No microphone was found."));
        QVERIFY(recorder.remedy().contains(QStringLiteral("try again")));
        QVERIFY(recorder.devices().isEmpty());
    }

private:
    QTemporaryDir m_folder;
    std::optional<VirtualMicrophone> m_microphone;
};

QTEST_GUILESS_MAIN(RecorderTest)
#include "recorder_test.moc"
