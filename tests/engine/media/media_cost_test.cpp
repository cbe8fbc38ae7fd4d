#include "engine/error.h"
#include "engine/media/media_cost.h"
#include "engine/media/mel.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <fstream>

using engine::MediaShape;

class MediaCostTest : public QObject
{
    Q_OBJECT

private slots:
    void choosesTheReferencesFrames()
    {
        std::ifstream file(FACET_REFERENCE_FOLDER "/media/expected/preprocess.json");
        const auto videos = nlohmann::json::parse(file).at("video");
        QCOMPARE(videos.size(), std::size_t{2});
        for (const auto& item : videos) {
            const auto choice =
                engine::chooseVideoFrames(item.at("frames_in_file"), item.at("fps"), item.at("num_frames"));
            QVERIFY(choice.indices == item.at("indices").get<std::vector<std::int64_t>>());
            std::vector<std::string> labels;
            for (const double seconds : choice.seconds)
                labels.push_back(engine::videoTimeLabel(seconds));
            QVERIFY(labels == item.at("labels").get<std::vector<std::string>>());
            QVERIFY(!choice.thinned);
        }
    }

    void spreadsFramesAsSpecified()
    {
        const auto minute = engine::chooseVideoFrames(1800, 30);
        QCOMPARE(minute.indices.size(), std::size_t{32});
        QVERIFY((std::vector(minute.indices.begin(), minute.indices.begin() + 5) ==
                 std::vector<std::int64_t>{0, 56, 112, 168, 225}));
        QCOMPARE(minute.indices.back(), std::int64_t{1743});
        QCOMPARE(engine::videoTimeLabel(minute.seconds.back()), std::string("00:58"));
        // Fewer frames than wanted: all of them. None: none.
        QVERIFY((engine::chooseVideoFrames(5, 25).indices == std::vector<std::int64_t>{0, 1, 2, 3, 4}));
        QVERIFY(engine::chooseVideoFrames(0, 25).indices.empty());
        // Unknown rate: 24.
        QCOMPARE(engine::chooseVideoFrames(240, 0).seconds.at(16), 120.0 / 24);
        QVERIFY_EXCEPTION_THROWN(engine::chooseVideoFrames(10, 25, 0), engine::Error);
    }

    void takesOneFramePerSecondUpToSixty()
    {
        const auto five = engine::chooseVideoFramesPerSecond(125, 25);
        QVERIFY((five.indices == std::vector<std::int64_t>{0, 25, 50, 75, 100}));
        QVERIFY(!five.thinned);
        const auto minute = engine::chooseVideoFramesPerSecond(1800, 30);
        QCOMPARE(minute.indices.size(), std::size_t{60});
        QVERIFY(!minute.thinned);
        const auto hour = engine::chooseVideoFramesPerSecond(108000, 30);
        QCOMPARE(hour.indices.size(), std::size_t{60});
        QVERIFY(hour.thinned);
        QCOMPARE(hour.secondsApart(), 60.0);
        QCOMPARE(engine::chooseVideoFramesPerSecond(3, 25).indices.size(), std::size_t{1});
    }

    void labelsTimes()
    {
        QCOMPARE(engine::videoTimeLabel(0), std::string("00:00"));
        QCOMPARE(engine::videoTimeLabel(59.999), std::string("00:59"));
        QCOMPARE(engine::videoTimeLabel(61), std::string("01:01"));
        QCOMPARE(engine::videoTimeLabel(6000), std::string("100:00"));
    }

    void countsPictures()
    {
        MediaShape shape;
        shape.size = {1920, 1080};
        const auto cost = engine::mediaCost(shape, 280);
        QVERIFY((cost.seen == engine::ImageSize{1056, 576}));
        QCOMPARE(cost.softTokens, 264);
        QCOMPARE(cost.contextTokens, 266);
        QVERIFY(cost.exact);
        QCOMPARE(cost.shareOfContext(2660), 0.1);
        QVERIFY_EXCEPTION_THROWN(engine::mediaCost(shape, 100), engine::Error);
    }

    void countsSound()
    {
        MediaShape shape;
        shape.kind = MediaShape::Kind::Audio;
        shape.samples = 116800;
        auto cost = engine::mediaCost(shape, 280);
        QCOMPARE(cost.softTokens, 183);
        QCOMPARE(cost.contextTokens, 185);
        QVERIFY(cost.exact);

        shape.samples = 2 * engine::kMaxAudioSamples + 160;
        cost = engine::mediaCost(shape, 280);
        QCOMPARE(cost.softTokens, 1500);
        QCOMPARE(cost.audioSegments, 3);
        QVERIFY(!cost.exact);
        shape.audioSegments = 4;
        cost = engine::mediaCost(shape, 280);
        QCOMPARE(cost.contextTokens, 1508);
        QVERIFY(cost.exact);

        shape.samples = 100;
        QVERIFY_EXCEPTION_THROWN(engine::mediaCost(shape, 280), engine::Error);
    }

    void countsVideos()
    {
        MediaShape shape;
        shape.kind = MediaShape::Kind::Video;
        shape.size = {640, 480};
        shape.frames = engine::chooseVideoFrames(100, 10, 4);
        shape.samples = 160000;
        auto cost = engine::mediaCost(shape, 70);
        QCOMPARE(cost.pictures, 4);
        QCOMPARE(cost.softTokens, 4 * 63 + 250);
        QCOMPARE(cost.contextTokens, 4 * (63 + 2) + 6 + 3 * 7 + 250 + 2);
        cost = engine::mediaCost(shape, 70, [](std::string_view) { return 3; });
        QCOMPARE(cost.contextTokens, 4 * (63 + 2 + 3) + 252);
    }
};

QTEST_GUILESS_MAIN(MediaCostTest)
#include "media_cost_test.moc"
