// Downloads whose ground changes while they go on: files deleted with other models, hashing and repairs that
// are interrupted, cancelling by a later run. Nothing is lost that is needed, nothing stays that is not.
#include "tests/app/downloads/download_fixture.h"

#include "app/downloads/partial_file.h"

using downloads::Downloads;
using test::Fault;
using test::Fixture;
using test::HubServer;
using test::kChunk;
using test::kFile;
using test::kRepository;

class InterruptionsTest : public test::DownloadTest
{
    Q_OBJECT

private:
    QByteArray contentOfLedger(Fixture& f)
    {
        return test::contentOf(f.cache().ledger(kRepository, HubServer::etagOf(m_bytes, HubServer::Lfs)));
    }

private slots:
    void initTestCase()
    {
        qunsetenv("HF_TOKEN");
        qunsetenv("HF_ENDPOINT");
    }

    /// What was here already and is deleted while the rest comes, with another model, is fetched again.
    void deletedUnderWay()
    {
        Fixture f;
        const QByteArray towers = test::randomBytes(2 * kChunk, 5);
        const QStringList paths{kFile, "mmproj.gguf"};
        f.server.addFile(kRepository, kFile, m_bytes);
        f.server.addFile(kRepository, paths[1], towers);
        f.list->add(f.request({paths[1]}));
        waitForState(f, Downloads::Completed);
        f.list->remove(0);
        f.server.addFault("/cdn/", {.kind = Fault::Drip, .at = 4000, .pauseMs = 20});
        f.list->add(f.request(paths));
        QTRY_VERIFY_WITH_TIMEOUT(f.role(Downloads::ProgressRole).toDouble() > 0.3, 20000);
        QVERIFY(f.state() != int(Downloads::Completed));
        QVERIFY(QFile::remove(f.placed(paths[1])) && QFile::remove(f.blob(towers)));
        verifyComplete(f, m_bytes);
        QCOMPARE(test::contentOf(f.placed(paths[1])), towers);
    }

    /// Also by a later run: what had arrived whole goes with the rest.
    void cancelledAfterRestart()
    {
        Fixture f;
        f.server.addFile(kRepository, kFile, m_bytes);
        f.server.addFile(kRepository, "part.gguf", m_bytes.left(3 * kChunk));
        f.server.addFault("/cdn/" + HubServer::etagOf(m_bytes, HubServer::Lfs),
                          {.kind = Fault::Stall, .at = 100000, .pauseMs = 20000});
        f.list->add(f.request({"part.gguf", kFile}));
        QTRY_VERIFY_WITH_TIMEOUT(
            QFile::exists(f.placed("part.gguf")) && f.role(Downloads::ProgressRole).toDouble() > 0.55, 20000);
        f.restart();
        QCOMPARE(f.list->count(), 1);
        f.list->cancel(0);
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(f.cache().repositoryFolder(kRepository)), 20000);
    }

    /// Towers that the cancelled set fetched stay for a model that came with another set and is off the list.
    void cancelledBesideAnother()
    {
        Fixture f;
        const QByteArray towers = test::randomBytes(2 * kChunk, 5), other = test::randomBytes(kChunk, 6);
        f.server.addFile(kRepository, kFile, m_bytes);
        f.server.addFile(kRepository, "model-q8_0.gguf", other);
        f.server.addFile(kRepository, "mmproj.gguf", towers);
        f.server.addFault("/cdn/" + HubServer::etagOf(m_bytes, HubServer::Lfs),
                          {.kind = Fault::Stall, .at = 100000, .pauseMs = 20000});
        f.list->add(f.request({"mmproj.gguf", kFile}));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(f.placed("mmproj.gguf")), 20000);
        f.list->add(f.request({"model-q8_0.gguf", "mmproj.gguf"}));
        waitForState(f, Downloads::Completed, 1);
        f.list->remove(1);
        f.list->cancel(0);
        const QString rest = f.cache().incomplete(kRepository, HubServer::etagOf(m_bytes, HubServer::Lfs));
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(rest), 20000);
        QTest::qWait(100);
        QCOMPARE(test::contentOf(f.placed("mmproj.gguf")), towers);
        QCOMPARE(test::contentOf(f.placed("model-q8_0.gguf")), other);
    }

    /// Interrupted in the midst of hashing what another tool left, by a pause or a crash, the rest stays; so
    /// does nothing behind a ledger that says nothing of another tool.
    void adoptionInterrupted()
    {
        const QTemporaryDir folder;
        const QByteArray begin = m_bytes.left(5 * kChunk + 99);
        const QString path = folder.filePath("blob.incomplete"), ledger = path + ".facet";
        const downloads::LedgerHead head{QString(64, 'a'), m_bytes.size(), {}, kFile, kChunk};
        const auto openUntil = [&](downloads::PartialFile& file, qint64 bytes) {
            std::stop_source stop;
            return file.open(2, stop.get_token(), [&](qint64 done, qint64) {
                if (done >= bytes)
                    stop.request_stop();
            });
        };
        for (const bool isPause : {true, false}) {
            QFile::remove(ledger);
            QFile other(path);
            QVERIFY(other.open(QIODevice::WriteOnly));
            other.write(begin);
            other.close();
            for (const qint64 at : {kChunk, 3 * kChunk}) {
                downloads::PartialFile file(path, ledger, head);
                QCOMPARE(openUntil(file, at).kind, downloads::Problem::Stopped);
                if (isPause)
                    QVERIFY(!file.settle());
            }
            QCOMPARE(test::contentOf(path), begin);
            downloads::PartialFile file(path, ledger, head);
            QVERIFY(!file.open(2, {}, {}));
            QCOMPARE(file.bytes(), begin.size());
            QVERIFY(!file.append(m_bytes.constData() + begin.size(), m_bytes.size() - begin.size()));
            QVERIFY(!file.finish());
            QCOMPARE(test::contentOf(path), m_bytes);
            QVERIFY(!file.check({}, {}));
            QVERIFY(file.damaged().empty());
        }
        QFile more(path);
        QVERIFY(more.open(QIODevice::WriteOnly));
        more.write(begin);
        more.close();
        QVERIFY(downloads::Ledger(ledger).create(head));
        downloads::PartialFile file(path, ledger, head);
        QVERIFY(!file.open(2, {}, {}));
        QCOMPARE(file.bytes(), 0);
        QCOMPARE(QFileInfo(path).size(), 0);
    }

    /// Everything that came is wrong in one place, which only the end shows: it comes again, said as a
    /// download, and what has come again does not come a third time after a pause or a new run.
    void repairInterrupted()
    {
        Fixture f;
        f.server.addFile(kRepository, kFile, m_bytes);
        f.server.addFault("/cdn/", {.kind = Fault::WrongBytes, .at = m_bytes.size() - 500});
        f.server.addFault("/cdn/", {.kind = Fault::Stall, .at = 6 * kChunk + 50, .pauseMs = 20000});
        f.list->add(f.request());
        QTRY_VERIFY_WITH_TIMEOUT(f.role(Downloads::StatusRole).toString().contains("comes again") &&
                                     contentOfLedger(f).contains("\nagain 6\n"),
                                 20000);
        QCOMPARE(f.state(), int(Downloads::Running));
        f.list->pause(0);
        waitForState(f, Downloads::Paused);
        QTRY_VERIFY_WITH_TIMEOUT(f.server.bodyBytes("/cdn/") >= m_bytes.size() + 6 * kChunk, 5000);
        f.restart();
        f.server.clearFaults();
        f.server.clearRequests();
        f.list->resume(0);
        verifyComplete(f, m_bytes);
        QVERIFY2(f.server.bodyBytes("/cdn/") <= m_bytes.size() - 6 * kChunk,
                 qPrintable(QString::number(f.server.bodyBytes("/cdn/"))));
    }
};

QTEST_GUILESS_MAIN(InterruptionsTest)
#include "interruptions_test.moc"
