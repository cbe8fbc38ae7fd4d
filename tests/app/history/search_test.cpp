#include "app/history/connection.h"
#include "app/history/search.h"
#include "app/history/search_model.h"
#include "app/history/search_terms.h"
#include "app/history/store.h"

#include <QtTest>

using namespace history;

class SearchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<QList<SearchHit>>(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_folder->path());
        QVERIFY(m_store->open().isOpen);
        m_search = std::make_unique<Search>(*m_store, nullptr, std::chrono::milliseconds(10));
    }

    void cleanup()
    {
        m_search.reset();
        m_store.reset();
    }

    void cutsSnippets()
    {
        SearchHit hit;
        SearchTerms(QStringLiteral("moon \"far side\""))
            .cut(QStringLiteral("The far side\n of the Moon"), hit);
        QCOMPARE(hit.snippet, QStringLiteral("The far side of the Moon"));
        QVERIFY((hit.highlights == QList<SearchHit::Highlight>{{4, 8}, {20, 4}}));
        SearchTerms(QStringLiteral("needle"))
            .cut(QStringLiteral("hay ").repeated(500) + QStringLiteral("needle") +
                     QStringLiteral(" hay").repeated(500),
                 hit, 100);
        QVERIFY(hit.snippet.startsWith(u'…') && hit.snippet.endsWith(u'…'));
        QVERIFY(hit.snippet.size() <= 102);
        QCOMPARE(hit.highlights.size(), 1);
        QCOMPARE(hit.snippet.mid(hit.highlights[0].start, 6), QStringLiteral("needle"));
        SearchTerms(QStringLiteral("aba bab")).cut(QStringLiteral("xababx"), hit); // they overlap: one mark
        QVERIFY((hit.highlights == QList<SearchHit::Highlight>{{1, 4}}));
    }

    void findsEverything_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("kinds");
        QTest::addRow("part of a title") << "\"ELF PHO\"" << QStringList{"title"};
        QTest::addRow("question and answer") << "bookshelf" << QStringList{"answer", "question"};
        QTest::addRow("thought") << "violet thought" << QStringList{"thought"};
        QTest::addRow("attachment") << "stock.csv" << QStringList{"attachment"};
        QTest::addRow("all terms") << "bookshelf empty" << QStringList{"answer"};
        QTest::addRow("phrase") << "\"is missing on\"" << QStringList{"question"};
        QTest::addRow("no phrase") << "\"missing is\"" << QStringList{};
        QTest::addRow("three characters of Chinese") << "缺了什" << QStringList{"question"};
        QTest::addRow("two") << "书架" << QStringList{"question"};
        QTest::addRow("one") << "架" << QStringList{"question"};
        QTest::addRow("Chinese and more") << "书架 什么东" << QStringList{"question"};
        QTest::addRow("Hindi") << "नमस्ते" << QStringList{"question"};
        QTest::addRow("upper Cyrillic") << "ПОЛКА" << QStringList{"question"};
        QTest::addRow("percent") << "%" << QStringList{"answer"};
        QTest::addRow("underscore") << "_" << QStringList{};
        QTest::addRow("FTS words") << "NEAR(\"a\" AND" << QStringList{};
        QTest::addRow("nothing") << "   " << QStringList{};
        QTest::addRow("deleted") << "forgotten" << QStringList{};
    }

    void findsEverything()
    {
        QFETCH(const QString, query);
        QFETCH(const QStringList, kinds);
        fill();
        SearchModel model(*m_store, *m_search);
        indexAll();
        QStringList words;
        for (const SearchHit& hit : search(query)) {
            words << word(hit.kind);
            QVERIFY2(!hit.highlights.isEmpty(), qPrintable(hit.snippet));
            QCOMPARE(hit.messageId == 0, hit.kind == SearchHit::Kind::Title);
        }
        words.sort();
        QCOMPARE(words, kinds);
    }

    void followsChanges()
    {
        fill();
        indexAll();
        QCOMPARE(count(QStringLiteral("bookshelf")), 2);
        const qint64 chat = m_store->chats({}).last().id;
        m_store->rename(chat, QStringLiteral("A bookshelf"));
        indexAll();
        QCOMPARE(count(QStringLiteral("bookshelf")), 3);
        QVERIFY(m_store->deleteChat(chat));
        QCOMPARE(count(QStringLiteral("bookshelf")), 0); // at once
        QVERIFY(m_store->undeleteChat(chat));
        QCOMPARE(count(QStringLiteral("bookshelf")), 3);

        Message answer;
        answer.chatId = chat;
        answer.role = Role::Assistant;
        answer.ending = Ending::Streaming;
        answer.id = m_store->addMessage(answer);
        answer.ending = Ending::Complete;
        answer.steps.emplaceBack();
        answer.steps[0].text = QStringLiteral("zebra crossing");
        QVERIFY(m_store->updateMessage(answer));
        indexAll();
        QCOMPARE(count(QStringLiteral("zebra")), 1);
        answer.steps[0].text = QStringLiteral("giraffe");
        QVERIFY(m_store->updateMessage(answer));
        indexAll();
        QCOMPARE(count(QStringLiteral("zebra")), 0);
        QCOMPARE(count(QStringLiteral("giraffe")), 1);
    }

    void isMadeAgain_data()
    {
        QTest::addColumn<QByteArray>("instead");
        QTest::addRow("gone") << QByteArray();
        QTest::addRow("damaged") << QByteArray("not a database at all").repeated(200);
    }

    void isMadeAgain()
    {
        QFETCH(const QByteArray, instead);
        fill();
        indexAll();
        m_search.reset();
        const QString path = m_folder->filePath(QStringLiteral("search.db"));
        QVERIFY(QFile::remove(path));
        if (!instead.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(instead) > 0);
        }
        m_search = std::make_unique<Search>(*m_store, nullptr, std::chrono::milliseconds(10));
        QVERIFY(count(QString(u'架')) >= 0); // it begins
        indexAll();
        QCOMPARE(count(QStringLiteral("bookshelf")), 2);
    }

    void answersTheNewestOnly()
    {
        fill();
        indexAll();
        QStringList answered;
        QObject here;
        connect(m_search.get(), &Search::found, &here, [&](const QString& query) { answered << query; });
        const QString query = QStringLiteral("bookshelf");
        for (qsizetype i = 1; i <= query.size(); ++i)
            m_search->find(query.left(i));
        QTRY_VERIFY(!answered.isEmpty() && answered.last() == query);
        QVERIFY(answered.size() < query.size());
    }

    void showsResults()
    {
        fill();
        indexAll();
        SearchModel model(*m_store, *m_search);
        model.refresh();
        QCOMPARE(model.rowCount(), 1); // the latest chats; the other is deleted
        model.setQuery(QStringLiteral("<b>bold"));
        QTRY_VERIFY(!model.isSearching());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.data(model.index(0), SearchModel::SnippetRole).toString(),
                 QStringLiteral("…50% of the bookshelf &lt;script&gt; <b>&lt;b&gt;bold</b>&lt;/b&gt;"));
        QSignalSpy opened(&model, &SearchModel::openRequested);
        model.open(0);
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened.first().last().toLongLong() != 0);
        model.setQuery({});
        QCOMPARE(model.data(model.index(0), SearchModel::TitleRole).toString(),
                 QStringLiteral("Shelf photo"));
    }

    void isQuickWithManyChats()
    {
        m_search.reset();
        {
            Connection db(m_store->databasePath(), Connection::Checkpoints::Always);
            Transaction transaction(db);
            for (int i = 1; i <= 1000; ++i) {
                db.run("INSERT INTO chats(id, title, created, updated) VALUES(?,?,?,?)",
                       {i, QStringLiteral("Chat number %1").arg(i), i, i});
                db.run("INSERT INTO messages(chat_id, parent_id, role, text, ending, failure, statistics, "
                       "created)"
                       " VALUES(?, 0, 'user', ?, 'complete', '', '{}', ?)",
                       {i, QStringLiteral("What about the matter %1? 你好世界 %2").arg(i).arg(i * 7919), i});
            }
            transaction.commit();
        }
        m_search = std::make_unique<Search>(*m_store, nullptr, std::chrono::milliseconds(10));
        indexAll();
        for (const QString& query : {QStringLiteral("matter 999?"), QStringLiteral("the"),
                                     QStringLiteral("世界"), QStringLiteral("nowhere")}) {
            QElapsedTimer timer;
            timer.start();
            const int hits = count(query);
            qInfo("%s: %d hits in %.1f ms", qPrintable(query), hits, double(timer.nsecsElapsed()) / 1e6);
        }
        QCOMPARE(count(QStringLiteral("matter 999?")), 1);
        QCOMPARE(count(QStringLiteral("世界")), 60);
    }

    /// With FACET_MEASURE set to a number of chats, 20 messages each: 10,000 take some minutes.
    void measuresManyChats()
    {
        const int chats = qEnvironmentVariableIntValue("FACET_MEASURE");
        if (chats == 0)
            QSKIP("FACET_MEASURE is not set");
        m_search.reset();
        {
            Connection db(m_store->databasePath(), Connection::Checkpoints::Always);
            const QStringList words =
                QStringLiteral("light shelf router autumn window matter glass river engine token "
                               "picture layer answer garden copper silent 你好 世界 書架")
                    .split(u' ');
            quint32 state = 1;
            const auto text = [&] {
                QStringList said;
                for (int i = 0; i < 40; ++i) {
                    state = state * 1664525 + 1013904223;
                    said << words[(state >> 16) % words.size()];
                }
                return said.join(u' ');
            };
            for (int chat = 1; chat <= chats; ++chat) {
                if (chat % 500 == 1)
                    db.run("BEGIN");
                db.run("INSERT INTO chats(id, title, created, updated) VALUES(?,?,?,?)",
                       {chat, QStringLiteral("Chat number %1").arg(chat), chat, chat});
                for (int i = 0; i < 20; ++i)
                    db.run("INSERT INTO messages(chat_id, parent_id, role, text, ending, failure, "
                           "statistics, created)"
                           " VALUES(?, 0, 'user', ?, 'complete', '', '{}', ?)",
                           {chat, text(), chat});
                if (chat % 500 == 0 || chat == chats)
                    db.run("COMMIT");
            }
        }
        m_store.reset();
        QElapsedTimer timer;
        timer.start();
        m_store = std::make_unique<Store>(m_folder->path());
        QVERIFY(m_store->open().isOpen);
        qInfo("open %.1f ms", double(timer.nsecsElapsed()) / 1e6);
        m_search = std::make_unique<Search>(*m_store, nullptr, std::chrono::milliseconds(10));
        timer.restart();
        Connection db(m_store->databasePath(), Connection::Checkpoints::Never);
        qint64 longest = 0;
        while (!QFileInfo::exists(m_folder->filePath(QStringLiteral("search.db"))) ||
               db.value("SELECT max(id) FROM search_queue").toInt() > 0) {
            QElapsedTimer call; // what the main thread meets meanwhile
            call.start();
            m_store->setDraft(1, QStringLiteral("draft"));
            longest = qMax(longest, call.nsecsElapsed());
            QTest::qWait(20);
        }
        qInfo("indexed in %.1f s; a draft stored meanwhile took at most %.1f ms",
              double(timer.elapsed()) / 1e3, double(longest) / 1e6);
        for (const char* const query :
             {"number 999", "router autumn", "the", "garden copper silent", "世界", "書", "zzz"}) {
            timer.restart();
            const int hits = count(QString::fromUtf8(query));
            qInfo("%s: %d hits in %.1f ms", query, hits, double(timer.nsecsElapsed()) / 1e6);
        }
        qInfo("files: history %.0f MB, search %.0f MB",
              double(QFileInfo(m_store->databasePath()).size()) / 1e6,
              double(QFileInfo(m_folder->filePath(QStringLiteral("search.db"))).size()) / 1e6);
    }

private:
    void fill()
    {
        Chat chat;
        chat.title = QStringLiteral("Shelf photo");
        const qint64 id = m_store->createChat(chat);
        Message question;
        question.chatId = id;
        question.text = QStringLiteral("What is missing on my bookshelf? 书架上缺了什么东西？ नमस्ते полка");
        Attachment list;
        list.name = QStringLiteral("stock.csv");
        question.attachments << list;
        question.id = m_store->addMessage(question);
        Message answer;
        answer.chatId = id;
        answer.parentId = question.id;
        answer.role = Role::Assistant;
        answer.steps.resize(2);
        answer.steps[0].kind = Step::Kind::Thought;
        answer.steps[0].text = QStringLiteral("A violet thought.");
        answer.steps[1].text = QStringLiteral("Half is empty, 50% of the bookshelf <script> <b>bold</b>");
        m_store->addMessage(answer);
        chat.title = QStringLiteral("A forgotten bookshelf");
        m_store->deleteChat(m_store->createChat(chat));
    }

    /// Waits until nothing is left to be taken up.
    void indexAll()
    {
        Connection db(m_store->databasePath(), Connection::Checkpoints::Never);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(m_folder->filePath(QStringLiteral("search.db"))), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(db.value("SELECT count(*) FROM search_queue").toInt(), 0, 60000);
    }

    /// Not with QSignalSpy, which takes signals on the thread that sends them.
    QList<SearchHit> search(const QString& query)
    {
        std::optional<QList<SearchHit>> hits;
        QObject here;
        connect(m_search.get(), &Search::found, &here,
                [&](const QString&, const QList<SearchHit>& found) { hits = found; });
        m_search->find(query);
        const bool isAnswered = QTest::qWaitFor([&] { return hits.has_value(); }, 20000);
        [&] { QVERIFY(isAnswered); }();
        return hits.value_or(QList<SearchHit>());
    }

    int count(const QString& query) { return int(search(query).size()); }

    static QString word(SearchHit::Kind kind)
    {
        return QStringList{"title", "question", "answer", "thought", "attachment"}.value(int(kind));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Search> m_search;
};

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
