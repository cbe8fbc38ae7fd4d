#include "app/history/answer_journal.h"
#include "app/history/connection.h"
#include "app/history/store.h"
#include "tests/app/history/journal_pieces.h"

#include <QProcess>
#include <QtTest>

using namespace history;

class AnswerJournalTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_folder->path());
        QVERIFY(m_store->open().isOpen);
    }

    void cleanup() { m_store.reset(); }

    // Many times, at different points: in the thought, in the call, deep in the text.
    void survivesKill_data()
    {
        QTest::addColumn<int>("atLeast");
        for (const int pieces : {1, 2, 7, 19, 20, 21, 22, 23, 50, 117, 333, 1000, 2500})
            QTest::addRow("%d", pieces) << pieces;
    }

    void survivesKill()
    {
        QFETCH(const int, atLeast);
        m_store.reset();
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(JOURNAL_WRITER), {m_folder->path()});
        int said = 0;
        const auto read = [&] {
            while (writer.canReadLine())
                said = writer.readLine().trimmed().toInt();
        };
        while (said < atLeast) {
            QVERIFY(writer.waitForReadyRead(30000));
            read();
        }
        writer.kill(); // SIGKILL
        QVERIFY(writer.waitForFinished());
        read();

        m_store = std::make_unique<Store>(m_folder->path());
        const Store::Opening opening = m_store->open();
        QVERIFY2(opening.isOpen, qPrintable(opening.problem));
        QCOMPARE(opening.interruptedAnswers, 1);
        const auto chats = m_store->chats({});
        QCOMPARE(chats.size(), 1);
        const auto branch = m_store->branch(chats.first().id, m_store->chat(chats.first().id)->activeLeaf);
        QCOMPARE(branch.size(), 2);
        QCOMPARE(branch[1].ending, Ending::Interrupted);
        compareWithStream(branch[1].steps, said);

        m_store.reset(); // and again: nothing is rebuilt twice
        m_store = std::make_unique<Store>(m_folder->path());
        QCOMPARE(m_store->open().interruptedAnswers, 0);
        QVERIFY(*m_store->message(branch[1].id) == branch[1]);
        Connection db(m_store->databasePath(), Connection::Checkpoints::Never);
        QCOMPARE(db.value("SELECT count(*) FROM journal").toInt(), 0);
    }

    void goesOnWithWhatWasThere()
    {
        Message answer = begun({QStringLiteral("Once upon ")});
        {
            AnswerJournal journal(*m_store);
            journal.begin(answer);
            journal.append(answer.id, 0, Step::Kind::Text, QStringLiteral("a time"), 2, 100);
            journal.append(answer.id, 1, Step::Kind::Thought, QStringLiteral("Hm."), 1, 50);
            // The same text stored on the way is not added again.
            answer.steps[0].text = QStringLiteral("Once upon a time");
            answer.steps[0].tokenCount = 2;
            QVERIFY(m_store->updateMessage(answer));
            journal.append(answer.id, 0, Step::Kind::Text, QStringLiteral(" there"), 1, 10);
        }
        reopen();
        const auto found = m_store->message(answer.id);
        QCOMPARE(found->ending, Ending::Interrupted);
        QCOMPARE(found->steps.size(), 2);
        QCOMPARE(found->steps[0].text, QStringLiteral("Once upon a time there"));
        QCOMPARE(found->steps[0].tokenCount, 3);
        QCOMPARE(found->steps[1].text, QStringLiteral("Hm."));
        QCOMPARE(found->steps[1].durationMs, 50);
    }

    void isEmptyAfterTheEnd()
    {
        Message answer = begun({});
        AnswerJournal journal(*m_store);
        int kept = 0; // counted here: QSignalSpy takes signals on the thread that sends them
        QObject here; // no signal on its way outlives the count
        connect(&journal, &AnswerJournal::kept, &here, [&](qint64, int pieces) { kept = pieces; });
        journal.begin(answer);
        for (int i = 0; i < 500; ++i)
            journal.append(answer.id, 0, Step::Kind::Text, QStringLiteral("word "), 1, 20);
        answer.ending = Ending::Complete;
        answer.steps.emplaceBack();
        answer.steps[0].text = QStringLiteral("word ").repeated(500);
        QVERIFY(m_store->updateMessage(answer)); // before the journal has caught up
        journal.finish(answer.id);
        QTRY_COMPARE(kept, 500);
        Connection db(m_store->databasePath(), Connection::Checkpoints::Never);
        QTRY_COMPARE(db.value("SELECT count(*) FROM journal").toInt(), 0);
        QCOMPARE(m_store->message(answer.id)->ending, Ending::Complete);
    }

    void marksCallsUnderWay()
    {
        Message answer = begun({});
        {
            AnswerJournal journal(*m_store);
            journal.begin(answer);
            Step call;
            call.kind = Step::Kind::Call;
            call.toolName = QStringLiteral("fetch_page");
            call.state = Step::CallState::Asking;
            journal.record(answer.id, 0, call);
        }
        reopen();
        const auto found = m_store->message(answer.id);
        QCOMPARE(found->steps.size(), 1);
        QCOMPARE(found->steps[0].state, Step::CallState::Failed);
        QVERIFY(!found->steps[0].result.isEmpty());
    }

    void carriesTheLogOver()
    {
        AnswerJournal journal(*m_store);
        const QString log = m_store->databasePath() + QStringLiteral("-wal");
        for (int i = 0; i < 200; ++i)
            m_store->createChat({});
        const qint64 before = QFileInfo(m_store->databasePath()).size();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(m_store->databasePath()).size() > before, 15000);
        QVERIFY(QFileInfo(log).size() > 0);
    }

    void measuresAppends()
    {
        const Message answer = begun({});
        AnswerJournal journal(*m_store);
        int kept = 0; // counted here: QSignalSpy takes signals on the thread that sends them
        QObject here; // no signal on its way outlives the count
        connect(&journal, &AnswerJournal::kept, &here, [&](qint64, int pieces) { kept = pieces; });
        journal.begin(answer);
        constexpr int pieces = 2000;
        QElapsedTimer timer;
        qint64 appending = 0;
        QList<qint64> waits;
        for (int i = 0; i < pieces; ++i) {
            timer.start();
            journal.append(answer.id, 0, Step::Kind::Text, QStringLiteral("token "), 1, 20);
            appending += timer.nsecsElapsed();
            if (i % 20 == 0) { // alone in its transaction, as with a real model
                QTRY_COMPARE(kept, i + 1);
            }
        }
        QTRY_COMPARE(kept, pieces);
        qInfo("main thread %.2f µs per token", double(appending) / 1e3 / pieces);
        Connection db(m_store->databasePath(), Connection::Checkpoints::Never);
        timer.start();
        JournalEntry entry{.messageId = answer.id, .step = 0, .isWhole = false, .start = 0, .content = {}};
        entry.content.text = QStringLiteral("token ");
        for (int i = 0; i < 500; ++i) {
            Transaction transaction(db);
            journal_rows::append(db, entry);
            transaction.commit();
        }
        qInfo("journal thread %.0f µs per token that comes alone", double(timer.nsecsElapsed()) / 1e3 / 500);
    }

private:
    Message begun(const QStringList& texts)
    {
        Message answer;
        answer.chatId = m_store->createChat({});
        answer.role = Role::Assistant;
        answer.ending = Ending::Streaming;
        for (const QString& text : texts) {
            answer.steps.emplaceBack();
            answer.steps.last().text = text;
        }
        answer.id = m_store->addMessage(answer);
        return *m_store->message(answer.id);
    }

    void reopen()
    {
        m_store.reset();
        m_store = std::make_unique<Store>(m_folder->path());
        QVERIFY(m_store->open().isOpen);
    }

    /// The steps are those of a stream of at least `count` pieces, without gap or repetition.
    static void compareWithStream(const QList<Step>& steps, int count)
    {
        QList<Step> expected;
        for (int i = 0; i < count + 100000; ++i) {
            if (i >= count && expected == steps)
                return;
            const JournalPiece piece = journalPiece(i);
            if (piece.step == expected.size())
                expected.emplaceBack();
            Step& step = expected[piece.step];
            if (piece.isWhole) {
                step = piece.content;
                if (step.state == Step::CallState::Running) { // was under way
                    step.state = Step::CallState::Failed;
                    step.result = QStringLiteral("Facet ended before the tool did.");
                }
            } else {
                step.kind = piece.content.kind;
                step.text += piece.content.text;
                ++step.tokenCount;
                step.durationMs += 20;
            }
            if (expected.last().text.size() > 4000000)
                break;
        }
        qWarning() << "said" << count << "found" << steps.size() << "steps, the last ends"
                   << steps.last().text.right(40);
        QFAIL("what was said to be kept is not all there");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(AnswerJournalTest)
#include "answer_journal_test.moc"
