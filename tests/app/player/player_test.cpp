// Seeking shows the frame of that time, playing moves on with and without a sound device.
#include <QtTest>

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/attachments/image_provider.h"
#include "app/attachments/pictures.h"
#include "app/media/video_decoder.h"
#include "app/player/player.h"

using player::Player;

namespace {

QString demoFile(const QString& name)
{
    return QStringLiteral(FACET_RESOURCES_FOLDER "/demo/media/") + name;
}

/// As blobs are named: by digits and small letters.
QString blobOf(const QString& name)
{
    return QString::fromLatin1(name.toUtf8().toHex());
}

history::Attachment clip(const QString& name, history::Attachment::Kind kind)
{
    history::Attachment attachment;
    attachment.kind = kind;
    attachment.blob = blobOf(name);
    attachment.name = name;
    return attachment;
}

QImage frameOf(const QString& name, std::int64_t index)
{
    media::Source source(std::filesystem::path(demoFile(name).toStdString()));
    media::VideoReader reader(source);
    QImage image;
    reader.read(std::span(&index, 1),
                [&](std::size_t, const media::Picture& picture) { image = attachments::imageOf(picture); });
    return image;
}

constexpr char kScene[] = R"(
import QtQuick
import QtQuick.Window
import Facet.Player
import Facet.PlayerViews
import Facet.Theme

Window {
    id: root
    required property Player player
    property bool isDark: false
    onIsDarkChanged: Theme.dark = isDark
    visible: true
    width: 640
    height: 680
    color: Theme.window
    PlayerView {
        x: 16
        y: 16
        width: parent.width - 32
        focus: true
        player: root.player
        onClosed: root.player.close()
    }
}
)";

} // namespace

class PlayerTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_workshop = std::make_unique<attachments::Workshop>(
            attachments::BlobHooks{{},
                                   [](const QString& blob) {
                                       return demoFile(
                                           QString::fromUtf8(QByteArray::fromHex(blob.toLatin1())));
                                   }},
            m_folder.path());
        m_player = std::make_unique<Player>(*m_workshop);
    }

    void cleanup()
    {
        m_player.reset();
        m_workshop.reset();
    }

    void pausedSeekShowsThatFrame()
    {
        media::Source source(std::filesystem::path(demoFile("clip-1.mp4").toStdString()));
        const double rate = media::VideoReader(source).track().framesPerSecond;
        m_player->open(clip("clip-1.mp4", history::Attachment::Kind::Video), 2);
        QTRY_VERIFY(m_player->isLoaded());
        QTRY_VERIFY(!m_player->frame().isNull());
        QTRY_COMPARE(m_player->frameSeconds(), 2.0);
        QCOMPARE(m_player->frame(), frameOf("clip-1.mp4", qRound(2 * rate)));
        for (const double seconds : {4.0, 1.0, 3.0}) {
            m_player->seek(seconds);
            QTRY_COMPARE(m_player->frameSeconds(), seconds);
            QVERIFY(!m_player->isPlaying());
        }
        m_player->seek(1e9);
        QCOMPARE(m_player->position(), m_player->duration());
        m_player->seek(-5);
        QTRY_COMPARE(m_player->frameSeconds(), 0.0);
    }

    void playingGoesOnAndEnds()
    {
        m_player->openBlob(blobOf("clip-2.mp4"), "clip-2.mp4");
        QTRY_VERIFY(m_player->isLoaded());
        QTRY_VERIFY(!m_player->frame().isNull());
        QSignalSpy frames(m_player.get(), &Player::frameChanged);
        m_player->setPlaying(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->frameSeconds() > 0.3, 10000);
        QVERIFY(frames.size() >= 2);
        m_player->setPlaying(false);
        const double held = m_player->position();
        QTest::qWait(100);
        QCOMPARE(m_player->position(), held);
        m_player->seek(m_player->duration() - 0.3);
        m_player->setPlaying(true);
        QTRY_VERIFY_WITH_TIMEOUT(!m_player->isPlaying(), 10000);
        QCOMPARE(m_player->position(), m_player->duration());
        m_player->setPlaying(true); // from the beginning again
        QVERIFY(m_player->position() < 0.1);
    }

    void soundAlone()
    {
        m_player->open(clip("speech-1.wav", history::Attachment::Kind::Audio));
        QTRY_VERIFY(m_player->isLoaded());
        QTRY_VERIFY(!m_player->peaks().isEmpty());
        m_player->setVolume(0);
        m_player->setPlaying(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() > 0.2, 10000);
        m_player->seek(0.5);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() > 0.6, 10000);
    }

    void brokenFilesSaySo()
    {
        m_player->open(clip("index.json", history::Attachment::Kind::Video));
        QTRY_VERIFY(!m_player->notice().isEmpty());
        QVERIFY(!m_player->isLoaded());
        m_player->setPlaying(true);
        m_player->close();
        QVERIFY(m_player->notice().isEmpty());
    }

    void anyFileByItsPath()
    {
        const QString path = m_folder.filePath("talk.wav");
        QVERIFY(QFile::copy(demoFile("speech-1.wav"), path));
        m_player->setVolume(0);
        m_player->openFile(path, "A talk", 0.4);
        m_player->setPlaying(true); // at once: it plays when it is there
        QCOMPARE(m_player->name(), QStringLiteral("A talk"));
        QCOMPARE(m_player->file(), path);
        QTRY_VERIFY(m_player->isLoaded());
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() > 0.5, 10000);
        QVERIFY(m_player->isPlaying());
        QTRY_VERIFY(!m_player->peaks().isEmpty());
        QSignalSpy sources(m_player.get(), &Player::sourceChanged);
        m_player->setPlaying(false);
        m_player->openFile(path, "A talk", 0.2); // the same: only sought
        QCOMPARE(m_player->position(), 0.2);
        QCOMPARE(sources.size(), 0);
        m_player->setName("Another title");
        QVERIFY(m_player->isLoaded());
        m_player->close();
        QVERIFY(m_player->file().isEmpty());
    }

    void aFileThatGrows()
    {
        const QString path = m_folder.filePath("growing.wav");
        const auto write = [&](int seconds) { // as our recordings are: the header tells of all that follows
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            const auto bytes = static_cast<quint32>(seconds * 32000);
            QDataStream out(&file);
            out.setByteOrder(QDataStream::LittleEndian);
            out.writeRawData("RIFF", 4);
            out << quint32(bytes + 36);
            out.writeRawData("WAVEfmt ", 8);
            out << quint32(16) << quint16(1) << quint16(1) << quint32(16000) << quint32(32000) << quint16(2)
                << quint16(16);
            out.writeRawData("data", 4);
            out << bytes;
            file.write(QByteArray(static_cast<int>(bytes), '\1'));
        };
        write(2);
        m_player->openFile(path, "growing", 0);
        QTRY_COMPARE(m_player->duration(), 2.0);
        write(5);
        m_player->openFile(path, "growing", 1);
        QCOMPARE(m_player->position(), 1.0);
        QTRY_COMPARE(m_player->duration(), 5.0);
        QCOMPARE(m_player->position(), 1.0);
        write(8);
        m_player->openFile(path, "growing", 7); // where nothing was when it was opened
        QTRY_COMPARE(m_player->duration(), 8.0);
        QCOMPARE(m_player->position(), 7.0);
    }

    void aFileThatIsGone()
    {
        const QString path = m_folder.filePath("gone.wav");
        QVERIFY(QFile::copy(demoFile("speech-1.wav"), path));
        m_player->openFile(path, "gone", 0);
        QTRY_VERIFY(m_player->isLoaded());
        QVERIFY(QFile::remove(path));
        m_player->openFile(path, "gone", 0.1);
        m_player->setPlaying(true);
        QTRY_VERIFY(!m_player->isLoaded());
        QVERIFY(!m_player->isPlaying());
        QVERIFY(m_player->notice().contains("no longer there"));
        QVERIFY(m_player->notice().contains(path));
        m_player->openFile(path, "gone", 0.1);
        m_player->setPlaying(true);
        QVERIFY(m_player->notice().isEmpty()); // not known yet
        QTRY_VERIFY(m_player->notice().contains("no longer there"));
        QVERIFY(!m_player->isPlaying());
        QVERIFY(QFile::copy(demoFile("speech-1.wav"), path)); // it is back
        m_player->openFile(path, "gone", 0.1);
        QTRY_VERIFY(m_player->isLoaded());
        QVERIFY(m_player->notice().isEmpty());
    }

    void view()
    {
        QQmlEngine engine;
        engine.addImportPath(":/qt/qml");
        engine.addImageProvider(attachments::ImageProvider::name(),
                                new attachments::ImageProvider(m_workshop->thumbnails()));
        QList<QQmlError> warnings;
        connect(&engine, &QQmlEngine::warnings, this,
                [&](const QList<QQmlError>& errors) { warnings += errors; });
        QQmlComponent component(&engine);
        component.setData(kScene, QUrl("qrc:/scene.qml"));
        QVERIFY2(component.isReady(), qPrintable(component.errorString()));
        const std::unique_ptr<QObject> object(
            component.createWithInitialProperties({{"player", QVariant::fromValue(m_player.get())}}));
        auto* window = qobject_cast<QQuickWindow*>(object.get());
        QVERIFY(window != nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(window));
        m_player->open(clip("clip-1.mp4", history::Attachment::Kind::Video), 3);
        QTRY_COMPARE(m_player->frameSeconds(), 3.0);
        QTRY_COMPARE(m_player->filmstrip()->readyCount(), m_player->filmstrip()->count());
        const QString folder = qEnvironmentVariable("FACET_SCREENSHOTS");
        for (const bool isDark : {true, false}) {
            window->setProperty("isDark", isDark);
            if (folder.isEmpty())
                continue;
            QTest::qWait(300);
            QVERIFY(window->grabWindow().save(
                QStringLiteral("%1/player-%2.png").arg(folder, isDark ? "dark" : "light")));
        }
        QTest::keyClick(window, Qt::Key_Space);
        QTRY_VERIFY(m_player->isPlaying());
        QTest::keyClick(window, Qt::Key_Space);
        QTRY_VERIFY(!m_player->isPlaying());
        QTest::keyClick(window, Qt::Key_Left);
        QVERIFY(m_player->position() < 1);
        QTest::keyClick(window, Qt::Key_Escape);
        QCOMPARE(m_player->name(), QString());
        for (const QQmlError& warning : warnings)
            qWarning() << warning.toString();
        QVERIFY(warnings.isEmpty());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<attachments::Workshop> m_workshop;
    std::unique_ptr<Player> m_player;
};

QTEST_MAIN(PlayerTest)
#include "player_test.moc"
