#include "app/media/media_log.h"
#include "app/media/probe.h"
#include "engine/error.h"
#include "tests/app/media/sample_files.h"

#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using engine::ErrorCode;
using engine::MediaShape;
using media::Source;

namespace {

const std::filesystem::path kMedia = FACET_REFERENCE_FOLDER "/media";

ErrorCode codeOf(const std::filesystem::path& path)
{
    try {
        Source source(path);
        media::probe(source);
    } catch (const engine::Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

} // namespace

class ProbeTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsPictures()
    {
        Source source(kMedia / "rotated.jpg");
        const media::MediaInfo info = media::probe(source);
        QVERIFY(info.kind == MediaShape::Kind::Image);
        QCOMPARE(info.format, std::string("JPEG"));
        QVERIFY((info.size == engine::ImageSize{100, 180}));
        const auto cost = engine::mediaCost(media::shapeOf(info), 70);
        QVERIFY((cost.seen == engine::ImageSize{288, 528}));
        QCOMPARE(cost.softTokens, 66);
    }

    void tellsSound()
    {
        Source source(kMedia / "speech.wav");
        const media::MediaInfo info = media::probe(source);
        QVERIFY(info.kind == MediaShape::Kind::Audio);
        QCOMPARE(info.samples, std::int64_t{52106});
        QCOMPARE(engine::mediaCost(media::shapeOf(info), 280).softTokens, 82);
    }

    void tellsVideos()
    {
        Source source(kMedia / "clip.mp4");
        const media::MediaInfo info = media::probe(source);
        QVERIFY(info.kind == MediaShape::Kind::Video);
        QVERIFY(info.framesExact && info.samplesExact);
        QCOMPARE(info.frameCount, std::int64_t{40});
        QCOMPARE(info.framesPerSecond, 10.0);
        QVERIFY((info.size == engine::ImageSize{176, 128}));
        QCOMPARE(media::shapeOf(info).frames.indices.size(), std::size_t{32});
        QCOMPARE(media::shapeOf(info, 0).frames.indices.size(), std::size_t{4});
        QVERIFY(media::shapeOf(info, 8, true).samples > 0);
        QCOMPARE(media::shapeOf(info, 8, false).samples, std::int64_t{0});
    }

    void refusesWhatIsNoFile()
    {
        QTemporaryDir folder;
        const std::filesystem::path root(folder.path().toStdString());
        QCOMPARE(codeOf(root), ErrorCode::BadFile);
        QCOMPARE(codeOf(root / "nothing.png"), ErrorCode::FileNotFound);
        std::ofstream(root / "empty.png").close();
        QCOMPARE(codeOf(root / "empty.png"), ErrorCode::BadFile);
        std::ofstream(root / "text.txt") << "Just some words, nothing to see or to hear.\n";
        QCOMPARE(codeOf(root / "text.txt"), ErrorCode::BadFile);
#ifdef Q_OS_UNIX
        QCOMPARE(::mkfifo((root / "pipe.png").c_str(), 0600), 0);
        QCOMPARE(codeOf(root / "pipe.png"),
                 ErrorCode::BadFile); // at once: opening it would wait for a writer
        std::ofstream(root / "secret.png") << "x";
        ::chmod((root / "secret.png").c_str(), 0);
        if (!std::ifstream(root / "secret.png")) // root reads everything
            QCOMPARE(codeOf(root / "secret.png"), ErrorCode::FileNotFound);
#endif
    }

    void logsNothingToTheTerminal()
    {
        std::vector<std::string> lines;
        media::setLogListener([&](const std::string& line) { lines.push_back(line); });
        Source whole(kMedia / "clip.mp4");
        const auto head = whole.head(200);
        QVERIFY_EXCEPTION_THROWN(
            {
                Source cut(head, "clip.mp4");
                media::probe(cut);
            },
            engine::Error);
        media::setLogListener({});
        QVERIFY(!lines.empty());
        QVERIFY(!media::recentLog().empty());
    }
};

QTEST_GUILESS_MAIN(ProbeTest)
#include "probe_test.moc"
