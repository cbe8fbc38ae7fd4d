// Downloads from a hub that fails in every way a hub, a network and a disk can: afterwards the file is
// complete and right, or the error says what to do, and nothing that arrived is fetched again.
#include "tests/app/downloads/download_fixture.h"

#include <QProcess>

#include "app/downloads/file_lock.h"

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using downloads::Downloads;
using test::Fault;
using test::Fixture;
using test::HubServer;
using test::kChunk;
using test::kFile;
using test::kRepository;

class DownloadsTest : public test::DownloadTest
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qunsetenv("HF_TOKEN");
        qunsetenv("HF_ENDPOINT");
    }

    /// A model with its small files, in the layout of the cache; large ones come from another origin.
    void wholeSet()
    {
        Fixture f;
        const QByteArray small = R"({"model_type":"gemma4"})";
        f.server.addFile(kRepository, kFile, m_bytes);
        f.server.addFile(kRepository, "config.json", small, HubServer::Git);
        f.server.addFile(kRepository, "sub/empty.txt", {}, HubServer::Git);
        f.server.setGated(kRepository, true);
        f.server.setTokens("hf_good");
        f.token = "hf_good";
        QSignalSpy spy(f.list.get(), &Downloads::completed);
        QCOMPARE(f.list->add(f.request({kFile, "config.json", "sub/empty.txt"})), 0);
        verifyComplete(f, m_bytes);
        QCOMPARE(spy.size(), 1);
        const auto set = spy[0][0].value<downloads::CompletedSet>();
        QCOMPARE(set.commit, f.server.commit(kRepository));
        QCOMPARE(set.snapshotFolder, f.cache().snapshotFolder(kRepository, set.commit));
        QCOMPARE(set.files[2], f.placed("sub/empty.txt"));
        QCOMPARE(test::contentOf(f.placed("config.json")), small);
        QVERIFY(QFileInfo(f.placed("sub/empty.txt")).isFile());
        QVERIFY(!QFileInfo(f.placed()).symLinkTarget().isEmpty());
        QVERIFY(QFile(f.placed("config.json")).symLinkTarget().contains("/blobs/"));
        QCOMPARE(f.cache().knownCommit(kRepository, "main"), set.commit);
        for (const HubServer::Request& request : f.server.requests())
            QCOMPARE(request.headers.contains("authorization"), !request.isCdn);
        // Both are right, and nothing is left to do.
        f.server.clearRequests();
        f.list->add(f.request({kFile, "config.json", "sub/empty.txt"}));
        waitForState(f, Downloads::Completed);
        QCOMPARE(f.server.bodyBytes("/"), 0);
    }

    void errors_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("remedy");
        const auto status = [](int code) {
            return Fault{.kind = Fault::Status, .status = code, .times = -1};
        };
        QTest::newRow("401") << status(401) << "without a token"
                             << "access token";
        QTest::newRow("403") << status(403) << "does not let you have"
                             << "Accept the licence";
        QTest::newRow("404") << status(404) << "has no owner/model-gguf"
                             << "Check the name";
        QTest::newRow("429") << status(429) << "too many requests"
                             << "Try again later";
        QTest::newRow("503") << status(503) << "status 503"
                             << "Try again later";
        QTest::newRow("418") << status(418) << "status 418"
                             << "Check the mirror";
        QTest::newRow("loop") << Fault{.kind = Fault::RedirectLoop, .times = -1} << "in circles"
                              << "Check the mirror";
        QTest::newRow("elsewhere") << Fault{.kind = Fault::RedirectTo,
                                            .location = "ftp://127.0.0.1/x",
                                            .times = -1}
                                   << "in circles"
                                   << "Check the mirror";
        QTest::newRow("no etag") << Fault{.kind = Fault::NoEtag, .times = -1, .where = Fault::Hub}
                                 << "no ETag"
                                 << "Check the mirror";
        QTest::newRow("wrong bytes") << Fault{.kind = Fault::WrongBytes, .at = 5000, .times = -1}
                                     << "wrong bytes"
                                     << "another network";
        QTest::newRow("pointer") << Fault{.kind = Fault::Pointer, .times = -1, .where = Fault::Hub}
                                 << "only a pointer of Git LFS"
                                 << "another mirror";
        QTest::newRow("cut at once") << Fault{.kind = Fault::Cut, .at = 0, .times = -1} << "Tried"
                                     << "Check the network";
        QTest::newRow("stall") << Fault{.kind = Fault::Stall, .at = 0, .pauseMs = 4000, .times = -1}
                               << "Nothing arrived"
                               << "Check the network";
        QTest::newRow("always other bytes")
            << Fault{.kind = Fault::WrongContentRange, .at = 3, .times = -1} << ""
            << "";
    }

    /// What does not pass ends with a cause and a remedy; mended, the download comes to its end.
    void errors()
    {
        QFETCH(Fault, fault);
        QFETCH(QString, cause);
        QFETCH(QString, remedy);
        Fixture f;
        f.options.attempts = 3;
        f.options.stallTimeout = std::chrono::milliseconds(200);
        f.restart();
        f.server.addFile(kRepository, kFile, m_bytes);
        f.server.addFault("/" + kFile, fault);
        f.list->add(f.request());
        if (!cause.isEmpty()) {
            waitForState(f, Downloads::Failed);
            QVERIFY2(f.error().contains(cause), qPrintable(f.error()));
            QVERIFY2(f.remedy().contains(remedy), qPrintable(f.remedy()));
            QVERIFY(f.role(Downloads::CanRetryRole).toBool());
            f.server.clearFaults();
            f.list->retry(0);
        }
        verifyComplete(f, m_bytes);
    }

    void gated()
    {
        Fixture f;
        f.server.addFile(kRepository, kFile, m_bytes);
        f.server.setGated(kRepository, true);
        f.server.setTokens("hf_good", "hf_other");
        f.list->add(f.request());
        waitForState(f, Downloads::Failed);
        QVERIFY2(f.error().contains("accepted its licence"), qPrintable(f.error()));
        QVERIFY(f.remedy().contains("access token"));
        QVERIFY(f.role(Downloads::PageRole).toString().endsWith(kRepository));
        f.token = "hf_other";
        f.list->retry(0);
        QTRY_VERIFY_WITH_TIMEOUT(f.remedy().contains("account of your token"), 20000);
        waitForState(f, Downloads::Failed);
        f.downloadSettings->setToken("hf_good");
        f.list->retry(0);
        verifyComplete(f, m_bytes);
    }

    /// The first download of a run sends the token although the keyring answers only later; one that is
    /// paused and resumed meanwhile begins once; a keyring that says nothing is done without.
    void keyringAnswersLater()
    {
        Fixture f;
        f.list.reset();
        std::vector<std::function<void()>> waiting;
        f.downloadSettings = std::make_unique<downloads::DownloadSettings>(
            *f.settings,
            downloads::TokenAccess{.read = [&f] { return f.token; },
                                   .write = {},
                                   .problem = {},
                                   .whenRead = [&](QObject*, const auto& then) { waiting.push_back(then); }});
        f.server.addFile(kRepository, kFile, m_bytes);
        f.server.setGated(kRepository, true);
        f.server.setTokens("hf_good");
        f.restart();
        f.list->add(f.request());
        f.list->pause(0);
        QCOMPARE(f.state(), int(Downloads::Paused));
        f.list->resume(0);
        QCOMPARE(waiting.size(), size_t{2});
        QTest::qWait(50);
        QCOMPARE(f.state(), int(Downloads::Preparing));
        QVERIFY(f.server.requests().isEmpty());
        f.token = "hf_good";
        for (const auto& then : waiting)
            then();
        verifyComplete(f, m_bytes);
        const auto requests = f.server.requests();
        QCOMPARE(std::count_if(requests.begin(), requests.end(),
                               [](const HubServer::Request& request) { return request.status == 401; }),
                 0);

        f.server.setGated(kRepository, false);
        f.server.addFile(kRepository, "other.gguf", m_bytes.left(kChunk));
        f.options.tokenTimeout = std::chrono::milliseconds(20);
        f.restart();
        f.list->add(f.request({"other.gguf"}));
        waitForState(f, Downloads::Completed);
    }

    void missing()
    {
        Fixture f;
        f.server.addFile(kRepository, "other.gguf", m_bytes);
        f.list->add(f.request());
        waitForState(f, Downloads::Failed);
        QVERIFY2(f.error().contains("has no file " + kFile), qPrintable(f.error()));
        downloads::SetRequest request = f.request({"other.gguf"});
        request.revision = "gone";
        const int row = f.list->add(request);
        waitForState(f, Downloads::Failed, row);
        QVERIFY2(f.error(row).contains("version"), qPrintable(f.error(row)));
        request.revision = "main";
        request.files[0].sha256 = QString(64, 'a');
        const int other = f.list->add(request);
        waitForState(f, Downloads::Failed, other);
        QVERIFY2(f.error(other).contains("another version"), qPrintable(f.error(other)));
    }

    void passing_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("tolerated"); // bytes that may come twice
        QTest::newRow("503") << Fault{.status = 503, .times = 3} << 0;
        QTest::newRow("429") << Fault{.status = 429, .retryAfter = 7, .times = 2} << 0;
        QTest::newRow("no length") << Fault{.kind = Fault::NoContentLength} << 0;
        QTest::newRow("no size") << Fault{.kind = Fault::NoSize} << 0;
        QTest::newRow("drip") << Fault{.kind = Fault::Drip, .at = 9000, .pauseMs = 10} << 0;
        QTest::newRow("stall") << Fault{.kind = Fault::Stall, .at = 70000, .pauseMs = 1500} << 0;
        QTest::newRow("wrong bytes once") << Fault{.kind = Fault::WrongBytes, .at = 50000} << 200000;
        QTest::newRow("wrong bytes twice") << Fault{.kind = Fault::WrongBytes, .at = 163900} << 200000;
    }

    /// What passes is waited for.
    void passing()
    {
        QFETCH(Fault, fault);
        QFETCH(int, tolerated);
        Fixture f;
        f.options.stallTimeout = std::chrono::milliseconds(400);
        f.restart();
        f.server.addFile(kRepository, kFile, m_bytes);
        f.server.addFault("/" + kFile, fault);
        f.list->add(f.request());
        verifyComplete(f, m_bytes);
        QVERIFY2(f.server.bodyBytes("/cdn/") <= m_bytes.size() + tolerated,
                 qPrintable(QString::number(f.server.bodyBytes("/cdn/"))));
        if (fault.status == 429) {
            const std::scoped_lock lock(f.waits->mutex);
            QCOMPARE(f.waits->times.front(), std::chrono::milliseconds(7000));
        }
    }

    /// 1, 2, 4, … seconds, up to the longest.
    void backOff()
    {
        Fixture f;
        f.options.longestDelay = std::chrono::milliseconds(5000);
        f.options.attempts = 6;
        f.restart();
        f.server.addFile(kRepository, kFile, m_bytes);
        f.server.addFault(kFile, {.status = 500, .times = -1});
        f.list->add(f.request());
        waitForState(f, Downloads::Failed);
        using std::chrono::milliseconds;
        const std::vector<milliseconds> expected{milliseconds(1000), milliseconds(2000), milliseconds(4000),
                                                 milliseconds(5000), milliseconds(5000)};
        const std::scoped_lock lock(f.waits->mutex);
        QVERIFY(f.waits->times == expected);
    }

    /// Connections that break anywhere, many times: every byte comes once.
    void cutsAtRandom()
    {
        Fixture f;
        f.server.addFile(kRepository, kFile, m_bytes);
        QRandomGenerator generator(7);
        for (int i = 0; i < 12; ++i)
            f.server.addFault("/cdn/", {.kind = Fault::Cut, .at = generator.bounded(2, 40000)});
        f.list->add(f.request());
        verifyComplete(f, m_bytes);
        // What a connection had sent and the program had not read when it broke is sent again.
        QVERIFY2(f.server.bodyBytes("/cdn/") <= m_bytes.size() + 12 * 40000 / 4,
                 qPrintable(QString::number(f.server.bodyBytes("/cdn/"))));
        const auto requests = f.server.requests();
        const auto resumed =
            std::count_if(requests.begin(), requests.end(), [](const HubServer::Request& request) {
                return request.isCdn && request.headers.contains("range") &&
                       request.headers.contains("if-range");
            });
        QVERIFY(resumed >= 5);
    }

    /// A server that keeps no ranges: what is here is not written again.
    void rangeIgnored()
    {
        Fixture f;
        f.server.addFile(kRepository, kFile, m_bytes);
        f.server.addFault("/cdn/", {.kind = Fault::Cut, .at = 60000});
        f.server.addFault("/cdn/", {.kind = Fault::IgnoreRange, .times = -1});
        f.list->add(f.request());
        verifyComplete(f, m_bytes);
    }

    /// Paused in the midst, and gone on with by a new run of the program.
    void resumedAfterRestart()
    {
        Fixture f;
        f.server.addFile(kRepository, kFile, m_bytes);
        f.server.addFault("/cdn/", {.kind = Fault::Stall, .at = 100000, .pauseMs = 20000});
        f.list->add(f.request());
        QTRY_VERIFY_WITH_TIMEOUT(f.role(Downloads::ProgressRole).toDouble() > 0.55, 20000);
        f.list->pause(0);
        waitForState(f, Downloads::Paused);
        f.restart();
        f.server.clearFaults();
        QCOMPARE(f.list->count(), 1);
        QCOMPARE(f.state(), int(Downloads::Paused));
        QCOMPARE(f.role(Downloads::TitleRole).toString(), QStringLiteral("A model"));
        QVERIFY(f.role(Downloads::ProgressRole).toDouble() > 0.55);
        QTRY_VERIFY_WITH_TIMEOUT(f.server.bodyBytes("/cdn/") >= 65536, 5000);
        f.server.clearRequests();
        f.list->resume(0);
        verifyComplete(f, m_bytes);
        QVERIFY2(f.server.bodyBytes("/cdn/") <= m_bytes.size() - 90000,
                 qPrintable(QString::number(f.server.bodyBytes("/cdn/"))));
        f.restart();
        QCOMPARE(f.list->count(), 0);
    }

    void damagedOnDisk_data()
    {
        QTest::addColumn<qint64>("at"); // of a byte that the disk changes
        QTest::addColumn<bool>("isCut");
        QTest::newRow("last chunk") << qint64(95000) << false;
        QTest::newRow("first chunk") << qint64(100) << false; // found at the end only
        QTest::newRow("file lost its end") << qint64(50000) << true;
    }

    /// Only what the disk damaged is fetched again.
    void damagedOnDisk()
    {
        QFETCH(qint64, at);
        QFETCH(bool, isCut);
        Fixture f;
        f.server.addFile(kRepository, kFile, m_bytes);
        f.server.addFault("/cdn/", {.kind = Fault::Stall, .at = 100000, .pauseMs = 20000});
        f.list->add(f.request());
        QTRY_VERIFY_WITH_TIMEOUT(f.role(Downloads::ProgressRole).toDouble() > 0.55, 20000);
        f.list.reset(); // as when the program ends
        f.server.clearFaults();
        QFile file(f.cache().incomplete(kRepository, HubServer::etagOf(m_bytes, HubServer::Lfs)));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 here = file.size();
        if (isCut) {
            QVERIFY(file.resize(at));
        } else {
            file.seek(at);
            file.write("damage");
        }
        file.close();
        QTest::qWait(50);
        f.server.clearRequests();
        f.restart();
        f.list->resume(0);
        verifyComplete(f, m_bytes);
        const qint64 lost = isCut ? here - at + kChunk : kChunk;
        QVERIFY2(f.server.bodyBytes("/cdn/") <= m_bytes.size() - here + lost,
                 qPrintable(QString::number(f.server.bodyBytes("/cdn/"))));
    }

    /// Another file under the same name: said, and begun anew.
    void replacedWhilePaused()
    {
        Fixture f;
        f.server.addFile(kRepository, kFile, m_bytes);
        f.server.addFault("/cdn/", {.kind = Fault::Stall, .at = 100000, .pauseMs = 20000});
        f.list->add(f.request());
        QTRY_VERIFY_WITH_TIMEOUT(f.role(Downloads::ProgressRole).toDouble() > 0.55, 20000);
        f.list->pause(0);
        const QByteArray other = test::randomBytes(8 * kChunk, 2);
        f.server.replaceFile(kRepository, kFile, other);
        f.server.clearFaults();
        f.server.addFault("/cdn/", {.kind = Fault::Drip, .at = 4000, .pauseMs = 20});
        f.list->resume(0);
        QTRY_VERIFY_WITH_TIMEOUT(f.role(Downloads::StatusRole).toString().contains("Changed on the hub"),
                                 20000);
        verifyComplete(f, other);
        QVERIFY(
            !QFile::exists(f.cache().incomplete(kRepository, HubServer::etagOf(m_bytes, HubServer::Lfs))));
    }

    /// A new commit of the branch changes nothing for what has begun.
    void movedBranch()
    {
        Fixture f;
        f.server.addFile(kRepository, kFile, m_bytes);
        const QString commit = f.server.commit(kRepository);
        f.server.addFault("/cdn/", {.kind = Fault::Stall, .at = 100000, .pauseMs = 20000});
        f.list->add(f.request());
        QTRY_VERIFY_WITH_TIMEOUT(f.role(Downloads::ProgressRole).toDouble() > 0.55, 20000);
        f.list->pause(0);
        f.server.addFile(kRepository, kFile, test::randomBytes(1000, 3));
        f.server.clearFaults();
        f.list->resume(0);
        waitForState(f, Downloads::Completed);
        QCOMPARE(test::contentOf(f.cache().snapshotFile(kRepository, commit, kFile)), m_bytes);
    }

    void cancelled()
    {
        Fixture f;
        f.server.addFile(kRepository, kFile, m_bytes);
        f.server.addFile(kRepository, "config.json", "{}", HubServer::Git);
        f.server.addFault("/cdn/", {.kind = Fault::Stall, .at = 100000, .pauseMs = 20000});
        f.list->add(f.request({"config.json", kFile}));
        QTRY_VERIFY_WITH_TIMEOUT(f.role(Downloads::ProgressRole).toDouble() > 0.55, 20000);
        f.list->cancel(0);
        QCOMPARE(f.list->count(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(f.cache().repositoryFolder(kRepository)), 20000);
        f.server.clearRequests();
        f.restart();
        QCOMPARE(f.list->count(), 0);
        QTest::qWait(100);
        QVERIFY(f.server.requests().isEmpty() ||
                f.server.requests().size() == 1); // the one that stalled may end late
    }

    void cancelUndone()
    {
        Fixture f;
        f.options.undoTime = std::chrono::milliseconds(60000);
        f.restart();
        f.server.addFile(kRepository, kFile, m_bytes);
        f.server.addFault("/cdn/", {.kind = Fault::Stall, .at = 100000, .pauseMs = 20000});
        f.list->add(f.request());
        QTRY_VERIFY_WITH_TIMEOUT(f.role(Downloads::ProgressRole).toDouble() > 0.55, 20000);
        f.list->cancel(0);
        QCOMPARE(f.state(), int(Downloads::Cancelled));
        f.server.clearFaults();
        f.list->undo(0);
        verifyComplete(f, m_bytes);
    }

    /// Two files at once, one more when one of them ends.
    void severalAtOnce()
    {
        Fixture f;
        QStringList names;
        for (int i = 0; i < 4; ++i) {
            names.append(QStringLiteral("part-%1.safetensors").arg(i));
            f.server.addFile(kRepository, names.back(), test::randomBytes(3 * kChunk, 10 + i));
        }
        f.list->add(f.request(names));
        waitForState(f, Downloads::Completed);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(test::contentOf(f.placed(names[i])), test::randomBytes(3 * kChunk, 10 + i));
        QCOMPARE(f.list->activeCount(), 0);
        QVERIFY(f.list->summary().isEmpty());
    }

    void neverOnline()
    {
        Fixture f;
        f.server.addFile(kRepository, kFile, m_bytes);
        f.downloadSettings->setMirror("http://hub.invalid");
        f.settings->setNeverOnline(true);
        f.list->add(f.request());
        waitForState(f, Downloads::Paused);
        QVERIFY(f.error().contains("never to go online"));
        QVERIFY(f.server.requests().isEmpty());
        // Loopback is not leaving, but being led away from it is.
        f.downloadSettings->setMirror(f.server.url());
        f.server.addFault("/resolve/",
                          {.kind = Fault::RedirectTo, .location = "http://hub.invalid/x", .method = "GET"});
        f.list->resume(0);
        QTRY_VERIFY_WITH_TIMEOUT(f.server.requests().size() == 2, 20000);
        waitForState(f, Downloads::Paused);
        f.list->resume(0);
        verifyComplete(f, m_bytes);
    }

    /// What should go through a proxy never goes around it.
    void proxy()
    {
        Fixture f;
        f.server.addFile(kRepository, kFile, m_bytes);
        f.downloadSettings->setProxyKind(downloads::DownloadSettings::SocksProxy);
        f.list->add(f.request());
        waitForState(f, Downloads::Paused);
        QVERIFY2(f.error().contains("A proxy is to be used"), qPrintable(f.error()));
        // As a proxy the hub answers requests for any host, which shows where they go.
        f.downloadSettings->setMirror("http://hub.invalid");
        f.downloadSettings->setProxyAddress(QUrl(f.server.url()).authority());
        f.downloadSettings->setProxyKind(downloads::DownloadSettings::HttpProxy);
        f.server.clearRequests();
        f.list->resume(0);
        QTRY_VERIFY_WITH_TIMEOUT(!f.server.requests().isEmpty(), 20000);
        QCOMPARE(f.server.requests().front().headers.value("host"), QByteArray("hub.invalid"));
        f.list->cancel(0);
    }

    /// What is not encrypted gets no token, unless it does not leave this computer.
    void noTokenUnencrypted()
    {
        Fixture f;
        f.token = "hf_good";
        f.downloadSettings->setMirror("http://hub.invalid");
        QVERIFY(f.downloadSettings->withholdsToken());
        // As a proxy the hub is asked for any host.
        f.server.addFault(kFile, {.status = 401, .times = -1});
        f.server.addFile(kRepository, kFile, m_bytes);
        f.server.setGated(kRepository, true);
        f.server.setTokens("hf_good");
        f.downloadSettings->setProxyAddress(QUrl(f.server.url()).authority());
        f.downloadSettings->setProxyKind(downloads::DownloadSettings::HttpProxy);
        f.list->add(f.request());
        waitForState(f, Downloads::Failed);
        QVERIFY2(f.remedy().contains("hub.invalid is not encrypted"), qPrintable(f.remedy()));
        QVERIFY(!f.server.requests().isEmpty());
        for (const HubServer::Request& request : f.server.requests())
            QVERIFY(!request.headers.contains("authorization"));
        f.downloadSettings->setProxyKind(downloads::DownloadSettings::NoProxy);
        f.downloadSettings->setMirror(f.server.url());
        QVERIFY(!f.downloadSettings->withholdsToken());
        f.server.clearFaults();
        f.list->retry(0);
        verifyComplete(f, m_bytes);
        f.downloadSettings->setMirror({});
        QVERIFY(!f.downloadSettings->withholdsToken());
    }

    void tooLittleSpace()
    {
        Fixture f;
        f.options.freeBytes = [](const QString&) { return 100000; };
        f.restart();
        f.server.addFile(kRepository, kFile, m_bytes);
        f.list->add(f.request());
        waitForState(f, Downloads::Paused);
        QVERIFY2(f.error().contains("more are needed"), qPrintable(f.error()));
        QVERIFY(f.remedy().contains("Make room"));
        QCOMPARE(f.server.bodyBytes("/cdn/"), 0);
    }

    /// A disk that fills up on the way: nothing is lost, and with room it goes on.
    void diskFull()
    {
#ifdef Q_OS_LINUX
        Fixture f;
        const QString place = f.folder.filePath("small");
        QVERIFY(QDir().mkpath(place));
        if (::mount("none", QFile::encodeName(place).constData(), "tmpfs", 0, "size=192k") != 0)
            QSKIP("a small disk cannot be mounted here");
        const auto unmount = qScopeGuard([&] {
            f.list.reset();
            ::umount2(QFile::encodeName(place).constData(), MNT_DETACH);
        });
        f.options.freeBytes = [](const QString&) { return qint64(1) << 40; };
        f.downloadSettings->setFolder(place);
        f.restart();
        const QByteArray large = test::randomBytes(20 * kChunk, 4);
        f.server.addFile(kRepository, kFile, large);
        f.list->add(f.request());
        waitForState(f, Downloads::Paused);
        QVERIFY2(f.error().contains("is full"), qPrintable(f.error()));
        QVERIFY(f.remedy().contains("what has arrived is kept"));
        const qint64 before =
            QFileInfo(f.cache().incomplete(kRepository, HubServer::etagOf(large, HubServer::Lfs))).size();
        QVERIFY(before > 60000);
        QVERIFY(::mount("none", QFile::encodeName(place).constData(), "tmpfs", MS_REMOUNT, "size=4m") == 0);
        QTest::qWait(300);
        f.server.clearRequests();
        f.list->resume(0);
        verifyComplete(f, large);
        QVERIFY(f.server.bodyBytes("/cdn/") <= large.size() - before + kChunk);
#else
        QSKIP("needs a small disk");
#endif
    }

    /// What another tool brought, or is bringing, is not downloaded again.
    void otherTools()
    {
        Fixture f;
        f.server.addFile(kRepository, kFile, m_bytes);
        const QString etag = HubServer::etagOf(m_bytes, HubServer::Lfs);
        QVERIFY(!f.cache().prepare(kRepository));
        downloads::FileLock lock(f.cache().lock(kRepository, etag));
        QCOMPARE(lock.tryLock(), downloads::FileLock::Held);
        f.list->add(f.request());
        QTRY_VERIFY_WITH_TIMEOUT(f.role(Downloads::StatusRole).toString().contains("Another program"), 20000);
        QFile blob(f.blob(m_bytes));
        QVERIFY(blob.open(QIODevice::WriteOnly));
        blob.write(m_bytes);
        blob.close();
        lock.unlock();
        verifyComplete(f, m_bytes);
        QCOMPARE(f.server.bodyBytes("/cdn/"), 0);
    }

    /// The beginning that an older tool left is gone on with, and mended if it is wrong.
    void adopted()
    {
        for (const bool isRight : {true, false}) {
            Fixture f;
            f.server.addFile(kRepository, kFile, m_bytes);
            QVERIFY(!f.cache().prepare(kRepository));
            QFile file(f.cache().incomplete(kRepository, HubServer::etagOf(m_bytes, HubServer::Lfs)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QByteArray begin = m_bytes.left(90000);
            if (!isRight)
                begin[70000] = static_cast<char>(~begin[70000]);
            file.write(begin);
            file.close();
            f.list->add(f.request());
            verifyComplete(f, m_bytes);
            if (isRight)
                QCOMPARE(f.server.bodyBytes("/cdn/"), m_bytes.size() - 90000);
        }
    }

    void hostileNames_data()
    {
        QTest::addColumn<QString>("repository");
        QTest::addColumn<QString>("revision");
        QTest::addColumn<QString>("path");
        QTest::newRow("up") << kRepository << "main"
                            << "../../x";
        QTest::newRow("up inside") << kRepository << "main"
                                   << "a/../../x";
        QTest::newRow("absolute") << kRepository << "main"
                                  << "/etc/x";
        QTest::newRow("drive") << kRepository << "main"
                               << "C:\\x";
        QTest::newRow("control") << kRepository << "main"
                                 << "a\nb";
        QTest::newRow("empty") << kRepository << "main"
                               << "";
        QTest::newRow("long") << kRepository << "main" << QString(400, 'a');
        QTest::newRow("repository") << "../x"
                                    << "main"
                                    << "a";
        QTest::newRow("repository 2") << "a/b/c"
                                      << "main"
                                      << "a";
        QTest::newRow("revision") << kRepository << "../main"
                                  << "a";
    }

    void hostileNames()
    {
        QFETCH(QString, repository);
        QFETCH(QString, revision);
        QFETCH(QString, path);
        Fixture f;
        QCOMPARE(f.list->add({repository, revision, {}, {{path, -1, {}}}}), -1);
        QCOMPARE(f.list->count(), 0);
    }

    /// What lies in the cache may be anything.
    void hostileState()
    {
        Fixture f;
        QVERIFY(!f.cache().prepare(kRepository));
        QVERIFY(QDir().mkpath(f.cache().setsFolder(kRepository)));
        const QList<QByteArray> texts{
            "",
            "{",
            "[]",
            R"({"version":1})",
            R"({"version":1,"repository":"../x","revision":"main","files":[{"path":"../a"}]})",
            R"({"version":1,"repository":"a/b","revision":"main","files":[{"path":"a"}]})"};
        for (int i = 0; i < texts.size(); ++i) {
            QFile file(f.cache().setsFolder(kRepository) + QStringLiteral("/%1.json").arg(i));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(texts[i]);
        }
        f.restart();
        QCOMPARE(f.list->count(), 0);
        // A ledger of nonsense is begun anew, with what the file has.
        const QString etag = HubServer::etagOf(m_bytes, HubServer::Lfs);
        for (const QByteArray& text :
             {QByteArray("nonsense\n0 1 2\n"), QByteArray(R"({"version":1,"etag":")" + etag.toLatin1() +
                                                          R"(","size":-5,"chunk":16384})"
                                                          "\n7 99 " +
                                                          QByteArray(64, 'a') + "\n")}) {
            QFile ledger(f.cache().ledger(kRepository, etag));
            QVERIFY(ledger.open(QIODevice::WriteOnly));
            ledger.write(text);
            ledger.close();
            f.server.addFile(kRepository, kFile, m_bytes);
            f.list->add(f.request());
            verifyComplete(f, m_bytes);
            QFile::remove(f.blob(m_bytes));
        }
    }

    /// The official reader of the cache sees what we made.
    void officialReader()
    {
        const QString python = qEnvironmentVariable("FACET_TEST_PYTHON", "python3");
        QProcess probe;
        probe.start(python, {"-c", "import huggingface_hub"});
        if (!probe.waitForFinished(60000) || probe.exitCode() != 0)
            QSKIP("huggingface_hub is not installed; FACET_TEST_PYTHON names an interpreter that has it");
        Fixture f;
        f.server.addFile(kRepository, kFile, m_bytes);
        f.server.addFile(kRepository, "config.json", "{}", HubServer::Git);
        f.list->add(f.request({kFile, "config.json"}));
        verifyComplete(f, m_bytes);
        const QByteArray expected = f.placed().toUtf8();
        f.server.addFile(kRepository, "unfinished.gguf", m_bytes + "x"); // must not disturb it
        f.server.addFault("unfinished", {.kind = Fault::Stall, .at = 100000, .pauseMs = 20000});
        f.list->add(f.request({"unfinished.gguf"}));
        QTRY_VERIFY_WITH_TIMEOUT(f.role(Downloads::ProgressRole, 1).toDouble() > 0.55, 20000);
        f.list->pause(1);
        QProcess reader;
        reader.start(python, {FACET_CACHE_READER, f.downloadSettings->folder(), kRepository, kFile});
        QVERIFY(reader.waitForFinished(120000));
        const QByteArray output = reader.readAllStandardOutput();
        QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError() + output);
        QVERIFY2(output.contains(expected), output);
    }
};

QTEST_GUILESS_MAIN(DownloadsTest)
#include "downloads_test.moc"
