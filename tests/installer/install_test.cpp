// What `cmake --install` leaves behind: everything a desktop asks for, right by its own judges, and programs
// that find their files wherever the tree is moved.
#include <QtTest>

#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

class InstallTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_prefix;

    struct Ended
    {
        int code;
        QString output;
    };

    static Ended run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        const bool isEnded = process.waitForFinished(120000);
        return {isEnded ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
    }

    QString at(const QString& path) const { return m_prefix + QLatin1Char('/') + path; }

    void judge(const QString& program, QStringList arguments, const QString& file)
    {
        const QString found = QStandardPaths::findExecutable(program);
        if (found.isEmpty())
            QSKIP(qPrintable(program + QStringLiteral(" is not installed.")));
        const Ended ended = run(found, arguments << at(file));
        QVERIFY2(ended.code == 0, qPrintable(ended.output));
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QString first = m_folder.filePath(QStringLiteral("first"));
        for (const char* component : {"window", "cli", "data", "licence"}) {
            const Ended ended = run(QStringLiteral(FACET_CMAKE), {"--install", FACET_BUILD_FOLDER, "--prefix",
                                                                  first, "--component", component});
            QVERIFY2(ended.code == 0, qPrintable(ended.output));
        }
        m_prefix = m_folder.filePath(QStringLiteral("moved, and with a space"));
        QVERIFY(QDir().rename(first, m_prefix));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.filePath("config")));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath("data")));
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_folder.filePath("cache")));
    }

    void everythingIsThere_data()
    {
        QTest::addColumn<QString>("path");
        QStringList paths{
            "bin/facet",
            "bin/facet-cli",
            "bin/facet-cli-text",
            "share/applications/io.github.facet.Facet.desktop",
            "share/doc/facet/LICENSE",
            "share/doc/facet/copyright",
            "share/facet/demo/media/shapes-1.png",
            "share/facet/demo/media/speech-1.wav",
            "share/facet/demo/model/model.safetensors",
            "share/facet/demo/model/tokenizer.json",
            "share/facet/demo/tools.json",
            "share/icons/hicolor/scalable/apps/io.github.facet.Facet.svg",
            "share/icons/hicolor/scalable/mimetypes/application-x-gguf.svg",
            "share/icons/hicolor/symbolic/apps/io.github.facet.Facet-symbolic.svg",
            "share/metainfo/io.github.facet.Facet.metainfo.xml",
            "share/mime/packages/io.github.facet.Facet.xml",
        };
        for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512})
            paths << QStringLiteral("share/icons/hicolor/%1x%1/apps/io.github.facet.Facet.png").arg(size);
        for (const QString& path : paths)
            QTest::newRow(qPrintable(path)) << path;
    }
    void everythingIsThere()
    {
        QFETCH(QString, path);
        const QFileInfo file(at(path));
        QVERIFY2(file.isFile() && file.size() > 0, qPrintable(path));
        if (path.endsWith(QLatin1String(".png")) && path.contains(QLatin1String("/apps/")))
            QCOMPARE(QImage(file.filePath()).width(), path.section('/', 3, 3).section('x', 0, 0).toInt());
    }

    void manualPagesNameTheProgram()
    {
        for (const char* page : {"facet.1", "facet-cli.1", "facet-cli-text.1"})
            QVERIFY2(QFileInfo::exists(at(QStringLiteral("share/man/man1/%1.gz").arg(page))) ||
                         QFileInfo::exists(at(QStringLiteral("share/man/man1/%1").arg(page))),
                     page);
    }

    void nothingOfTestsIsThere()
    {
        QVERIFY(!QFileInfo::exists(at("share/facet/demo/media/frames")));
        QVERIFY(!QFileInfo::exists(at("share/facet/demo/train")));
        QVERIFY(!QFileInfo::exists(at("share/facet/demo/expected.json")));
    }

    /// Debian names the package of a QML module after the module; styles come with their controls.
    void thePackageBringsEveryQmlModule()
    {
        QFile package(QStringLiteral(FACET_RESOURCES_FOLDER "/../installer/package.cmake"));
        QVERIFY(package.open(QIODevice::ReadOnly));
        const QString depends = QString::fromUtf8(package.readAll());
        const QRegularExpression import(QStringLiteral("^import (Qt[A-Za-z.]*)"),
                                        QRegularExpression::MultilineOption);
        QDirIterator files(QStringLiteral(FACET_RESOURCES_FOLDER "/../ui"), {"*.qml"}, QDir::Files,
                           QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = import.globalMatch(QString::fromUtf8(file.readAll()));
            for (; found.hasNext(); ++count) {
                QString module = found.next().captured(1);
                if (module.startsWith(QLatin1String("QtQuick.Controls.")))
                    module = QStringLiteral("QtQuick.Controls");
                const QString name = QStringLiteral("qml6-module-") + module.toLower().replace('.', '-');
                QVERIFY2(QRegularExpression(name + QStringLiteral("[\\s)]")).match(depends).hasMatch(),
                         qPrintable(file.fileName() + QStringLiteral(" needs ") + name));
            }
        }
        QVERIFY(count > 100);
    }

    void menuEntryIsValid()
    {
        judge("desktop-file-validate", {}, "share/applications/io.github.facet.Facet.desktop");
    }

    void menuEntryNamesWhatIsInstalled()
    {
        QFile entry(at("share/applications/io.github.facet.Facet.desktop"));
        QVERIFY(entry.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(entry.readAll()).split('\n');
        QVERIFY(lines.contains(QStringLiteral("Exec=facet %F")));
        QVERIFY(lines.contains(QStringLiteral("Exec=facet --new-chat")));
        QVERIFY(lines.contains(QStringLiteral("Icon=io.github.facet.Facet")));
        QVERIFY(QFileInfo(at("bin/facet")).isExecutable());
    }

    void catalogueEntryIsValid()
    {
        judge("appstreamcli", {"validate", "--pedantic", "--no-net", "--no-color"},
              "share/metainfo/io.github.facet.Facet.metainfo.xml");
    }

    void catalogueEntryKnowsThisVersion()
    {
        QFile file(at("share/metainfo/io.github.facet.Facet.metainfo.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("<release version=\"" FACET_VERSION "\""));
    }

    void ggufFilesAreKnown()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("update-mime-database"));
        if (program.isEmpty())
            QSKIP("update-mime-database is not installed.");
        const Ended ended = run(program, {at("share/mime")});
        QVERIFY2(ended.code == 0, qPrintable(ended.output));
        QVERIFY(QFileInfo::exists(at("share/mime/application/x-gguf.xml")));
    }

    void theWindowTellsItsVersion()
    {
        const Ended ended = run(at("bin/facet"), {"--version"});
        QVERIFY2(ended.code == 0 && ended.output.contains(QLatin1String("facet " FACET_VERSION)),
                 qPrintable(ended.output));
    }

    void theCommandLineFindsTheDemoModel()
    {
        const Ended ended = run(at("bin/facet-cli"), {"info"});
        QVERIFY2(ended.code == 0 && ended.output.contains(m_prefix), qPrintable(ended.output));
        QVERIFY(run(at("bin/facet-cli"), {"chat", "--help"}).code == 0); // the program beside it
    }

    void theWindowLoadsTheDemoModelOfItsOwnTree()
    {
#ifndef Q_OS_LINUX
        QSKIP("What a process has open is read from /proc.");
#else
        QProcess window;
        window.setProcessChannelMode(QProcess::MergedChannels);
        window.start(at("bin/facet"), {"--portable", "--new-chat"});
        QVERIFY(window.waitForStarted());
        const auto isLoaded = [&] {
            QFile maps(QStringLiteral("/proc/%1/maps").arg(window.processId()));
            return maps.open(QIODevice::ReadOnly) &&
                   maps.readAll().contains(QFile::encodeName(at("share/facet/demo/model/model.safetensors")));
        };
        bool isSeen = false;
        for (int i = 0; i < 600 && !isSeen && window.state() == QProcess::Running; ++i) {
            QTest::qWait(100);
            isSeen = isLoaded();
        }
        window.terminate();
        if (!window.waitForFinished(20000))
            window.kill();
        QVERIFY2(isSeen, window.readAll().constData());
        QVERIFY(QFileInfo::exists(at("bin/facet-data/facet.ini")) ||
                QFileInfo::exists(at("bin/facet-data/data")));
#endif
    }
};

QTEST_MAIN(InstallTest)
#include "install_test.moc"
