#include "engine/media/voice_activity.h"

#include <QtTest>

#include <cmath>
#include <numbers>
#include <random>

using engine::AudioSegment;
using Samples = std::vector<float>;

namespace {

constexpr std::int64_t kRate = engine::kAudioSampleRate;

// Something like speech: a buzz with syllables, over soft noise, silent in the given stretches (seconds).
Samples speech(double seconds, const std::vector<std::pair<double, double>>& silences)
{
    std::mt19937 random(11);
    Samples samples(std::size_t(seconds * double(kRate)));
    for (std::size_t n = 0; n < samples.size(); ++n) {
        const double t = double(n) / double(kRate);
        const double hiss = (double(random()) / 4294967296.0 - 0.5) * 0.002;
        double voice = 0;
        for (int harmonic = 2; harmonic < 12; ++harmonic)
            voice += std::sin(2 * std::numbers::pi * 140 * harmonic * t) / harmonic;
        voice *= 0.2 * (0.55 + 0.45 * std::sin(2 * std::numbers::pi * 4 * t));
        for (const auto& [from, to] : silences)
            if (t >= from && t < to)
                voice = 0;
        samples[n] = float(voice + hiss);
    }
    return samples;
}

void verifyCover(const std::vector<AudioSegment>& segments, std::int64_t total)
{
    std::int64_t at = 0;
    for (const AudioSegment& segment : segments) {
        QCOMPARE(segment.start, at);
        QVERIFY(segment.end > segment.start && segment.end - segment.start <= engine::kMaxAudioSamples);
        QVERIFY(segment.speechStart >= segment.start && segment.speechStart <= segment.speechEnd);
        QVERIFY(segment.speechEnd <= segment.end);
        at = segment.end;
    }
    QCOMPARE(at, total);
}

} // namespace

class VoiceActivityTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesShortSoundWhole()
    {
        const Samples samples = speech(29, {{3, 4}, {15, 17}});
        const auto segments = engine::cutAtPauses(samples);
        QCOMPARE(segments.size(), std::size_t{1});
        verifyCover(segments, std::int64_t(samples.size()));
        QVERIFY(engine::cutAtPauses({}).empty());
        QCOMPARE(engine::cutAtPauses(speech(30, {})).size(), std::size_t{1});
    }

    void cutsInsidePauses()
    {
        const std::vector<std::pair<double, double>> silences = {{5, 5.6},    {14, 14.8},   {26.0, 26.7},
                                                                 {28, 28.12}, {49.5, 50.4}, {71, 72}};
        const Samples samples = speech(80, silences);
        const auto segments = engine::cutAtPauses(samples);
        verifyCover(segments, std::int64_t(samples.size()));
        QCOMPARE(segments.size(), std::size_t{4});
        for (std::size_t i = 1; i < segments.size(); ++i) {
            const double t = double(segments[i].start) / double(kRate);
            QVERIFY2(std::any_of(silences.begin(), silences.end(),
                                 [&](auto s) { return t > s.first && t < s.second; }),
                     std::to_string(t).c_str());
        }
        QVERIFY(std::abs(double(segments[0].end) / double(kRate) - 26.35) < 0.1);
        // The times of the second piece: speech goes on at 26.7 s and stops at 49.5 s.
        QVERIFY(std::abs(double(segments[1].speechStart) / double(kRate) - 26.7) < 0.2);
        QVERIFY(std::abs(double(segments[1].speechEnd) / double(kRate) - 49.5) < 0.25);
    }

    void piecesHaveAsManySoftTokensAsTheWhole()
    {
        const Samples samples = speech(95.123, {{12, 12.5}, {25, 25.3}, {51, 51.7}, {75, 76}});
        int tokens = 0;
        for (const AudioSegment& segment : engine::cutAtPauses(samples))
            tokens += engine::audioSoftTokens(segment.end - segment.start);
        QCOMPARE(std::int64_t(tokens), (engine::melFrameCount(std::int64_t(samples.size())) + 3) / 4);
    }

    void cutsSteadySoundAndSilenceToo()
    {
        for (const float level : {0.0f, 0.3f}) {
            Samples samples(std::size_t(65 * kRate));
            for (std::size_t n = 0; n < samples.size(); ++n)
                samples[n] = level * float(std::sin(2 * std::numbers::pi * 700 * double(n) / double(kRate)));
            const auto segments = engine::cutAtPauses(samples);
            verifyCover(segments, std::int64_t(samples.size()));
            for (const AudioSegment& segment : segments)
                QCOMPARE(segment.hasSound(), level > 0);
        }
    }

    void doesNotDependOnHowTheSamplesArrive()
    {
        const Samples samples = speech(70, {{20, 20.4}, {41, 42}, {60, 60.2}});
        const auto expected = engine::cutAtPauses(samples);
        for (const std::size_t chunk : {std::size_t{1000}, std::size_t{48017}, std::size_t{700000}}) {
            std::vector<AudioSegment> segments;
            Samples joined;
            engine::PauseCutter cutter([&](const AudioSegment& segment, std::span<const float> piece) {
                segments.push_back(segment);
                joined.insert(joined.end(), piece.begin(), piece.end());
            });
            for (std::size_t at = 0; at < samples.size(); at += chunk)
                cutter.add(std::span(samples).subspan(at, std::min(chunk, samples.size() - at)));
            cutter.finish();
            QVERIFY(segments == expected);
            QVERIFY(joined == samples);
        }
    }
};

QTEST_GUILESS_MAIN(VoiceActivityTest)
#include "voice_activity_test.moc"
