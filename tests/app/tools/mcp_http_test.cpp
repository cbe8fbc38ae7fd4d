// The client against servers behind an address: each revision, answers as JSON and as streams, sessions, the
// way of 2024, and such that do not behave.
#include <QtTest>

#include "app/tools/mcp/mcp_servers.h"
#include "app/tools/mcp/mcp_tool.h"
#include "app/tools/mcp/model_schema.h"
#include "tests/app/tools/http_server.h"

using namespace tools;
using namespace tools::mcp;
using namespace std::chrono_literals;

namespace {

ServerTiming hurried()
{
    ServerTiming timing;
    timing.timeouts.handshake = 20s;
    timing.timeouts.request = 5s;
    timing.timeouts.call = 20s;
    timing.firstDelay = 20ms;
    timing.maxTries = 2;
    return timing;
}

ServerConfig configFor(const HttpServer& server)
{
    ServerConfig config{"net", Json::object()};
    config.entry["url"] = toUtf8(server.url("/mcp"));
    config.entry["headers"] = {{"Authorization", "Bearer token-of-mine"}};
    config.setEnabled(true);
    return config;
}

/// Speaks the protocol over HTTP as told by its members.
class FakeServer
{
public:
    QString revision = "2025-11-25";
    bool answersWithEvents = false;
    bool hasSessions = false;
    bool isOld = false; ///< knows only the way of 2024
    bool asksForToken = false;
    bool endsSession = false;
    QByteArray callBody; ///< instead of an answer to tools/call
    bool closesWithoutAnswer = false;
    int callPadding = 0;
    HttpRequest stream; ///< of the old way, and for unasked messages
    HttpServer http{[this](const HttpRequest& request) { handle(request); }};

    bool isStateless() const { return revision == kStatelessRevision; }

    void push(const QByteArray& message) { stream.event(message); }

    QList<HttpRequest> requestsOf(const QByteArray& method) const
    {
        QList<HttpRequest> found;
        for (const HttpRequest& request : http.requests)
            if (request.body.contains("\"method\":\"" + method + "\""))
                found += request;
        return found;
    }

private:
    void handle(const HttpRequest& request)
    {
        if (asksForToken)
            return request.answer(401, "text/plain", "who are you");
        if (request.method == "GET") {
            if (isStateless() || (!isOld && request.path != "/mcp"))
                return request.answer(405, "", "");
            stream = request;
            request.beginEvents();
            if (isOld)
                request.event("/post?session=7", "endpoint");
            return;
        }
        if (request.method == "DELETE")
            return request.answer(200, "", "");
        if (isOld && request.path == "/mcp")
            return request.answer(404, "text/plain", "not found");
        const Json message = parseJson(request.body).value_or(Json::object());
        const QString method = textOf(message, "method");
        if (!message.contains("id"))
            return request.answer(202, "", "");
        const Json id = message["id"];
        if (isStateless() && request.headers.value("mcp-protocol-version") != kStatelessRevision)
            return request.answer(400, "application/json",
                                  compactJson(errorResponse(id, kHeaderMismatch, "no version header")));
        if (hasSessions && method != "initialize" &&
            (endsSession || request.headers.value("mcp-session-id") != "s-1"))
            return request.answer(404, "text/plain", "no such session");
        answer(request, id, resultOf(method, id));
    }

    Json resultOf(const QString& method, const Json& id)
    {
        const Json capabilities{{"tools", {{"listChanged", true}}}};
        if (method == "initialize")
            return {{"protocolVersion", toUtf8(revision)}, {"capabilities", capabilities}};
        if (method == "server/discover")
            return {{"resultType", "complete"},
                    {"supportedVersions", Json::array({kStatelessRevision})},
                    {"capabilities", capabilities}};
        if (method == "tools/list")
            return *parseJson(
                "{\"tools\":[{\"name\":\"weather\",\"inputSchema\":{\"type\":\"object\",\"properties\":{"
                "\"city\":{\"type\":\"string\",\"x-mcp-header\":\"City\"},\"days\":{\"type\":\"integer\",\"x-"
                "mcp-header\":\"Days\"}}}},"
                "{\"name\":\"bad "
                "header\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"number\","
                "\"x-mcp-header\":\"A\"}}}}]}");
        if (method == "tools/call")
            return {{"content", Json::array({{{"type", "text"},
                                              {"text", "sunny" + std::string(size_t(callPadding), '.')}}})}};
        Q_UNUSED(id)
        return Json::object();
    }

    void answer(const HttpRequest& request, const Json& id, const Json& result)
    {
        const bool isCall = request.body.contains("\"tools/call\"");
        if (request.body.contains("subscriptions/listen")) {
            stream = request;
            return request.beginEvents();
        }
        if (isCall && closesWithoutAnswer)
            return request.answer(200, "application/json", "");
        const QByteArray text = isCall && !callBody.isEmpty() ? callBody : compactJson(response(id, result));
        if (isOld) {
            request.answer(202, "", "");
            return stream.event(text, "message");
        }
        const QByteArray session =
            hasSessions && request.body.contains("\"initialize\"") ? "Mcp-Session-Id: s-1\r\n" : "";
        if (!answersWithEvents)
            return request.answer(200, "application/json", text, session);
        request.beginEvents(session);
        request.event("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/"
                      "message\",\"params\":{\"level\":\"info\",\"data\":\"on my way\"}}");
        request.event(text);
        request.endEvents();
    }
};

struct Answer
{
    QString text;
    bool isProblem = false;
};

Answer call(Server& server, const Json& arguments = {{"city", "Oslo"}, {"days", 3}})
{
    McpTool tool("t", server, server.tools().at(0));
    const auto run = tool.start(arguments, {});
    QSignalSpy finished(run.get(), &Run::finished), failed(run.get(), &Run::failed);
    for (int i = 0; i < 2000 && finished.isEmpty() && failed.isEmpty(); ++i)
        QTest::qWait(5);
    if (!finished.isEmpty())
        return {finished.first().first().toString()};
    return {failed.isEmpty() ? QStringLiteral("no answer") : failed.first().first().toString(), true};
}

} // namespace

class McpHttpTest : public QObject
{
    Q_OBJECT

private slots:
    void speaksEachRevision_data();
    void speaksEachRevision();
    void statelessRequestsCarryEverything();
    void sessionsAreKeptAndRenewed();
    void oldServersAreReached();
    void listFollowsChanges_data();
    void listFollowsChanges();
    void badServersAreLeft();
    void neverOnlineHolds();
    void headerValues();
    void schemasAreMadePlain();
};

void McpHttpTest::speaksEachRevision_data()
{
    QTest::addColumn<QString>("revision");
    QTest::addColumn<bool>("withEvents");
    for (const char* revision : {"2025-06-18", "2025-11-25", "2026-07-28"}) {
        QTest::addRow("%s, JSON", revision) << QString(revision) << false;
        QTest::addRow("%s, events", revision) << QString(revision) << true;
    }
}

void McpHttpTest::speaksEachRevision()
{
    QFETCH(QString, revision);
    QFETCH(bool, withEvents);
    FakeServer fake;
    fake.revision = revision;
    fake.answersWithEvents = withEvents;
    Server server(configFor(fake.http), false, hurried());
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), Server::State::Ready, 30'000);
    QCOMPARE(server.revision(), revision);
    QCOMPARE(call(server).text, "sunny");
    fake.callPadding = 300'000; // is parsed on a worker
    QVERIFY(call(server).text.startsWith("sunny...."));
    const HttpRequest request = fake.requestsOf("tools/call").first();
    QCOMPARE(request.headers.value("authorization"), "Bearer token-of-mine");
    QCOMPARE(request.headers.value("mcp-protocol-version"), revision.toLatin1());
    QVERIFY(request.headers.value("accept").contains("text/event-stream"));
    QVERIFY(!server.log().contains("token-of-mine"));
    if (withEvents)
        QVERIFY(server.log().contains("info: on my way"));
    // Annotations count only where headers are mirrored.
    QCOMPARE(server.tools().size(), size_t(revision == kStatelessRevision ? 1 : 2));
}

void McpHttpTest::statelessRequestsCarryEverything()
{
    FakeServer fake;
    fake.revision = kStatelessRevision;
    Server server(configFor(fake.http), false, hurried());
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), Server::State::Ready, 30'000);
    QCOMPARE(call(server, {{"city", "Tromsø"}, {"days", 3}}).text, "sunny");
    const HttpRequest request = fake.requestsOf("tools/call").first();
    QCOMPARE(request.headers.value("mcp-method"), "tools/call");
    QCOMPARE(request.headers.value("mcp-name"), "weather");
    QCOMPARE(request.headers.value("mcp-param-city"), "=?base64?VHJvbXPDuA==?=");
    QCOMPARE(request.headers.value("mcp-param-days"), "3");
    QVERIFY(!request.headers.contains("mcp-session-id"));
    const Json meta = (*parseJson(request.body))["params"]["_meta"];
    QVERIFY(meta["io.modelcontextprotocol/protocolVersion"] == kStatelessRevision);
    QVERIFY(meta["io.modelcontextprotocol/clientInfo"]["name"] == "Facet");
    QVERIFY(meta["io.modelcontextprotocol/clientCapabilities"].is_object());
    QCOMPARE(fake.requestsOf("notifications/initialized").size(), 0);
    QVERIFY(server.log().contains("x-mcp-header A is of a type that cannot be mirrored"));
}

void McpHttpTest::sessionsAreKeptAndRenewed()
{
    FakeServer fake;
    fake.hasSessions = true;
    Server server(configFor(fake.http), false, hurried());
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), Server::State::Ready, 30'000);
    QCOMPARE(call(server).text, "sunny");
    fake.endsSession = true;
    QVERIFY(call(server).isProblem);
    fake.endsSession = false;
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), Server::State::Ready, 30'000);
    QCOMPARE(fake.requestsOf("initialize").size(), 2);
    QCOMPARE(call(server).text, "sunny");
    ServerConfig off = server.config();
    off.setEnabled(false);
    server.setConfig(off);
    QTRY_VERIFY(fake.http.requests.last().method == "DELETE");
}

void McpHttpTest::oldServersAreReached()
{
    FakeServer fake;
    fake.isOld = true;
    fake.revision = "2024-11-05";
    Server server(configFor(fake.http), false, hurried());
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), Server::State::Ready, 30'000);
    QCOMPARE(server.revision(), "2024-11-05");
    QCOMPARE(call(server).text, "sunny");
    QCOMPARE(fake.requestsOf("tools/call").first().path, "/post?session=7");
}

void McpHttpTest::listFollowsChanges_data()
{
    QTest::addColumn<QString>("revision");
    QTest::newRow("a stream of its own") << "2025-11-25";
    QTest::newRow("a subscription") << "2026-07-28";
}

void McpHttpTest::listFollowsChanges()
{
    QFETCH(QString, revision);
    FakeServer fake;
    fake.revision = revision;
    Server server(configFor(fake.http), false, hurried());
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), Server::State::Ready, 30'000);
    QTRY_VERIFY(fake.stream.socket);
    const qsizetype before = fake.requestsOf("tools/list").size();
    for (int i = 0; i < 20; ++i) // many changes are one
        fake.push("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tools/list_changed\"}");
    QTRY_COMPARE_WITH_TIMEOUT(fake.requestsOf("tools/list").size(), before + 1, 5000);
    // A request on the stream is answered with an error where revisions have such requests.
    fake.push("{\"jsonrpc\":\"2.0\",\"id\":\"q\",\"method\":\"roots/list\"}");
    QTRY_VERIFY(fake.http.requests.last().body.contains("-32601"));
}

void McpHttpTest::badServersAreLeft()
{
    {
        FakeServer fake;
        fake.asksForToken = true;
        Server server(configFor(fake.http), false, hurried());
        QTRY_COMPARE_WITH_TIMEOUT(server.state(), Server::State::Failed, 30'000);
        QVERIFY2(server.problem().contains("valid token"), qPrintable(server.problem()));
    }
    {
        FakeServer fake;
        Server server(configFor(fake.http), false, hurried());
        QTRY_COMPARE_WITH_TIMEOUT(server.state(), Server::State::Ready, 30'000);
        fake.callBody = "this is not JSON";
        QVERIFY(call(server).text.contains("without an answer"));
        fake.callBody = "{\"jsonrpc\":\"2.0\",\"id\":12345,\"result\":{}}";
        QVERIFY(call(server).text.contains("without an answer"));
        fake.callBody = QByteArray(100'000, '[');
        QVERIFY(call(server).isProblem);
        fake.callBody = QByteArray(9 << 20, 'x');
        QVERIFY(call(server).text.contains("more than 8 MB"));
        fake.callBody.clear();
        fake.closesWithoutAnswer = true;
        QVERIFY(call(server).text.contains("without an answer"));
        fake.closesWithoutAnswer = false;
        QCOMPARE(call(server).text, "sunny");
        QVERIFY(server.log().contains("could not be read"));
    }
    ServerConfig nobody{"net", Json::object()};
    nobody.entry["url"] = "http://127.0.0.1:9/mcp";
    nobody.setEnabled(true);
    Server server(nobody, false, hurried());
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), Server::State::Failed, 30'000);
    QVERIFY(server.problem().contains("cannot be reached"));
}

void McpHttpTest::neverOnlineHolds()
{
    ServerConfig remote{"net", Json::object()};
    remote.entry["url"] = "https://mcp.example.org/";
    remote.setEnabled(true);
    Server server(remote, true, hurried());
    QCOMPARE(server.state(), Server::State::Failed);
    QVERIFY(server.problem().contains("Never go online"));
    FakeServer fake; // on this computer: allowed
    Server local(configFor(fake.http), true, hurried());
    QTRY_COMPARE_WITH_TIMEOUT(local.state(), Server::State::Ready, 30'000);
}

void McpHttpTest::headerValues()
{
    QCOMPARE(headerValue("us-west1"), "us-west1");
    QCOMPARE(headerValue("Hello, 世界"), "=?base64?SGVsbG8sIOS4lueVjA==?=");
    QCOMPARE(headerValue(" padded "), "=?base64?IHBhZGRlZCA=?=");
    QCOMPARE(headerValue("line1\nline2"), "=?base64?bGluZTEKbGluZTI=?=");
    QCOMPARE(headerValue("=?base64?literal?="), "=?base64?PT9iYXNlNjQ/bGl0ZXJhbD89?=");
}

void McpHttpTest::schemasAreMadePlain()
{
    const auto plain = [](const char* text) {
        return QString::fromUtf8(compactJson(modelSchema(*parseJson(text))));
    };
    QCOMPARE(plain("{}"), "{\"type\":\"object\",\"properties\":{},\"required\":[]}");
    QCOMPARE(plain("{\"$defs\":{\"n\":{\"type\":\"integer\",\"minimum\":0}},\"properties\":{\"a\":{\"$ref\":"
                   "\"#/$defs/n\"},"
                   "\"b\":{\"anyOf\":[{\"type\":\"null\"},{\"type\":\"array\",\"items\":{\"enum\":[\"x\"]}}]}"
                   "},\"required\":[\"a\",\"z\",5]}"),
             "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\"},\"b\":{\"type\":\"array\","
             "\"items\":{\"type\":\"string\",\"enum\":[\"x\"]}}},\"required\":[\"a\"]}");
    // Refers to itself without end: still small.
    QVERIFY(plain("{\"properties\":{\"a\":{\"$ref\":\"#\"},\"b\":{\"$ref\":\"#\"}}}").size() < 60'000);
    QVERIFY(plain("{\"properties\":5,\"required\":{},\"type\":[]}").startsWith("{\"type\":\"object\""));
}

QTEST_GUILESS_MAIN(McpHttpTest)
#include "mcp_http_test.moc"
