// The Transcribe page, driven offscreen: real recorder on the virtual microphone, scripted model.
// With FACET_SCREENSHOTS=folder it leaves a picture of each state there.
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/player/player.h"
#include "app/transcribe/desk.h"
#include "app/transcribe/portaudio_source.h"
#include "app/transcribe/voice_input.h"
#include "tests/app/transcribe/scripted_speech_model.h"
#include "tests/app/transcribe/spoken_sound.h"
#include "tests/app/transcribe/virtual_microphone.h"

using namespace transcribe;

namespace {

constexpr int kPatience = 60000;
constexpr double kSpeed = 10; // times real time

QQuickItem* find(QQuickItem* root, const char* name)
{
    if (root->objectName() == QLatin1String(name))
        return root;
    for (QQuickItem* child : root->childItems()) {
        if (QQuickItem* found = find(child, name))
            return found;
    }
    return nullptr;
}

QList<TranscriptRow> meeting()
{
    return {{0.2, 5.1, QStringLiteral("Good morning. Shall we start with the numbers from last week?"),
             QStringLiteral("Guten Morgen. Wollen wir mit den Zahlen der letzten Woche anfangen?"),
             QStringLiteral("Ada"), true},
            {6.3, 11.8, QStringLiteral("Sales went up by 12 percent, mostly in the north."),
             QStringLiteral("Der Umsatz stieg um 12 Prozent, vor allem im Norden."), QStringLiteral("Ben"),
             true},
            {13.1,
             16.2,
             QStringLiteral("The new shelf layout seems to help."),
             QStringLiteral("Die neue Regalordnung scheint zu helfen."),
             {},
             true},
            {18.0,
             21.5,
             QStringLiteral("Can you send me the list before noon?"),
             QStringLiteral("Kannst du mir die Liste vor Mittag schicken?"),
             {},
             true}};
}

} // namespace

class TranscribePageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_microphone.emplace(spokenSound(3));
        m_recorder.emplace(std::make_unique<PortAudioSource>(kSpeed));
    }

    void init()
    {
        m_model.emplace();
        m_desk.emplace(*m_recorder, *m_model, m_folder.filePath(QLatin1String(QTest::currentTestFunction())));
        m_player.emplace(m_workshop);
        connect(&*m_desk, &Desk::seekRequested, &*m_player, [this](const QUrl& recording, double seconds) {
            m_player->openFile(recording.toLocalFile(), m_desk->title(), seconds);
            m_player->setPlaying(true);
        });
        show(QStringLiteral("TranscribePage"),
             {{QStringLiteral("desk"), QVariant::fromValue(&*m_desk)},
              {QStringLiteral("player"), QVariant::fromValue(&*m_player)}},
             {1100, 760});
    }

    void cleanup()
    {
        m_view.reset();
        m_player.reset();
        m_desk.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!m_recorder->isBusy(), kPatience);
        m_model.reset();
    }

    void emptyPage()
    {
        QVERIFY(item("recordButton"));
        shoot("empty");
    }

    void recordsByKeyboard()
    {
        m_model->m_texts = {QStringLiteral("Good morning.")};
        m_desk->setTranslateTo(QStringLiteral("German"));
        item("recordButton")->forceActiveFocus();
        QTest::keyClick(&*m_view, Qt::Key_Space);
        QVERIFY(m_desk->isRecordingHere());
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->transcript()->count() >= 2, kPatience);
        shoot("recording");
        QVERIFY(item("elapsed")->property("text").toString() != QLatin1String("00:00"));
        QTest::keyClick(&*m_view, Qt::Key_F9);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->isRecordingHere(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->isWorking(), kPatience);
        shoot("recorded");
    }

    void pausesByButton()
    {
        click("recordButton");
        QTRY_COMPARE_WITH_TIMEOUT(m_recorder->state(), Recorder::State::Recording, kPatience);
        click("pauseButton");
        QTRY_COMPARE_WITH_TIMEOUT(m_recorder->state(), Recorder::State::Paused, kPatience);
        shoot("paused");
        click("pauseButton");
        QTRY_COMPARE_WITH_TIMEOUT(m_recorder->state(), Recorder::State::Recording, kPatience);
    }

    void editsSearchesAndAsks()
    {
        openMeeting();
        QSignalSpy asked(&*m_desk, &Desk::askRequested);
        QSignalSpy seeks(&*m_desk, &Desk::seekRequested);
        shoot("transcript");
        click("askButton");
        QCOMPARE(asked.size(), 1);

        QQuickItem* said = find(row(0), "said");
        QVERIFY(said);
        said->forceActiveFocus();
        QTest::keyClick(&*m_view, Qt::Key_Home, Qt::ControlModifier);
        type(QStringLiteral("So: "));
        shoot("editing");
        item("recordButton")->forceActiveFocus();
        QCOMPARE(m_desk->transcript()->rows()[0].text,
                 QStringLiteral("So: Good morning. Shall we start with the numbers from last week?"));

        QTest::keyClick(&*m_view, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(item("searchField")->hasActiveFocus());
        type(QStringLiteral("shelf"));
        QCOMPARE(m_desk->transcript()->matchCount(), 1);
        shoot("search");
        QTest::keyClick(&*m_view, Qt::Key_Escape);
        QCOMPARE(m_desk->transcript()->matchCount(), 0);

        QTest::mouseMove(&*m_view, row(0)->mapToScene({100, 5}).toPoint());
        click(find(row(0), "speakerButton"));
        QTRY_VERIFY(find(row(0), "speakerField")->hasActiveFocus());
        shoot("speaker");
        QTest::keyClick(&*m_view, Qt::Key_A, Qt::ControlModifier);
        type(QStringLiteral("Eve"));
        QTest::keyClick(&*m_view, Qt::Key_Return);
        QCOMPARE(m_desk->transcript()->rows()[0].speaker, QStringLiteral("Eve"));
        m_desk->playFrom(1);
        QCOMPARE(seeks.size(), 1);
    }

    void playsFromATime()
    {
        openMeeting();
        QVERIFY(!item("recordingPlayer")->isVisible());
        m_player->setVolume(0);
        click(find(row(1), "timeButton"));
        QTRY_VERIFY(item("recordingPlayer")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() > 6.4, kPatience);
        QVERIFY(m_player->isPlaying());
        QCOMPARE(m_player->name(), QStringLiteral("Monday meeting"));
        QTRY_VERIFY(!m_player->peaks().isEmpty());
        m_player->setPlaying(false);
        shoot("playing");
        QQuickItem* time = find(row(3), "timeButton");
        time->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&*m_view, Qt::Key_Return);
        QVERIFY(m_player->isPlaying());
        QVERIFY(m_player->position() >= 18);
        // From here Tab comes to the player; Escape closes it and goes back to the time.
        const auto isAtPlayer = [this] { return item("recordingPlayer")->property("activeFocus").toBool(); };
        for (int i = 0; i < 30 && !isAtPlayer(); ++i)
            QTest::keyClick(&*m_view, Qt::Key_Tab);
        QVERIFY(isAtPlayer());
        QTest::keyClick(&*m_view, Qt::Key_Escape);
        QCOMPARE(m_player->name(), QString());
        QVERIFY(!m_player->isPlaying());
        QVERIFY(!item("recordingPlayer")->isVisible());
        QVERIFY(time->hasActiveFocus());
        QTest::keyClick(&*m_view, Qt::Key_Enter);
        QVERIFY(m_player->isPlaying());
        QTest::keyClick(&*m_view, Qt::Key_Escape); // from the list too
        QCOMPARE(m_player->name(), QString());

        QVERIFY(QFile::remove(m_desk->recordingFile()));
        click(time);
        QTRY_VERIFY(m_player->notice().contains(QStringLiteral("no longer there")));
        shoot("gone");
    }

    void goesBackToTheRecordings()
    {
        openMeeting();
        click("backButton");
        QVERIFY(!m_desk->hasSession());
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->recordings()->count(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(item("deleteButton"), kPatience);
        shoot("recordings");
        click("deleteButton");
        QCOMPARE(m_desk->recordings()->count(), 0);
        QTRY_VERIFY(item("undoNotice")->isVisible());
        shoot("deleted");
        m_desk->recordings()->undoRemove();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->recordings()->count(), 1, kPatience);
    }

    void choosesLanguages()
    {
        click("languagePill");
        QTRY_VERIFY_WITH_TIMEOUT(popupItem("targetList"), kPatience);
        popupItem("targetList")->forceActiveFocus();
        QTest::keyClick(&*m_view, Qt::Key_Down);
        QTest::keyClick(&*m_view, Qt::Key_Return);
        QCOMPARE(m_desk->translateTo(), QStringLiteral("German"));
        QTest::qWait(1);
        shoot("languages");
        QTest::keyClick(&*m_view, Qt::Key_Escape);
    }

    void deafModel()
    {
        m_model->setHears(false);
        QTRY_VERIFY(item("deafNotice")->isVisible());
        shoot("deaf");
        QSignalSpy models(m_view->rootObject(), SIGNAL(modelsRequested()));
        QMetaObject::invokeMethod(item("deafNotice"), "actionRequested");
        QCOMPARE(models.size(), 1);
    }

    void microphoneButton()
    {
        VoiceInput voice(*m_recorder, *m_model, m_folder.filePath(QStringLiteral("voice")));
        QSignalSpy texts(&voice, &VoiceInput::textReady);
        QQmlComponent component(m_view->engine());
        component.setData(
            "import QtQuick\nimport Facet.TranscribeViews\nRectangle { id: root; width: 300; height: 200; "
            "required property var "
            "voice\n"
            "MicButton { objectName: \"button\"; anchors.centerIn: parent; voice: root.voice } }",
            QUrl());
        QObject* ground =
            component.createWithInitialProperties({{QStringLiteral("voice"), QVariant::fromValue(&voice)}});
        QVERIFY2(ground, qPrintable(component.errorString()));
        m_view->setContent(QUrl(), nullptr, ground);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(&*m_view));
        m_view->grabWindow(); // lays it out
        const QPoint middle = item("button")->mapToScene({16, 16}).toPoint();
        QTest::mouseClick(&*m_view, Qt::LeftButton, {}, middle); // a click leaves it on
        QVERIFY(voice.isListening());
        QTRY_VERIFY_WITH_TIMEOUT(m_recorder->elapsedSeconds() > 4, kPatience);
        shoot("microphone");
        QTest::mouseClick(&*m_view, Qt::LeftButton, {}, middle);
        QTRY_COMPARE_WITH_TIMEOUT(texts.size(), 1, kPatience);

        QTest::mousePress(&*m_view, Qt::LeftButton, {}, middle); // holding: until it is released
        QVERIFY(voice.isListening());
        QTRY_VERIFY_WITH_TIMEOUT(item("button")->property("heldLong").toBool(), kPatience);
        QTest::mouseRelease(&*m_view, Qt::LeftButton, {}, middle);
        QTRY_COMPARE_WITH_TIMEOUT(voice.state(), VoiceInput::State::Idle, kPatience);
        m_view.reset();
    }

    void noMicrophone() // last: the configuration is gone for good
    {
        VirtualMicrophone::unplugAll(m_folder);
        click("recordButton");
        QTRY_COMPARE_WITH_TIMEOUT(m_recorder->state(), Recorder::State::Failed, kPatience);
        QTRY_VERIFY(item("microphoneNotice")->isVisible());
        QCOMPARE(item("microphoneNotice")->property("action").toString(), QStringLiteral("Try again"));
        shoot("no-microphone");
        click("recordButton"); // giving up leaves nothing behind
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->hasSession(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(SessionFolder(m_desk->recordings()->folder()).list().isEmpty(), kPatience);
    }

private:
    void show(const QString& file, const QVariantMap& properties, const QSize& size)
    {
        m_view.emplace();
        m_view->engine()->addImportPath(QStringLiteral(":/qt/qml"));
        m_view->setResizeMode(QQuickView::SizeRootObjectToView);
        m_view->setInitialProperties(properties);
        m_view->resize(size);
        m_view->setSource(QUrl(QStringLiteral("qrc:/qt/qml/Facet/TranscribeViews/%1.qml").arg(file)));
        QVERIFY2(m_view->status() == QQuickView::Ready, "see the messages above");
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(&*m_view));
    }

    void openMeeting()
    {
        const SessionFolder sessions(m_desk->recordings()->folder());
        Session session;
        session.id = sessions.newId(QDateTime(QDate(2026, 11, 20), QTime(9, 30)));
        session.title = QStringLiteral("Monday meeting");
        session.language = QStringLiteral("English");
        session.translateTo = QStringLiteral("German");
        session.rows = meeting();
        QVERIFY(sessions.save(session).isEmpty());
        RecordingFile recording(sessions.recordingPath(session.id));
        QVERIFY(recording.append(std::vector<std::int16_t>(16000 * 22, 0)));
        QVERIFY(recording.flush());
        session.transcribedSamples = recording.sampleCount();
        QVERIFY(sessions.save(session).isEmpty());
        m_desk->open(session.id);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->transcript()->count(), 4, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(item("said"), kPatience);
    }

    void type(const QString& text)
    {
        for (const QChar c : text)
            QTest::keyClick(&*m_view, c.toLatin1());
    }

    QQuickItem* item(const char* name) { return find(m_view->rootObject(), name); }
    QQuickItem* popupItem(const char* name) { return find(m_view->contentItem(), name); }

    /// The item of a row of the transcript.
    QQuickItem* row(int index)
    {
        for (QQuickItem* child :
             find(m_view->rootObject(), "transcriptList")->childItems().first()->childItems()) {
            if (child->objectName() == QLatin1String("row") && child->property("index").toInt() == index)
                return child;
        }
        return m_view->rootObject();
    }

    void click(const char* name)
    {
        QVERIFY2(item(name), name);
        click(item(name));
    }

    void click(QQuickItem* target)
    {
        m_view->grabWindow(); // lays out what has changed
        QVERIFY2(target->isVisible() && target->width() > 0, qPrintable(target->objectName()));
        QTest::mouseClick(&*m_view, Qt::LeftButton, {},
                          target->mapToScene({target->width() / 2, target->height() / 2}).toPoint());
    }

    /// The same state in light and dark, wide and narrow.
    void shoot(const char* name)
    {
        const QString folder = qEnvironmentVariable("FACET_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QQmlComponent component(m_view->engine());
        component.setData("import QtQuick\nimport Facet.Theme\nQtObject { property bool dark: false\n"
                          "onDarkChanged: Theme.dark = dark }",
                          QUrl());
        const std::unique_ptr<QObject> theme(component.create());
        QVERIFY2(theme, qPrintable(component.errorString()));
        const QSize size = m_view->size();
        for (const bool isDark : {false, true}) {
            theme->setProperty("dark", isDark);
            for (const int width : {size.width(), 480}) {
                m_view->resize(std::min(width, size.width()), size.height());
                QTest::qWait(50);
                m_view->grabWindow().save(
                    QStringLiteral("%1/%2-%3-%4.png")
                        .arg(folder, QLatin1String(name), QLatin1String(isDark ? "dark" : "light"))
                        .arg(m_view->width()));
            }
        }
        theme->setProperty("dark", false);
        m_view->resize(size);
        QTest::qWait(50);
    }

    QTemporaryDir m_folder;
    attachments::Workshop m_workshop{{{}, [](const QString& blob) { return blob; }},
                                     m_folder.filePath(QStringLiteral("thumbnails"))};
    std::optional<player::Player> m_player;
    std::optional<VirtualMicrophone> m_microphone;
    std::optional<Recorder> m_recorder;
    std::optional<ScriptedSpeechModel> m_model;
    std::optional<Desk> m_desk;
    std::optional<QQuickView> m_view;
};

QTEST_MAIN(TranscribePageTest)
#include "transcribe_page_test.moc"
