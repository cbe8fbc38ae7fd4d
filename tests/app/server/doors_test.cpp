// Who may ask the local server and what it bears: names, web pages, keys, hostile requests, clients that
// leave, ports that are taken, and its end while it answers. Real engine, demo model, real sockets.
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

#include "tests/app/server/server_fixture.h"

using namespace test;
using server::Server;

namespace {

QByteArray fileText(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class DoorsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCOMPARE(m_host.server().state(), Server::Off); // off until somebody wants it
        m_host.server().setEnabled(true);
        QTRY_COMPARE(m_host.server().state(), Server::Listening);
        QCOMPARE(m_host.get("/health").status, 503);
        QCOMPARE(m_host.post(question("Hello!")).status, 503);
        QCOMPARE(m_host.get("/v1/models").json()["data"].size(), size_t(0));
        m_host.loadDemo();
    }

    void cleanupTestCase() { m_host.endServer(); }

    void refusesHostileBodies()
    {
        const auto status = [this](const QByteArray& body) {
            return ask(m_host.port(), "POST", kChat, body).status;
        };
        QCOMPARE(status("{"), 400);
        QCOMPARE(status("[]"), 400);
        QCOMPARE(status("\xff\xfe"), 400);
        QCOMPARE(status("{\"a\":" + QByteArray(100000, '[')), 400);
        QCOMPARE(status("{\"a\":" + QByteArray(100, '[') + QByteArray(100, ']') + "}"), 400);
        QCOMPARE(status("{\"a\":[" + QByteArray("0,").repeated(400000) + "0]}"), 400);
        Json nested = question("Hello!");
        nested["messages"] = Json::array(
            {{{"role", "assistant"},
              {"tool_calls",
               Json::array(
                   {{{"id", "a"},
                     {"function", {{"name", "f"}, {"arguments", "{\"a\":" + std::string(5000, '[')}}}}})}}});
        QCOMPARE(status(bytesOf(nested)), 400);
        Json lengthy = question(std::string(200000, 'a'));
        const Reply reply = m_host.post(lengthy);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json()["error"]["code"].get<std::string>(), "context_length_exceeded");
        QCOMPARE(ask(m_host.port(), "POST", kChat, "a=b", {"Content-Type: application/x-www-form-urlencoded"})
                     .status,
                 415);
        QCOMPARE(ask(m_host.port(), "POST", kChat, "a=b", {"Content-Type: text/plain"}).status, 415);
        QCOMPARE(ask(m_host.port(), "POST", kChat, "a=b", {"Content-Type: multipart/form-data; boundary=x"})
                     .status,
                 415);
        QCOMPARE(ask(m_host.port(), "POST", kChat, "aaaa", {"Content-Encoding: gzip"}).status, 415);
        QCOMPARE(textOf(m_host.post(question("Hello!"))),
                 kHello); // it is still there
    }

    void refusesHostileHttp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const QByteArray& bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        const QByteArray host = "Host: 127.0.0.1\r\n";
        const QByteArray post = "POST " + kChat + " HTTP/1.1\r\nContent-Type: application/json\r\n" + host;
        row("no HTTP", "hello\r\n\r\n", 400);
        row("another version", "GET / HTTP/9.1\r\n\r\n", 400);
        row("full address", "GET http://a.example/ HTTP/1.1\r\n" + host + "\r\n", 400);
        row("control characters", "GET /v1/models HTTP/1.1\r\n" + host + "X: a\x01\r\n\r\n", 400);
        row("folded header", "GET /v1/models HTTP/1.1\r\n" + host + " more\r\n\r\n", 400);
        row("bare newlines", "GET /v1/models HTTP/1.1\nHost: 127.0.0.1\n\r\n\r\n", 400);
        row("two lengths", post + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", 400);
        row("length and chunks", post + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            400);
        row("negative length", post + "Content-Length: -1\r\n\r\n", 400);
        row("two hosts", "GET /v1/models HTTP/1.1\r\n" + host + host + "\r\n", 400);
        row("body of a GET", "GET /v1/models HTTP/1.1\r\n" + host + "Content-Length: 2\r\n\r\n{}", 400);
        row("long address", "GET /" + QByteArray(3000, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 414);
        row("long headers", "GET / HTTP/1.1\r\nX: " + QByteArray(20000, 'a') + "\r\n\r\n", 431);
        row("many headers", "GET / HTTP/1.1\r\n" + host + QByteArray("X: a\r\n").repeated(100) + "\r\n", 431);
        row("ranges are passed over",
            "GET /v1/models HTTP/1.1\r\nConnection: close\r\n" + host +
                "Range: bytes=" + QByteArray("0-,").repeated(2000) + "0-\r\n\r\n",
            200);
        row("no length", post + "\r\n", 411);
        row("too large", post + "Content-Length: 99999999999\r\n\r\n{", 413);
        row("chunk of a huge size", post + "Transfer-Encoding: chunked\r\n\r\n-2\r\n{}", 413);
        row("chunks", post + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
            400); // read: it lacks messages
        row("too many chunks",
            post + "Transfer-Encoding: chunked\r\n\r\n" +
                ("100000\r\n" + QByteArray(0x100000, ' ') + "\r\n").repeated(52),
            413);
    }

    void refusesHostileHttp()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QByteArray received;
        besides([&] {
            QTcpSocket socket; // says no more, so that what waits for more ends
            socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(m_host.port()));
            socket.waitForConnected();
            socket.write(bytes);
            while (socket.state() == QAbstractSocket::ConnectedState) {
                if (socket.bytesToWrite() == 0 &&
                    QByteArray(QTest::currentDataTag()) == "chunk of a huge size")
                    socket.write(QByteArray(1 << 20, ' '));
                socket.waitForBytesWritten(20);
                socket.waitForReadyRead(50);
                received += socket.readAll();
                if (replyOf(received).status != 0)
                    break;
            }
        });
        QCOMPARE(replyOf(received).status, status);
    }

    void answersToItsOwnNameOnly()
    {
        const auto status = [this](const QByteArray& host) {
            return ask(m_host.port(), "GET", "/v1/models", {}, {"Host: " + host}).status;
        };
        QCOMPARE(status("localhost"), 200);
        QCOMPARE(status("localhost:" + QByteArray::number(m_host.port())), 200);
        QCOMPARE(status("[::1]:80"), 200);
        QCOMPARE(status("evil.example"), 403);
        QCOMPARE(status("127.0.0.1.evil.example"), 403);
        QCOMPARE(status(""), 403);
    }

    void webPagesNeedLeave()
    {
        const QByteArray origin = "Origin: https://app.example";
        const Reply refused = ask(m_host.port(), "GET", "/v1/models", {}, {origin});
        QCOMPARE(refused.status, 403);
        QVERIFY(!refused.headers.contains("access-control-allow-origin"));
        QVERIFY(!m_host.get("/v1/models").headers.contains("access-control-allow-origin"));
        QCOMPARE(ask(m_host.port(), "OPTIONS", kChat, {}, {origin}).status, 403);
        QCOMPARE(m_host.server().setOrigins(QStringLiteral("https://app.example nonsense")),
                 QStringLiteral("nonsense"));
        QCOMPARE(m_host.server().setOrigins(QStringLiteral("HTTPS://App.example/ \nhttp://localhost:3000")),
                 QString());
        QCOMPARE(m_host.server().originsText(), QStringLiteral("https://app.example, http://localhost:3000"));
        const Reply allowed = ask(m_host.port(), "GET", "/v1/models", {}, {origin});
        QCOMPARE(allowed.status, 200);
        QCOMPARE(allowed.headers["access-control-allow-origin"], QByteArray("https://app.example"));
        const Reply asksFirst = ask(m_host.port(), "OPTIONS", kChat, {},
                                    {origin, "Access-Control-Request-Headers: x-a, content-type"});
        QCOMPARE(asksFirst.status, 204);
        QCOMPARE(asksFirst.headers["access-control-allow-headers"], QByteArray("x-a, content-type"));
        QCOMPARE(m_host.server().setOrigins(QStringLiteral("*")), QString()); // without a key it means nobody
        QCOMPARE(ask(m_host.port(), "GET", "/v1/models", {}, {origin}).status, 403);
        QCOMPARE(m_host.server().setOrigins({}), QString());
    }

    void asksForItsKey()
    {
        m_host.server().setAsksForKey(true);
        QTRY_VERIFY(m_host.server().isRunning());
        const QString key = m_host.server().key();
        QVERIFY(key.startsWith(QStringLiteral("facet-")) && key.size() > 40);
        QCOMPARE(m_host.secrets().value(QStringLiteral("server")), key);
        const auto status = [this](const QByteArray& header) {
            return ask(m_host.port(), "GET", "/v1/models", {},
                       header.isEmpty() ? QList<QByteArray>() : QList{header})
                .status;
        };
        QCOMPARE(status({}), 401);
        QCOMPARE(status("Authorization: Bearer wrong"), 401);
        QCOMPARE(status("Authorization: Bearer " + key.chopped(1).toUtf8()), 401);
        QCOMPARE(status("Authorization: Basic " + key.toUtf8()), 401);
        QCOMPARE(status("Authorization: Bearer " + key.toUtf8()), 200);
        QCOMPARE(status("Authorization: bearer " + key.toUtf8()), 200);
        QCOMPARE(m_host.get("/health").status, 200);
        QCOMPARE(m_host.post(question("Hello!")).status, 401);
        QVERIFY(m_host.server().sample().contains(QStringLiteral("Authorization")));
        m_host.server().renewKey();
        QVERIFY(m_host.server().key() != key);
        QCOMPARE(status("Authorization: Bearer " + key.toUtf8()), 401);
        QCOMPARE(status("Authorization: Bearer " + m_host.server().key().toUtf8()), 200);
        m_host.server().setAsksForKey(false);
        QTRY_VERIFY(m_host.server().isRunning());
        QCOMPARE(status({}), 200);
        QVERIFY(!QString::fromUtf8(fileText(m_host.settings().file())).contains(m_host.server().key()));
    }

    /// One bad moment of the keyring does not cost the key that other programs know.
    void aLockedKeyringKeepsItsKey()
    {
        class Locked : public secrets::Keyring
        {
        public:
            explicit Locked(int& writes) : m_writes(writes) {}
            void read(const QString&, Reply reply) override
            {
                QTimer::singleShot(0, QCoreApplication::instance(), [reply] { reply({{}, "it is locked"}); });
            }
            void write(const QString&, const QString&, Reply reply) override
            {
                ++m_writes;
                QTimer::singleShot(0, QCoreApplication::instance(), [reply] { reply({}); });
            }

        private:
            int& m_writes;
        };
        int writes = 0;
        const QTemporaryDir folder;
        settings::Settings settings(folder.filePath("facet.ini"));
        secrets::Secrets secrets(std::make_unique<Locked>(writes));
        inference::Inference inference;
        server::Server server(inference, settings, secrets);
        server.setAnyPort(true);
        server.setAsksForKey(true);
        server.setEnabled(true);
        QTRY_VERIFY(server.isRunning());
        QVERIFY(server.key().size() > 40); // for this run
        QCOMPARE(writes, 0);
        server.renewKey(); // by the user
        QCOMPARE(writes, 1);
    }

    void theNetworkNeedsTheKey()
    {
        m_host.server().setOnNetwork(true);
        QTRY_VERIFY(m_host.server().isRunning());
        QVERIFY(m_host.server().asksForKey());
        QCOMPARE(ask(m_host.port(), "GET", "/v1/models", {}, {"Host: my-computer.lan"}).status, 401);
        QCOMPARE(ask(m_host.port(), "GET", "/v1/models", {},
                     {"Host: my-computer.lan", "Authorization: Bearer " + m_host.server().key().toUtf8()})
                     .status,
                 200);
        m_host.settings().setNeverOnline(true);
        QVERIFY(!m_host.server().networkNotice().isEmpty());
        QTRY_VERIFY(m_host.server().isRunning());
        QCOMPARE(m_host.server().baseUrls().size(), 1);
        m_host.settings().setNeverOnline(false);
        m_host.server().setOnNetwork(false);
        QTRY_VERIFY(m_host.server().isRunning());
    }

    void clientsThatLeaveStopTheirAnswer()
    {
        for (const bool isStreamed : {true, false}) {
            Json asked = question("Make a table of the planets");
            asked["stream"] = isStreamed;
            QTcpSocket socket;
            socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(m_host.port()));
            QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
            socket.write(requestBytes("POST", kChat, bytesOf(asked)));
            QTRY_VERIFY(m_host.server().openCount() == 1);
            if (isStreamed)
                QTRY_VERIFY(socket.bytesAvailable() > 0);
            socket.abort();
            QTRY_COMPARE(m_host.server().openCount(), 0);
            QTRY_VERIFY(!m_host.server().log()->entry(0).isRunning());
            const server::LogEntry entry = m_host.server().log()->entry(0);
            if (entry.status == 200)
                continue; // the answer was faster
            QCOMPARE(entry.status, server::kClientLeft);
        }
    }

    void connectionsAreKept()
    {
        QByteArray received;
        besides([&] {
            QByteArray one = requestBytes("GET", "/v1/models", {});
            one.replace("Connection: close\r\n", "");
            received = exchange(m_host.port(), one + one + requestBytes("GET", "/v1/models", {}));
        });
        QCOMPARE(received.count("HTTP/1.1 200"), 3);
    }

    void theLogShowsTextsOnlyIfAsked()
    {
        m_host.server().setShowsTexts(true);
        m_host.post(question("Hello!"));
        const server::LogEntry entry = m_host.lastLogged();
        QVERIFY(entry.question.contains(QStringLiteral("Hello!")));
        QVERIFY(entry.answer.contains(QStringLiteral("I am the Facet demo")));
        m_host.server().setShowsTexts(false);
        QVERIFY(m_host.lastLogged().question.isEmpty() && m_host.lastLogged().answer.isEmpty());
        QSignalSpy inserted(m_host.server().log(), &QAbstractItemModel::rowsInserted);
        for (int i = 0; i < 5; ++i)
            m_host.get("/nothing");
        QTRY_COMPARE(inserted.size(), 5);
        m_host.server().log()->clear();
        QCOMPARE(m_host.server().log()->count(), 0);
    }

    void aBusyPortHasARemedy()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        m_host.server().setAnyPort(false);
        m_host.server().setPort(other.serverPort());
        QTRY_COMPARE(m_host.server().state(), Server::Failed);
        QVERIFY(m_host.server().problem().contains(QString::number(other.serverPort())));
        QVERIFY(m_host.server().freePort() > other.serverPort());
        m_host.server().useFreePort();
        QTRY_VERIFY(m_host.server().isRunning());
        QCOMPARE(m_host.server().port(), m_host.server().listeningPort());
        QCOMPARE(m_host.get("/health").status, 200);
        m_host.server().setAnyPort(true);
    }

    void endsWhileItAnswers()
    {
        Json asked = question("Make a table of the planets");
        asked["stream"] = true;
        QTcpSocket socket;
        const auto begin = [&] {
            socket.abort();
            socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(m_host.port()));
            QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
            socket.write(requestBytes("POST", kChat, bytesOf(asked)));
            QTRY_VERIFY(m_host.server().openCount() > 0);
        };
        begin();
        m_host.server().setEnabled(false);
        QTRY_COMPARE(m_host.server().state(), Server::Off);
        QCOMPARE(m_host.server().openCount(), 0);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        m_host.server().setEnabled(true);
        QTRY_VERIFY(m_host.server().isRunning());
        begin();
        QTcpSocket idle;
        idle.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(m_host.port()));
        QTRY_COMPARE(idle.state(), QAbstractSocket::ConnectedState);
        QElapsedTimer clock;
        clock.start();
        m_host.endServer();
        QVERIFY(clock.elapsed() < 5000);
        // It begins again by itself: it was on.
        m_host.makeServer();
        QTRY_VERIFY(m_host.server().isRunning());
        QSignalSpy unloaded(&m_host.inference(), &inference::Inference::modelUnloaded);
        m_host.inference().unload();
        QTRY_VERIFY(!unloaded.isEmpty());
        QCOMPARE(m_host.post(question("Hello!")).status, 503);
    }

private:
    ServerFixture m_host;
};

QTEST_MAIN(DoorsTest)
#include "doors_test.moc"
