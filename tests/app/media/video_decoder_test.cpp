#include "app/media/container.h"
#include "app/media/image_decoder.h"
#include "app/media/probe.h"
#include "app/media/video_decoder.h"
#include "engine/error.h"
#include "engine/media/video_sampling.h"
#include "tests/app/media/sample_files.h"

#include <QtTest>

#include <cmath>

extern "C" {
#include <libavutil/display.h>
}

using engine::Error;
using engine::ErrorCode;
using media::Picture;
using media::Source;
using media::VideoReader;
using Bytes = std::vector<std::byte>;

namespace {

const std::filesystem::path kMedia = FACET_REFERENCE_FOLDER "/media";
const std::filesystem::path kDemo = FACET_RESOURCES_FOLDER "/demo/media";

struct Frames
{
    std::vector<Picture> pictures;
    VideoReader::Result result;
};

Frames framesOf(VideoReader& reader, const std::vector<std::int64_t>& indices)
{
    Frames frames;
    frames.result = reader.read(indices, [&](std::size_t which, Picture picture) {
        QCOMPARE(which, frames.pictures.size());
        frames.pictures.push_back(std::move(picture));
    });
    return frames;
}

double meanDifference(const std::uint8_t* a, const std::uint8_t* b, std::size_t count, int* largest = nullptr)
{
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const int difference = std::abs(int(a[i]) - int(b[i]));
        sum += difference;
        if (largest != nullptr)
            *largest = std::max(*largest, difference);
    }
    return sum / double(count);
}

int centre(const Picture& picture, int channel = 0)
{
    return picture
        .rgb[std::size_t((picture.size.height / 2) * picture.size.width + picture.size.width / 2) * 3 +
             std::size_t(channel)];
}

Bytes contents(const std::filesystem::path& path)
{
    Source source(path);
    return source.head(std::size_t(source.size()));
}

} // namespace

class VideoDecoderTest : public QObject
{
    Q_OBJECT

private slots:
    void framesMatchTheReference()
    {
        Source source(kMedia / "clip.mp4");
        VideoReader reader(source);
        QCOMPARE(reader.track().frameCount, std::int64_t{40});
        QCOMPARE(reader.track().framesPerSecond, 10.0);
        QVERIFY(reader.track().hasSound);
        const auto choice = engine::chooseVideoFrames(40, 10, 8);
        const Frames frames = framesOf(reader, choice.indices);
        QCOMPARE(frames.pictures.size(), std::size_t{8});
        QVERIFY(frames.result.warnings.empty());
        Source stripSource(kMedia / "expected/clip_frames.png");
        const Picture strip = media::decodeImage(stripSource).picture;
        for (std::size_t i = 0; i < 8; ++i) {
            const auto& rgb = frames.pictures[i].rgb;
            int largest = 0;
            const double mean =
                meanDifference(rgb.data(), strip.rgb.data() + i * rgb.size(), rgb.size(), &largest);
            QVERIFY2(
                largest <= 2 && mean <= 0.5,
                (std::to_string(i) + ": " + std::to_string(largest) + " " + std::to_string(mean)).c_str());
        }
    }

    void demoClipsShowTheirFrames_data()
    {
        QTest::addColumn<QString>("clip");
        QTest::newRow("clip-1") << "clip-1";
        QTest::newRow("clip-2") << "clip-2";
    }

    void demoClipsShowTheirFrames()
    {
        QFETCH(QString, clip);
        Source source(kDemo / (clip + ".mp4").toStdString());
        VideoReader reader(source);
        const auto choice =
            engine::chooseVideoFramesPerSecond(reader.track().frameCount, reader.track().framesPerSecond);
        QCOMPARE(choice.indices.size(), std::size_t{5});
        const Frames frames = framesOf(reader, choice.indices);
        for (int i = 0; i < 5; ++i) {
            Source still(kDemo / "frames" /
                         (clip + QString("_%1.png").arg(i, 2, 10, QChar('0'))).toStdString());
            const Picture expected = media::decodeImage(still).picture;
            const Picture& ours = frames.pictures[std::size_t(i)];
            QVERIFY(ours.size == expected.size);
            int largest = 0;
            const double mean =
                meanDifference(ours.rgb.data(), expected.rgb.data(), ours.rgb.size(), &largest);
            QVERIFY2(mean <= 1.0, (std::to_string(largest) + " " + std::to_string(mean)).c_str());
        }
    }

    void seeksToTheRightFrame_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("codec");
        QTest::addColumn<int>("bFrames");
        QTest::newRow("mp4") << "mp4"
                             << "mpeg4" << 0;
        QTest::newRow("mp4, B frames") << "mp4"
                                       << "mpeg4" << 2;
        QTest::newRow("mkv, B frames") << "matroska"
                                       << "mpeg4" << 2;
        QTest::newRow("mpegts") << "mpegts"
                                << "mpeg2video" << 2;
        QTest::newRow("avi") << "avi"
                             << "mpeg4" << 0;
        QTest::newRow("mov, every frame a key frame") << "mov"
                                                      << "mjpeg" << 0;
        QTest::newRow("raw H.264 or MPEG-4") << "m4v"
                                             << "mpeg4" << 0;
    }

    void seeksToTheRightFrame()
    {
        QFETCH(QString, format);
        QFETCH(QString, codec);
        QFETCH(int, bFrames);
        samples::VideoOptions options;
        options.format = format.toStdString();
        options.codec = codec.toStdString();
        options.bFrames = bFrames;
        options.frames = 200;
        options.framesPerSecond = 25;
        const auto path = file("seek." + options.format);
        samples::writeVideo(path, options);
        Source source(path);
        VideoReader reader(source);
        QCOMPARE(reader.track().frameCount, std::int64_t{200});
        const Frames frames = framesOf(reader, {0, 1, 37, 38, 60, 119, 120, 121, 180, 199});
        QCOMPARE(frames.pictures.size(), std::size_t{10});
        int which = 0;
        for (const int index : {0, 1, 37, 38, 60, 119, 120, 121, 180, 199}) {
            const int found = centre(frames.pictures[std::size_t(which++)]);
            QVERIFY2(std::abs(found - samples::greyOf(index)) <= 3,
                     (std::to_string(index) + " shows " + std::to_string(found)).c_str());
        }
        // Once more with the same reader, and only the last.
        QVERIFY(std::abs(centre(framesOf(reader, {150}).pictures.at(0)) - samples::greyOf(150)) <= 3);
        const media::MediaInfo info = media::probe(source);
        QVERIFY(info.kind == engine::MediaShape::Kind::Video);
        QCOMPARE(info.frameCount, std::int64_t{200});
        QVERIFY((info.size == engine::ImageSize{96, 64}));
    }

    void turnsFrames_data()
    {
        QTest::addColumn<int>("rotation");
        for (const int rotation : {90, 180, 270})
            QTest::addRow("%d", rotation) << rotation;
    }

    void turnsFrames()
    {
        QFETCH(int, rotation);
        samples::VideoOptions options;
        options.rotation = rotation;
        options.frames = 3;
        const auto path = file("turned.mp4");
        samples::writeVideo(path, options);
        Source source(path);
        VideoReader reader(source);
        const engine::ImageSize expected =
            rotation == 180 ? engine::ImageSize{96, 64} : engine::ImageSize{64, 96};
        QVERIFY(reader.track().size == expected);
        QVERIFY(framesOf(reader, {1}).pictures.at(0).size == expected);
        QVERIFY(media::probe(source).size == expected);
    }

    void readsMatricesAsExifOrientations()
    {
        std::int32_t matrix[9];
        const std::pair<int, int> expected[] = {{0, 1}, {90, 6}, {180, 3}, {270, 8}, {87, 6}};
        for (const auto& [clockwise, orientation] : expected) {
            av_display_rotation_set(matrix, clockwise);
            QCOMPARE(media::orientationOfMatrix(matrix), orientation);
        }
        const std::tuple<int, bool, bool, int> flipped[] = {
            {0, true, false, 2}, {0, false, true, 4}, {0, true, true, 3}};
        for (const auto& [clockwise, horizontal, vertical, orientation] : flipped) {
            av_display_rotation_set(matrix, clockwise);
            av_display_matrix_flip(matrix, horizontal, vertical);
            QCOMPARE(media::orientationOfMatrix(matrix), orientation);
        }
    }

    void followsMatrixAndRange_data()
    {
        QTest::addColumn<QString>("codec");
        QTest::addColumn<bool>("bt709");
        QTest::addColumn<bool>("fullRange");
        QTest::addColumn<int>("height");
        QTest::newRow("601 limited") << "mpeg4" << false << false << 64;
        QTest::newRow("709 limited") << "libx264" << true << false << 64;
        QTest::newRow("709 full") << "libx264" << true << true << 64;
        QTest::newRow("601 full") << "mjpeg" << false << true << 64;
        QTest::newRow("709 by its tag in high definition") << "libx264" << true << false << 720;
    }

    void followsMatrixAndRange()
    {
        QFETCH(QString, codec);
        QFETCH(bool, bt709);
        QFETCH(bool, fullRange);
        QFETCH(int, height);
        samples::VideoOptions options;
        options.codec = codec.toStdString();
        options.format = codec == "mjpeg" ? "mov" : "mp4";
        options.bt709 = bt709;
        options.fullRange = fullRange;
        options.height = height;
        options.width = 90; // not a multiple of the converters' eight
        options.frames = 2;
        options.red = 200;
        options.green = 60;
        options.blue = 30;
        const auto path = file("colour.mp4");
        samples::writeVideo(path, options);
        Source source(path);
        VideoReader reader(source);
        const Picture picture = framesOf(reader, {0}).pictures.at(0);
        for (const std::size_t x : {std::size_t{0}, std::size_t{45}, std::size_t{89}}) {
            const std::uint8_t* pixel = picture.rgb.data() + (std::size_t(height / 2) * 90 + x) * 3;
            const std::string found =
                std::to_string(pixel[0]) + " " + std::to_string(pixel[1]) + " " + std::to_string(pixel[2]);
            QVERIFY2(std::abs(pixel[0] - 200) <= 5 && std::abs(pixel[1] - 60) <= 5 &&
                         std::abs(pixel[2] - 30) <= 5,
                     found.c_str());
        }
    }

    void stops()
    {
        samples::VideoOptions options;
        const auto path = file("stop.mp4");
        samples::writeVideo(path, options);
        Source source(path);
        std::stop_source stop;
        VideoReader reader(source, stop.get_token());
        std::size_t seen = 0;
        const auto result =
            reader.read(engine::chooseVideoFrames(60, 10).indices, [&](std::size_t, const Picture&) {
                if (++seen == 3)
                    stop.request_stop();
            });
        QVERIFY(result.cancelled);
        QVERIFY(seen < 20);
    }

    void saysWhatIsWrong()
    {
        const auto code = [](const std::filesystem::path& path) {
            try {
                Source source(path);
                VideoReader reader(source);
            } catch (const Error& error) {
                return error.code();
            }
            return ErrorCode::Internal;
        };
        QCOMPARE(code(kMedia / "speech.wav"), ErrorCode::BadFile);
        QCOMPARE(code(kMedia / "speech.mp3"), ErrorCode::BadFile);
        QCOMPARE(code(kMedia / "missing.mp4"), ErrorCode::FileNotFound);
        QCOMPARE(code(kMedia), ErrorCode::BadFile);
    }

    void tellsOfFramesThatAreMissing()
    {
        samples::VideoOptions options;
        options.format = "matroska";
        const auto path = file("cut.mkv");
        samples::writeVideo(path, options);
        Bytes bytes = contents(path);
        bytes.resize(bytes.size() / 2);
        Source cut(bytes, "cut.mkv");
        VideoReader reader(cut);
        QVERIFY(reader.track().frameCount > 10 && reader.track().frameCount < 50);
        const Frames frames = framesOf(reader, {0, 5, 10});
        QCOMPARE(frames.pictures.size(), std::size_t{3});

        // Damage in the middle: every frame asked for is there or accounted for.
        Bytes damaged = contents(kMedia / "clip.mp4");
        std::uint32_t random = 3;
        for (std::size_t i = damaged.size() / 3; i < damaged.size() / 2; ++i)
            damaged[i] = std::byte((random = random * 1664525 + 1013904223) >> 24);
        Source source(damaged, "damaged.mp4");
        VideoReader broken(source);
        const Frames found =
            framesOf(broken, engine::chooseVideoFrames(broken.track().frameCount, 10).indices);
        QVERIFY(!found.pictures.empty());
        QVERIFY(!found.result.warnings.empty());
    }

    void survivesTruncationAndDamage()
    {
        const Bytes whole = contents(kMedia / "clip.mp4");
        samples::VideoOptions options;
        options.format = "mpegts";
        options.codec = "mpeg2video";
        options.sound = true;
        options.frames = 20;
        const auto path = file("sample.ts");
        samples::writeVideo(path, options);
        const Bytes transport = contents(path);
        for (const Bytes* original : {&whole, &transport}) {
            for (std::size_t length = 1; length < original->size(); length += original->size() / 25)
                tryDecode(Bytes(original->begin(), original->begin() + std::ptrdiff_t(length)));
            std::uint32_t random = 9;
            for (int round = 0; round < 30; ++round) {
                Bytes damaged = *original;
                for (int flip = 0; flip < 1 + round; ++flip) {
                    random = random * 1664525 + 1013904223;
                    damaged[(random >> 8) % damaged.size()] ^= std::byte(random);
                }
                tryDecode(damaged);
            }
        }
    }

private:
    std::filesystem::path file(const std::string& name)
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    static void tryDecode(const Bytes& bytes)
    {
        try {
            Source source(bytes, "video");
            media::probe(source);
            VideoReader reader(source);
            const auto choice =
                engine::chooseVideoFrames(reader.track().frameCount, reader.track().framesPerSecond, 4);
            reader.read(choice.indices,
                        [](std::size_t, const Picture& picture) { QVERIFY(!picture.rgb.empty()); });
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::BadFile);
        }
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(VideoDecoderTest)
#include "video_decoder_test.moc"
