// Pages become text; addresses that a model must not reach are not reached; servers that misbehave are left.
#include <QtTest>

#include "app/tools/tool_registry.h"
#include "app/tools/web/address_guard.h"
#include "app/tools/web/fetch_page.h"
#include "app/tools/web/html_text.h"
#include "tests/app/tools/http_server.h"

using namespace tools;

namespace {

bool allowsLoopback(const QHostAddress& address)
{
    return address.isLoopback() || isPublicAddress(address);
}

struct Answer
{
    QString text;
    bool isProblem = false;
};

Answer fetch(FetchPageTool& tool, const QString& url, const Json& more = Json::object(),
             const Context& context = {})
{
    Json arguments = more;
    arguments["url"] = toUtf8(url);
    const auto run = tool.start(arguments, context);
    QSignalSpy finished(run.get(), &Run::finished), failed(run.get(), &Run::failed);
    for (int i = 0; i < 4000 && finished.isEmpty() && failed.isEmpty(); ++i)
        QTest::qWait(5);
    if (!finished.isEmpty())
        return {finished.first().first().toString()};
    return {failed.isEmpty() ? QStringLiteral("no answer") : failed.first().first().toString(), true};
}

} // namespace

class WebTest : public QObject
{
    Q_OBJECT

private slots:
    void addresses_data();
    void addresses();
    void whatPeopleWrite();
    void pagesBecomeText_data();
    void pagesBecomeText();
    void hostilePagesEnd();
    void charsets();
    void fetches();
    void refusesPrivateNetworks();
    void followsRedirects();
    void leavesBadServers();
    void longPagesComeInParts();
    void cancelledRunsAreSilent();
};

void WebTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPublic");
    for (const char* address :
         {"93.184.216.34", "8.8.8.8", "2606:4700::1111", "172.15.0.1", "172.32.0.1", "100.63.0.1"})
        QTest::newRow(address) << address << true;
    for (const char* address :
         {"127.0.0.1",        "127.8.8.8",       "0.0.0.0",         "10.1.2.3",      "172.16.0.1",
          "172.31.255.255",   "192.168.1.1",     "169.254.169.254", "100.64.0.1",    "224.0.0.1",
          "255.255.255.255",  "198.18.0.1",      "192.0.2.1",       "::1",           "::",
          "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1",     "fe80::1",       "fd00::1",
          "fc00::1",          "ff02::1",         "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1",
          "fec0::1",          "not an address"})
        QTest::newRow(address) << address << false;
}

void WebTest::addresses()
{
    QFETCH(QString, address);
    QFETCH(bool, isPublic);
    QCOMPARE(isPublicAddress(QHostAddress(address)), isPublic);
}

void WebTest::whatPeopleWrite()
{
    QCOMPARE(addressFrom("example.org/a").toString(), "https://example.org/a");
    QCOMPARE(addressFrom(" <http://example.org/a#part> ").toString(), "http://example.org/a");
    QVERIFY(!addressViolation(addressFrom("file:///etc/passwd")).isEmpty());
    QVERIFY(!addressViolation(addressFrom("ftp://example.org")).isEmpty());
    QVERIFY(!addressViolation(addressFrom("javascript:alert(1)")).isEmpty());
    QVERIFY(!addressViolation(addressFrom("data:text/html,x")).isEmpty());
    QVERIFY(!addressViolation(addressFrom("https://user:word@example.org")).isEmpty());
    QVERIFY(!addressViolation(addressFrom("https://")).isEmpty());
    QVERIFY(!addressViolation(addressFrom("")).isEmpty());
    QVERIFY(addressViolation(addressFrom("https://example.org:8443/x?y=z")).isEmpty());
    FetchPageTool tool;
    QCOMPARE(tool.question({{"url", "example.org/a b"}}, {}),
             "Go online and load https://example.org/a%20b?");
}

void WebTest::pagesBecomeText_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* html, const char* text) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(text);
    };
    row("plain", "Hello   <b>world</b>\n\n!", "Hello world !");
    row("paragraphs", "<p>One</p><p>Two<br>lines</p>", "One\n\nTwo\nlines");
    row("headings", "<h1>Top</h1><p>Text</p><h3>Lower</h3>", "# Top\n\nText\n\n### Lower");
    row("list", "<ul><li>a</li><li><p>b</p><ul><li>c</li></ul></li></ul><p>end", "- a\n- b\n  - c\n\nend");
    row("numbers", "<ol start=3><li>a<li>b</ol>", "3. a\n4. b");
    row("link", "see <a href='/x?a=1&amp;b=2'>this page</a> now",
        "see [this page](https://example.org/x?a=1&b=2) now");
    row("bad link", "<a href='javascript:alert(1)'>click</a> <a href='#top'>up</a>", "click up");
    row("picture", "<img src=a.png alt='A red &quot;car&quot;'>", "[picture: A red \"car\"]");
    row("table", "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td><p>2</p></td></tr></table>after",
        "| A | B |\n| 1 | 2 |\n\nafter");
    row("code", "<pre>if (a &lt; b)\n    go();</pre>", "```\nif (a < b)\n    go();\n```");
    row("quote", "<blockquote><p>Said</p></blockquote>", "> Said");
    row("scripts", "a<script>if (x<y) alert('</p>')</script><style>p{}</style>b<noscript>no</noscript>",
        "ab");
    row("menus", "<nav><a href=x>Home</a></nav><main>Text</main><footer>Imprint</footer>", "Text");
    row("comments", "a<!-- <p>hidden</p> -->b<!DOCTYPE x><?php echo 1 ?>c", "abc");
    row("entities", "&euro;5 &#8364; &#x20AC; &amp;lt; &unknown; AT&T &copy=1 &#150;",
        "€5 € € &lt; &unknown; AT&T &copy=1 –");
    row("not tags", "1 < 2 and 3 > 2 <3", "1 < 2 and 3 > 2 <3");
    row("attributes", "<p title='a > b' data-x=\"<b>\" / hidden>Text", "Text");
    row("unclosed", "<div><p>Text <b>bold <i>both", "Text bold both");
    row("upper case", "<H2>Title</H2><SCRIPT>x</SCRIPT><P>Text", "## Title\n\nText");
    row("head", "<head><title>T &amp; t</title><meta x><link y></head><body>Text", "Text");
    row("cut tag", "Text <a href='x", "Text");
    row("cut comment", "Text <!-- never ends", "Text");
    row("right to left", "<p>مرحبا</p>", "مرحبا");
    row("invisible",
        "a\xC2\xAD\xE2\x80\x8B"
        "b",
        "ab");
}

void WebTest::pagesBecomeText()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(readablePage(html, QUrl("https://example.org/dir/page")).text, text);
}

void WebTest::hostilePagesEnd()
{
    QCOMPARE(readablePage("<title> A\n title </title>x").title, "A title");
    const QString inputs[] = {QString("<").repeated(200'000),         QString("<div>").repeated(100'000),
                              QString("<a href=x>").repeated(50'000), QString("<ul><li>").repeated(50'000),
                              QString("<script>").repeated(50'000),   QString("&").repeated(200'000),
                              QString("<!--").repeated(50'000),       QString("</p>").repeated(100'000),
                              QString("<a '").repeated(50'000),       QString("<nav>").repeated(50'000),
                              QString("<pre>").repeated(50'000),      QString("<p ====").repeated(50'000),
                              QString(QChar(0)).repeated(1000),       QString(QChar(0xd800)).repeated(1000)};
    QElapsedTimer timer;
    timer.start();
    for (const QString& input : inputs)
        readablePage(input);
    QVERIFY2(timer.elapsed() < 60'000, "work must grow with the size of a page, not faster");
}

void WebTest::charsets()
{
    QCOMPARE(decodedText("gr\xC3\xBC\xC3\x9F", "text/html", true), "grüß");
    QCOMPARE(decodedText("gr\xFC\xDF", "text/html; charset=ISO-8859-1", true), "grüß");
    QCOMPARE(decodedText("gr\xFC\xDF", "text/plain", false), "grüß");
    QCOMPARE(decodedText("<meta charset='windows-1251'>\xCF\xF0\xE8", "text/html", true),
             "<meta charset='windows-1251'>При");
    QCOMPARE(decodedText("\xEF\xBB\xBFx", "text/html; charset=latin1", true), "x");
    QCOMPARE(decodedText(QByteArray("\xFF\xFE"
                                    "a\0b\0",
                                    6),
                         "", false),
             "ab");
    QCOMPARE(decodedText("\x93\xFA\x96\x7B", "text/html; charset=\"Shift_JIS\"", true), "日本");
    QCOMPARE(decodedText("<?xml version='1.0' encoding='iso-8859-15'?>\xA4", "text/xml", false).right(1),
             "€");
    QCOMPARE(decodedText("abc", "text/html; charset=nonsense", true), "abc");
}

void WebTest::fetches()
{
    HttpServer server([](const HttpRequest& request) {
        request.answer(200, "text/html; charset=utf-8",
                       "<title>Trip</title><h1>Oslo</h1><p>Fjords and <a href='/b'>trains</a>.");
    });
    FetchPageTool tool(allowsLoopback);
    const Answer answer = fetch(tool, server.url("/a?x=1#frag"));
    QCOMPARE(answer.text, QString("Address: %1\nTitle: Trip\n\n# Oslo\n\nFjords and [trains](%2).")
                              .arg(server.url("/a?x=1"), server.url("/b")));
    QCOMPARE(server.requests.size(), 1);
    const HttpRequest& request = server.requests.first();
    QCOMPARE(request.path, "/a?x=1");
    QCOMPARE(request.headers.value("host"), QString("127.0.0.1:%1").arg(server.serverPort()).toLatin1());
    QVERIFY(!request.headers.contains("cookie"));
    // By name: the connection goes to the address that was looked up, the name stays in the Host header.
    QVERIFY(!fetch(tool, QString("http://localhost:%1/").arg(server.serverPort())).isProblem);
    QCOMPARE(server.requests.last().headers.value("host"),
             QString("localhost:%1").arg(server.serverPort()).toLatin1());

    Context offline;
    offline.neverOnline = true;
    QVERIFY(fetch(tool, server.url(), Json::object(), offline).text.contains("forbidden going online"));
    tool.setEnabled(false);
    QVERIFY(fetch(tool, server.url()).text.contains("switched off"));
    QVERIFY(!tool.isAvailable());
    QCOMPARE(server.requests.size(), 2);
}

void WebTest::refusesPrivateNetworks()
{
    HttpServer server([](const HttpRequest& request) { request.answer(200, "text/plain", "secret"); });
    FetchPageTool tool;
    const QString port = QString::number(server.serverPort());
    for (const QString& host :
         {QString("127.0.0.1"), QString("localhost"), QString("2130706433"), QString("0x7f.1"),
          QString("127.1"), QString("[::1]"), QString("[::ffff:127.0.0.1]"), QString("0.0.0.0")}) {
        const Answer answer = fetch(tool, "http://" + host + ':' + port + '/');
        QVERIFY2(answer.isProblem && !answer.text.contains("secret"), qPrintable(host + ": " + answer.text));
    }
    QCOMPARE(server.requests.size(), 0);

    // A public page that leads inside.
    HttpServer inside([](const HttpRequest& request) { request.answer(200, "text/plain", "secret"); });
    HttpServer outside([&](const HttpRequest& request) {
        request.answer(302, "", "",
                       "Location: http://localhost:" + QByteArray::number(inside.serverPort()) + "/\r\n");
    });
    int checks = 0;
    FetchPageTool once([&checks](const QHostAddress&) { return ++checks == 1; });
    QVERIFY(fetch(once, outside.url()).text.contains("private network"));
    QCOMPARE(inside.requests.size(), 0);
}

void WebTest::followsRedirects()
{
    HttpServer server([](const HttpRequest& request) {
        const int step = request.path.mid(1).toInt();
        if (request.path == "/file")
            request.answer(302, "", "", "Location: file:///etc/passwd\r\n");
        else if (step < 3)
            request.answer(step == 0 ? 301 : 307, "text/html", "moved",
                           "Location: /" + QByteArray::number(step + 1) + "\r\n");
        else if (step == 3)
            request.answer(200, "text/plain", "arrived");
        else
            request.answer(302, "", "", "Location: /" + request.path.mid(1) + "0\r\n");
    });
    FetchPageTool tool(allowsLoopback);
    const Answer answer = fetch(tool, server.url("/0"));
    QCOMPARE(answer.text, QString("Address: %1\n\narrived").arg(server.url("/3")));
    QVERIFY(fetch(tool, server.url("/4")).text.contains("redirects too often"));
    const Answer file = fetch(tool, server.url("/file"));
    QVERIFY2(file.isProblem && file.text.contains("only http and https"), qPrintable(file.text));
}

void WebTest::leavesBadServers()
{
    HttpServer server([](const HttpRequest& request) {
        if (request.path == "/missing")
            request.answer(404, "text/html", "no");
        else if (request.path == "/slow")
            return;
        else if (request.path == "/endless") {
            request.socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
            for (int i = 0; i < 100; ++i)
                request.socket->write(QByteArray(10'000, 'x'));
        } else if (request.path == "/binary")
            request.answer(200, "application/pdf", "%PDF-1.7");
        else if (request.path == "/empty")
            request.answer(200, "text/html", "<script>app()</script>");
        else if (request.path == "/json")
            request.answer(200, "application/json", "{\"a\":1}");
        else
            request.socket->abort();
    });
    FetchLimits limits;
    limits.maxBytes = 20'000;
    limits.timeLimit = std::chrono::milliseconds(3000);
    FetchPageTool tool(allowsLoopback, limits);
    QVERIFY(fetch(tool, server.url("/missing")).text.contains("404 (not found)"));
    QVERIFY(fetch(tool, server.url("/slow")).text.contains("did not answer within 3 seconds"));
    QVERIFY(fetch(tool, server.url("/endless")).text.contains("longer than what was fetched"));
    QVERIFY(fetch(tool, server.url("/binary")).text.contains("is not a page of text (application/pdf)"));
    QVERIFY(fetch(tool, server.url("/empty")).text.contains("no readable text"));
    QVERIFY(fetch(tool, server.url("/json")).text.endsWith("{\"a\":1}"));
    QVERIFY(fetch(tool, server.url("/abort")).isProblem);
    QVERIFY(fetch(tool, "http://name.invalid/").isProblem);
}

void WebTest::longPagesComeInParts()
{
    QByteArray text;
    for (int i = 0; i < 1000; ++i)
        text += "Line number " + QByteArray::number(i) + " of the page.\n";
    HttpServer server([&](const HttpRequest& request) { request.answer(200, "text/plain", text); });
    FetchPageTool tool(allowsLoopback);
    QString whole;
    for (int part = 1; part <= 3; ++part)
        whole += fetch(tool, server.url(), {{"part", part}}).text;
    for (int i = 0; i < 1000; ++i)
        QVERIFY(whole.contains(QString("Line number %1 of").arg(i)));
    QVERIFY(fetch(tool, server.url(), {{"part", 9}}).text.contains("there is no part 9"));
}

void WebTest::cancelledRunsAreSilent()
{
    HttpServer server([](const HttpRequest&) {});
    FetchPageTool tool(allowsLoopback);
    for (int delay : {0, 20}) {
        const auto run = tool.start({{"url", toUtf8(server.url())}}, {});
        QSignalSpy finished(run.get(), &Run::finished), failed(run.get(), &Run::failed);
        QTest::qWait(delay);
        run->cancel();
        QTest::qWait(30);
        QCOMPARE(finished.size() + failed.size(), 0);
    }
    tool.start({{"url", toUtf8(server.url())}}, {}).reset();
    QTest::qWait(20);
}

QTEST_GUILESS_MAIN(WebTest)
#include "web_test.moc"
