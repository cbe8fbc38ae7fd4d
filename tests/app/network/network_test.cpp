// What stays on this computer, what a proxy's address is, and streams of events in any pieces.
#include <QtTest>

#include <QNetworkProxy>

#include "app/network/event_stream.h"
#include "app/network/proxy_choice.h"
#include "app/network/this_computer.h"

using namespace network;
using Kind = ProxyChoice::Kind;

class NetworkTest : public QObject
{
    Q_OBJECT

private slots:
    void thisComputer()
    {
        for (const char* here : {"http://localhost:8000/v1", "http://LOCALHOST", "https://127.0.0.1",
                                 "http://127.8.9.10:1", "http://[::1]:9/x", "http://[::ffff:127.0.0.1]/"})
            QVERIFY2(isThisComputer(QUrl(QString(here))), here);
        for (const char* elsewhere :
             {"", "file:///etc", "http://localhost.example.org", "http://gpu.localhost", "http://192.168.0.1",
              "http://0.0.0.0", "http://[::]", "http://127.0.0.1.example.org",
              "http://localhost@example.org"})
            QVERIFY2(!isThisComputer(QUrl(QString(elsewhere))), elsewhere);
    }

    void proxies()
    {
        for (const char* address : {"proxy:3128", " proxy.lan:80 ", "10.0.0.1:1", "[fd00::1]:8080"})
            QVERIFY2(ProxyChoice::isAddress(QString(address)), address);
        for (const char* address : {"", "proxy", "proxy:", "proxy:0", "proxy:70000", ":80", "a@proxy:80",
                                    "proxy:80/x", "proxy:80?x", "http://proxy:80"})
            QVERIFY2(!ProxyChoice::isAddress(QString(address)), address);
        QVERIFY((ProxyChoice{Kind::System, "nonsense"}.isComplete()));
        QVERIFY((ProxyChoice{Kind::None, {}}.isComplete()));
        QVERIFY(!(ProxyChoice{Kind::Http, "proxy"}.isComplete()));
        QVERIFY(!(ProxyChoice{Kind::Socks, {}}.isComplete()));

        QNetworkAccessManager manager;
        ProxyChoice{Kind::Http, "proxy.lan:3128"}.applyTo(manager);
        QCOMPARE(manager.proxy(), QNetworkProxy(QNetworkProxy::HttpProxy, "proxy.lan", 3128));
        ProxyChoice{Kind::Socks, " [fd00::1]:1080"}.applyTo(manager);
        QCOMPARE(manager.proxy(), QNetworkProxy(QNetworkProxy::Socks5Proxy, "fd00::1", 1080));
        ProxyChoice{Kind::None, "proxy:1"}.applyTo(manager);
        QCOMPARE(manager.proxy().type(), QNetworkProxy::NoProxy);
        ProxyChoice{}.applyTo(manager);
        QVERIFY(manager.proxyFactory() != nullptr);
        const QNetworkProxyQuery here(QUrl("http://localhost:8000/"));
        QCOMPARE(manager.proxyFactory()->queryProxy(here), QList<QNetworkProxy>{QNetworkProxy::NoProxy});
    }

    void eventsComeInAnyPieces_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QStringList>("events");
        QTest::newRow("fields") << QByteArray(
                                       ": comment\r\ndata: one\r\n\r\nevent: note\ndata: two\ndata:three\n\n"
                                       ":\n\nid: 5\nretry: 1\n\ndata\n\rdata: four")
                                << QStringList{"|one", "note|two\nthree", "|", "|four"};
        QTest::newRow("answer") << QByteArray(": hello\r\n\r\ndata: {\"a\":\"\xc3\xa4\"}\r\n\r\nevent: "
                                              "x\ndata:one\ndata: two\n\n\rdata: [DONE]")
                                << QStringList{"|{\"a\":\"ä\"}", "x|one\ntwo", "|[DONE]"};
    }

    void eventsComeInAnyPieces()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QStringList, events);
        for (const int step : {1, 2, 3, 7, 1000}) {
            QStringList heard;
            EventStream reader(1 << 20, [&](const QByteArray& event, const QByteArray& data) {
                heard += QString::fromUtf8(event + '|' + data);
            });
            for (qsizetype i = 0; i < stream.size(); i += step)
                QVERIFY(reader.feed(stream.mid(i, step)));
            reader.finish();
            QCOMPARE(heard, events);
        }
    }

    void eventsAreBounded()
    {
        int events = 0;
        const auto count = [&](const QByteArray&, const QByteArray&) { ++events; };
        const auto feedUntilRefused = [&](EventStream& stream, const QByteArray& piece) {
            for (int i = 0; i < 10; ++i)
                if (!stream.feed(piece))
                    return !stream.feed("data: x\n\n");
            return false;
        };
        EventStream oneLine(4 << 20, count);
        QVERIFY(feedUntilRefused(oneLine, QByteArray(1 << 20, 'x')));
        EventStream manyLines(4 << 20, count);
        QVERIFY(feedUntilRefused(manyLines, "data: " + QByteArray(1 << 20, 'x') + '\n'));
        manyLines.finish();
        QCOMPARE(events, 0);
        EventStream manyEvents(4 << 20, count);
        for (int i = 0; i < 10; ++i)
            QVERIFY(manyEvents.feed("data: " + QByteArray(1 << 20, 'x') + "\n\n"));
        QCOMPARE(events, 10);
    }
};

QTEST_GUILESS_MAIN(NetworkTest)
#include "network_test.moc"
