// Moving the data: everything arrives, the old folder goes last; every failure leaves the data where they
// were.
#include <QtTest>

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <filesystem>

#include "app/settings/data_folder_move.h"
#include "app/settings/settings.h"

namespace fs = std::filesystem;
using settings::DataFolderMove;
using settings::Settings;

class DataFolderMoveTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<DataFolderMove> m_move;

    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool isWhole(const char* folder) const
    {
        return read(path(folder) + "/chats.db") == QByteArray(3 << 20, 'c') &&
               read(path(folder) + "/blobs/ab/cd") == "blob" && read(path(folder) + "/.hidden") == "h" &&
               QFileInfo(path(folder) + "/empty").isDir() &&
               fs::is_symlink((path(folder) + "/link").toStdString());
    }
    void run(const QString& target)
    {
        QSignalSpy ended(m_move.get(), &DataFolderMove::filesMayOpen);
        m_move->start(QUrl::fromLocalFile(target));
        QTRY_VERIFY_WITH_TIMEOUT(!m_move->isRunning(), 30000);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(path("old/chats.db"), QByteArray(3 << 20, 'c'));
        write(path("old/blobs/ab/cd"), "blob");
        write(path("old/.hidden"), "h");
        QDir().mkpath(path("old/empty"));
        fs::create_symlink("blobs/ab/cd", path("old/link").toStdString());
        m_settings = std::make_unique<Settings>(path("settings.ini"), path("old"));
        m_move = std::make_unique<DataFolderMove>(*m_settings);
    }

    void cleanup()
    {
        m_move.reset();
        m_settings.reset();
    }

    void moves()
    {
        QSignalSpy closed(m_move.get(), &DataFolderMove::filesToBeClosed);
        QSignalSpy opened(m_move.get(), &DataFolderMove::filesMayOpen);
        run(path("new/place"));
        QCOMPARE(m_move->state(), DataFolderMove::Done);
        QVERIFY(isWhole("new/place"));
        QVERIFY(!QFileInfo::exists(path("old/chats.db")) && !QFileInfo::exists(path("old/blobs")));
        QCOMPARE(m_settings->dataFolder(), path("new/place"));
        QCOMPARE(Settings(path("settings.ini"), path("old")).dataFolder(), path("new/place")); // on the disk
        QCOMPARE(closed.size(), 1);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front()[0].toString(), path("new/place"));
        QCOMPARE(m_move->progress(), 1.0);

        run(path("old")); // and back
        QCOMPARE(m_move->state(), DataFolderMove::Done);
        QVERIFY(isWhole("old"));
        m_move->dismiss();
        QCOMPARE(m_move->state(), DataFolderMove::Idle);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("itself") << "old";
        QTest::newRow("within") << "old/inside";
        QTest::newRow("around") << ".";
        QTest::newRow("not empty") << "full";
        QTest::newRow("a file") << "settings.txt";
    }

    void refused()
    {
        QFETCH(QString, target);
        write(path("full/theirs"), "x");
        write(path("settings.txt"), "x");
        QSignalSpy closed(m_move.get(), &DataFolderMove::filesToBeClosed);
        run(m_folder->filePath(target));
        QCOMPARE(m_move->state(), DataFolderMove::Failed);
        QVERIFY(!m_move->text().isEmpty());
        QVERIFY(closed.isEmpty());
        QVERIFY(isWhole("old"));
        QCOMPARE(read(path("full/theirs")), "x");
        QCOMPARE(m_settings->dataFolder(), path("old"));
    }

    /// The new place cannot be written to: its folder's name is taken by a file.
    void unwritable()
    {
        write(path("file"), "x");
        QSignalSpy opened(m_move.get(), &DataFolderMove::filesMayOpen);
        run(path("file/below"));
        QCOMPARE(m_move->state(), DataFolderMove::Failed);
        QVERIFY(isWhole("old"));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front()[0].toString(), path("old"));
    }

    /// A file that cannot be read stops the move; what was copied goes again.
    void unreadable()
    {
        write(path("old/zz"), "secret");
        const fs::path file = path("old/zz").toStdString();
        fs::permissions(file, fs::perms::none);
        QFile probe(path("old/zz"));
        if (probe.open(QIODevice::ReadOnly))
            QSKIP("this user reads everything");
        run(path("new"));
        fs::permissions(file, fs::perms::owner_all);
        QCOMPARE(m_move->state(), DataFolderMove::Failed);
        QVERIFY(isWhole("old"));
        QVERIFY(!QFileInfo::exists(path("new")));
    }

    void cancelled()
    {
        for (int i = 0; i < 40; ++i)
            write(path("old/more") + QString::number(i), QByteArray(2 << 20, 'm'));
        QSignalSpy opened(m_move.get(), &DataFolderMove::filesMayOpen);
        m_move->start(QUrl::fromLocalFile(path("new")));
        m_move->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!m_move->isRunning(), 30000);
        QCOMPARE(m_move->state(), DataFolderMove::Failed);
        QVERIFY(isWhole("old"));
        QVERIFY(!QFileInfo::exists(path("new")));
        QCOMPARE(m_settings->dataFolder(), path("old"));
        QCOMPARE(opened.size(), 1);
    }

    /// The program ends in the middle.
    void destroyed()
    {
        m_move->start(QUrl::fromLocalFile(path("new")));
        m_move.reset();
        QVERIFY(isWhole("old"));
        QVERIFY(!QFileInfo::exists(path("new/chats.db")));
        m_move = std::make_unique<DataFolderMove>(*m_settings);
    }
};

QTEST_GUILESS_MAIN(DataFolderMoveTest)
#include "data_folder_move_test.moc"
