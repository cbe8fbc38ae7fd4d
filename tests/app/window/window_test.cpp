// The whole window driven as a user does, with keys, clicks and drops: ask, stop, edit, branch, attach,
// permit a tool, record, serve, search, find, and a restart after the program was killed in the middle of an
// answer.
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QSignalSpy>
#include <QStyleHints>

#include <csignal>

#include "tests/app/transcribe/virtual_microphone.h"
#include "tests/app/window/keyboard_walk.h"

using namespace window_tests;
using history::Ending;

namespace {

constexpr const char* kDieArgument = "--die-while-answering";

QString demo(const char* name)
{
    return QStringLiteral(FACET_RESOURCES_FOLDER "/demo/media/") + QLatin1String(name);
}

void drop(QQuickWindow* window, const QList<QUrl>& files)
{
    QMimeData data;
    data.setUrls(files);
    const QPointF place(window->width() / 2.0, window->height() / 2.0);
    QDragEnterEvent enter(place.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &dropped);
}

/// The child process of the kill test: asks, and dies when some of the answer is there.
int dieWhileAnswering(const QString& folder)
{
    WindowFixture fixture(folder);
    if (!fixture.waitForModel())
        return 1;
    fixture.type(QStringLiteral("What can you do?"));
    QTest::keyClick(fixture.window, Qt::Key_Return);
    (void)QTest::qWaitFor([&] { return fixture.app.page()->isAnswering() && fixture.lastText().size() > 30; },
                          kTimeout);
    // Die behind the journal's back: what it was given must be in the file by itself.
    const QString written = fixture.lastText();
    QTest::qWait(50);
    fprintf(stdout, "%s\n", qPrintable(written));
    fflush(stdout);
    raise(SIGKILL);
    return 0;
}

} // namespace

/// Takes what would be opened by another program.
class FakeDesktop : public QObject
{
    Q_OBJECT

public slots:
    void open(const QUrl& file) { opened.append(file); }

public:
    QList<QUrl> opened;
};

class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<WindowFixture>(m_folder.path());
        QVERIFY(m_fixture->window != nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(m_fixture->window));
        QVERIFY(m_fixture->waitForModel());
    }

    void cleanupTestCase() { m_fixture.reset(); }

    void init()
    {
        m_fixture->app.newChat();
        m_fixture->app.page()->tools()->setEnabledTools({});
    }

    void typeAndGetAnAnswer()
    {
        m_fixture->type(QStringLiteral("Hello!"));
        QVERIFY(page().canSend());
        QTest::keyClick(m_fixture->window, Qt::Key_Return);
        QVERIFY(m_fixture->waitForAnswer());
        QVERIFY2(m_fixture->lastText().startsWith(QStringLiteral("Hello! I am the Facet demo.")),
                 qPrintable(m_fixture->lastText()));
        QCOMPARE(m_fixture->item("composerInput")->property("text").toString(), QString());
    }

    void shiftReturnIsALineBreak()
    {
        m_fixture->type(QStringLiteral("a"));
        QTest::keyClick(m_fixture->window, Qt::Key_Return, Qt::ShiftModifier);
        m_fixture->type(QStringLiteral("b"));
        QCOMPARE(page().composer()->text(), QStringLiteral("a\nb"));
        QVERIFY(!page().isAnswering());
        page().composer()->setText({});
    }

    void escapeStopsAndKeeps()
    {
        m_fixture->type(QStringLiteral("What can you do?"));
        QTest::keyClick(m_fixture->window, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([this] { return !m_fixture->lastText().isEmpty(); }, kTimeout));
        QTest::keyClick(m_fixture->window, Qt::Key_Escape);
        QVERIFY(m_fixture->waitForAnswer());
        QVERIFY(!m_fixture->lastText().isEmpty());
        const Ending ending = m_fixture->app.store().message(m_fixture->lastMessage())->ending;
        QVERIFY(ending == Ending::Stopped || ending == Ending::Complete); // complete if it was faster
    }

    void upEditsAndBranches()
    {
        m_fixture->type(QStringLiteral("What is 3 + 4?"));
        QTest::keyClick(m_fixture->window, Qt::Key_Return);
        QVERIFY(m_fixture->waitForAnswer());
        QTest::keyClick(m_fixture->window, Qt::Key_Up);
        QVERIFY(page().composer()->isEditing());
        QTest::keyClick(m_fixture->window, Qt::Key_A, Qt::ControlModifier);
        m_fixture->type(QStringLiteral("Bonjour"));
        QTest::keyClick(m_fixture->window, Qt::Key_Return);
        QVERIFY(m_fixture->waitForAnswer());
        QVERIFY(m_fixture->lastText().startsWith(QStringLiteral("Bonjour")));
        QTest::keyClick(m_fixture->window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(page().thread()->messages().first().text, QStringLiteral("What is 3 + 4?"));
        QTest::keyClick(m_fixture->window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(page().thread()->messages().first().text, QStringLiteral("Bonjour"));
        QTest::keyClick(m_fixture->window, Qt::Key_R, Qt::ControlModifier);
        QVERIFY(page().isAnswering());
        QVERIFY(m_fixture->waitForAnswer());
        QCOMPARE(page().thread()->entry(m_fixture->lastMessage())->branchCount, 2);
    }

    void dropsAPicture()
    {
        drop(m_fixture->window, {QUrl::fromLocalFile(demo("shapes-1.png"))});
        sendWhenReady(QStringLiteral("What do you see?"));
        QCOMPARE(m_fixture->lastText(),
                 QStringLiteral("A red circle and a blue square on a white background."));
        // Boxes are drawn over the picture that the chat is about.
        sendWhenReady(QStringLiteral("Detect the red circle."));
        const chat::ThreadEntry* answer = page().thread()->entry(m_fixture->lastMessage());
        QVERIFY2(answer->regions() != nullptr && answer->regions()->count() == 1,
                 qPrintable(answer->markdown()));
    }

    void dropsAVideo()
    {
        drop(m_fixture->window, {QUrl::fromLocalFile(demo("clip-1.mp4"))});
        sendWhenReady(QStringLiteral("What happens in this video?"));
        QVERIFY2(m_fixture->lastText().contains(QStringLiteral("circle")), qPrintable(m_fixture->lastText()));
    }

    void dropsADocument()
    {
        const QString file = m_folder.filePath(QStringLiteral("plan.pdf"));
        {
            QPdfWriter writer(file);
            QPainter painter(&writer);
            painter.drawText(QPointF(200, 400), QStringLiteral("The meeting starts at the old tower."));
        }
        drop(m_fixture->window, {QUrl::fromLocalFile(file)});
        QVERIFY(QTest::qWaitFor([this] { return page().composer()->isReady(); }, kTimeout));
        QCOMPARE(page().composer()->attachments()->count(), 1);
        QVERIFY(page().composer()->attachments()->tokens() > 0);
        sendWhenReady(QStringLiteral("Hello!"));
        QVERIFY(!m_fixture->lastText().isEmpty());
        QCOMPARE(page().thread()->messages().first().attachments.first().kind,
                 history::Attachment::Kind::Pdf);
    }

    void timesPlayTheClipTheyAreAbout()
    {
        const QList<history::Attachment> clips =
            imported({demo("clip-1.mp4"), demo("clip-2.mp4"), demo("speech-1.wav")});
        const qint64 chat = m_fixture->app.store().createChat({});
        qint64 parent = 0;
        const auto say = [&](const QString& text, const QList<history::Attachment>& attachments,
                             const QString& answer) {
            history::Message message;
            message.chatId = chat;
            message.parentId = parent;
            message.text = text;
            message.attachments = attachments;
            const qint64 question = m_fixture->app.store().addMessage(message);
            message = {};
            message.chatId = chat;
            message.parentId = question;
            message.role = history::Role::Assistant;
            history::Step step;
            step.text = answer;
            message.steps = {step};
            parent = m_fixture->app.store().addMessage(message);
            return parent;
        };
        const qint64 early =
            say(QStringLiteral("What happens?"), {clips[0]}, QStringLiteral("A circle at 00:01."));
        say(QStringLiteral("And here?"), {clips[1]},
            QStringLiteral("| what | when |\n|---|---|\n| a square | 00:02 |"));
        const qint64 late =
            say(QStringLiteral("All of it?"), {clips[2], clips[0]}, QStringLiteral("Nothing."));
        m_fixture->app.store().setActiveLeaf(chat, m_fixture->app.store().message(late)->parentId);
        page().openChat(chat);
        QTRY_COMPARE(page().thread()->messageCount(), 5);
        player::Player& player = *m_fixture->app.player();

        // The mouse in the first answer, the keyboard in the table of the second, and back again.
        QQuickItem* first = nullptr;
        QTRY_VERIFY((first = blockWith(QStringLiteral("A circle at 00:01."))) != nullptr);
        QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 50);
        QRectF place;
        QVERIFY(QMetaObject::invokeMethod(first, "positionToRectangle", Q_RETURN_ARG(QRectF, place),
                                          Q_ARG(int, 14)));
        QTest::mouseClick(m_fixture->window, Qt::LeftButton, {},
                          first->mapToScene(place.center() + QPointF(3, 0)).toPoint());
        QCOMPARE(player.name(), QStringLiteral("clip-1.mp4"));
        QTRY_VERIFY(player.isLoaded());
        QCOMPARE(player.position(), 1.0);
        QQuickItem* second = nullptr;
        QTRY_VERIFY((second = blockWith(QStringLiteral("00:02"))) != nullptr);
        second->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(m_fixture->window, Qt::Key_Return);
        QCOMPARE(player.name(), QStringLiteral("clip-2.mp4"));
        QTRY_VERIFY(player.isLoaded());
        QCOMPARE(player.position(), 2.0);
        // Of several clips the one that is long enough.
        m_fixture->app.openLink(QStringLiteral("seek:9000"), early);
        QCOMPARE(player.name(), QStringLiteral("clip-1.mp4"));
        page().openChat(chat);
        QCOMPARE(page().thread()->messageCount(), 5);
        player.close();
        m_fixture->app.openLink(QStringLiteral("seek:0"), page().thread()->messages().last().id);
        QTRY_COMPARE(player.name(), QStringLiteral("speech-1.wav"));
        player.close();
    }

    void filesOfQuestionsOpen()
    {
        const QString report = m_folder.filePath(QStringLiteral("report.pdf"));
        {
            QPdfWriter writer(report);
            QPainter painter(&writer);
            painter.drawText(QPointF(200, 400), QStringLiteral("One"));
            writer.newPage();
            painter.drawText(QPointF(200, 400), QStringLiteral("Two"));
        }
        history::Message question;
        question.chatId = m_fixture->app.store().createChat({});
        question.attachments = imported({report, demo("index.json")});
        question.attachments.append(question.attachments[1]);
        question.attachments[2].blob = QString(64, u'a');
        question.attachments[2].name = QStringLiteral("gone.txt");
        m_fixture->app.store().addMessage(question);
        page().openChat(question.chatId);
        QTRY_COMPARE(page().thread()->messageCount(), 1);
        QQuickItem* chip = nullptr;
        const auto isThere = [&](const char* name) {
            return (chip = chipOf(QLatin1String(name))) != nullptr && chip->width() > 20;
        };
        auto* viewer = m_fixture->window->findChild<QObject*>(QStringLiteral("viewer"));
        QVERIFY(viewer != nullptr);
        QTRY_VERIFY(isThere("report.pdf"));
        m_fixture->click(chip);
        QTRY_VERIFY(viewer->property("opened").toBool());
        QVERIFY(!viewer->property("canMark").toBool());
        const QString source = viewer->property("source").toString();
        QVERIFY2(source.endsWith(QStringLiteral("k=page&i=1")), qPrintable(source));
        QTest::keyClick(m_fixture->window, Qt::Key_PageDown);
        QVERIFY(viewer->property("source").toString().endsWith(QStringLiteral("k=page&i=2")));
        QTest::keyClick(m_fixture->window, Qt::Key_Escape);
        QTRY_VERIFY(!viewer->property("visible").toBool());

        FakeDesktop desktop;
        QDesktopServices::setUrlHandler(QStringLiteral("file"), &desktop, "open");
        QVERIFY(isThere("index.json"));
        m_fixture->click(chip);
        QTRY_COMPARE(desktop.opened.size(), 1);
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QVERIFY(desktop.opened.first().path().endsWith(QStringLiteral("/index.json")));
        QVERIFY(isThere("gone.txt"));
        m_fixture->click(chip);
        QTRY_VERIFY(m_fixture->app.notice().contains(QStringLiteral("gone.txt")));
        m_fixture->app.dismissNotice();
    }

    void permissionIsAsked()
    {
        page().tools()->setEnabledTools({QStringLiteral("calculate"), QStringLiteral("current_time"),
                                         QStringLiteral("convert_units"), QStringLiteral("read_attachment")});
        m_fixture->type(QStringLiteral("What does notes.txt say?"));
        QTest::keyClick(m_fixture->window, Qt::Key_Return);
        QVERIFY(
            QTest::qWaitFor([this] { return page().trace()->asks() || !page().isAnswering(); }, kTimeout));
        QVERIFY2(page().trace()->asks(), qPrintable(m_fixture->lastText()));
        QVERIFY(QTest::qWaitFor([this] { return m_fixture->item("allowOnce") != nullptr; }, kTimeout));
        m_fixture->click(m_fixture->item("allowOnce"));
        QVERIFY(
            m_fixture->item("composerInput")->hasActiveFocus()); // it had the keyboard before the question
        QVERIFY(m_fixture->waitForAnswer());
        const history::Message answer = page().thread()->messages().last();
        QCOMPARE(answer.steps.first().toolName, QStringLiteral("read_attachment"));
        QVERIFY(answer.steps.first().state == history::Step::CallState::Failed ||
                answer.steps.first().state == history::Step::CallState::Done);
    }

    void writesDownWhatTheMicrophoneHears()
    {
        transcribe::Desk* desk = m_fixture->app.desk();
        desk->setTranslateTo(QStringLiteral("German"));
        m_fixture->app.setView(QStringLiteral("transcribe"));
        QVERIFY(QTest::qWaitFor([this] { return m_fixture->item("recordButton") != nullptr; }, kTimeout));
        m_fixture->click(m_fixture->item("recordButton"));
        QVERIFY(QTest::qWaitFor([desk] { return desk->isRecordingHere(); }, kTimeout));
        const auto isFinal = [desk] {
            const auto& rows = desk->transcript()->rows();
            return !rows.isEmpty() && rows.first().isFinal && !rows.first().translation.isEmpty();
        };
        QVERIFY(QTest::qWaitFor(isFinal, kTimeout));
        m_fixture->click(m_fixture->item("recordButton"));
        QVERIFY(
            QTest::qWaitFor([desk] { return !desk->recorder()->isBusy() && !desk->isWorking(); }, kTimeout));
        QCOMPARE(m_fixture->item("said")->property("text").toString(), QStringLiteral("Turn on the light."));
        QCOMPARE(m_fixture->item("translated")->property("text").toString(),
                 QStringLiteral("Schalte das Licht ein."));
        QVERIFY(desk->exportText(transcribe::Desk::Srt).contains(QStringLiteral("Turn on the light.")));
        m_fixture->app.setView(QStringLiteral("chat"));
    }

    void answersOtherProgramsAndAsksBeforeItCloses()
    {
        server::Server* server = m_fixture->app.services()->server();
        server->setAnyPort(true);
        server->setEnabled(true);
        QVERIFY(QTest::qWaitFor([server] { return server->isRunning(); }, kTimeout));
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(QUrl(server->baseUrls().first() + QStringLiteral("/models")))));
        QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, kTimeout));
        QVERIFY2(reply->readAll().contains(server->modelName().toUtf8()), qPrintable(reply->errorString()));

        m_fixture->window->close();
        QVERIFY(m_fixture->window->isVisible());
        auto* question = m_fixture->window->findChild<QObject*>(QStringLiteral("closeQuestion"));
        QVERIFY(question != nullptr && question->property("visible").toBool());
        QTest::keyClick(m_fixture->window, Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([question] { return !question->property("visible").toBool(); }, kTimeout));
        server->setEnabled(false);
        QVERIFY(QTest::qWaitFor([server] { return !server->isRunning(); }, kTimeout));
    }

    void findsInThisChatAndInAll()
    {
        m_fixture->type(QStringLiteral("Thank you!"));
        QTest::keyClick(m_fixture->window, Qt::Key_Return);
        QVERIFY(m_fixture->waitForAnswer());
        QTest::keyClick(m_fixture->window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_fixture->item("findField")->hasActiveFocus());
        m_fixture->typeKeys(QStringLiteral("welcome"));
        QCOMPARE(page().thread()->rowsWith(QStringLiteral("welcome")).size(), 1);
        QTest::keyClick(m_fixture->window, Qt::Key_Escape);

        const qint64 chat = page().chatId();
        m_fixture->app.newChat();
        history::SearchModel* search = m_fixture->app.search();
        QTest::keyClick(m_fixture->window, Qt::Key_K, Qt::ControlModifier);
        m_fixture->typeKeys(QStringLiteral("you are welcome"));
        QCOMPARE(search->query(), QStringLiteral("you are welcome"));
        QVERIFY(QTest::qWaitFor(
            [&] { return search->rowCount() > 0 && search->waitingCount() == 0 && !search->isSearching(); },
            kTimeout));
        QTest::keyClick(m_fixture->window, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return page().chatId() == chat; }, kTimeout));
    }

    void everythingIsReachedByKeyboard()
    {
        m_fixture->app.newChat();
        sendWhenReady(QStringLiteral("Write a Fibonacci function in Python"));
        const auto walk = [this](const char* place, int fewest) {
            const KeyboardWalk found = walkByTab(*m_fixture->window);
            const QString told =
                QLatin1String(place) + QStringLiteral(": ") + found.complaints.join(QLatin1Char('\n'));
            QVERIFY2(found.complaints.isEmpty(), qPrintable(told));
            QVERIFY2(found.isRound, place);
            QVERIFY2(found.stopCount >= fewest,
                     qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(place)).arg(found.stopCount)));
        };
        walk("chat", 20);
        for (const char* view : {"transcribe", "models", "settings"}) {
            m_fixture->app.setView(QLatin1String(view));
            walk(view, 9);
        }
        for (const char* section : {"answers", "tools", "keyboard"}) {
            QMetaObject::invokeMethod(m_fixture->window, "openSettings",
                                      Q_ARG(QString, QLatin1String(section)));
            walk(section, 15);
        }
        m_fixture->app.setView(QStringLiteral("chat"));
        QVERIFY(m_fixture->item("composerInput")->hasActiveFocus());
    }

    void survivesBeingKilled()
    {
        const QTemporaryDir folder;
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QLatin1String(kDieArgument), folder.path()});
        QVERIFY(child.waitForFinished(kTimeout));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const QString seen = QString::fromUtf8(child.readAllStandardOutput()).trimmed();
        QVERIFY(!seen.isEmpty());

        window::Application again(pathsIn(folder.path()), std::make_unique<test::MemoryKeyring>());
        QCOMPARE(again.store().chatCount(), 1);
        const qint64 chat = again.store().chats({}).first().id;
        again.page()->openChat(chat);
        const history::Message answer = again.page()->thread()->messages().last();
        QCOMPARE(answer.ending, Ending::Interrupted);
        QVERIFY2(answer.steps.first().text.startsWith(seen), qPrintable(answer.steps.first().text));
    }

private:
    chat::ChatPage& page() { return *m_fixture->app.page(); }

    /// As they are in questions that were sent.
    QList<history::Attachment> imported(const QStringList& files)
    {
        attachments::AttachmentListModel list(m_fixture->app.workshop());
        for (const QString& file : files)
            list.addUrls({QUrl::fromLocalFile(file)});
        if (!QTest::qWaitFor([&] { return list.isSendable(); }, kTimeout))
            qFatal("not read");
        return list.attachments();
    }

    template <class Matches>
    QQuickItem* inThread(const Matches& matches)
    {
        QList<QQuickItem*> open{m_fixture->item("threadList")};
        while (!open.isEmpty()) {
            QQuickItem* item = open.takeFirst();
            if (item->isVisible() && item->isEnabled() && matches(*item))
                return item;
            open.append(item->childItems());
        }
        return nullptr;
    }
    /// The text of a block that is shown.
    QQuickItem* blockWith(const QString& text)
    {
        return inThread([&](QQuickItem& item) {
            QString shown;
            return item.inherits("QQuickTextEdit") &&
                   QMetaObject::invokeMethod(&item, "getText", Q_RETURN_ARG(QString, shown), Q_ARG(int, 0),
                                             Q_ARG(int, INT_MAX)) &&
                   shown.contains(text);
        });
    }
    QQuickItem* chipOf(const QString& file)
    {
        return inThread([&](QQuickItem& item) {
            return item.inherits("QQuickAbstractButton") && item.property("text") == file;
        });
    }

    void sendWhenReady(const QString& question)
    {
        m_fixture->item("composerInput")->forceActiveFocus();
        page().composer()->setText(question);
        QVERIFY(QTest::qWaitFor([this] { return page().canSend(); }, kTimeout));
        QTest::keyClick(m_fixture->window, Qt::Key_Return);
        QVERIFY(page().isAnswering());
        QVERIFY(m_fixture->waitForAnswer());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
};

int main(int argc, char** argv)
{
    const VirtualMicrophone microphone(wavSamples(demo("speech-1.wav"))); // before anybody looks for devices
    QGuiApplication program(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("facet"));
    if (argc == 3 && qstrcmp(argv[1], kDieArgument) == 0)
        return dieWhileAnswering(QString::fromLocal8Bit(argv[2]));
    WindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "window_test.moc"
