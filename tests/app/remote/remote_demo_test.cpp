// Facet asks Facet: the demo model behind the local server, used as a remote model by a second Inference.
// What comes back is what the model says when it is asked directly.
#include <QtTest>

#include "app/inference/inference.h"
#include "app/remote/endpoints.h"
#include "app/server/server.h"
#include "tests/app/remote/remote_messages.h"
#include "tests/app/remote/remote_world.h"

using namespace inference;
using test::user;

namespace {

constexpr int kTimeout = 120000;
const std::filesystem::path kDemo = std::filesystem::path(FACET_RESOURCES_FOLDER) / "demo";

AnswerRequest request(std::vector<Turn> turns)
{
    AnswerRequest request = test::request(std::move(turns));
    request.sampling.greedy = true;
    return request;
}

struct Heard
{
    QString text, thought;
    QList<Piece> calls;
    std::optional<AnswerResult> result;
    std::optional<Failure> failure;
};

} // namespace

class RemoteDemoTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_world = std::make_unique<test::RemoteWorld>();
        QSignalSpy loaded(&m_local, &Inference::modelLoaded);
        LoadRequest load;
        load.model = kDemo / "model";
        load.name = "Facet demo";
        m_local.load(load);
        QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), kTimeout);
        m_server = std::make_unique<server::Server>(m_local, m_serverSettings, *m_world->secrets);
        m_server->setAnyPort(true);
        m_server->setAsksForKey(true);
        m_server->setEnabled(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_server->isRunning() && !m_server->key().isEmpty(), kTimeout);

        m_endpoints =
            std::make_unique<remote::Endpoints>(m_world->settings, *m_world->secrets, m_world->inference);
        remote::EndpointDraft* draft = m_endpoints->draft();
        draft->setAddress(QString("localhost:%1").arg(m_server->listeningPort()));
        draft->setKey(m_server->key());
        draft->probe();
        QTRY_COMPARE_WITH_TIMEOUT(draft->state(), remote::EndpointDraft::Answered, kTimeout);
        QVERIFY(draft->sees() && draft->hears() && draft->callsTools() && draft->thinks());
        QVERIFY(draft->contextLength() > 0 && draft->found().startsWith("Facet answers at "));
        QVERIFY(m_endpoints->saveDraft());
        connect(m_endpoints.get(), &remote::Endpoints::loadRequested, &m_world->inference,
                [this](const QString&, const LoadRequest& asked) { m_world->inference.load(asked); });
        m_endpoints->use(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_world->inference.isLoaded(), kTimeout);
        QVERIFY(m_world->inference.facts()->isRemote);
    }

    void cleanupTestCase()
    {
        m_endpoints.reset();
        m_world->inference.unload();
        m_server.reset();
        m_world.reset();
    }

    void sameTexts()
    {
        Turn picture = user("What do you see?");
        picture.attachments.push_back(
            {.key = "shapes", .expectedTokens = 70, .make = [](const std::stop_token&) {
                 media::Attachment file;
                 file.file = kDemo / "media" / "shapes-1.png";
                 return std::vector<ContentPart>{{file}};
             }});
        for (const AnswerRequest& asked : {request({user("Hello!")}), request({picture})}) {
            const Heard here = ask(m_local, asked), there = ask(m_world->inference, asked);
            QVERIFY2(there.result, qPrintable(there.failure.value_or(Failure{}).detail));
            QVERIFY(!here.text.isEmpty());
            QCOMPARE(there.text, here.text);
            QCOMPARE(there.result->reason, engine::StopReason::EndOfTurn);
            QCOMPARE(there.result->promptTokens, here.result->promptTokens);
        }
    }

    void thoughtsStayThoughts()
    {
        AnswerRequest asked = request({user("How do I add a picture?")});
        asked.thinking = true;
        const Heard here = ask(m_local, asked), there = ask(m_world->inference, asked);
        QVERIFY(!here.thought.isEmpty());
        QCOMPARE(there.thought.trimmed(), here.thought.trimmed());
        QCOMPARE(there.text, here.text);
    }

    void toolsGoThereAndBack()
    {
        QFile file(QString::fromStdString((kDemo / "tools.json").string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        AnswerRequest asked = request({user("What is 123 * 45?")});
        asked.tools = QString::fromUtf8(file.readAll());
        const Heard heard = ask(m_world->inference, asked);
        QCOMPARE(heard.result->reason, engine::StopReason::ToolCalls);
        QCOMPARE(heard.calls.size(), 1);
        QCOMPARE(heard.calls[0].name, "calculate");
        Turn turn;
        turn.role = Turn::Role::Assistant;
        turn.steps.push_back(
            {.thought = {}, .text = {}, .calls = {{heard.calls[0].name, heard.calls[0].arguments, "5535"}}});
        asked.turns.push_back(turn);
        QCOMPARE(ask(m_world->inference, asked).text, "123 * 45 = 5535.");
    }

    void cutAnswersGoOn()
    {
        AnswerRequest asked = request({user("What can you do?")});
        const QString whole = ask(m_local, asked).text;
        asked.maxTokens = 6;
        const Heard cut = ask(m_world->inference, asked);
        QCOMPARE(cut.result->reason, engine::StopReason::TokenLimit);
        QVERIFY(whole.startsWith(cut.text));
        Turn turn;
        turn.role = Turn::Role::Assistant;
        turn.steps.push_back({.thought = {}, .text = cut.text, .calls = {}});
        asked.turns.push_back(turn);
        asked.continueLast = true;
        asked.maxTokens = 0;
        QCOMPARE(cut.text + ask(m_world->inference, asked).text, whole);
    }

    void schemasHold()
    {
        AnswerRequest asked =
            request({user("Anna is 34 years old and lives in Oslo. Give me that as JSON.")});
        asked.jsonSchema =
            R"({"type":"object","properties":{"name":{"type":"string"},"age":{"type":"integer"},"city":{"type":"string"}},)"
            R"("required":["name","age","city"],"additionalProperties":false})";
        const Heard heard = ask(m_world->inference, asked);
        QCOMPARE(QJsonDocument::fromJson(heard.text.toUtf8()).object().value("age").toInt(), 34);
    }

private:
    Heard ask(Inference& inference, const AnswerRequest& asked)
    {
        Heard heard;
        quint64 id = 0;
        QObject context;
        connect(&inference, &Inference::pieces, &context, [&](quint64 other, const QList<Piece>& pieces) {
            if (other != id)
                return;
            for (const Piece& piece : pieces) {
                if (piece.kind == Piece::Kind::Call)
                    heard.calls.append(piece);
                else
                    (piece.kind == Piece::Kind::Thought ? heard.thought : heard.text) += piece.text;
            }
        });
        connect(&inference, &Inference::answered, &context, [&](quint64 other, const AnswerResult& result) {
            if (other == id)
                heard.result = result;
        });
        connect(&inference, &Inference::failed, &context, [&](quint64 other, const Failure& failure) {
            if (other == id)
                heard.failure = failure;
        });
        id = inference.answer(asked);
        if (!QTest::qWaitFor([&] { return heard.result || heard.failure; }, kTimeout))
            heard.failure = Failure{engine::ErrorCode::Internal, "nothing came", {}};
        return heard;
    }

    Inference m_local;
    QTemporaryDir m_folder;
    settings::Settings m_serverSettings{m_folder.filePath("server.ini")};
    std::unique_ptr<test::RemoteWorld> m_world;
    std::unique_ptr<server::Server> m_server;
    std::unique_ptr<remote::Endpoints> m_endpoints;
};

QTEST_GUILESS_MAIN(RemoteDemoTest)
#include "remote_demo_test.moc"
