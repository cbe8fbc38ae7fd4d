// The parts of remote models that need no network: addresses, questions as they are sent, what servers answer
// taken apart, also in the smallest pieces and when it is hostile.
#include <QtTest>

#include <QBuffer>
#include <QImage>

#include "app/network/this_computer.h"
#include "app/remote/address.h"
#include "app/remote/answer_reader.h"
#include "app/remote/context_estimate.h"
#include "app/remote/guess.h"
#include "app/remote/media_parts.h"
#include "app/remote/request_body.h"
#include "tests/app/remote/remote_messages.h"

using namespace remote;
using inference::AnswerRequest;
using inference::Piece;
using inference::Turn;
using test::call, test::delta, test::ending, test::request, test::user;
using Json = nlohmann::ordered_json;

namespace {

const std::filesystem::path kDemo = std::filesystem::path(FACET_RESOURCES_FOLDER) / "demo";

Endpoint endpoint(ServerKind kind)
{
    Endpoint endpoint;
    endpoint.id = "one";
    endpoint.base = baseFrom("gpu.lan:8000/v1");
    endpoint.model = "gemma";
    endpoint.kind = kind;
    endpoint.abilities = {.sees = true, .hears = true, .callsTools = true, .thinks = true};
    return endpoint;
}

Json noParts(const inference::AttachmentSource&)
{
    return Json::array();
}

Json body(const AnswerRequest& asked, ServerKind kind, bool isPlain = false)
{
    return bodyFor(asked, endpoint(kind), {.isPlain = isPlain}, noParts);
}

/// "T:thought|text|C:name arguments", with what belongs together joined.
QString told(const QList<Piece>& pieces)
{
    QStringList list;
    std::optional<Piece::Kind> last;
    for (const Piece& piece : pieces) {
        if (piece.kind == Piece::Kind::Call)
            list.append("C:" + piece.name + ' ' + piece.arguments);
        else if (last == piece.kind && !piece.isNewThought)
            list.last() += piece.text;
        else
            list.append((piece.kind == Piece::Kind::Thought ? "T:" : "") + piece.text);
        last = piece.kind;
    }
    return list.join('|');
}

/// The same text in one piece, and character by character.
QString split(const QString& text)
{
    TextSplitter whole;
    QList<Piece> pieces = whole.feed(text);
    pieces += whole.finish();
    TextSplitter slow;
    QList<Piece> slowly;
    for (const QChar c : text)
        slowly += slow.feed(c);
    slowly += slow.finish();
    return told(pieces) == told(slowly) ? told(pieces) : told(pieces) + " but slowly " + told(slowly);
}

QString read(const QList<QByteArray>& events, AnswerReader& reader)
{
    QList<Piece> pieces;
    for (const QByteArray& event : events)
        pieces += reader.take(event);
    pieces += reader.finish();
    return told(pieces);
}

} // namespace

class RemotePartsTest : public QObject
{
    Q_OBJECT

private slots:
    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("base");
        QTest::addColumn<bool>("isHere");
        QTest::newRow("local") << "localhost:11434"
                               << "http://localhost:11434" << true;
        QTest::newRow("everywhere") << "0.0.0.0:8080/v1/"
                                    << "http://127.0.0.1:8080/v1" << true;
        QTest::newRow("v6") << "http://[::1]:8080/v1"
                            << "http://[::1]:8080/v1" << true;
        QTest::newRow("lan") << "gpu.lan:8000"
                             << "http://gpu.lan:8000" << false;
        QTest::newRow("number") << "192.168.1.7:8000"
                                << "http://192.168.1.7:8000" << false;
        QTest::newRow("internet") << "api.example.org/v1"
                                  << "https://api.example.org/v1" << false;
        QTest::newRow("whole") << "http://a.example/v1/chat/completions?x=1"
                               << "http://a.example/v1" << false;
        QTest::newRow("trick") << "http://localhost.example.org/v1"
                               << "http://localhost.example.org/v1" << false;
        QTest::newRow("password") << "http://me:secret@gpu.lan/v1"
                                  << "" << false;
        QTest::newRow("file") << "file:///etc/passwd"
                              << "" << false;
        QTest::newRow("nothing") << "  "
                                 << "" << false;
    }

    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isHere);
        const QUrl base = baseFrom(typed);
        QTEST(base.toString(), "base");
        QCOMPARE(base.isValid() && network::isThisComputer(base), isHere);
    }

    void messagesKeepTheirOrder()
    {
        Turn system;
        system.role = Turn::Role::System;
        system.text = "Be short.";
        Turn question = user("What is on it?");
        question.attachments.push_back({.key = "a", .expectedTokens = 1, .make = {}});
        Turn answer;
        answer.role = Turn::Role::Assistant;
        answer.steps.push_back({.thought = "hidden", .text = "", .calls = {{"look", "{}", "a cat"}}});
        answer.steps.push_back({.thought = "", .text = "A cat.", .calls = {}});
        const Json messages = messagesFor(
            request({system, question, answer, user("Sure?")}), endpoint(ServerKind::Vllm),
            [](const inference::AttachmentSource& source) {
                return Json::array(
                    {{{"type", "image_url"}, {"image_url", {{"url", "data:" + source.key.toStdString()}}}}});
            });
        QCOMPARE(QString::fromStdString(messages.dump()),
                 R"([{"role":"system","content":"Be short."},)"
                 R"({"role":"user","content":[{"type":"image_url","image_url":{"url":"data:a"}},)"
                 R"({"type":"text","text":"What is on it?"}]},)"
                 R"({"role":"assistant","content":"","tool_calls":[{"id":"call_2_0","type":"function",)"
                 R"("function":{"name":"look","arguments":"{}"}}]},)"
                 R"({"role":"tool","tool_call_id":"call_2_0","name":"look","content":"a cat"},)"
                 R"({"role":"assistant","content":"A cat."},{"role":"user","content":"Sure?"}])");
    }

    void questionsSuitTheServer()
    {
        AnswerRequest asked = request({user("Hi")});
        asked.thinking = true;
        asked.sampling = {
            .temperature = 0.5, .topP = 0.9, .minP = 0.1, .repetitionPenalty = 1.1, .topK = 20, .seed = 7};
        asked.maxTokens = 100;
        const Json vllm = body(asked, ServerKind::Vllm);
        QCOMPARE(vllm["chat_template_kwargs"]["enable_thinking"].get<bool>(), true);
        QCOMPARE(vllm["top_k"].get<int>(), 20);
        QCOMPARE(vllm["repetition_penalty"].get<double>(), 1.1);
        QCOMPARE(vllm["seed"].get<int>(), 7);
        QCOMPARE(vllm["max_tokens"].get<int>(), 100);
        QVERIFY(vllm["stream"].get<bool>() && vllm["stream_options"]["include_usage"].get<bool>());
        const Json llama = body(asked, ServerKind::LlamaServer);
        QVERIFY(llama.contains("repeat_penalty") && llama["return_progress"].get<bool>());
        const Json ollama = body(asked, ServerKind::Ollama);
        QCOMPARE(ollama["reasoning_effort"].get<std::string>(), "medium");
        QVERIFY(!ollama.contains("top_k") && !ollama.contains("chat_template_kwargs"));
        asked.thinking = false;
        QCOMPARE(body(asked, ServerKind::Ollama)["reasoning_effort"].get<std::string>(), "none");
        const Json plain = body(asked, ServerKind::Vllm, true);
        QVERIFY(!plain.contains("chat_template_kwargs") && !plain.contains("min_p"));
        QCOMPARE(plain["top_p"].get<double>(), 0.9);
        asked.sampling = inference::SamplingChoice();
        asked.sampling.greedy = true;
        QCOMPARE(body(asked, ServerKind::Unknown)["temperature"].get<int>(), 0);
    }

    void schemasAndToolsPassInOrder()
    {
        AnswerRequest asked = request({user("Hi")});
        asked.tools = R"([{"type":"function","function":{"name":"z","parameters":{"b":1,"a":2}}}])";
        asked.jsonSchema = R"({"type":"object","properties":{"z":{},"a":{}}})";
        const Json sent = body(asked, ServerKind::LmStudio);
        QCOMPARE(QString::fromStdString(sent["tools"].dump()), asked.tools);
        QCOMPARE(QString::fromStdString(sent["response_format"]["json_schema"]["schema"].dump()),
                 asked.jsonSchema);
        asked.tools = "nonsense";
        QVERIFY_EXCEPTION_THROWN(body(asked, ServerKind::Vllm), engine::Error);
        asked.tools = {};
        asked.jsonSchema = QString(200, '[') + QString(200, ']');
        QVERIFY_EXCEPTION_THROWN(body(asked, ServerKind::Vllm), engine::Error);
    }

    void cutAnswersGoOn()
    {
        Turn cut;
        cut.role = Turn::Role::Assistant;
        cut.steps.push_back({.thought = "", .text = "Once upon", .calls = {}});
        AnswerRequest asked = request({user("Tell"), cut});
        asked.continueLast = true;
        asked.thinking = true;
        const Json vllm = body(asked, ServerKind::Vllm);
        QVERIFY(vllm["continue_final_message"].get<bool>() && !vllm["add_generation_prompt"].get<bool>());
        QCOMPARE(vllm["messages"].back()["role"].get<std::string>(), "assistant");
        QVERIFY(!vllm["chat_template_kwargs"]["enable_thinking"].get<bool>());
        QCOMPARE(body(asked, ServerKind::LlamaServer)["messages"].back()["role"].get<std::string>(),
                 "assistant");
        QCOMPARE(body(asked, ServerKind::Ollama)["messages"].back()["role"].get<std::string>(), "user");
        asked.turns.back().steps.back() = {.thought = "hm", .text = "", .calls = {}};
        QCOMPARE(body(asked, ServerKind::Vllm)["messages"].size(), size_t(1)); // a thought alone is not sent
    }

    void picturesAndSoundAreEncoded()
    {
        media::Attachment picture;
        picture.file = kDemo / "media" / "shapes-1.png";
        media::Attachment sound;
        sound.kind = engine::MediaShape::Kind::Audio;
        sound.file = kDemo / "media" / "speech-1.wav";
        QStringList notes;
        const Json parts = mediaParts({{QString("Page 1")}, {picture}, {sound}},
                                      endpoint(ServerKind::Vllm).abilities, {}, notes);
        QCOMPARE(parts.size(), size_t(3));
        QCOMPARE(parts[0]["text"].get<std::string>(), "Page 1");
        const QByteArray url = QByteArray::fromStdString(parts[1]["image_url"]["url"].get<std::string>());
        QVERIFY(url.startsWith("data:image/png;base64,"));
        const QImage sent = QImage::fromData(QByteArray::fromBase64(url.mid(22)));
        const QImage file(QString::fromStdString(picture.file.string()));
        QCOMPARE(sent.size(), file.size());
        QCOMPARE(sent.pixelColor(10, 10), file.pixelColor(10, 10));
        const QByteArray wav = QByteArray::fromBase64(
            QByteArray::fromStdString(parts[2]["input_audio"]["data"].get<std::string>()));
        QVERIFY(wav.startsWith("RIFF") && wav.mid(8, 8) == "WAVEfmt ");
        QVERIFY(wav.size() > 16000);
        QVERIFY_EXCEPTION_THROWN(mediaParts({{picture}}, {}, {}, notes), engine::Error);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(
            mediaParts({{picture}}, endpoint(ServerKind::Vllm).abilities, stop.get_token(), notes),
            engine::Error);
    }

    void marksInTextAreTakenApart()
    {
        QCOMPARE(split("Hello <b>world</b> 1 < 2"), "Hello <b>world</b> 1 < 2");
        QCOMPARE(split("<think>\nhm, so\n</think>\n\nYes."), "T:hm, so\n|Yes.");
        QCOMPARE(split("The tag <think> starts it."), "The tag <think> starts it.");
        QCOMPARE(split("<|channel>thought\nLet me see.<channel|>It is 4.<turn|>"), "T:Let me see.|It is 4.");
        QCOMPARE(split("<|tool_call>call:add{a:1,b:<|\"|>x<|\"|>}<tool_call|>"),
                 "C:add {\"a\":1,\"b\":\"x\"}");
        QCOMPARE(split("<|channel>thought\nnever closed"), "T:never closed");
        QCOMPARE(split("<thi"), "<thi");
    }

    void answersAreRead()
    {
        AnswerReader vllm;
        QCOMPARE(
            read(
                {delta(R"("role":"assistant","content":"")"), delta(R"("reasoning":"so ")"),
                 delta(R"("reasoning_content":"it is")"), delta(R"("content":"F")"),
                 delta(R"("content":"our")"), ending("stop"),
                 R"({"choices":[],"usage":{"prompt_tokens":20,"completion_tokens":9,"prompt_tokens_details":{"cached_tokens":16}}})",
                 "[DONE]"},
                vllm),
            "T:so it is|Four");
        QVERIFY(vllm.isComplete() && vllm.isDone());
        QCOMPARE(vllm.usage().promptTokens, 20);
        QCOMPARE(vllm.usage().cachedTokens, 16);
        QCOMPARE(vllm.usage().answerTokens, 9);
        AnswerReader whole;
        QCOMPARE(
            read(
                {R"({"choices":[{"message":{"content":"All at once"},"finish_reason":"length"}],"timings":{"prompt_ms":1500}})"},
                whole),
            "All at once");
        QCOMPARE(whole.finishReason(), "length");
        QCOMPARE(whole.usage().promptSeconds, 1.5);
        AnswerReader failing;
        QCOMPARE(read({delta(R"("content":"A")"), R"({"error":{"message":"out of memory"}})"}, failing), "A");
        QCOMPARE(failing.error(), "out of memory");
    }

    void callsComeInFragments()
    {
        AnswerReader reader;
        QCOMPARE(read({call(0, "a", "add", ""), call(1, "b", "now", ""), call(0, "", "", "{'x':"),
                       call(0, "", "", "1}"), ending("tool_calls")},
                      reader),
                 "C:add {'x':1}|C:now {}");
        AnswerReader ollama; // whole calls, all with index 0
        QCOMPARE(read({call(0, "a", "one", "{}"), call(0, "b", "two", "{1}"), ending("stop")}, ollama),
                 "C:one {}|C:two {1}");
        AnswerReader object; // not as text
        const QByteArray arguments = R"("tool_calls":[{"function":{"name":"f","arguments":{"y":2}}}])";
        const QString told = read({delta(arguments), ending("stop")}, object);
        QCOMPARE(told, "C:f {\"y\":2}");
        AnswerReader cut; // half a call is none
        QCOMPARE(read({delta(R"("content":"I call")"), call(0, "a", "add", "{x")}, cut), "I call");
    }

    void hostileAnswersAreBounded()
    {
        AnswerReader reader;
        for (const char* event :
             {"", "null", "[]", "{}", "{\"choices\":7}", "{\"choices\":[{\"delta\":[1]}]}",
              "{\"choices\":[{}]}", "{\"usage\":{\"prompt_tokens\":1e300}}",
              "{\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":-5}]}}]}", "\xff\xfe",
              "{\"choices\":[{\"delta\":{\"content\":7}}]}"})
            QVERIFY(reader.take(event).isEmpty());
        QVERIFY(reader.take(QByteArray(5000, '[')).isEmpty());
        QVERIFY(reader.error().isEmpty() && !reader.isComplete());
        QVERIFY(reader.usage().promptTokens <= 1'000'000'000);
        for (int i = 0; i < 200; ++i)
            reader.take(delta("\"tool_calls\":[{\"index\":" + QByteArray::number(i) +
                              ",\"function\":{\"name\":\"f\"}}]"));
        reader.take(ending("tool_calls"));
        QVERIFY(reader.finish().size() <= 64);
        const QByteArray large = delta("\"content\":\"" + QByteArray(1 << 20, 'a') + '"');
        for (int i = 0; i < 9; ++i)
            reader.take(large);
        QVERIFY(reader.isTooLarge());
    }

    void abilitiesAreGuessed()
    {
        QVERIFY(guessedFrom("google/gemma-4-31b-it").sees && !guessedFrom("google/gemma-4-31b-it").hears);
        QVERIFY(guessedFrom("gemma4:e4b").hears && guessedFrom("gemma4:e4b").thinks);
        QVERIFY(!guessedFrom("gemma-3-270m-it").sees && guessedFrom("gemma3:12b").sees);
        QVERIFY(!guessedFrom("mistral-7b").sees && guessedFrom("mistral-7b").callsTools);
    }

    void theContextIsEstimated()
    {
        ContextEstimate estimate;
        AnswerRequest asked = request({user(QString("word ").repeated(200))});
        const inference::ContextUse before = estimate.of(asked, 8192);
        QVERIFY(before.isEstimate && before.cached == 0 && before.fresh > 200 && before.fresh < 350);
        estimate.learn(asked, 210, 50);
        Turn answer;
        answer.role = Turn::Role::Assistant;
        answer.steps.push_back({.thought = "", .text = QString("word ").repeated(50), .calls = {}});
        asked.turns.push_back(answer);
        asked.turns.push_back(user("And then?"));
        const inference::ContextUse after = estimate.of(asked, 8192);
        QCOMPARE(after.cached, 260);
        QVERIFY(after.fresh > 0 && after.fresh < 20);
        QCOMPARE(after.length, 8192);
        QCOMPARE(estimate.of(request({user("Other")}), 8192).cached, 0);
    }
};

QTEST_GUILESS_MAIN(RemotePartsTest)
#include "remote_parts_test.moc"
