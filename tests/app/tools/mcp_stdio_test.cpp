// The client against real processes that speak each revision, and against such that do not behave.
#include <QtTest>

#include "app/tools/mcp/mcp_servers.h"
#include "app/tools/mcp/mcp_tool.h"

using namespace tools;
using namespace tools::mcp;
using namespace std::chrono_literals;

namespace {

ServerTiming hurried()
{
    ServerTiming timing;
    timing.timeouts.handshake = 20s;
    timing.timeouts.request = 5s;
    timing.timeouts.call = 5s;
    timing.firstDelay = 20ms;
    timing.maxTries = 3;
    return timing;
}

ServerConfig configFor(const QString& mode, const QStringList& more = {})
{
    ServerConfig config{"fake", Json::object()};
    config.entry["command"] = FACET_FAKE_MCP_SERVER;
    config.entry["args"] = Json::array({toUtf8(mode)});
    for (const QString& one : more)
        config.entry["args"].push_back(toUtf8(one));
    config.entry["env"] = {{"FAKE_TOKEN", "secret-token-123"}};
    config.setEnabled(true);
    return config;
}

struct Answer
{
    QString text;
    bool isProblem = false;
};

Answer wait(Run& run)
{
    QSignalSpy finished(&run, &Run::finished), failed(&run, &Run::failed);
    for (int i = 0; i < 4000 && finished.isEmpty() && failed.isEmpty(); ++i)
        QTest::qWait(5);
    if (!finished.isEmpty())
        return {finished.first().first().toString()};
    return {failed.isEmpty() ? QStringLiteral("no answer") : failed.first().first().toString(), true};
}

Answer call(Server& server, size_t tool = 0, const Json& arguments = {{"text", "hello"}})
{
    McpTool mcp("t", server, server.tools().at(tool));
    return wait(*mcp.start(arguments, {}));
}

} // namespace

class McpStdioTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("FAKE_LEAK", "1"); }
    void speaksEachRevision_data();
    void speaksEachRevision();
    void listsAllPages();
    void survivesStrangeLists_data();
    void survivesStrangeLists();
    void readsEveryContent_data();
    void readsEveryContent();
    void answersWhatItCannotDo();
    void progressKeepsACallAlive();
    void callsEndAndAreCancelled();
    void listFollowsChanges();
    void crashesAreRestarted();
    void badServersAreLeft_data();
    void badServersAreLeft();
    void processesEnd();
    void secretsStayOutOfTheLog();
    void serversFillTheRegistry();
    void fileIsKept();
    void pastedServersAreOff();
    void draftsAreChecked();
    void namesAreCallable();
};

void McpStdioTest::speaksEachRevision_data()
{
    QTest::addColumn<QString>("revision");
    for (const char* revision : {"2025-06-18", "2025-11-25", "2026-07-28"})
        QTest::newRow(revision) << revision;
}

void McpStdioTest::speaksEachRevision()
{
    QFETCH(QString, revision);
    Server server(configFor(revision), false, hurried());
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), Server::State::Ready, 30'000);
    QCOMPARE(server.revision(), revision);
    QCOMPARE(server.tools().size(), size_t(2));
    QCOMPARE(server.tools()[0].title, "Title of echo");
    // Its own environment arrives, ours does not.
    QCOMPARE(call(server).text, "hello|secret-token-123|clean");
    QCOMPARE(call(server, 1, Json::object()).text, "2");
}

void McpStdioTest::listsAllPages()
{
    Server server(configFor("pages"), false, hurried());
    QTRY_COMPARE_WITH_TIMEOUT(server.tools().size(), size_t(12), 30'000);
    QCOMPARE(server.tools()[11].name, "tool11");
}

void McpStdioTest::survivesStrangeLists_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("count");
    QTest::newRow("a cursor that never ends") << "endless" << 1;
    QTest::newRow("thousands of tools") << "thousands" << 256;
    QTest::newRow("entries that are no tools") << "strange" << 4;
}

void McpStdioTest::survivesStrangeLists()
{
    QFETCH(QString, mode);
    QFETCH(int, count);
    Server server(configFor(mode), false, hurried());
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), Server::State::Ready, 30'000);
    QCOMPARE(int(server.tools().size()), count);
    QSet<QString> names;
    for (const ToolDefinition& tool : server.tools()) {
        const QString name = callableName("fake", tool.name);
        QVERIFY2(isCallableName(name) && !names.contains(name), qPrintable(name));
        names.insert(name);
    }
}

void McpStdioTest::readsEveryContent_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isProblem");
    QTest::newRow("contents")
        << "every content"
        << "words\n\n[image of image/png, 3 kB: not shown]\n\n[file:///a.txt]\ninside\n\n"
           "[resource b at file:///b.txt]\n\n[content of type new kind: not shown]\n\n[content of type : not "
           "shown]"
        << false;
    QTest::newRow("structured") << "structured"
                                << "{\"sum\":42}" << false;
    QTest::newRow("error") << "tool error"
                           << "no such city" << true;
    QTest::newRow("wants input") << "wants input"
                                 << "The server asks for input during the call, which is not supported here."
                                 << true;
}

void McpStdioTest::readsEveryContent()
{
    QFETCH(QString, mode);
    QFETCH(QString, text);
    QFETCH(bool, isProblem);
    Server server(configFor(mode), false, hurried());
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), Server::State::Ready, 30'000);
    const Answer answer = call(server);
    QCOMPARE(answer.text, text);
    QCOMPARE(answer.isProblem, isProblem);
}

void McpStdioTest::answersWhatItCannotDo()
{
    Server server(configFor("asks back"), false, hurried());
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), Server::State::Ready, 30'000);
    QCOMPARE(call(server).text,
             "sampling/createMessage=-32601 elicitation/create=-32601 roots/list=-32601 p=ok ");
}

void McpStdioTest::progressKeepsACallAlive()
{
    ServerTiming timing = hurried();
    timing.timeouts.call = 1500ms; // the call takes 2.4 s, with news every 0.3 s
    Server server(configFor("progress"), false, timing);
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), Server::State::Ready, 30'000);
    McpTool tool("t", server, server.tools()[0]);
    const auto run = tool.start(Json::object(), {});
    QSignalSpy notes(run.get(), &Run::progressed);
    QCOMPARE(wait(*run).text, "slow but done");
    QCOMPARE(notes.size(), 8);
    QCOMPARE(notes[2].first().toString(), "step 3");
}

void McpStdioTest::callsEndAndAreCancelled()
{
    ServerTiming timing = hurried();
    timing.timeouts.call = 300ms;
    Server server(configFor("never answers calls"), false, timing);
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), Server::State::Ready, 30'000);
    QVERIFY(call(server).text.contains("did not answer within 0.3 seconds"));
    McpTool tool("t", server, server.tools()[0]);
    tool.start(Json::object(), {})->cancel();
    tool.start(Json::object(), {}).reset();
    QTRY_COMPARE_WITH_TIMEOUT(server.log().count("cancelled "), 3, 5000);
    QCOMPARE(server.state(), Server::State::Ready);
}

void McpStdioTest::listFollowsChanges()
{
    for (const char* revision : {"", "stateless"}) {
        Server server(configFor("grows", {revision}), false, hurried());
        QTRY_COMPARE_WITH_TIMEOUT(server.state(), Server::State::Ready, 30'000);
        QCOMPARE(server.tools().size(), size_t(2));
        call(server);
        QTRY_COMPARE_WITH_TIMEOUT(server.tools().size(), size_t(3), 5000);
    }
}

void McpStdioTest::crashesAreRestarted()
{
    Server server(configFor("crash on call"), false, hurried());
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), Server::State::Ready, 30'000);
    QSignalSpy changes(&server, &Server::stateChanged);
    const Answer answer = call(server);
    QVERIFY(answer.isProblem);
    QVERIFY2(answer.text.contains("crashed"), qPrintable(answer.text));
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), Server::State::Ready, 30'000);
    QVERIFY(changes.size() >= 3); // waiting, connecting, ready
    QVERIFY(server.log().contains("The server crashed."));
}

void McpStdioTest::badServersAreLeft_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("isReady");
    QTest::addColumn<QString>("problem");
    QTest::newRow("garbage between messages") << "garbage" << true << "";
    QTest::newRow("a line without end") << "huge line" << false << "more than 8 MB";
    QTest::newRow("exits at once") << "exits" << false << "ended with code 3";
    QTest::newRow("never answers") << "never answers" << false << "did not answer within";
    QTest::newRow("speaks the future") << "future" << false << "not known here (2031-01-01)";
}

void McpStdioTest::badServersAreLeft()
{
    QFETCH(QString, mode);
    QFETCH(bool, isReady);
    QFETCH(QString, problem);
    ServerTiming timing = hurried();
    timing.maxTries = 2;
    if (mode == "never answers")
        timing.timeouts.handshake = 300ms;
    Server server(configFor(mode), false, timing);
    if (isReady) {
        QTRY_COMPARE_WITH_TIMEOUT(server.state(), Server::State::Ready, 30'000);
        QCOMPARE(call(server).text, "hello|secret-token-123|clean");
        return;
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), Server::State::Failed, 20'000);
    QVERIFY2(server.problem().contains(problem), qPrintable(server.problem()));

    ServerConfig missing = configFor("");
    missing.entry["command"] = "facet-no-such-program";
    Server none(missing, false, timing);
    QTRY_COMPARE_WITH_TIMEOUT(none.state(), Server::State::Failed, 30'000);
    QVERIFY(none.problem().contains("is not installed"));
}

void McpStdioTest::processesEnd()
{
    const auto count = [] {
        int found = 0;
        for (const QString& id : QDir("/proc").entryList(QDir::Dirs)) {
            QFile file("/proc/" + id + "/cmdline");
            const QByteArray mine = QByteArray(FACET_FAKE_MCP_SERVER) + '\0' + "stays";
            if (id.toInt() > 0 && file.open(QIODevice::ReadOnly) && file.readAll().startsWith(mine))
                ++found;
        }
        return found;
    };
    if (!QFile::exists("/proc/self/cmdline"))
        QSKIP("needs /proc");
    {
        Server server(configFor("stays"), false, hurried());
        QTRY_COMPARE_WITH_TIMEOUT(server.state(), Server::State::Ready, 30'000);
        QVERIFY(count() > 0);
    }
    QTRY_COMPARE_WITH_TIMEOUT(count(), 0, 30'000); // it ignores the end of its input, so it is told to go
}

void McpStdioTest::secretsStayOutOfTheLog()
{
    Server server(configFor("2025-11-25"), false, hurried());
    QTRY_VERIFY_WITH_TIMEOUT(server.log().contains("started as"), 30'000);
    QVERIFY(server.log().contains("with token •••"));
    QVERIFY(!server.log().contains("secret-token-123"));
}

void McpStdioTest::serversFillTheRegistry()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("mcp.json");
    ToolRegistry registry;
    Permissions permissions({});
    McpServers servers(path, registry, permissions, false, hurried());
    QCOMPARE(servers.addFromJson(QString::fromUtf8(configText({configFor("2025-11-25")}))), "");
    QCOMPARE(servers.count(), 1);
    QCOMPARE(servers.data(servers.index(0), McpServers::StatusRole).toString(), "Off");
    servers.setEnabled(0, true);
    QTRY_COMPARE_WITH_TIMEOUT(servers.server("fake")->state(), Server::State::Ready, 30'000);
    QCOMPARE(registry.tools().size(), size_t(0)); // connected, but each tool is still off
    auto* tools = servers.data(servers.index(0), McpServers::ToolsRole).value<ServerTools*>();
    QVERIFY(tools);
    QCOMPARE(tools->count(), 2);
    tools->setEnabled("echo", true);
    Tool* tool = registry.find("fake_echo");
    QVERIFY(tool);
    QCOMPARE(tool->source(), "fake");
    QCOMPARE(tool->title(), "Title of echo");
    QCOMPARE(tool->question(Json::object(), {}), "Let the server “fake” run Title of echo?");
    QVERIFY(!permissions.mayRun(*tool, 1));
    QVERIFY(registry.declarations({"fake_echo"}).contains("\"name\":\"fake_echo\""));
    QVERIFY(registry.check("fake_echo", "{\"text\":5}").problem.contains("$.text must be a string"));
    const auto run = ToolRegistry::start(registry.check("fake_echo", "{\"text\":\"hi\"}"), {});
    QCOMPARE(wait(*run).text, "hi|secret-token-123|clean");
    permissions.grant(*tool, Permissions::Always, 0);

    servers.setEnabled(0, false);
    QVERIFY(!registry.find("fake_echo"));
    servers.setEnabled(0, true);
    QTRY_VERIFY_WITH_TIMEOUT(registry.find("fake_echo"), 30'000);
    QVERIFY(permissions.mayRun(*registry.find("fake_echo"), 1));

    // Another program under the same name: the old grant does not hold.
    servers.edit(0);
    servers.draft()->setProperty("command", QString("\"%1\" 2025-06-18").arg(FACET_FAKE_MCP_SERVER));
    QVERIFY(servers.saveDraft());
    QTRY_VERIFY_WITH_TIMEOUT(registry.find("fake_echo") && registry.find("fake_echo")->isAvailable(), 30'000);
    QVERIFY(!permissions.mayRun(*registry.find("fake_echo"), 1));

    servers.remove(0);
    QVERIFY(!registry.find("fake_echo"));
    QCOMPARE(servers.removedName(), "fake");
    servers.undoRemove();
    QTRY_VERIFY_WITH_TIMEOUT(registry.find("fake_echo"), 30'000);
}

void McpStdioTest::fileIsKept()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("mcp.json");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"mcpServers\": {\"a\": {\"command\": \"run\", \"args\": [\"-x\", 5], \"env\": {\"K\": "
               "\"v\"}, \"strange\": {\"kept\": true}},"
               "\"b\": {\"url\": \"https://example.org/mcp?key=hidden\", \"headers\": {\"Authorization\": "
               "\"Bearer t0ken\"}}}}");
    file.close();
    ToolRegistry registry;
    Permissions permissions({});
    {
        McpServers servers(path, registry, permissions, false);
        QCOMPARE(servers.problem(), "");
        QCOMPARE(servers.count(), 2);
        QCOMPARE(servers.data(servers.index(0), McpServers::SummaryRole).toString(), "run -x 5");
        QCOMPARE(servers.data(servers.index(1), McpServers::SummaryRole).toString(),
                 "https://example.org/mcp");
        QCOMPARE(servers.data(servers.index(0), McpServers::EnabledRole).toBool(), false);
        servers.edit(0);
        QCOMPARE(servers.draft()->property("command").toString(), "run -x 5");
        QCOMPARE(servers.draft()->property("environment").toString(), "K=v");
        servers.draft()->setProperty("name", "renamed");
        QVERIFY(servers.saveDraft());
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto root = parseJson(file.readAll());
    file.close();
    QVERIFY(root);
    const Json& entry = (*root)["mcpServers"]["renamed"];
    QVERIFY(entry["strange"]["kept"] == true);
    QVERIFY(entry["args"] == Json::array({"-x", "5"}));
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"mcpServers\": [");
    file.close();
    McpServers servers(path, registry, permissions, false);
    QVERIFY(servers.problem().contains("could not be read"));
    QCOMPARE(servers.addFromJson("{\"command\": \"new\"}"), "");
    QVERIFY(QFile::exists(path + ".broken"));
}

void McpStdioTest::pastedServersAreOff()
{
    ToolRegistry registry;
    Permissions permissions({});
    McpServers servers({}, registry, permissions, false);
    QVERIFY(servers.addFromJson("nonsense").contains("not valid JSON"));
    QVERIFY(servers.addFromJson("[]").contains("must be an object"));
    QVERIFY(servers.addFromJson("{}").contains("no server"));
    QVERIFY(servers.addFromJson("{\"mcpServers\": {\"a\": {}}}").contains("needs a command"));
    QVERIFY(servers.addFromJson("{\"mcpServers\": {\"a\": {\"url\": \"ftp://x\"}}}").contains("https://"));
    QCOMPARE(
        servers.addFromJson(
            "{\"mcpServers\": {\"a\": {\"command\": \"x\", \"enabled\": true, \"enabledTools\": [\"t\"]}}}"),
        "");
    QCOMPARE(servers.data(servers.index(0), McpServers::EnabledRole).toBool(), false);
    QVERIFY(servers.addFromJson("{\"mcpServers\": {\"A\": {\"command\": \"x\"}}}").contains("already"));
    QCOMPARE(servers.addFromJson("{\"url\": \"https://example.org/mcp\"}"), "");
    QCOMPARE(servers.data(servers.index(1), McpServers::NameRole).toString(), "example.org");
}

void McpStdioTest::draftsAreChecked()
{
    ToolRegistry registry;
    Permissions permissions({});
    McpServers servers({}, registry, permissions, false);
    servers.editNew();
    QVERIFY(!servers.saveDraft());
    QVERIFY(servers.draft()->problem().contains("needs a name"));
    servers.draft()->setProperty("name", "files");
    QVERIFY(!servers.saveDraft());
    servers.draft()->setProperty("command", "npx -y \"a server\" /tmp");
    servers.draft()->setProperty("environment", "A=1\nB = two words \nnonsense\n");
    QVERIFY(servers.saveDraft());
    QCOMPARE(servers.draft()->problem(), "");
    const Json& entry = servers.server("files")->config().entry;
    QVERIFY(entry["args"] == Json::array({"-y", "a server", "/tmp"}));
    QCOMPARE(textOf(entry["env"], "B"), "two words");
    servers.editNew();
    servers.draft()->setProperty("name", "Files");
    servers.draft()->setProperty("isRemote", true);
    servers.draft()->setProperty("url", "https://example.org/mcp");
    servers.draft()->setProperty("headers", "Authorization: Bearer a:b");
    QVERIFY(!servers.saveDraft());
    QVERIFY(servers.draft()->problem().contains("already"));
    servers.draft()->setProperty("name", "remote");
    QVERIFY(servers.saveDraft());
    QCOMPARE(textOf(servers.server("remote")->config().entry["headers"], "Authorization"), "Bearer a:b");
}

void McpStdioTest::namesAreCallable()
{
    QCOMPARE(callableName("files", "read_file"), "files_read_file");
    QCOMPARE(callableName("my files", "read.file-2"), "my_files_read.file-2");
    for (const auto& [server, tool] : {std::pair(QString("ä"), QString("ö")),
                                       {QString(200, 'x'), QString(300, 'y')},
                                       {"中文", "工具"},
                                       {"", ""}})
        QVERIFY2(isCallableName(callableName(server, tool)), qPrintable(callableName(server, tool)));
    QVERIFY(callableName("a", "get weather!") != callableName("a", "get weather?"));
    QVERIFY(callableName("中文", "工具") != callableName("日本", "工具"));
}

QTEST_GUILESS_MAIN(McpStdioTest)
#include "mcp_stdio_test.moc"
