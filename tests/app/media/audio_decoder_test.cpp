#include "app/media/audio_decoder.h"
#include "app/media/probe.h"
#include "engine/error.h"
#include "engine/media/mel.h"
#include "tests/app/media/sample_files.h"

#include <QtTest>

#include <cmath>
#include <numbers>

using engine::Error;
using engine::ErrorCode;
using media::AudioClip;
using media::Source;
using Bytes = std::vector<std::byte>;

namespace {

const std::filesystem::path kMedia = FACET_REFERENCE_FOLDER "/media";
const std::filesystem::path kDemo = FACET_RESOURCES_FOLDER "/demo/media";
constexpr std::int64_t kNoLimit = 100'000'000;

AudioClip clipOf(Source source, media::AudioOptions options = {}, std::int64_t most = kNoLimit)
{
    return media::decodeAudioClip(source, std::move(options), most);
}

Bytes contents(const std::filesystem::path& path)
{
    Source source(path);
    return source.head(std::size_t(source.size()));
}

double correlation(const std::vector<float>& a, const std::vector<float>& b, std::size_t shift)
{
    double ab = 0, aa = 0, bb = 0;
    for (std::size_t i = 0; i + shift < a.size() && i < b.size(); ++i) {
        ab += double(a[i + shift]) * double(b[i]);
        aa += double(a[i + shift]) * double(a[i + shift]);
        bb += double(b[i]) * double(b[i]);
    }
    return ab / std::sqrt(aa * bb);
}

Bytes sineWav(int rate, double seconds, int channels = 1)
{
    std::vector<short> samples;
    for (int i = 0; i < int(seconds * rate); ++i)
        for (int c = 0; c < channels; ++c)
            samples.push_back(
                short(std::lround(8000 * (c + 1) * std::sin(2 * std::numbers::pi * 440 * i / rate))));
    return samples::wav(rate, channels, samples);
}

} // namespace

class AudioDecoderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsPlainWavExactly()
    {
        const Bytes file = contents(kMedia / "speech.wav");
        const AudioClip clip = clipOf(Source(file, "speech"));
        QCOMPARE(clip.samples.size(), std::size_t{52106});
        QVERIFY(clip.result.warnings.empty());
        for (std::size_t i = 0; i < clip.samples.size(); i += 997) {
            const auto value =
                short(std::to_integer<int>(file[44 + 2 * i]) | std::to_integer<int>(file[45 + 2 * i]) << 8);
            QCOMPARE(clip.samples[i], float(value) / 32768);
        }
    }

    void countsBeforeDecoding_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* name : {"speech.wav", "speech.mp3", "clip.mp4"})
            QTest::newRow(name) << QString::fromStdString((kMedia / name).string());
        for (const char* name : {"speech-1.wav", "speech-3.mp3", "speech-4.flac", "clip-2.mp4", "clip-2.wav"})
            QTest::newRow(name) << QString::fromStdString((kDemo / name).string());
    }

    void countsBeforeDecoding()
    {
        QFETCH(QString, path);
        Source source{std::filesystem::path(path.toStdString())};
        const media::MediaInfo info = media::probe(source);
        QVERIFY(info.samplesExact);
        const AudioClip clip = clipOf(Source(std::filesystem::path(path.toStdString())));
        QVERIFY2(clip.result.warnings.empty(),
                 clip.result.warnings.empty() ? "" : clip.result.warnings[0].c_str());
        QCOMPARE(qint64(info.samples), qint64(clip.samples.size()));
        if (info.kind == engine::MediaShape::Kind::Audio)
            QCOMPARE(engine::mediaCost(media::shapeOf(info), 280).softTokens,
                     engine::audioSoftTokens(std::int64_t(clip.samples.size())));
    }

    void compressedSpeechIsTheSameSpeech()
    {
        const auto plain = clipOf(Source(kMedia / "speech.wav")).samples;
        const auto mp3 = clipOf(Source(kMedia / "speech.mp3")).samples;
        double best = 0;
        for (std::size_t shift = 0; shift < 1200; ++shift)
            best = std::max(best, correlation(mp3, plain, shift));
        QVERIFY2(best > 0.98, std::to_string(best).c_str());

        const auto track = clipOf(Source(kDemo / "clip-2.mp4")).samples;
        const auto wav = clipOf(Source(kDemo / "clip-2.wav")).samples;
        best = 0;
        for (std::size_t shift = 0; shift < 1200; ++shift)
            best = std::max(best, correlation(track, wav, shift));
        QVERIFY2(best > 0.95, std::to_string(best).c_str());
    }

    void averagesChannels()
    {
        std::vector<short> stereo;
        for (int i = 0; i < 3000; ++i) {
            stereo.push_back(16384);
            stereo.push_back(8192);
        }
        const AudioClip clip = clipOf(Source(samples::wav(16000, 2, stereo), "stereo"));
        QCOMPARE(clip.samples.size(), std::size_t{3000});
        for (const float value : clip.samples)
            QCOMPARE(value, 0.375f);
        std::vector<short> surround;
        for (int i = 0; i < 3000; ++i)
            for (int c = 1; c <= 6; ++c)
                surround.push_back(short(c * 2000));
        QVERIFY(std::abs(clipOf(Source(samples::wav(16000, 6, surround), "surround")).samples[1000] -
                         7000.0f / 32768) < 1e-6f);
    }

    void resamples_data()
    {
        QTest::addColumn<int>("rate");
        for (const int rate : {8000, 11025, 22050, 44100, 48000, 96000, 192000})
            QTest::addRow("%d", rate) << rate;
    }

    void resamples()
    {
        QFETCH(int, rate);
        const AudioClip clip = clipOf(Source(sineWav(rate, 0.7), "sine"));
        const std::int64_t input = std::int64_t(0.7 * rate);
        QCOMPARE(std::int64_t(clip.samples.size()), (input * 16000 + rate - 1) / rate);
        for (std::size_t i = 1000; i + 1000 < clip.samples.size(); ++i)
            QVERIFY(std::abs(double(clip.samples[i]) -
                             8000.0 / 32768 * std::sin(2 * std::numbers::pi * 440 * double(i) / 16000)) <
                    2e-3);
    }

    void readsRanges()
    {
        const auto whole = clipOf(Source(sineWav(16000, 5), "sine")).samples;
        media::AudioOptions options;
        options.startSeconds = 2.5;
        options.endSeconds = 3.25;
        const auto part = clipOf(Source(sineWav(16000, 5), "sine"), options).samples;
        QCOMPARE(part.size(), std::size_t{12000});
        QVERIFY(std::equal(part.begin(), part.end(), whole.begin() + 40000));
        // A format that cannot seek exactly.
        const auto mp3 = clipOf(Source(kMedia / "speech.mp3")).samples;
        options.startSeconds = 1;
        options.endSeconds = 2;
        const auto second = clipOf(Source(kMedia / "speech.mp3"), options).samples;
        QCOMPARE(second.size(), std::size_t{16000});
        for (std::size_t i = 100; i + 100 < second.size(); ++i)
            QVERIFY(std::abs(second[i] - mp3[16000 + i]) < 1e-3f);
        options.startSeconds = 100;
        options.endSeconds = {};
        QVERIFY_EXCEPTION_THROWN(clipOf(Source(kMedia / "speech.mp3"), options), Error);
    }

    void limitsWhatGoesIntoMemory()
    {
        const AudioClip clip = clipOf(Source(sineWav(16000, 5), "sine"), {}, 16000);
        QCOMPARE(clip.samples.size(), std::size_t{16000});
        QCOMPARE(clip.result.warnings.size(), std::size_t{1});
        QVERIFY(clipOf(Source(sineWav(16000, 1), "sine"), {}, 16000).result.warnings.empty());
    }

    void stopsAndReportsProgress()
    {
        std::stop_source stop;
        media::AudioOptions options;
        options.stop = stop.get_token();
        double last = 0;
        options.progress = [&](double seconds) {
            QVERIFY(seconds > last);
            last = seconds;
            if (seconds > 2)
                stop.request_stop();
        };
        const AudioClip clip = clipOf(Source(sineWav(16000, 20), "sine"), options);
        QVERIFY(clip.result.cancelled);
        QVERIFY(clip.samples.size() < 6 * 16000);
        QVERIFY(clipOf(Source(sineWav(16000, 1), "sine"), options).result.cancelled);
    }

    void saysWhatIsWrong()
    {
        const auto code = [](const Bytes& bytes) {
            try {
                clipOf(Source(bytes, "sound"));
            } catch (const Error& error) {
                return error.code();
            }
            return ErrorCode::Internal;
        };
        QCOMPARE(code(samples::wav(16000, 1, {})), ErrorCode::BadFile); // a track without samples
        QCOMPARE(code(contents(kMedia / "grey.png")), ErrorCode::BadFile);
        QCOMPARE(code(contents(kDemo / "clip-1.mp4")), ErrorCode::BadFile); // a video without sound
        const std::string playlist =
            "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n/etc/hostname\n#EXT-X-ENDLIST\n";
        QCOMPARE(code(Bytes(reinterpret_cast<const std::byte*>(playlist.data()),
                            reinterpret_cast<const std::byte*>(playlist.data()) + playlist.size())),
                 ErrorCode::BadFile);
        const std::string concat = "ffconcat version 1.0\nfile /etc/hostname\n";
        QCOMPARE(code(Bytes(reinterpret_cast<const std::byte*>(concat.data()),
                            reinterpret_cast<const std::byte*>(concat.data()) + concat.size())),
                 ErrorCode::BadFile);
    }

    void tellsWhatALyingHeaderPromised()
    {
        Bytes file = sineWav(16000, 10);
        file.resize(44 + 2 * 16000 * 3); // three of ten seconds
        const AudioClip clip = clipOf(Source(file, "sound"));
        QCOMPARE(clip.samples.size(), std::size_t{48000});
        Bytes mp3 = contents(kMedia / "speech.mp3");
        mp3.resize(mp3.size() / 2);
        const AudioClip half = clipOf(Source(mp3, "speech"));
        QVERIFY(half.samples.size() > 20000 && half.samples.size() < 30000);
        QVERIFY(!half.result.warnings.empty());
    }

    void keepsTimesAcrossDamage()
    {
        const Bytes whole = contents(kMedia / "speech.mp3");
        const auto reference = clipOf(Source(whole, "speech")).samples;
        Bytes damaged = whole;
        std::fill(damaged.begin() + 15000, damaged.begin() + 17000, std::byte{0});
        const AudioClip clip = clipOf(Source(damaged, "speech"));
        QVERIFY(clip.samples.size() > reference.size() * 9 / 10);
    }

    void survivesTruncationAndDamage_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("wav") << QString::fromStdString((kDemo / "speech-1.wav").string());
        QTest::newRow("mp3") << QString::fromStdString((kDemo / "speech-3.mp3").string());
        QTest::newRow("flac") << QString::fromStdString((kDemo / "speech-4.flac").string());
        QTest::newRow("mp4") << QString::fromStdString((kMedia / "clip.mp4").string());
    }

    void survivesTruncationAndDamage()
    {
        QFETCH(QString, path);
        const Bytes whole = contents(path.toStdString());
        const auto most = clipOf(Source(whole, "sound")).samples.size();
        for (std::size_t length = 1; length < whole.size(); length += length < 64 ? 7 : whole.size() / 25)
            tryDecode(Bytes(whole.begin(), whole.begin() + std::ptrdiff_t(length)), most);
        std::uint32_t random = 5;
        for (int round = 0; round < 30; ++round) {
            Bytes damaged = whole;
            for (int flip = 0; flip < 1 + round; ++flip) {
                random = random * 1664525 + 1013904223;
                damaged[(random >> 8) % (round % 2 == 0 ? 500 : damaged.size())] ^= std::byte(random);
            }
            tryDecode(damaged, most);
        }
    }

private:
    static void tryDecode(const Bytes& bytes, std::size_t most)
    {
        try {
            const AudioClip clip = clipOf(Source(bytes, "sound"), {}, kNoLimit / 10);
            QVERIFY(!clip.samples.empty());
            QVERIFY(clip.samples.size() <= most * 50); // a damaged rate may stretch it
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::BadFile);
        }
    }
};

QTEST_GUILESS_MAIN(AudioDecoderTest)
#include "audio_decoder_test.moc"
