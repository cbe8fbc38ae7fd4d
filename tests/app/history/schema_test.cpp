#include "app/history/connection.h"
#include "app/history/schema.h"
#include "app/history/store.h"

#include <QtTest>

using namespace history;

namespace {

// The tables as version 1 made them, kept apart from the program's own text on purpose.
constexpr char kVersion1[] = R"(
CREATE TABLE folders(id INTEGER PRIMARY KEY, name TEXT NOT NULL);;
CREATE TABLE chats(id INTEGER PRIMARY KEY AUTOINCREMENT, folder_id INTEGER REFERENCES folders(id) ON DELETE SET NULL,
    title TEXT NOT NULL, pinned INTEGER NOT NULL DEFAULT 0, draft TEXT NOT NULL DEFAULT '',
    active_leaf INTEGER NOT NULL DEFAULT 0, options TEXT NOT NULL DEFAULT '{}', created INTEGER NOT NULL,
    updated INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0);;
CREATE TABLE messages(id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id INTEGER NOT NULL REFERENCES chats(id) ON DELETE CASCADE, parent_id INTEGER NOT NULL, role TEXT NOT NULL,
    text TEXT NOT NULL, ending TEXT NOT NULL, failure TEXT NOT NULL, statistics TEXT NOT NULL, created INTEGER NOT NULL);;
CREATE TABLE steps(message_id INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE, position INTEGER NOT NULL,
    kind TEXT NOT NULL, text TEXT NOT NULL, tool TEXT NOT NULL, arguments TEXT NOT NULL, result TEXT NOT NULL,
    state TEXT NOT NULL, duration_ms INTEGER NOT NULL, token_count INTEGER NOT NULL,
    PRIMARY KEY(message_id, position)) WITHOUT ROWID;;
CREATE TABLE attachments(id INTEGER PRIMARY KEY, message_id INTEGER REFERENCES messages(id) ON DELETE CASCADE,
    chat_id INTEGER REFERENCES chats(id) ON DELETE CASCADE, position INTEGER NOT NULL, kind TEXT NOT NULL,
    blob TEXT NOT NULL, name TEXT NOT NULL, mime_type TEXT NOT NULL, size_bytes INTEGER NOT NULL,
    budget INTEGER NOT NULL, start_seconds REAL NOT NULL, end_seconds REAL NOT NULL, with_sound INTEGER NOT NULL,
    region TEXT NOT NULL);;
CREATE TABLE journal(id INTEGER PRIMARY KEY, message_id INTEGER NOT NULL, step INTEGER NOT NULL, kind TEXT NOT NULL,
    start INTEGER NOT NULL, text TEXT NOT NULL, token_count INTEGER NOT NULL, duration_ms INTEGER NOT NULL);;
INSERT INTO folders(id, name) VALUES(3, 'Work');;
INSERT INTO chats(id, folder_id, title, active_leaf, options, created, updated)
    VALUES(7, 3, 'Haiku about autumn', 12, '{"thinking":true}', 1700000000000, 1700000001000);;
INSERT INTO messages VALUES(11, 7, 0, 'user', 'Write a haiku.', 'complete', '', '{}', 1700000000000);;
INSERT INTO messages VALUES(12, 7, 11, 'assistant', '', 'streaming', '', '{}', 1700000001000);;
INSERT INTO steps VALUES(12, 0, 'thought', 'Five, seven, five.', '', '', '', 'done', 900, 12);;
INSERT INTO journal VALUES(1, 12, 1, 'text', 0, 'Leaves', 1, 20);;
INSERT INTO journal VALUES(2, 12, 1, 'text', 6, ' fall', 1, 20);;
PRAGMA user_version=1;;
)";

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void bringsVersion1UpAfterABackup()
    {
        makeVersion1();
        Store store(m_folder->path());
        const Store::Opening opening = store.open();
        QVERIFY2(opening.isOpen, qPrintable(opening.problem));
        QCOMPARE(opening.interruptedAnswers, 1);
        const auto chat = store.chat(7);
        QCOMPARE(chat->title, QStringLiteral("Haiku about autumn"));
        QCOMPARE(chat->folderId, qint64(3));
        QVERIFY(chat->options.thinking);
        const auto branch = store.branch(7, 12);
        QCOMPARE(branch.size(), 2);
        QCOMPARE(branch[1].ending, Ending::Interrupted);
        QCOMPARE(branch[1].steps.size(), 2);
        QCOMPARE(branch[1].steps[1].text, QStringLiteral("Leaves fall"));
        QVERIFY(store.deleteMessage(12)); // what version 1 could not
        QCOMPARE(version(databasePath()), schema::kVersion);

        QVERIFY(QFileInfo::exists(opening.backup));
        Connection backup(opening.backup, Connection::Checkpoints::Never);
        QCOMPARE(backup.value("PRAGMA user_version").toInt(), 1);
        QCOMPARE(backup.value("SELECT title FROM chats").toString(), QStringLiteral("Haiku about autumn"));
        QCOMPARE(backup.value("PRAGMA integrity_check").toString(), QStringLiteral("ok"));
    }

    void isWholeAfterAMigrationThatFails()
    {
        makeVersion1();
        {
            Connection db(databasePath(), Connection::Checkpoints::Always);
            db.run("CREATE TABLE search_queue(other TEXT)"); // the step to version 2 stumbles over it
        }
        Store store(m_folder->path());
        const Store::Opening opening = store.open();
        QVERIFY(!opening.isOpen);
        QVERIFY(!opening.problem.isEmpty());
        QCOMPARE(version(databasePath()), 1);
        Connection db(databasePath(), Connection::Checkpoints::Never);
        QCOMPARE(db.value("SELECT count(*) FROM pragma_table_info('messages') WHERE name='deleted'").toInt(),
                 0);
    }

    void refusesWhatIsNewer()
    {
        {
            Connection db(databasePath(), Connection::Checkpoints::Always);
            db.runScript("CREATE TABLE chats(id);; PRAGMA user_version=4711;;");
        }
        Store store(m_folder->path());
        QSignalSpy failed(&store, &Store::failed);
        const Store::Opening opening = store.open();
        QVERIFY(!opening.isOpen);
        QVERIFY2(opening.problem.contains(QStringLiteral("newer")) &&
                     opening.problem.contains(QStringLiteral("4711")),
                 qPrintable(opening.problem));
        QVERIFY(opening.setAside.isEmpty());
        QCOMPARE(version(databasePath()), 4711);
        QCOMPARE(store.createChat({}), qint64(0)); // harmless without a file
        QVERIFY(store.chats({}).isEmpty());
    }

    void setsDamagedFilesAside_data()
    {
        QTest::addColumn<QByteArray>("damage"); // empty: in the middle of a good file
        QTest::addRow("no database")
            << QByteArray("These are not the chats you are looking for.").repeated(100);
        QTest::addRow("a page") << QByteArray();
    }

    void setsDamagedFilesAside()
    {
        QFETCH(QByteArray, damage);
        if (damage.isEmpty()) {
            {
                Store store(m_folder->path());
                QVERIFY(store.open().isOpen);
                Chat chat;
                for (int i = 0; i < 200; ++i)
                    store.createChat(chat);
            }
            damage = bytesOf(databasePath());
            const QByteArray noise(3000, '\xa5');
            damage.replace(damage.size() - 4096, noise.size(), noise);
            damage.replace(3 * 4096, noise.size(), noise);
        }
        write(databasePath(), damage);
        Store store(m_folder->path());
        const Store::Opening opening = store.open();
        QVERIFY2(opening.isOpen, qPrintable(opening.problem));
        QVERIFY(opening.problem.contains(QDir::toNativeSeparators(opening.setAside)));
        QCOMPARE(bytesOf(opening.setAside), damage);
        QCOMPARE(store.chatCount(), 0);
        QVERIFY(store.createChat({}) != 0);
        // What was set aside names attachments too: none is deleted as long as it lies there.
        QVERIFY(!store.referencedBlobs());
        {
            Store again(m_folder->path());
            QVERIFY(again.open().setAside.isEmpty());
            QVERIFY(!again.referencedBlobs());
        }
        QVERIFY(QFile::remove(opening.setAside));
        QVERIFY(store.referencedBlobs());
    }

    void saysWhenTheFolderCannotBeMade()
    {
        write(m_folder->filePath(QStringLiteral("file")), "in the way");
        Store store(m_folder->filePath(QStringLiteral("file/data")));
        const Store::Opening opening = store.open();
        QVERIFY(!opening.isOpen);
        QVERIFY(!opening.problem.isEmpty());
    }

private:
    QString databasePath() const { return m_folder->filePath(QStringLiteral("history.db")); }

    void makeVersion1()
    {
        Connection db(databasePath(), Connection::Checkpoints::Always);
        db.runScript(kVersion1);
    }

    static int version(const QString& path)
    {
        Connection db(path, Connection::Checkpoints::Never);
        return db.value("PRAGMA user_version").toInt();
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
