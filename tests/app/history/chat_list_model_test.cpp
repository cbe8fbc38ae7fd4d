#include "app/history/chat_list_model.h"
#include "app/history/connection.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace history;

class ChatListModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_folder->path());
        QVERIFY(m_store->open().isOpen);
        m_model.reset();
        m_day = QDate(2026, 11, 21);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_store.reset();
    }

    void groupsByTime()
    {
        make("today", 0);
        make("yesterday", 1);
        make("six days ago", 6);
        make("in October", 30);
        make("in January", 300);
        make("last year", 400);
        show();
        QCOMPARE(titles(), "today | yesterday | six days ago | in October | in January | last year");
        QCOMPARE(sections(), "Today | Yesterday | Last week | October | January | October 2025");
        m_day = m_day.addDays(1);
        m_model->lookAtCalendar();
        QCOMPARE(sections().section(" | ", 0, 1), "Yesterday | Last week");
    }

    void followsChanges()
    {
        const qint64 a = make("a", 0);
        const qint64 b = make("b", 1);
        const qint64 c = make("c", 2);
        show();
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setPinned(c, true);
        QCOMPARE(titles(), "c | a | b");
        QCOMPARE(sections(), "Pinned | Today | Yesterday");
        m_model->rename(b, "  better \n name ");
        QCOMPARE(titles(), "c | a | better name");
        m_model->rename(b, "   ");
        QCOMPARE(titles(), "c | a | better name");
        Message message;
        message.chatId = b;
        message.created = QDateTime(m_day, QTime(23, 0));
        m_store->addMessage(message);
        QCOMPARE(titles(), "c | better name | a");
        m_model->setPinned(c, false);
        QCOMPARE(titles(), "better name | a | c");
        make("new", 0, QTime(23, 30));
        QCOMPARE(titles(), "new | better name | a | c");
        Q_UNUSED(a);
        QCOMPARE(resets.size(), 0);
    }

    void keepsFolders()
    {
        const qint64 a = make("a", 0);
        const qint64 b = make("b", 1);
        make("c", 2);
        show();
        const qint64 work = m_model->newFolder("Work", a);
        const qint64 art = m_model->newFolder("art");
        QCOMPARE(titles(), "art | Work | a | b | c");
        QCOMPARE(sections(), "Folders | Folders | Folders | Yesterday | Last week");
        QCOMPARE(data(2, ChatListModel::DepthRole).toInt(), 1);
        QCOMPARE(m_model->folderNames(), (QStringList{"art", "Work"}));
        QCOMPARE(m_model->folderAt(1), work);
        m_model->moveToFolder(b, work);
        QCOMPARE(titles(), "art | Work | a | b | c");
        m_model->setExpanded(work, false);
        QCOMPARE(titles(), "art | Work | c");
        m_model->moveToFolder(b, art);
        QCOMPARE(titles(), "art | b | Work | c");
        show(); // what was collapsed stays so
        QCOMPARE(titles(), "art | b | Work | c");
        m_model->setExpanded(work, true);
        m_model->renameFolder(art, "Zen");
        QCOMPARE(titles(), "Work | a | Zen | b | c");
        m_model->removeFolder(work);
        QCOMPARE(titles(), "Zen | b | a | c");
        QVERIFY(m_model->undoText().contains("Work"));
        m_model->undo();
        QCOMPARE(titles(), "Work | a | Zen | b | c");
        m_model->moveToFolder(a, 0);
        QCOMPARE(titles(), "Work | Zen | b | a | c");
    }

    void deletesAndTakesItBack()
    {
        const qint64 a = make("a", 0);
        const qint64 b = make("b", 1);
        show();
        m_model->setCurrentChatId(b);
        QSignalSpy gone(m_model.get(), &ChatListModel::currentChatRemoved);
        QSignalSpy opened(m_model.get(), &ChatListModel::openRequested);
        m_model->remove(a);
        m_model->remove(b);
        QCOMPARE(gone.size(), 1);
        QVERIFY(m_model->isEmpty());
        QVERIFY(m_model->undoText().contains("b"));
        m_model->undo();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toLongLong(), b);
        m_model->undo();
        QCOMPARE(titles(), "a | b");
        QVERIFY(m_model->undoText().isEmpty());
        m_model->undo(); // nothing is left
        QCOMPARE(titles(), "a | b");
    }

    void marksCurrentAndBusy()
    {
        const qint64 a = make("a", 0);
        const qint64 b = make("b", 1);
        show();
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setCurrentChatId(a);
        m_model->setCurrentChatId(b);
        QVERIFY(!data(0, ChatListModel::IsCurrentRole).toBool() &&
                data(1, ChatListModel::IsCurrentRole).toBool());
        m_model->setBusy(a, true);
        QVERIFY(data(0, ChatListModel::IsBusyRole).toBool());
        QCOMPARE(changed.size(), 4); // one row each
    }

    void startsWithManyAsWithNone()
    {
        m_store.reset();
        {
            Store made(m_folder->path());
            QVERIFY(made.open().isOpen);
        }
        {
            Connection db(m_folder->filePath("history.db"), Connection::Checkpoints::Always);
            Transaction transaction(db);
            const qint64 now = QDateTime(m_day, QTime(12, 0)).toMSecsSinceEpoch();
            for (int i = 0; i < 10000; ++i)
                db.run("INSERT INTO chats(title, pinned, created, updated) VALUES(?,?,?,?)",
                       {QStringLiteral("Chat %1").arg(i), int(i % 2500 == 0), now, now - i * 1000LL});
            transaction.commit();
        }
        QElapsedTimer timer;
        timer.start();
        m_store = std::make_unique<Store>(m_folder->path());
        QVERIFY(m_store->open().isOpen);
        const double open = double(timer.nsecsElapsed()) / 1e6;
        timer.restart();
        m_model = std::make_unique<ChatListModel>(*m_store, nullptr, [this] { return m_day; });
        qInfo("open %.1f ms, list %.1f ms", open, double(timer.nsecsElapsed()) / 1e6);
        QCOMPARE(m_model->rowCount(), 4 + 100); // the pinned ones and one page
        while (m_model->canFetchMore({}))
            m_model->fetchMore({});
        QCOMPARE(m_model->rowCount(), 10000);
        QCOMPARE(data(9999, ChatListModel::TitleRole).toString(), "Chat 9999");
    }

    void movesWhatIsNotLoaded()
    {
        qint64 oldest = 0;
        for (int i = 0; i < 150; ++i) {
            const qint64 id = make(QString::number(i), i);
            oldest = id;
        }
        // Without the tester, which would fetch all.
        m_model = std::make_unique<ChatListModel>(*m_store, nullptr, [this] { return m_day; });
        QCOMPARE(m_model->rowCount(), 100);
        m_model->rename(oldest, "far below");
        QCOMPARE(m_model->rowCount(), 100);
        m_model->setPinned(oldest, true);
        QCOMPARE(m_model->rowCount(), 101);
        QCOMPARE(data(0, ChatListModel::TitleRole).toString(), "far below");
        m_model->setPinned(oldest, false);
        QCOMPARE(m_model->rowCount(), 100);
        m_model->fetchMore({});
        QCOMPARE(m_model->rowCount(), 150);
    }

private:
    qint64 make(const QString& title, int daysAgo, const QTime& time = QTime(12, 0))
    {
        Chat chat;
        chat.title = title;
        chat.updated = QDateTime(m_day.addDays(-daysAgo), time);
        return m_store->createChat(chat);
    }

    void show()
    {
        m_model = std::make_unique<ChatListModel>(*m_store, nullptr, [this] { return m_day; });
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    QVariant data(int row, int role) const { return m_model->data(m_model->index(row), role); }

    QString joined(int role) const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            texts << data(row, role).toString();
        return texts.join(" | ");
    }

    QString titles() const { return joined(ChatListModel::TitleRole); }
    QString sections() const { return joined(ChatListModel::SectionRole); }

    QDate m_day;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ChatListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(ChatListModelTest)
#include "chat_list_model_test.moc"
