// Remote models against a scripted server on loopback, through Inference: every kind of server, tools there
// and back, stopping, thoughts ended, and what goes wrong.
#include <QtTest>

#include "app/inference/inference.h"
#include "app/remote/address.h"
#include "app/remote/remote_backend.h"
#include "tests/app/remote/remote_messages.h"
#include "tests/app/remote/remote_world.h"

using namespace remote;
using namespace inference;
using test::call, test::delta, test::ending, test::request, test::user;

namespace {

constexpr int kTimeout = 20000;

const QByteArray kUsage =
    R"({"choices":[],"usage":{"prompt_tokens":30,"completion_tokens":5,"prompt_tokens_details":{"cached_tokens":10}}})";

/// What an answer became.
struct Heard
{
    QString text, thought;
    QList<Piece> calls;
    std::optional<AnswerResult> result;
    std::optional<TranscribeResult> transcript;
    std::optional<Failure> failure;
    int prefillings = 0;
};

} // namespace

class RemoteFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_world = std::make_unique<test::RemoteWorld>(); }
    void cleanup()
    {
        m_contexts.clear();
        m_world.reset();
    }

    void serversAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("models");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("context");
        QTest::addColumn<bool>("sees");
        QTest::addColumn<bool>("hears");
        QTest::newRow("vllm") << test::modelList("vllm", R"(,"max_model_len":4096)") << QByteArray()
                              << QByteArray() << "vLLM" << 4096 << true << true;
        QTest::newRow("llama-server")
            << test::modelList("llamacpp") << QByteArray("/props")
            << QByteArray(
                   R"({"default_generation_settings":{"n_ctx":16384},"modalities":{"vision":true,"audio":false},)"
                   R"("chat_template":"{% if enable_thinking %}"})")
            << "llama-server" << 16384 << true << false;
        QTest::newRow("ollama")
            << test::modelList("library") << QByteArray("/api/show")
            << QByteArray(
                   R"({"capabilities":["completion","vision","tools"],"model_info":{"gemma4.context_length":131072}})")
            << "Ollama" << 131072 << true << false;
        QTest::newRow("lm studio")
            << test::modelList("organization_owner") << QByteArray("/api/v0/models")
            << QByteArray(
                   R"({"data":[{"id":"gemma-4-e4b","type":"llm","max_context_length":131072,"loaded_context_length":8192}]})")
            << "LM Studio" << 8192 << false << false;
        QTest::newRow("unknown") << test::modelList("somebody") << QByteArray() << QByteArray() << "" << 0
                                 << true << true;
    }

    void serversAreRecognised()
    {
        QFETCH(QByteArray, models);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, file);
        m_world->models = models;
        if (!path.isEmpty())
            m_world->files.insert(path, file);
        m_world->files.insert("/api/ps", R"({"models":[]})");
        if (path != "/api/show" && !path.isEmpty())
            m_world->files.remove("/api/ps");
        if (path.isEmpty())
            m_world->files.clear();
        QNetworkAccessManager network;
        Probe probe(network, {});
        QSignalSpy finished(&probe, &Probe::finished);
        probe.start(baseFrom(m_world->server->url("/v1")));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kTimeout);
        const Probed probed = finished[0][0].value<Probed>();
        QCOMPARE(probed.problem.what, "");
        QCOMPARE(probed.models.size(), 1);
        QTEST(nameOf(probed.kind), "name");
        QTEST(probed.models[0].abilities.contextLength, "context");
        QTEST(probed.models[0].abilities.sees, "sees");
        QTEST(probed.models[0].abilities.hears, "hears");
    }

    void addressesAreFoundOrExplained()
    {
        QCOMPARE(probed("/").base.path(), "/v1"); // it was missing
        m_world->models = "<html>a router</html>";
        QVERIFY(probed("/v1").problem.what.contains("does not answer like"));
        m_world->models.clear();
        QVERIFY(probed("/v1").problem.what.contains("does not answer like")); // 404
        m_world->status = 401;
        m_world->models = R"({"error":{"message":"wrong key"}})";
        QVERIFY(probed("/v1").problem.what.endsWith("It says: wrong key."));
        m_world->status = 200;
        QNetworkAccessManager network;
        Probe refused(network, {});
        QSignalSpy finished(&refused, &Probe::finished);
        refused.start(QUrl("http://127.0.0.1:9/v1"));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kTimeout);
        QVERIFY(finished[0][0].value<Probed>().problem.what.contains("Nothing answers"));
        Probe slow(network, {}, {.probe = std::chrono::milliseconds(100)});
        QSignalSpy late(&slow, &Probe::finished);
        m_world->isSilent = true;
        slow.start(baseFrom(m_world->server->url("/v1")));
        QTRY_COMPARE_WITH_TIMEOUT(late.size(), 1, kTimeout);
        QVERIFY(late[0][0].value<Probed>().problem.what.contains("did not answer in time"));
    }

    void answersLikeALocalModel()
    {
        m_world->keyring->values.insert("endpoint/one", "sk-secret");
        open();
        const ModelFacts facts = m_world->inference.facts().value();
        QVERIFY(facts.isRemote && !facts.leavesMachine && facts.sees && facts.thinks);
        QCOMPARE(facts.contextLength, 4096u);
        QVERIFY(facts.host.startsWith("127.0.0.1:"));
        m_world->answer = [](const HttpRequest& asked) {
            asked.beginEvents();
            asked.event(delta(R"("reasoning_content":"Hm.")"));
            asked.event(delta(R"("content":"It is ")"));
            asked.event(delta(R"("content":"4.")"));
            asked.event(ending("stop"));
            asked.event(kUsage);
            asked.event("[DONE]");
            asked.endEvents();
        };
        AnswerRequest asked = request({user("2+2?")});
        asked.sampling.seed = 11;
        const Heard heard = ask(asked);
        QCOMPARE(heard.thought, "Hm.");
        QCOMPARE(heard.text, "It is 4.");
        QCOMPARE(heard.result->reason, engine::StopReason::EndOfTurn);
        QCOMPARE(heard.result->promptTokens, 30);
        QCOMPARE(heard.result->reusedTokens, 10);
        QCOMPARE(heard.result->answerTokens, 5);
        QCOMPARE(heard.result->seed, 11u);
        QVERIFY(heard.result->firstTokenSeconds > 0);
        QCOMPARE(m_world->server->requests.last().headers.value("authorization"), "Bearer sk-secret");
        QSignalSpy measured(&m_world->inference, &Inference::contextMeasured);
        m_world->inference.measureContext(asked);
        QTRY_COMPARE_WITH_TIMEOUT(measured.size(), 1, kTimeout);
        QVERIFY(measured[0][0].value<ContextUse>().isEstimate);
    }

    void toolsGoThereAndBack()
    {
        open();
        m_world->answer = [this](const HttpRequest& asked) {
            const QJsonArray messages = bodyOf(asked).value("messages").toArray();
            asked.beginEvents();
            if (messages.last().toObject().value("role") == "tool") {
                asked.event(delta("\"content\":\"It is " +
                                  messages.last().toObject().value("content").toString().toUtf8() + ".\""));
                asked.event(ending("stop"));
            } else {
                asked.event(call(0, "x1", "calculate", "{\"expr"));
                asked.event(call(0, "", "", "ession\":\"6*7\"}"));
                asked.event(ending("tool_calls"));
            }
            asked.event("[DONE]");
            asked.endEvents();
        };
        AnswerRequest asked = request({user("6*7?")});
        asked.tools = R"([{"type":"function","function":{"name":"calculate","parameters":{}}}])";
        const Heard heard = ask(asked);
        QCOMPARE(heard.result->reason, engine::StopReason::ToolCalls);
        QCOMPARE(heard.calls.size(), 1);
        QCOMPARE(heard.calls[0].name, "calculate");
        QCOMPARE(heard.calls[0].arguments, R"({"expression":"6*7"})");
        Turn turn;
        turn.role = Turn::Role::Assistant;
        turn.steps.push_back(
            {.thought = {}, .text = {}, .calls = {{heard.calls[0].name, heard.calls[0].arguments, "42"}}});
        asked.turns.push_back(turn);
        QCOMPARE(ask(asked).text, "It is 42.");
        QCOMPARE(bodyOf(m_world->server->requests.last()).value("tools").toArray().size(), 1);
    }

    void stopsAndQueues()
    {
        open();
        m_world->answer = [](const HttpRequest& asked) {
            asked.beginEvents();
            asked.event(delta(R"("content":"Once ")")); // and never goes on
        };
        Heard first, second;
        const quint64 id = start(request({user("Tell")}), first);
        const quint64 waiting = start(request({user("Other")}), second);
        QTRY_COMPARE_WITH_TIMEOUT(first.text, "Once ", kTimeout);
        m_world->inference.stop(waiting);
        QTRY_VERIFY_WITH_TIMEOUT(second.failure.has_value(), kTimeout);
        QCOMPARE(second.failure->code, engine::ErrorCode::Cancelled);
        m_world->inference.stop(id);
        QTRY_VERIFY_WITH_TIMEOUT(first.result.has_value(), kTimeout);
        QCOMPARE(first.result->reason, engine::StopReason::Cancelled);
        Heard before;
        m_world->answer = [](const HttpRequest&) {};
        const quint64 silent = start(request({user("Hi")}), before);
        QTRY_COMPARE_WITH_TIMEOUT(chats(), 2, kTimeout);
        m_world->inference.stop(silent);
        QTRY_VERIFY_WITH_TIMEOUT(before.failure.has_value(), kTimeout);
        QCOMPARE(before.failure->code, engine::ErrorCode::Cancelled);
        Heard replaced;
        start(request({user("Hi")}), replaced);
        m_world->inference.unload(); // whatever waits is told
        QTRY_VERIFY_WITH_TIMEOUT(replaced.failure.has_value(), kTimeout);
        QVERIFY(!m_world->inference.isLoaded() || m_world->inference.facts());
    }

    void thoughtsEndOnRequest()
    {
        open();
        m_world->answer = [this](const HttpRequest& asked) {
            asked.beginEvents();
            if (bodyOf(asked).value("chat_template_kwargs").toObject().value("enable_thinking").toBool()) {
                asked.event(delta(R"("reasoning":"Let me think ")")); // for ever
                return;
            }
            asked.event(delta(R"("content":"Yes.")"));
            asked.event(ending("stop"));
            asked.endEvents();
        };
        AnswerRequest asked = request({user("Well?")});
        asked.thinking = true;
        Heard heard;
        const quint64 id = start(asked, heard);
        QTRY_COMPARE_WITH_TIMEOUT(heard.thought, "Let me think ", kTimeout);
        m_world->inference.endThought(id);
        QTRY_VERIFY_WITH_TIMEOUT(heard.result.has_value(), kTimeout);
        QCOMPARE(heard.text, "Yes.");
        asked.thoughtBudget = 1; // the same by itself
        const Heard limited = ask(asked);
        QCOMPARE(limited.thought, "Let me think ");
        QCOMPARE(limited.text, "Yes.");
    }

    void faultsAreExplained_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("what");
        QTest::newRow("401") << 401 << QByteArray(R"({"error":{"message":"bad key"}})")
                             << "does not accept the key. It says: bad key.";
        QTest::newRow("404") << 404 << QByteArray(R"({"detail":"Not Found"})")
                             << "does not know this address or this model";
        QTest::newRow("413") << 413 << QByteArray() << "too large";
        QTest::newRow("429") << 429 << QByteArray(R"({"error":"slow down"})") << "too much to do";
        QTest::newRow("500") << 500 << QByteArray(R"({"error":{"message":"CUDA out of memory"}})")
                             << "failed with status 500. It says: CUDA out of memory.";
        QTest::newRow("400") << 400 << QByteArray(R"({"message":"no pictures"})") << "It says: no pictures.";
        QTest::newRow("redirect") << 307 << QByteArray()
                                  << "wants to hand the question on to another address, http://evil.example/";
        QTest::newRow("html") << 200 << QByteArray("<html>") << "does not answer like";
        QTest::newRow("nothing") << 200 << QByteArray() << "does not answer like";
    }

    void faultsAreExplained()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, what);
        m_world->keyring->values.insert("endpoint/one", "sk-secret");
        open();
        m_world->answer = [=](const HttpRequest& asked) {
            asked.answer(status, "application/json", body,
                         status == 307 ? "Location: http://evil.example/?k=1\r\n" : "");
        };
        const Heard heard = ask(request({user("Hi")}));
        QVERIFY(heard.failure.has_value());
        QVERIFY2(heard.failure->detail.contains(what), qPrintable(heard.failure->detail));
        QVERIFY(!heard.failure->remedy.isEmpty());
        QVERIFY(!heard.failure->detail.contains("sk-secret"));
        QCOMPARE(chats(), status == 400 ? 2 : 1); // refused words are left out once
    }

    void cutAnswersKeepTheirText()
    {
        open();
        m_world->answer = [](const HttpRequest& asked) {
            asked.beginEvents();
            asked.event(delta(R"("content":"Half of ")"));
            asked.socket->disconnectFromHost();
        };
        Heard heard = ask(request({user("Tell")}));
        QCOMPARE(heard.text, "Half of ");
        QVERIFY(heard.failure->detail.contains("ended the connection"));
        m_world->answer = [](const HttpRequest& asked) { // neatly, but without its end
            asked.beginEvents();
            asked.event(delta(R"("content":"Half")"));
            asked.endEvents();
        };
        heard = ask(request({user("Tell")}));
        QCOMPARE(heard.text, "Half");
        QVERIFY(heard.failure->detail.contains("ended the connection"));
        m_world->answer = [](const HttpRequest& asked) { // an error in the middle
            asked.beginEvents();
            asked.event(delta(R"("content":"Some")"));
            asked.event(R"({"error":{"message":"engine died"}})");
        };
        heard = ask(request({user("Tell")}));
        QCOMPARE(heard.text, "Some");
        QVERIFY(heard.failure->detail.contains("engine died"));
        m_world->answer = [](const HttpRequest& asked) { // a line without end
            asked.beginEvents();
            for (int i = 0; i < 10 && asked.socket; ++i)
                asked.socket->write("100000\r\n" + QByteArray(1 << 20, 'x') + "\r\n");
        };
        QVERIFY(ask(request({user("Tell")})).failure->detail.contains("does not answer like"));
    }

    void silenceEnds()
    {
        open({.firstByte = std::chrono::milliseconds(2000), .nextByte = std::chrono::milliseconds(1000)});
        m_world->answer = [](const HttpRequest& asked) {
            asked.beginEvents();
            asked.event(delta(R"("content":"Well")"));
        };
        const Heard heard = ask(request({user("Tell")}));
        QCOMPARE(heard.text, "Well");
        QVERIFY(heard.failure->detail.contains("silent"));
    }

    void unknownWordsAreLeftOut()
    {
        open();
        m_world->answer = [this](const HttpRequest& asked) {
            if (bodyOf(asked).contains("chat_template_kwargs"))
                return asked.answer(422, "application/json", R"({"detail":"extra fields not permitted"})");
            asked.answer(200, "application/json",
                         R"({"choices":[{"message":{"content":"Plain."},"finish_reason":"stop"}]})");
        };
        QCOMPARE(ask(request({user("Hi")})).text, "Plain.");
        QCOMPARE(ask(request({user("Hi")})).text, "Plain.");
        QCOMPARE(chats(), 3); // it is remembered
    }

    void tooLongQuestionsSaySo()
    {
        open();
        m_world->answer = [](const HttpRequest& asked) {
            asked.answer(400, "application/json",
                         R"({"error":{"message":"The maximum context length is 4096 tokens."}})");
        };
        QCOMPARE(ask(request({user("Hi")})).failure->code, engine::ErrorCode::ContextTooLong);
    }

    void writesSpeechDown()
    {
        open();
        m_world->answer = [this](const HttpRequest& asked) {
            const QJsonArray parts =
                bodyOf(asked).value("messages").toArray().first().toObject().value("content").toArray();
            if (parts.first().toObject().value("type") != "input_audio")
                return asked.answer(500, "text/plain", "no sound");
            asked.answer(
                200, "application/json",
                R"({"choices":[{"message":{"content":"Turn on the light.\nGerman: Licht an."},"finish_reason":"stop"}]})");
        };
        Heard heard;
        listen(heard);
        m_world->inference.transcribe(
            {.samples = std::vector<float>(16000, 0.1F), .language = "English", .translateTo = "German"});
        QTRY_VERIFY_WITH_TIMEOUT(heard.transcript.has_value(), kTimeout);
        QCOMPARE(heard.transcript->text, "Turn on the light.");
        QCOMPARE(heard.transcript->translation, "Licht an.");
        QVERIFY(heard.text.isEmpty());
    }

    void attachmentsAreSentOnceEncoded()
    {
        open();
        m_world->answer = [](const HttpRequest& asked) {
            asked.answer(200, "application/json",
                         R"({"choices":[{"message":{"content":"Shapes."},"finish_reason":"stop"}]})");
        };
        int made = 0;
        Turn turn = user("What is it?");
        turn.attachments.push_back(
            {.key = "k", .expectedTokens = 70, .make = [&made](const std::stop_token&) {
                 ++made;
                 media::Attachment picture;
                 picture.file = std::filesystem::path(FACET_RESOURCES_FOLDER) / "demo/media/shapes-1.png";
                 return std::vector<ContentPart>{{picture}};
             }});
        QCOMPARE(ask(request({turn})).text, "Shapes.");
        QCOMPARE(ask(request({turn, user("Sure?")})).text, "Shapes.");
        QCOMPARE(made, 1);
        const QJsonArray content = bodyOf(m_world->server->requests.last())
                                       .value("messages")
                                       .toArray()
                                       .first()
                                       .toObject()
                                       .value("content")
                                       .toArray();
        QCOMPARE(content[0].toObject().value("type").toString(), "image_url");
        turn.attachments[0] = {.key = "gone",
                               .expectedTokens = 0,
                               .make = [](const std::stop_token&) -> std::vector<ContentPart> {
                                   throw engine::Error(engine::ErrorCode::FileNotFound, "it is gone");
                               }};
        QCOMPARE(ask(request({turn})).failure->code, engine::ErrorCode::FileNotFound);
    }

    void neverOnlineIsObeyed()
    {
        m_world->settings.setNeverOnline(true);
        open(); // loopback does not leave
        Endpoint away = endpoint();
        away.base = QUrl("http://192.0.2.1:8000/v1");
        QSignalSpy failed(&m_world->inference, &Inference::modelFailed);
        m_world->inference.load(loadRequest(away, {}));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kTimeout);
        QVERIFY(failed[0][0].value<Failure>().detail.contains("Never go online"));
    }

    void missingModelsAreNoticed()
    {
        Endpoint other = endpoint();
        other.model = "gone";
        QSignalSpy failed(&m_world->inference, &Inference::modelFailed);
        m_world->inference.load(loadRequest(other, {}));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kTimeout);
        QVERIFY(failed[0][0].value<Failure>().detail.contains("does not have the model gone"));
        Heard heard;
        start(request({user("Hi")}), heard);
        QTRY_VERIFY_WITH_TIMEOUT(heard.failure.has_value(), kTimeout);
    }

private:
    static QJsonObject bodyOf(const HttpRequest& asked)
    {
        return QJsonDocument::fromJson(asked.body).object();
    }

    int chats() const
    {
        return int(
            std::count_if(m_world->server->requests.begin(), m_world->server->requests.end(),
                          [](const HttpRequest& asked) { return asked.path.endsWith("/chat/completions"); }));
    }

    Probed probed(const QString& path)
    {
        QNetworkAccessManager network;
        Probe probe(network, {});
        QSignalSpy finished(&probe, &Probe::finished);
        probe.start(baseFrom(m_world->server->url(path)));
        const bool isBack = QTest::qWaitFor([&] { return !finished.isEmpty(); }, kTimeout);
        return isBack ? finished[0][0].value<Probed>() : Probed{};
    }

    Endpoint endpoint() const
    {
        Endpoint endpoint;
        endpoint.id = "one";
        endpoint.name = "Workstation";
        endpoint.base = baseFrom(m_world->server->url("/v1"));
        endpoint.model = "gemma-4-e4b";
        endpoint.abilities = {.sees = true, .hears = true, .callsTools = true, .thinks = true};
        return endpoint;
    }

    LoadRequest loadRequest(const Endpoint& endpoint, const Patience& patience)
    {
        LoadRequest request;
        request.name = endpoint.name;
        request.elsewhere = [this, endpoint, patience] {
            return std::make_unique<RemoteBackend>(endpoint, *m_world->secrets, m_world->settings, patience);
        };
        return request;
    }

    void open(const Patience& patience = {})
    {
        QSignalSpy loaded(&m_world->inference, &Inference::modelLoaded);
        m_world->inference.load(loadRequest(endpoint(), patience));
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, kTimeout);
    }

    void listen(Heard& heard, const quint64* id = nullptr)
    {
        m_contexts.push_back(std::make_unique<QObject>());
        QObject* context = m_contexts.back().get();
        const auto mine = [id](quint64 other) { return id == nullptr || *id == other; };
        connect(&m_world->inference, &Inference::pieces, context,
                [&heard, mine](quint64 other, const QList<Piece>& pieces) {
                    if (mine(other))
                        for (const Piece& piece : pieces) {
                            if (piece.kind == Piece::Kind::Call)
                                heard.calls.append(piece);
                            else
                                (piece.kind == Piece::Kind::Thought ? heard.thought : heard.text) +=
                                    piece.text;
                        }
                });
        connect(&m_world->inference, &Inference::answered, context,
                [&heard, mine](quint64 other, const AnswerResult& result) {
                    if (mine(other))
                        heard.result = result;
                });
        connect(&m_world->inference, &Inference::transcribed, context,
                [&heard](quint64, const TranscribeResult& result) { heard.transcript = result; });
        connect(&m_world->inference, &Inference::failed, context,
                [&heard, mine](quint64 other, const Failure& failure) {
                    if (mine(other))
                        heard.failure = failure;
                });
    }

    quint64 start(const AnswerRequest& asked, Heard& heard)
    {
        m_ids.push_back(std::make_unique<quint64>(0));
        listen(heard, m_ids.back().get());
        return *m_ids.back() = m_world->inference.answer(asked);
    }

    Heard ask(const AnswerRequest& asked)
    {
        Heard heard;
        start(asked, heard);
        if (!QTest::qWaitFor([&] { return heard.result || heard.failure; }, kTimeout))
            heard.failure = Failure{engine::ErrorCode::Internal, "nothing came", {}};
        m_contexts.clear();
        m_ids.clear();
        return heard;
    }

    std::unique_ptr<test::RemoteWorld> m_world;
    std::vector<std::unique_ptr<QObject>> m_contexts;
    std::vector<std::unique_ptr<quint64>> m_ids;
};

QTEST_GUILESS_MAIN(RemoteFlowTest)
#include "remote_flow_test.moc"
