// What the local server answers, with the real engine and the demo model: every endpoint, streams, thoughts,
// tools, pictures, sound, formats, what it refuses, and the official Python client.
#include <QProcess>

#include "app/server/messages.h"
#include "tests/app/server/server_fixture.h"

using namespace test;
using server::Server;

namespace {

QByteArray fileOf(const QString& name)
{
    QFile file(kDemo + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string base64Of(const QString& media)
{
    return fileOf(QStringLiteral("media/") + media).toBase64().toStdString();
}

Json tools()
{
    return Json::parse(fileOf(QStringLiteral("tools.json")).toStdString());
}

Json textPart(const std::string& text)
{
    return {{"type", "text"}, {"text", text}};
}

Json picturePart(const QString& media, const std::string& detail)
{
    return {{"type", "image_url"},
            {"image_url", {{"url", "data:image/png;base64," + base64Of(media)}, {"detail", detail}}}};
}

/// What the deltas of a stream put together are.
struct Streamed
{
    std::string text, thought, arguments, name, callId, finish;
    Json usage;
};

Streamed streamedOf(const Reply& reply)
{
    Streamed whole;
    for (const Json& event : reply.events()) {
        if (event.contains("usage") && !event["usage"].is_null())
            whole.usage = event["usage"];
        if (event["choices"].empty())
            continue;
        const Json& choice = event["choices"][0];
        const Json& delta = choice["delta"];
        whole.text += delta.value("content", "");
        whole.thought += delta.value("reasoning_content", "");
        for (const Json& call : delta.value("tool_calls", Json::array())) {
            whole.callId += call.value("id", "");
            whole.name += call["function"].value("name", "");
            whole.arguments += call["function"].value("arguments", "");
        }
        if (!choice["finish_reason"].is_null())
            whole.finish = choice["finish_reason"];
    }
    return whole;
}

std::string finishOf(const Reply& reply)
{
    return reply.json()["choices"][0]["finish_reason"];
}

} // namespace

class AnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_host.server().setEnabled(true);
        QTRY_VERIFY(m_host.server().isRunning());
        m_host.loadDemo();
    }

    void cleanupTestCase() { m_host.endServer(); }

    void listsTheModel()
    {
        QCOMPARE(m_host.get("/health").json()["status"].get<std::string>(), "ok");
        const Json list = m_host.get("/v1/models").json();
        QCOMPARE(list["object"].get<std::string>(), "list");
        QCOMPARE(list["data"].size(), size_t(1));
        const Json model = list["data"][0];
        QCOMPARE(model["id"].get<std::string>(), "facet-demo");
        QCOMPARE(model["object"].get<std::string>(), "model");
        QVERIFY(model["created"].get<qint64>() > 1600000000);
        QCOMPARE(m_host.get("/v1/models/facet-demo").json().dump(), model.dump());
        QCOMPARE(m_host.get("/models/Facet%20demo").json().dump(), model.dump());
        const Reply other = m_host.get("/v1/models/gpt-5");
        QCOMPARE(other.status, 404);
        QCOMPARE(other.json()["error"]["code"].get<std::string>(), "model_not_found");
        const Reply head = ask(m_host.port(), "HEAD", "/v1/models");
        QCOMPARE(head.status, 200);
        QVERIFY(head.body.isEmpty());
        QCOMPARE(ask(m_host.port(), "DELETE", "/v1/models").status, 405);
        QCOMPARE(ask(m_host.port(), "GET", kChat).status, 405);
        QCOMPARE(m_host.get("/").status, 404);
        QCOMPARE(m_host.get("/../../etc/passwd").status, 404);
    }

    void answersWhole()
    {
        const Reply reply = m_host.post(question("Hello!"));
        QCOMPARE(reply.status, 200);
        QCOMPARE(textOf(reply), kHello);
        const Json json = reply.json();
        QCOMPARE(json["object"].get<std::string>(), "chat.completion");
        QCOMPARE(json["model"].get<std::string>(), "facet-demo");
        QVERIFY(json["id"].get<std::string>().starts_with("chatcmpl-"));
        QCOMPARE(finishOf(reply), "stop");
        const Json usage = json["usage"];
        QVERIFY(usage["prompt_tokens"].get<int>() > 3 && usage["completion_tokens"].get<int>() > 10);
        QCOMPARE(usage["total_tokens"].get<int>(),
                 usage["prompt_tokens"].get<int>() + usage["completion_tokens"].get<int>());
        // The same again, by the other path, as parts and with another name of the role: its tokens are
        // there.
        Json again = question(Json::array({textPart("Hello!")}));
        const Json second = ask(m_host.port(), "POST", "/chat/completions", bytesOf(again)).json();
        QVERIFY(second["usage"]["prompt_tokens_details"]["cached_tokens"].get<int>() > 3);
        again["messages"].insert(again["messages"].begin(),
                                 Json{{"role", "developer"}, {"content", "Answer in German."}});
        again["messages"][1]["content"] = "Hello";
        QVERIFY(textOf(m_host.post(again)).startsWith("Hallo!"));
        // The log has it.
        const server::LogEntry entry = m_host.lastLogged();
        QCOMPARE(entry.status, 200);
        QCOMPARE(entry.client, QStringLiteral("127.0.0.1"));
        QVERIFY(entry.promptTokens > 3 && entry.answerTokens > 10 && entry.tokensPerSecond > 0 &&
                entry.seconds > 0);
        QVERIFY(entry.question.isEmpty() && entry.answer.isEmpty());
    }

    void streams()
    {
        Json asked = question("Hello!");
        asked["stream"] = true;
        asked["stream_options"] = {{"include_usage", true}};
        const Reply reply = m_host.post(asked);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.headers["content-type"], QByteArray("text/event-stream"));
        QVERIFY(reply.body.endsWith("data: [DONE]\n\n"));
        const std::vector<Json> events = reply.events();
        QCOMPARE(events.front()["choices"][0]["delta"]["role"].get<std::string>(), "assistant");
        QVERIFY(events.size() > 4);
        for (const Json& event : events) {
            QCOMPARE(event["object"].get<std::string>(), "chat.completion.chunk");
            QCOMPARE(event["id"].dump(), events.front()["id"].dump());
        }
        const Streamed whole = streamedOf(reply);
        QCOMPARE(QByteArray::fromStdString(whole.text), kHello);
        QCOMPARE(whole.finish, "stop");
        QVERIFY(whole.usage["completion_tokens"].get<int>() > 10);
        asked.erase("stream_options");
        QVERIFY(streamedOf(m_host.post(asked)).usage.is_null());
    }

    void thinks()
    {
        Json asked = question("How do I add a picture?");
        asked["reasoning_effort"] = "high";
        const Json message = m_host.post(asked).json()["choices"][0]["message"];
        QVERIFY(message["reasoning_content"].get<std::string>().starts_with("The user wants"));
        QVERIFY(message["content"].get<std::string>().starts_with("Drag t"));
        asked.erase("reasoning_effort");
        asked["chat_template_kwargs"] = {{"enable_thinking", true}};
        asked["stream"] = true;
        asked["stream_options"] = {{"include_usage", true}};
        const Streamed whole = streamedOf(m_host.post(asked));
        QVERIFY(whole.thought.starts_with("The user wants"));
        QVERIFY(whole.usage["completion_tokens_details"]["reasoning_tokens"].get<int>() > 5);
    }

    void callsTools()
    {
        Json asked = question("What is 123 * 45?");
        asked["tools"] = tools();
        const Reply reply = m_host.post(asked);
        QCOMPARE(finishOf(reply), "tool_calls");
        const Json message = reply.json()["choices"][0]["message"];
        QVERIFY(message["content"].is_null());
        const Json call = message["tool_calls"][0];
        QCOMPARE(call["function"]["name"].get<std::string>(), "calculate");
        QCOMPARE(call["function"]["arguments"].get<std::string>(), R"({"expression":"123*45"})");
        // The round trip.
        Json after = asked;
        after["messages"].push_back(message);
        after["messages"].push_back({{"role", "tool"}, {"tool_call_id", call["id"]}, {"content", "5535"}});
        QCOMPARE(textOf(m_host.post(after)), QByteArray("123 * 45 = 5535."));
        // Streamed.
        asked["stream"] = true;
        const Streamed whole = streamedOf(m_host.post(asked));
        QCOMPARE(whole.name, "calculate");
        QCOMPARE(whole.arguments, R"({"expression":"123*45"})");
        QCOMPARE(whole.finish, "tool_calls");
        QVERIFY(whole.callId.starts_with("call_"));
        // Chosen by the client.
        asked.erase("stream");
        asked["tool_choice"] = "none";
        QVERIFY(textOf(m_host.post(asked)).startsWith("For that I need the calculator."));
        asked["tool_choice"] = {{"type", "function"}, {"function", {{"name", "convert_units"}}}};
        asked["max_tokens"] = 200;
        const Json named = m_host.post(asked).json()["choices"][0];
        QCOMPARE(named["message"]["tool_calls"][0]["function"]["name"].get<std::string>(), "convert_units");
        asked["tool_choice"] = "required";
        const Json required = m_host.post(asked).json()["choices"][0];
        QCOMPARE(required["message"]["tool_calls"].size(), size_t(1));
    }

    void seesPictures()
    {
        const Reply one = m_host.post(question(
            Json::array({picturePart(QStringLiteral("shapes-1.png"), "low"), textPart("What do you see?")})));
        QCOMPARE(textOf(one), QByteArray("A red circle and a blue square on a white background."));
        Json two = Json::array({picturePart(QStringLiteral("shapes-2.png"), "low"),
                                picturePart(QStringLiteral("shapes-1.png"), "low"),
                                textPart("Describe both pictures.")});
        QVERIFY(textOf(m_host.post(question(two))).startsWith("First picture: A yellow star"));
        two[0]["image_url"]["max_soft_tokens"] = 100;
        const Reply wrong = m_host.post(question(two));
        QCOMPARE(wrong.status, 400);
        QCOMPARE(wrong.json()["error"]["param"].get<std::string>(),
                 "messages[0].content[0].image_url.max_soft_tokens");
        // Text between pictures stays there.
        const Json mixed = Json::array({user(Json::array(
            {textPart("a"), textPart("b"), picturePart(QStringLiteral("shapes-1.png"), "high"), textPart("c"),
             picturePart(QStringLiteral("shapes-2.png"), "auto"), textPart("d")}))});
        const inference::Turn turn = server::readMessages(mixed, m_host.inference().facts().value()).at(0);
        QCOMPARE(turn.attachments.size(), size_t(4));
        QCOMPARE(std::get<QString>(turn.attachments[0].make({}).at(0).content), QStringLiteral("a\nb"));
        QCOMPARE(std::get<media::Attachment>(turn.attachments[1].make({}).at(0).content).budget, 1120);
        QCOMPARE(std::get<QString>(turn.attachments[2].make({}).at(0).content), QStringLiteral("c"));
        QCOMPARE(std::get<media::Attachment>(turn.attachments[3].make({}).at(0).content).budget, 280);
        QCOMPARE(turn.text, QStringLiteral("d"));
    }

    void hears()
    {
        for (const auto& [file, format, expected] :
             {std::tuple("speech-1.wav", "wav", "Turn on the light."),
              std::tuple("speech-3.mp3", "mp3", "The circle is blue.")}) {
            const Json sound{
                {"type", "input_audio"},
                {"input_audio", {{"data", base64Of(QString::fromLatin1(file))}, {"format", format}}}};
            const Reply reply =
                m_host.post(question(Json::array({sound, textPart("Transcribe this audio.")})));
            QCOMPARE(textOf(reply), QByteArray(expected));
        }
    }

    void keepsFormats()
    {
        Json asked = question("Anna is 34 years old and lives in Oslo. Give me that as JSON.");
        const Json schema = Json::parse(
            R"({"type":"object","properties":{"name":{"type":"string"},"age":{"type":"integer","maximum":120},)"
            R"("city":{"type":"string"}},"required":["name","age","city"],"additionalProperties":false})");
        asked["response_format"] = {
            {"type", "json_schema"},
            {"json_schema", {{"name", "person"}, {"strict", true}, {"schema", schema}}}};
        QCOMPARE(textOf(m_host.post(asked)), QByteArray(R"({"name": "Anna", "age": 34, "city": "Oslo"})"));
        asked["response_format"] = {{"type", "json_object"}};
        const Json any = Json::parse(textOf(m_host.post(asked)).toStdString(), nullptr, false);
        QVERIFY(any.is_object());
        asked["response_format"]["type"] = "json_schema";
        asked["response_format"]["json_schema"] = {{"name", "x"}, {"schema", {{"type", 7}}}};
        QCOMPARE(m_host.post(asked).status, 400); // the engine's own refusal
    }

    void stopsAtStrings()
    {
        Json asked = question("Hello!");
        asked["stop"] = Json::array({"nowhere", "Drop a pic"});
        Reply reply = m_host.post(asked);
        QCOMPARE(textOf(reply), QByteArray("Hello! I am the Facet demo. "));
        QCOMPARE(finishOf(reply), "stop");
        asked["stream"] = true;
        const Streamed whole = streamedOf(m_host.post(asked));
        QCOMPARE(whole.text, "Hello! I am the Facet demo. ");
        QCOMPARE(whole.finish, "stop");
        asked = question("Hello!");
        asked["stop"] = "Drop a pig"; // begins like the text, then does not
        QCOMPARE(textOf(m_host.post(asked)), kHello);
        asked.erase("stop");
        asked["max_completion_tokens"] = 5;
        reply = m_host.post(asked);
        QCOMPARE(finishOf(reply), "length");
        QCOMPARE(reply.json()["usage"]["completion_tokens"].get<int>(), 5);
        // What it wrote is gone on with.
        asked["messages"].push_back({{"role", "assistant"}, {"content", "Hello! I am"}});
        asked.erase("max_completion_tokens");
        QCOMPARE(QByteArray("Hello! I am") + textOf(m_host.post(asked)), kHello);
    }

    void samplingIsRepeatable()
    {
        Json asked = question("Write a haiku");
        asked["temperature"] = 1.5;
        asked["seed"] = 7;
        asked["top_p"] = 0.9;
        asked["top_k"] = 40;
        asked["min_p"] = 0.01;
        const QByteArray first = textOf(m_host.post(asked));
        QVERIFY(!first.isEmpty());
        QCOMPARE(textOf(m_host.post(asked)), first);
    }

    void refusesWhatItCannotDo_data()
    {
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("param");
        const auto row = [](const char* patch, int status, const char* param) {
            QTest::newRow(patch) << QByteArray(patch) << status << QByteArray(param);
        };
        row(R"({"model":"gpt-5"})", 404, "model");
        row(R"({"model":7})", 400, "model");
        row(R"({"n":2})", 400, "n");
        row(R"({"logprobs":true})", 400, "logprobs");
        row(R"({"logit_bias":{"5":1}})", 400, "logit_bias");
        row(R"({"presence_penalty":1})", 400, "presence_penalty");
        row(R"({"functions":[]})", 400, "functions");
        row(R"({"modalities":["text","audio"]})", 400, "modalities");
        row(R"({"temperature":"hot"})", 400, "temperature");
        row(R"({"temperature":-1})", 400, "temperature");
        row(R"({"top_k":1.5})", 400, "top_k");
        row(R"({"max_tokens":0})", 400, "max_tokens");
        row(R"({"stop":[1]})", 400, "stop");
        row(R"({"stream":"yes"})", 400, "stream");
        row(R"({"reasoning_effort":"much"})", 400, "reasoning_effort");
        row(R"({"messages":[]})", 400, "messages");
        row(R"({"messages":"hi"})", 400, "messages");
        row(R"({"messages":[7]})", 400, "messages[0]");
        row(R"({"messages":[{"role":"poet","content":""}]})", 400, "messages[0].role");
        row(R"({"messages":[{"role":"user"}]})", 400, "messages[0].content");
        row(R"({"messages":[{"role":"user","content":[{"type":"file"}]}]})", 400,
            "messages[0].content[0].type");
        row(R"({"messages":[{"role":"tool","tool_call_id":"x","content":""}]})", 400,
            "messages[0].tool_call_id");
        row(R"({"messages":[{"role":"assistant","tool_calls":[{"id":"a","function":{"name":"f","arguments":"{}"}}]}]})",
            400, "messages");
        row(R"({"messages":[{"role":"assistant","tool_calls":[{"id":"a","function":{"name":"f","arguments":"[]"}}]}]})",
            400, "messages[0].tool_calls[0].function.arguments");
        row(R"({"messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"https://a.example/b.png"}}]}]})",
            400, "messages[0].content[0].image_url.url");
        row(R"({"messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"data:image/png;base64,AAAA"}}]}]})",
            400, "messages[0].content[0].image_url.url");
        row(R"({"messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"data:image/png;base64,?"}}]}]})",
            400, "messages[0].content[0].image_url.url");
        row(R"({"messages":[{"role":"user","content":[{"type":"input_audio","input_audio":{"data":"QUFB"}}]}]})",
            400, "messages[0].content[0].input_audio.data");
        row(R"({"tools":7})", 400, "tools");
        row(R"({"tools":[{"type":"web"}]})", 400, "tools[0].type");
        row(R"({"tool_choice":"required"})", 400, "tool_choice");
        row(R"({"response_format":{"type":"xml"}})", 400, "response_format.type");
        row(R"({"response_format":{"type":"json_object"},"tools":[{"type":"function","function":{"name":"f"}}]})",
            400, "response_format");
    }

    void refusesWhatItCannotDo()
    {
        QFETCH(QByteArray, patch);
        QFETCH(int, status);
        QFETCH(QByteArray, param);
        Json asked = question("Hello!");
        asked.update(Json::parse(patch.toStdString()));
        const Reply reply = m_host.post(asked);
        QCOMPARE(reply.status, status);
        QCOMPARE(QByteArray::fromStdString(reply.json()["error"]["param"].get<std::string>()), param);
        QVERIFY(!reply.error().empty());
    }

    void manyClientsQueue()
    {
        std::vector<Reply> replies(6);
        besides([&] {
            std::vector<std::thread> threads;
            for (size_t i = 0; i < replies.size(); ++i) {
                threads.emplace_back([&, i] {
                    Json asked = question("Hello!");
                    if (i % 2 == 1)
                        asked["stream"] = true;
                    replies[i] =
                        replyOf(exchange(m_host.port(), requestBytes("POST", kChat, bytesOf(asked))));
                });
            }
            for (std::thread& thread : threads)
                thread.join();
        });
        for (size_t i = 0; i < replies.size(); ++i) {
            const QByteArray text =
                i % 2 == 1 ? QByteArray::fromStdString(streamedOf(replies[i]).text) : textOf(replies[i]);
            QCOMPARE(text, kHello);
        }
    }

    void officialClient()
    {
        const QString python = qEnvironmentVariable("FACET_TEST_PYTHON", QStringLiteral("python3"));
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(python, {QStringLiteral("-c"), QStringLiteral("import openai")});
        if (!process.waitForFinished() || process.exitCode() != 0)
            QSKIP("no python3 with the package openai; FACET_TEST_PYTHON may name one");
        m_host.server().setAsksForKey(true);
        QTRY_VERIFY(m_host.server().isRunning());
        process.start(python,
                      {QStringLiteral(FACET_OPENAI_SCRIPT), m_host.server().baseUrls().first(), kDemo});
        process.write(m_host.server().key().toUtf8());
        process.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, kTimeout);
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitCode() == 0, said.constData());
        QVERIFY(said.contains("all is well"));
        m_host.server().setAsksForKey(false);
        QTRY_VERIFY(m_host.server().isRunning());
    }

private:
    ServerFixture m_host;
};

QTEST_MAIN(AnswersTest)
#include "answers_test.moc"
