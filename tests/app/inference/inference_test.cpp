// The inference thread with the demo model: streaming, stopping, continuing, thoughts ended on request,
// tools, pictures, speech, the context gauge and what fails.
#include <QSignalSpy>
#include <QTest>

#include "app/inference/inference.h"
#include "app/media/audio_decoder.h"

using namespace inference;

namespace {

constexpr int kTimeout = 120000;
const std::filesystem::path kDemo = std::filesystem::path(FACET_RESOURCES_FOLDER) / "demo";

Turn question(const QString& text)
{
    Turn turn;
    turn.text = text;
    return turn;
}

Turn answer(const QString& text, const QString& thought = {})
{
    Turn turn;
    turn.role = Turn::Role::Assistant;
    turn.steps.push_back({.thought = thought, .text = text, .calls = {}});
    return turn;
}

AnswerRequest request(std::vector<Turn> turns)
{
    AnswerRequest request;
    request.turns = std::move(turns);
    request.sampling.greedy = true;
    return request;
}

AttachmentSource file(const char* name, engine::MediaShape::Kind kind, int budget)
{
    media::Attachment attachment;
    attachment.kind = kind;
    attachment.file = kDemo / "media" / name;
    attachment.budget = budget;
    return {.key = QString::fromLatin1(name),
            .expectedTokens = 70,
            .make = [attachment](const std::stop_token&) { return std::vector<ContentPart>{{attachment}}; }};
}

/// What an answer became.
struct Heard
{
    QString text, thought;
    QList<Piece> calls;
    std::optional<AnswerResult> result;
    std::optional<Failure> failure;
};

} // namespace

class InferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSignalSpy loading(&m_inference, &Inference::modelLoading),
            loaded(&m_inference, &Inference::modelLoaded);
        LoadRequest load;
        load.model = kDemo / "model";
        load.name = QStringLiteral("Facet demo");
        m_inference.load(load);
        QCOMPARE(loading.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), kTimeout);
        const ModelFacts facts = m_inference.facts().value();
        QCOMPARE(facts.name, QStringLiteral("Facet demo"));
        QCOMPARE(facts.weightType, QStringLiteral("BF16"));
        QVERIFY(facts.sees && facts.hears && facts.thinks && facts.callsTools);
        QVERIFY(facts.deviceBytes > 0 && facts.contextLength > 0);
    }

    void streamsAnAnswer()
    {
        const Heard heard = ask(request({question(QStringLiteral("Hello!"))}));
        QCOMPARE(heard.text,
                 QStringLiteral("Hello! I am the Facet demo. Drop a picture of shapes, send a short "
                                "recording, or ask me about the app."));
        QCOMPARE(heard.result->reason, engine::StopReason::EndOfTurn);
        QVERIFY(heard.result->answerTokens > 10 && heard.result->firstTokenSeconds > 0);
    }

    void stopsAndContinues()
    {
        AnswerRequest asked = request({question(QStringLiteral("What can you do?"))});
        const QString whole = ask(asked).text;
        Heard heard;
        const quint64 id = start(asked, heard, [&](quint64 running) {
            if (heard.text.size() > 20)
                m_inference.stop(running);
        });
        finish(id, heard);
        QCOMPARE(heard.result->reason, engine::StopReason::Cancelled);
        QVERIFY(heard.text.size() > 20 && heard.text.size() < whole.size());
        QVERIFY(whole.startsWith(heard.text));
        asked.turns.push_back(answer(heard.text));
        asked.continueLast = true;
        const Heard rest = ask(asked);
        QCOMPARE(heard.text + rest.text, whole);
    }

    void thoughtsEndOnRequest()
    {
        AnswerRequest asked = request({question(QStringLiteral("How do I add a picture?"))});
        asked.thinking = true;
        const Heard whole = ask(asked);
        QVERIFY(whole.thought.startsWith(QStringLiteral("The user wants")));
        Heard heard;
        const quint64 id = start(asked, heard, [&](quint64 running) { m_inference.endThought(running); });
        finish(id, heard);
        QVERIFY(!heard.text.isEmpty());
        QVERIFY(heard.thought.size() <= whole.thought.size());
    }

    void callsToolsAndReadsResults()
    {
        QFile file(QString::fromStdString((kDemo / "tools.json").string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        AnswerRequest asked = request({question(QStringLiteral("What is 123 * 45?"))});
        asked.tools = QString::fromUtf8(file.readAll());
        const Heard heard = ask(asked);
        QCOMPARE(heard.result->reason, engine::StopReason::ToolCalls);
        QCOMPARE(heard.calls.size(), 1);
        QCOMPARE(heard.calls[0].name, QStringLiteral("calculate"));
        QCOMPARE(heard.calls[0].arguments, QStringLiteral("{\"expression\":\"123*45\"}"));
        Turn turn;
        turn.role = Turn::Role::Assistant;
        turn.steps.push_back(
            {.thought = {},
             .text = {},
             .calls = {{heard.calls[0].name, heard.calls[0].arguments, QStringLiteral("5535")}}});
        asked.turns.push_back(turn);
        const Heard after = ask(asked);
        QCOMPARE(after.text, QStringLiteral("123 * 45 = 5535."));
        QVERIFY(after.result->reusedTokens > 100);
    }

    void seesAndKeepsWhatItSaw()
    {
        Turn turn = question(QStringLiteral("What do you see?"));
        turn.attachments.push_back(file("shapes-1.png", engine::MediaShape::Kind::Image, 70));
        AnswerRequest asked = request({turn});
        QSignalSpy encoding(&m_inference, &Inference::encoding);
        const Heard heard = ask(asked);
        QCOMPARE(heard.text, QStringLiteral("A red circle and a blue square on a white background."));
        QVERIFY(!encoding.isEmpty());
        encoding.clear();
        asked.turns.push_back(answer(heard.text));
        asked.turns.push_back(question(QStringLiteral("How many shapes are there?")));
        const Heard next = ask(asked);
        QVERIFY(!next.text.isEmpty());
        QVERIFY(encoding.isEmpty()); // nothing was encoded again
        QVERIFY(next.result->reusedTokens > 60);
    }

    void transcribes()
    {
        std::vector<float> samples;
        media::Source source(kDemo / "media" / "speech-1.wav");
        media::decodeAudio(source, {}, [&](std::span<const float> more) {
            samples.insert(samples.end(), more.begin(), more.end());
        });
        QSignalSpy transcribed(&m_inference, &Inference::transcribed);
        m_inference.transcribe({.samples = samples,
                                .language = QStringLiteral("English"),
                                .translateTo = QStringLiteral("German")});
        QTRY_COMPARE_WITH_TIMEOUT(transcribed.size(), 1, kTimeout);
        const TranscribeResult result = transcribed[0][1].value<TranscribeResult>();
        QCOMPARE(result.text, QStringLiteral("Turn on the light."));
        QCOMPARE(result.translation, QStringLiteral("Schalte das Licht ein."));
    }

    void measuresTheContext()
    {
        AnswerRequest asked = request({question(QStringLiteral("Hello!"))});
        const Heard heard = ask(asked);
        asked.turns.push_back(answer(heard.text));
        asked.turns.push_back(question(QStringLiteral("Thank you!")));
        QSignalSpy measured(&m_inference, &Inference::contextMeasured);
        m_inference.measureContext(asked);
        QTRY_COMPARE_WITH_TIMEOUT(measured.size(), 1, kTimeout);
        const ContextUse use = measured[0][0].value<ContextUse>();
        const AnswerResult result = ask(asked).result.value();
        QCOMPARE(use.cached, result.reusedTokens);
        QCOMPARE(use.cached + use.fresh, result.promptTokens);
        QVERIFY(use.length >= 1024);
    }

    void failuresAreValues()
    {
        Turn turn = question(QStringLiteral("What do you see?"));
        turn.attachments.push_back(file("no-such-picture.png", engine::MediaShape::Kind::Image, 70));
        const Heard heard = ask(request({turn}));
        QCOMPARE(heard.failure->code, engine::ErrorCode::FileNotFound);
        AnswerRequest wrong = request({question(QStringLiteral("Hello!"))});
        wrong.jsonSchema = QStringLiteral("{\"type\": 7}");
        QCOMPARE(ask(wrong).failure->code, engine::ErrorCode::InvalidRequest);
        const QString text = QStringLiteral("word ").repeated(20000);
        QCOMPARE(ask(request({question(text)})).failure->code, engine::ErrorCode::ContextTooLong);
        QVERIFY(
            !ask(request({question(QStringLiteral("Hello!"))})).text.isEmpty()); // the model is still there
    }

    void answersFollowASchema()
    {
        AnswerRequest asked =
            request({question(QStringLiteral("Anna is 34 years old and lives in Oslo. Give me "
                                             "that as JSON."))});
        asked.jsonSchema = QStringLiteral(
            R"({"type":"object","properties":{"name":{"type":"string"},"age":{"type":"integer","maximum":120},)"
            R"("city":{"type":"string"}},"required":["name","age","city"],"additionalProperties":false})");
        const Heard heard = ask(asked);
        QCOMPARE(heard.text, QStringLiteral("{\"name\": \"Anna\", \"age\": 34, \"city\": \"Oslo\"}"));
    }

    void badModelsAreReported()
    {
        Inference other;
        QSignalSpy failed(&other, &Inference::modelFailed);
        LoadRequest load;
        load.model = kDemo / "no-such-model";
        other.load(load);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kTimeout);
        QCOMPARE(failed[0][0].value<Failure>().code, engine::ErrorCode::FileNotFound);
        QSignalSpy refused(&other, &Inference::failed);
        other.answer(request({question(QStringLiteral("Hello!"))}));
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, kTimeout);
    }

private:
    Heard ask(const AnswerRequest& asked)
    {
        Heard heard;
        finish(start(asked, heard, [](quint64) {}), heard);
        return heard;
    }

    quint64 start(const AnswerRequest& asked, Heard& heard, const std::function<void(quint64)>& onPiece)
    {
        m_context = std::make_unique<QObject>();
        connect(&m_inference, &Inference::pieces, m_context.get(),
                [&heard, onPiece](quint64 id, const QList<Piece>& pieces) {
                    for (const Piece& piece : pieces) {
                        if (piece.kind == Piece::Kind::Call)
                            heard.calls.append(piece);
                        else
                            (piece.kind == Piece::Kind::Thought ? heard.thought : heard.text) += piece.text;
                    }
                    onPiece(id);
                });
        connect(&m_inference, &Inference::answered, m_context.get(),
                [&heard](quint64, const AnswerResult& result) { heard.result = result; });
        connect(&m_inference, &Inference::failed, m_context.get(),
                [&heard](quint64, const Failure& failure) { heard.failure = failure; });
        return m_inference.answer(asked);
    }

    void finish(quint64, Heard& heard)
    {
        QTRY_VERIFY_WITH_TIMEOUT(heard.result || heard.failure, kTimeout);
        m_context.reset();
    }

    Inference m_inference;
    std::unique_ptr<QObject> m_context;
};

QTEST_GUILESS_MAIN(InferenceTest)
#include "inference_test.moc"
