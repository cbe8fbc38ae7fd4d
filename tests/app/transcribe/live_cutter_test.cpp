#include "app/transcribe/live_cutter.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

#include "app/transcribe/level_meter.h"
#include "app/transcribe/sample_ring.h"
#include "app/transcribe/time_text.h"
#include "tests/app/transcribe/virtual_microphone.h"

#include <thread>

using namespace transcribe;

namespace {

constexpr std::int64_t kSecond = 16000;

class Sound
{
public:
    /// Noise at `dB` (full scale is 0).
    Sound& noise(double seconds, double dB)
    {
        std::normal_distribution<double> normal(0, 32768 * std::pow(10, dB / 20));
        for (auto i = static_cast<std::int64_t>(seconds * kSecond); i > 0; --i)
            add(normal(m_random));
        return *this;
    }
    /// Something like speech: syllables of noise, 200 ms each, over a softer ground.
    Sound& speech(double seconds, double dB = -20)
    {
        for (double at = 0; at < seconds - 0.01; at += 0.2)
            noise(0.13, dB).noise(0.07, dB - 15);
        return *this;
    }
    Sound& add(const std::vector<std::int16_t>& samples)
    {
        m_samples.insert(m_samples.end(), samples.begin(), samples.end());
        return *this;
    }
    const std::vector<std::int16_t>& samples() const { return m_samples; }

private:
    void add(double value)
    {
        m_samples.push_back(static_cast<std::int16_t>(std::clamp(value, -32768.0, 32767.0)));
    }

    std::vector<std::int16_t> m_samples;
    std::mt19937 m_random{1};
};

std::vector<Stretch> cut(const Sound& sound, std::size_t piece = 800)
{
    std::vector<Stretch> stretches;
    LiveCutter cutter(0, [&](const Stretch& stretch) { stretches.push_back(stretch); });
    const std::span<const std::int16_t> samples(sound.samples());
    for (std::size_t at = 0; at < samples.size(); at += piece)
        cutter.add(samples.subspan(at, std::min(piece, samples.size() - at)));
    cutter.finish();
    return stretches;
}

bool near(std::int64_t place, double seconds, double within)
{
    return std::abs(static_cast<double>(place) / kSecond - seconds) <= within;
}

} // namespace

class LiveCutterTest : public QObject
{
    Q_OBJECT

private slots:
    void cutsAtPauses()
    {
        Sound sound;
        sound.noise(1, -55).speech(3).noise(1.2, -55).speech(5).noise(1, -55).speech(2).noise(2, -55);
        const std::vector<Stretch> stretches = cut(sound);
        QCOMPARE(stretches.size(), std::size_t{3});
        QVERIFY(near(stretches[0].speechStart, 0.9, 0.1) && near(stretches[0].speechEnd, 4.1, 0.15));
        QVERIFY(near(stretches[1].speechStart, 5.1, 0.1) && near(stretches[1].speechEnd, 10.3, 0.15));
        QVERIFY(near(stretches[2].speechStart, 11.1, 0.1) && near(stretches[2].speechEnd, 13.3, 0.15));
        for (const Stretch& stretch : stretches)
            QVERIFY(stretch.start <= stretch.speechStart && stretch.speechEnd <= stretch.end);
    }

    void cutsTheSameHoweverSamplesArrive()
    {
        Sound sound;
        sound.noise(0.5, -60).speech(6).noise(1, -60).speech(45).noise(1, -60).speech(1);
        const std::vector<Stretch> stretches = cut(sound);
        QCOMPARE(cut(sound, 1), stretches);
        QCOMPARE(cut(sound, 161), stretches);
        QCOMPARE(cut(sound, 1 << 22), stretches);
    }

    void isQuickAfterThePause()
    {
        Sound sound;
        sound.noise(1, -60).speech(5).noise(0.8, -60);
        std::vector<Stretch> stretches;
        LiveCutter cutter(100, [&](const Stretch& stretch) { stretches.push_back(stretch); });
        cutter.add(sound.samples());
        QCOMPARE(stretches.size(), std::size_t{1});
        QVERIFY(!cutter.isOpen());
        QVERIFY(near(stretches[0].speechStart - 100, 0.9, 0.1)); // places count from where it began
    }

    void longSpeechFitsTheModel()
    {
        Sound sound;
        sound.speech(100).noise(1, -60);
        const std::vector<Stretch> stretches = cut(sound);
        QVERIFY(stretches.size() >= 4);
        for (std::size_t i = 0; i < stretches.size(); ++i) {
            QVERIFY(stretches[i].end - stretches[i].start <= 30 * kSecond);
            if (i > 0)
                QCOMPARE(stretches[i].start, stretches[i - 1].end); // nothing between them is lost
        }
        QVERIFY(near(stretches.back().speechEnd, 100, 0.3));
    }

    void silenceNoiseAndClicksAreNoSpeech()
    {
        QVERIFY(cut(Sound().add(std::vector<std::int16_t>(20 * kSecond, 0))).empty());
        QVERIFY(cut(Sound().noise(20, -30)).empty());
        Sound clicks;
        for (int i = 0; i < 10; ++i)
            clicks.noise(1.5, -60).noise(0.02, -10);
        QVERIFY(cut(clicks).empty());
    }

    void softSpeechOverNoise()
    {
        Sound sound;
        sound.noise(3, -50).speech(3, -32).noise(2, -50);
        const std::vector<Stretch> stretches = cut(sound);
        QCOMPARE(stretches.size(), std::size_t{1});
        QVERIFY(near(stretches[0].speechStart, 2.9, 0.15));
    }

    void realSpeech()
    {
        const std::vector<std::int16_t> clip =
            wavSamples(QStringLiteral(FACET_RESOURCES_FOLDER "/demo/media/speech-1.wav"));
        QCOMPARE(clip.size(), std::size_t{22378});
        const std::vector<std::int16_t> pause(kSecond, 0);
        QCOMPARE(cut(Sound().add(clip).add(pause).add(clip).add(pause)).size(), std::size_t{2});
    }

    void levels()
    {
        std::vector<std::int16_t> sine(kSecond);
        for (std::size_t i = 0; i < sine.size(); ++i)
            sine[i] = static_cast<std::int16_t>(
                std::lround(16384 * std::sin(2 * std::numbers::pi * static_cast<double>(i) / 16)));
        LevelMeter meter;
        QList<Level> levels = meter.add(std::span(sine).first(100));
        QVERIFY(levels.isEmpty());
        levels = meter.add(std::span(sine).subspan(100));
        QCOMPARE(levels.size(), 30);
        for (const Level& level : levels) {
            QVERIFY(std::abs(level.peak - 0.5f) < 0.001f);
            QVERIFY(std::abs(level.rms - 0.3536f) < 0.002f);
        }
        QCOMPARE(meterPosition(1), 1.0);
        QCOMPARE(meterPosition(0.001), 0.0);
        QCOMPARE(meterPosition(0), 0.0);
        double shown = 1;
        for (int i = 0; i < 30; ++i)
            shown = decayed(shown, 0);
        QVERIFY(std::abs(shown - 2.0 / 3) < 1e-9);
        QCOMPARE(decayed(0.2, 0.9), 0.9);
    }

    void times()
    {
        QCOMPARE(timeText(0), QStringLiteral("00:00"));
        QCOMPARE(timeText(27.9), QStringLiteral("00:27"));
        QCOMPARE(timeText(3723), QStringLiteral("1:02:03"));
        QCOMPARE(timeText(-1), QStringLiteral("00:00"));
    }

    void ringKeepsOrderBetweenThreads()
    {
        SampleRing ring(1000);
        constexpr int kCount = 1'000'000;
        std::jthread writer([&] {
            for (int next = 0; next < kCount;) {
                std::array<std::int16_t, 97> piece;
                const int count = std::min<int>(static_cast<int>(piece.size()), kCount - next);
                for (int i = 0; i < count; ++i)
                    piece[static_cast<std::size_t>(i)] = static_cast<std::int16_t>((next + i) % 30000);
                next += static_cast<int>(ring.push(std::span(piece).first(static_cast<std::size_t>(count))));
            }
        });
        int read = 0;
        bool isRight = true;
        while (read < kCount) {
            std::array<std::int16_t, 64> piece;
            const std::size_t count = ring.pop(piece);
            for (std::size_t i = 0; i < count; ++i)
                isRight = isRight && piece[i] == static_cast<std::int16_t>(read++ % 30000);
        }
        QVERIFY(isRight);
    }
};

QTEST_GUILESS_MAIN(LiveCutterTest)
#include "live_cutter_test.moc"
