// From files to answers: the demo model's media conversations with the real decoders, and what attachments
// report.
#include <QTest>

#include "app/media/attachments.h"
#include "app/media/image_decoder.h"
#include "app/media/transcriber.h"
#include "engine/engine.h"
#include "engine/files/json.h"
#include "tests/support/expect_error.h"
#include "tests/support/goldens.h"
#include "tests/support/gpu_fixture.h"
#include "tests/support/recipe.h"

using namespace engine;
using namespace engine::tests;
using Kind = MediaShape::Kind;

namespace {

// Decoded JPEG and video differ a little from the reference's decoders; where PNG was used nothing does.
constexpr float kGreedyMargin = 0.2F;

std::filesystem::path demoFile(const std::string& name)
{
    return std::filesystem::path(FACET_RESOURCES_FOLDER) / "demo" / name;
}

} // namespace

class AttachmentsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_gpu = std::make_unique<GpuFixture>();
        LoadOptions exact;
        exact.exact = true;
        m_engine = Engine::load(m_gpu->device(), demoFile("model"), exact);
        m_encoders = std::make_unique<MediaEncoders>(m_engine->model(), std::filesystem::path(), exact);
        SessionOptions options;
        options.kvType = KvType::F32;
        m_session = std::make_unique<Session>(m_engine->model(), options);
        m_cases = readJsonFile(demoFile("expected.json")).at("cases");
    }

    void cleanupTestCase()
    {
        m_session.reset();
        m_encoders.reset();
        m_engine.reset();
        m_gpu->close();
        QVERIFY2(m_gpu->isSilent(), m_gpu->messages().c_str());
    }

    void demoConversations_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < m_cases.size(); ++i)
            if (!m_cases[i].at("media").empty())
                QTest::addRow("%zu %s", i, m_cases[i].at("kind").get<std::string>().c_str())
                    << static_cast<int>(i);
    }

    void demoConversations()
    {
        QFETCH(int, index);
        const Json& expected = m_cases.at(static_cast<size_t>(index));
        std::vector<EncodedAttachment> media;
        for (const Json& item : expected.at("media"))
            media.push_back(encode(item));
        std::vector<const media::EncodedAttachment*> pointers;
        for (const EncodedAttachment& item : media)
            pointers.push_back(&item);

        const std::vector<Message> messages =
            messagesFromJson(OrderedJson::parse(expected.at("conversation").dump()));
        ChatOptions chat;
        chat.thinking = expected.at("thinking").get<bool>();
        const Prompt prompt = renderChat(messages, {}, chat, m_engine->tokenizer().vocabulary());
        const TokenSequence tokens = media::tokenSequence(prompt, pointers, m_engine->tokenizer());
        QCOMPARE(tokens.ids, expected.at("prompt_ids").get<std::vector<TokenId>>());

        GenerateOptions generation;
        generation.sampling = m_engine->samplingDefaults();
        generation.sampling.greedy = true;
        generation.maxTokens = 200;
        const GenerateResult result =
            generate(*m_engine, *m_session, tokens, generation, [](const OutputEvent&) {});
        const std::string difference =
            compareGreedy(result.tokens, expected.at("greedy_ids").get<std::vector<TokenId>>(),
                          expected.at("gap").get<std::vector<float>>(), kGreedyMargin);
        QVERIFY2(difference.empty(), difference.c_str());
    }

    void followUpEncodesNothing()
    {
        const media::Attachment picture{
            .kind = Kind::Image, .file = demoFile("media/shapes-1.png"), .budget = 70};
        const EncodedAttachment first = media::encodeAttachment(picture, *m_encoders);
        const uint64_t bytes = m_encoders->deviceBytes();
        const EncodedAttachment second = media::encodeAttachment(picture, *m_encoders);
        QCOMPARE(m_encoders->deviceBytes(), bytes);
        QCOMPARE(first.rows[0][0].media.soft.rows().data.address,
                 second.rows[0][0].media.soft.rows().data.address);
    }

    void transcribesAndTranslates()
    {
        media::TranscribeOptions options;
        options.translateTo = "German";
        size_t reported = 0;
        options.onPiece = [&](const media::TranscriptPiece&) { ++reported; };
        const media::Transcript transcript =
            media::transcribe(demoFile("media/speech-1.wav"), *m_engine, *m_session, *m_encoders, options);
        QCOMPARE(transcript.pieces.size(), size_t{1});
        QCOMPARE(reported, size_t{1});
        const media::TranscriptPiece& piece = transcript.pieces.front();
        QCOMPARE(piece.text, std::string("Turn on the light."));
        QCOMPARE(piece.translation, std::string("Schalte das Licht ein."));
        QVERIFY(piece.startSeconds >= 0 && piece.startSeconds < piece.endSeconds && piece.endSeconds < 2);
        QVERIFY(media::toVtt(transcript.pieces).starts_with("WEBVTT\n\n00:00:00."));
        QVERIFY(media::toSrt(transcript.pieces).starts_with("1\n00:00:00,"));
        QCOMPARE(media::toText(transcript.pieces),
                 std::string("Turn on the light.\nSchalte das Licht ein.\n"));
    }

    void soundOfAClipFollowsItsFrames()
    {
        const media::Attachment clip{
            .kind = Kind::Video, .file = demoFile("media/clip-2.mp4"), .budget = 70, .videoFrames = 0};
        const EncodedAttachment encoded = media::encodeAttachment(clip, *m_encoders);
        QCOMPARE(encoded.parts.size(), size_t{2});
        QVERIFY(encoded.parts[0].kind == ContentPart::Kind::Video);
        QVERIFY(encoded.parts[1].kind == ContentPart::Kind::Audio);
    }

    void rangesSendOnlyTheirPart_data()
    {
        QTest::addColumn<double>("start");
        QTest::addColumn<double>("end");
        QTest::addColumn<int>("frames");
        QTest::newRow("with sound") << 0.5 << 3.5 << 3;
        QTest::newRow("sound has ended") << 2.0 << 4.0 << 2;
    }

    void rangesSendOnlyTheirPart()
    {
        QFETCH(double, start);
        QFETCH(double, end);
        QFETCH(int, frames);
        media::Attachment clip{
            .kind = Kind::Video, .file = demoFile("media/clip-2.mp4"), .budget = 70, .videoFrames = 0};
        clip.startSeconds = start;
        clip.endSeconds = end;
        media::Source source(clip.file);
        const media::MediaInfo info = media::probe(source);
        const VideoFrameChoice choice = media::chooseFrames(info.frameCount, info.framesPerSecond, clip);
        const EncodedAttachment encoded = media::encodeAttachment(clip, *m_encoders);
        QCOMPARE(encoded.tokens[0].frames.size(), choice.seconds.size());
        QCOMPARE(choice.seconds.size(), static_cast<size_t>(frames));
        for (size_t i = 0; i < choice.seconds.size(); ++i)
            QCOMPARE(encoded.tokens[0].frames[i].seconds, choice.seconds[i]);
        // Labels of the whole file.
        QVERIFY(choice.seconds.front() >= start && choice.seconds.back() < end);

        // What was promised is what is sent: frames, sound, markers.
        const MediaCost cost = mediaCost(media::shapeOf(info, clip, true), clip.budget);
        int softTokens = 0;
        for (const MediaTokens& tokens : encoded.tokens)
            for (const auto& frame : tokens.frames)
                softTokens += static_cast<int>(frame.softTokens);
        QCOMPARE(cost.softTokens, softTokens);
        const MediaCost silent = mediaCost(media::shapeOf(info, clip, false), clip.budget);
        QCOMPARE(silent.audioSegments, 0);
        QCOMPARE(silent.softTokens < cost.softTokens, encoded.parts.size() == 2);
        QCOMPARE(encoded.parts.size() == 2, encoded.notes.empty());
    }

    void regionsAreCutOutBeforeTheyAreResized()
    {
        media::Attachment whole{.kind = Kind::Image, .file = demoFile("media/shapes-1.png"), .budget = 70};
        media::Attachment part = whole;
        part.region = media::PictureRegion{.left = 0.25, .top = 0, .right = 0.5, .bottom = 1};
        media::Source source(whole.file);
        const media::MediaInfo info = media::probe(source);
        QCOMPARE(media::shapeOf(info, part, true).size, (ImageSize{info.size.width / 4, info.size.height}));
        const EncodedAttachment encoded = media::encodeAttachment(part, *m_encoders);
        QCOMPARE(static_cast<int>(encoded.tokens[0].frames[0].softTokens),
                 mediaCost(media::shapeOf(info, part, true), 70).softTokens);

        // A picture that is there already gives the same rows as its file.
        media::Source again(whole.file);
        media::Attachment decoded = part;
        decoded.region.reset();
        decoded.file.clear();
        decoded.picture =
            std::make_shared<media::Picture>(media::cropped(media::decodeImage(again).picture, *part.region));
        QCOMPARE(media::encodeAttachment(decoded, *m_encoders).rows[0][0].media.contentHash,
                 encoded.rows[0][0].media.contentHash);
    }

    void modelsWithoutEarsSaySo()
    {
        const auto model = Model::load(m_gpu->device(), test::huggingFaceModel("31b"), {});
        MediaEncoders encoders(*model, {}, {});
        QVERIFY(!encoders.hears());
        const media::Attachment sound{.kind = Kind::Audio, .file = demoFile("media/speech-1.wav")};
        QVERIFY_ERROR(media::encodeAttachment(sound, encoders), ErrorCode::MediaUnsupported, "E2B");
        const auto gguf = Model::load(m_gpu->device(), test::ggufModel("e2b", {}), {});
        MediaEncoders missing(*gguf, {}, {});
        const media::Attachment picture{.kind = Kind::Image, .file = demoFile("media/shapes-1.png")};
        QVERIFY_ERROR(media::encodeAttachment(picture, missing), ErrorCode::MediaUnsupported, "mmproj");
    }

    void wrongFilesAndCancellation()
    {
        const media::Attachment text{.kind = Kind::Image, .file = demoFile("tools.json")};
        QVERIFY_ERROR(media::encodeAttachment(text, *m_encoders), ErrorCode::BadFile, "tools.json");
        const media::Attachment none{.kind = Kind::Video, .file = demoFile("no such file.mp4")};
        QVERIFY_ERROR(media::encodeAttachment(none, *m_encoders), ErrorCode::FileNotFound);
        std::stop_source stop;
        stop.request_stop();
        const media::Attachment clip{.kind = Kind::Video, .file = demoFile("media/clip-1.mp4"), .budget = 70};
        QVERIFY_ERROR(media::encodeAttachment(clip, *m_encoders, stop.get_token()), ErrorCode::Cancelled);
    }

private:
    using EncodedAttachment = media::EncodedAttachment;

    EncodedAttachment encode(const Json& item)
    {
        media::Attachment attachment;
        const std::string type = item.at("type").get<std::string>();
        attachment.budget = item.value("budget", 70);
        if (type == "audio") {
            attachment.kind = Kind::Audio;
            attachment.file = demoFile(item.at("file").get<std::string>());
            return media::encodeAttachment(attachment, *m_encoders);
        }
        if (type == "image") {
            attachment.file = demoFile(item.at("file").get<std::string>());
            return media::encodeAttachment(attachment, *m_encoders);
        }
        // The answers were recorded with these frames, not with a fresh decode of the clip.
        EncodedAttachment video;
        video.parts.resize(1);
        video.parts[0].kind = ContentPart::Kind::Video;
        video.tokens.push_back({.kind = MediaKind::Video, .frames = {}});
        video.rows.emplace_back();
        for (size_t i = 0; i < item.at("frames").size(); ++i) {
            attachment.file = demoFile(item.at("frames")[i].get<std::string>());
            EncodedAttachment frame = media::encodeAttachment(attachment, *m_encoders);
            video.tokens[0].frames.push_back({.seconds = item.at("seconds")[i].get<double>(),
                                              .softTokens = frame.tokens[0].frames[0].softTokens});
            video.rows[0].push_back(std::move(frame.rows[0][0]));
        }
        return video;
    }

    std::unique_ptr<GpuFixture> m_gpu;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MediaEncoders> m_encoders;
    std::unique_ptr<Session> m_session;
    Json m_cases;
};

QTEST_GUILESS_MAIN(AttachmentsTest)
#include "attachments_test.moc"
