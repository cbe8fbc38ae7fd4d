// The chat's view-model with the real engine and the demo model: asking, stopping, continuing, branches,
// tools with their permission, thoughts, drafts, and what is stored.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/history/connection.h"
#include "app/tools/builtin/calculate.h"
#include "app/window/application.h"
#include "tests/app/server/memory_keyring.h"

using chat::ChatPage;
using chat::ThreadModel;
using chat::TraceModel;
using history::Ending;

namespace {

constexpr int kTimeout = 120000;

window::Paths pathsIn(const QTemporaryDir& folder)
{
    window::Paths paths;
    paths.settingsFile = folder.filePath(QStringLiteral("facet.ini"));
    paths.dataFolder = folder.filePath(QStringLiteral("data"));
    paths.cacheFolder = folder.filePath(QStringLiteral("cache"));
    paths.resources = QStringLiteral(FACET_RESOURCES_FOLDER);
    paths.hub = QUrl(QStringLiteral("http://127.0.0.1:9")); // nobody
    return paths;
}

std::unique_ptr<secrets::Keyring> keyring()
{
    return std::make_unique<test::MemoryKeyring>();
}

/// The calculator as a server has it: asks, and may become another tool under the same name.
class ServedCalculator : public tools::CalculateTool
{
public:
    explicit ServedCalculator(QString fingerprint) : m_fingerprint(std::move(fingerprint)) {}
    QString source() const override { return QStringLiteral("sums"); }
    QString fingerprint() const override { return m_fingerprint; }
    tools::AskPolicy askPolicy() const override { return tools::AskPolicy::Until; }

private:
    QString m_fingerprint;
};

} // namespace

class ChatPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_app = std::make_unique<window::Application>(pathsIn(m_folder), keyring());
        // As greedy as can be, so that answers are those of the demo's expected.json.
        m_app->settings()->setRecommendedSampling(false);
        m_app->settings()->setTemperature(0);
        m_tester = std::make_unique<QAbstractItemModelTester>(page().thread());
        m_traceTester = std::make_unique<QAbstractItemModelTester>(page().trace());
        m_app->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_app->model()->state(), window::ModelStatus::Ready, kTimeout);
    }

    void cleanupTestCase()
    {
        m_tester.reset();
        m_traceTester.reset();
        m_app.reset();
    }

    void init() { page().newChat(); }

    void answersAndStores()
    {
        QVERIFY(page().isEmpty());
        QVERIFY(!page().canSend());
        page().tools()->setEnabledTools({});
        ask(QStringLiteral("Hello!"));
        QVERIFY(page().chatId() != 0);
        QCOMPARE(page().title(), QStringLiteral("Hello!"));
        finish();
        QVERIFY(lastText().startsWith(QStringLiteral("Hello! I am the Facet demo.")));
        const history::Message stored = m_app->store().message(lastMessage()).value();
        QCOMPARE(stored.ending, Ending::Complete);
        QVERIFY(stored.statistics.answerTokens > 10 && stored.statistics.seed != 0);
        QVERIFY(page().composer()->isEmpty());
        // question, block(s), footer
        QCOMPARE(kinds().first(), ThreadModel::Question);
        QCOMPARE(kinds().last(), ThreadModel::Footer);
        QVERIFY(kinds().contains(ThreadModel::Block));
    }

    void stopsKeepsAndContinues()
    {
        ask(QStringLiteral("What can you do?"));
        QTRY_VERIFY_WITH_TIMEOUT(lastText().size() > 20, kTimeout);
        page().stop();
        finish();
        const QString kept = lastText();
        QVERIFY(kept.size() > 20);
        const history::Message stopped = m_app->store().message(lastMessage()).value();
        if (stopped.ending == Ending::Complete)
            QSKIP("the answer was faster than the stop");
        QCOMPARE(stopped.ending, Ending::Stopped);
        QVERIFY(kinds().contains(ThreadModel::Remark));
        page().continueLast();
        finish();
        QVERIFY(lastText().startsWith(kept));
        QVERIFY2(lastText().contains(QStringLiteral("I can chat about this app")), qPrintable(lastText()));
        QCOMPARE(m_app->store().message(lastMessage())->ending, Ending::Complete);
    }

    void regeneratesAsABranch()
    {
        ask(QStringLiteral("Thank you!"));
        finish();
        const qint64 first = lastMessage();
        page().regenerateLast();
        finish();
        QVERIFY(lastMessage() != first);
        QCOMPARE(page().thread()->messageCount(), 2);
        QCOMPARE(roleOfLast(ThreadModel::BranchCountRole).toInt(), 2);
        page().switchBranch(lastMessage(), -1);
        QCOMPARE(lastMessage(), first);
        page().switchLastBranch(1);
        QVERIFY(lastMessage() != first);
    }

    void editsAsABranch()
    {
        ask(QStringLiteral("What is 3 + 4?"));
        finish();
        page().composer()->setText(QStringLiteral("a draft"));
        page().editLast();
        QVERIFY(page().composer()->isEditing());
        QCOMPARE(page().composer()->text(), QStringLiteral("What is 3 + 4?"));
        page().composer()->setText(QStringLiteral("Bonjour"));
        page().send();
        finish();
        QVERIFY(lastText().startsWith(QStringLiteral("Bonjour")));
        QCOMPARE(page().composer()->text(), QStringLiteral("a draft")); // as before the edit
        QCOMPARE(page().thread()->messageCount(), 2);
        const qint64 question = page().thread()->messages().first().id;
        page().switchBranch(question, -1);
        QCOMPARE(page().thread()->messages().first().text, QStringLiteral("What is 3 + 4?"));
        QCOMPARE(page().thread()->messageCount(), 2);
    }

    /// An edit belongs to its chat: others show their own drafts, and it is there again on coming back.
    void editsStayInTheirChat()
    {
        ask(QStringLiteral("Hello!"));
        finish();
        const qint64 other = page().chatId();
        page().composer()->setText(QStringLiteral("the other's draft"));
        page().newChat();
        ask(QStringLiteral("What is 3 + 4?"));
        finish();
        const qint64 edited = page().chatId();
        page().editLast();
        page().composer()->setText(QStringLiteral("Bonjour"));
        page().openChat(other);
        QVERIFY(!page().composer()->isEditing());
        QCOMPARE(page().composer()->text(), QStringLiteral("the other's draft"));
        page().composer()->setText(QStringLiteral("Hello!"));
        page().send();
        finish();
        QCOMPARE(page().thread()->messageCount(), 4); // one after the other, not a branch of the edited chat
        page().openChat(edited);
        QVERIFY(page().composer()->isEditing());
        QCOMPARE(page().composer()->text(), QStringLiteral("Bonjour"));
        page().send();
        finish();
        QVERIFY(lastText().startsWith(QStringLiteral("Bonjour")));
        page().openChat(other);
        page().openChat(edited);
        QVERIFY(!page().composer()->isEditing());
        QCOMPARE(page().composer()->text(), QString());
    }

    /// What cannot be stored stays where it is.
    void nothingIsLostWhileTheFileIsLocked()
    {
        QSignalSpy failed(&m_app->store(), &history::Store::failed);
        {
            history::Connection other(m_app->store().databasePath(), history::Connection::Checkpoints::Never);
            const history::Transaction lock(other);
            page().composer()->setText(QStringLiteral("Hello!"));
            QVERIFY(page().canSend());
            page().send();
            QVERIFY(!failed.isEmpty());
            QCOMPARE(page().composer()->text(), QStringLiteral("Hello!"));
            QVERIFY(!page().isAnswering());
        }
        page().send();
        QVERIFY(page().isAnswering());
        QCOMPARE(page().composer()->text(), QString());
        finish();

        // An answer that cannot be stored at its end is found again in the journal.
        qint64 answer = 0;
        {
            history::Connection other(m_app->store().databasePath(), history::Connection::Checkpoints::Never);
            ask(QStringLiteral("What can you do?"));
            answer = lastMessage();
            const history::Transaction lock(other);
            finish();
        }
        const QString text = lastText();
        QVERIFY(!text.isEmpty());
        const auto isKept = [&] {
            history::Connection db(m_app->store().databasePath(), history::Connection::Checkpoints::Never);
            return db.value("SELECT count(*) FROM journal WHERE message_id=?", {answer}).toInt() > 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isKept(), kTimeout);
        history::Store again(m_app->store().folder()); // as the next start does
        QCOMPARE(again.open().interruptedAnswers, 1);
        const history::Message stored = again.message(answer).value();
        QCOMPARE(stored.ending, Ending::Interrupted);
        QCOMPARE(stored.steps.first().text, text);
    }

    void toolsAskAndRun()
    {
        page().tools()->setEnabledTools({QStringLiteral("calculate"), QStringLiteral("read_attachment")});
        ask(QStringLiteral("What is 123 * 45?"));
        finish(); // the calculator reads nothing of the user's: it never asks
        QCOMPARE(lastText(), QStringLiteral("123 * 45 = 5535."));
        TraceModel& trace = *page().trace();
        QCOMPARE(trace.data(trace.index(0), TraceModel::KindRole).toInt(), int(TraceModel::Call));
        QCOMPARE(trace.data(trace.index(0), TraceModel::ResultRole).toString(), QStringLiteral("5535"));
        QCOMPARE(trace.data(trace.index(0), TraceModel::StateRole).toInt(), int(TraceModel::Done));
        QVERIFY(kinds().contains(ThreadModel::Steps));
    }

    void permissionIsAskedAndDenied()
    {
        page().tools()->setEnabledTools({QStringLiteral("calculate"), QStringLiteral("current_time"),
                                         QStringLiteral("convert_units"), QStringLiteral("read_attachment")});
        m_app->page()->composer()->attachments()->addBytes("The meeting starts at the old tower.\n",
                                                           QStringLiteral("notes.txt"));
        QTRY_VERIFY_WITH_TIMEOUT(page().composer()->isReady(), kTimeout);
        page().composer()->setText(QStringLiteral("What does notes.txt say?"));
        page().send();
        QTRY_VERIFY_WITH_TIMEOUT(page().trace()->asks() || !page().isAnswering(), kTimeout);
        if (!page().trace()->asks())
            QSKIP("the demo model answered from the attached text without calling the tool");
        QVERIFY(
            !page().trace()->data(page().trace()->index(0), TraceModel::QuestionRole).toString().isEmpty());
        page().deny(0);
        finish();
        QCOMPARE(page().trace()->data(page().trace()->index(0), TraceModel::StateRole).toInt(),
                 int(TraceModel::Denied));
    }

    /// The question stands in the trace, whichever answer's was shown.
    void questionsAreSeenBesideAnOlderTrace()
    {
        page().tools()->setEnabledTools({QStringLiteral("read_attachment")});
        ask(QStringLiteral("Hello!"));
        finish();
        const qint64 older = lastMessage();
        ask(QStringLiteral("What does notes.txt say?"));
        page().showTrace(older);
        QCOMPARE(page().trace()->messageId(), older);
        QTRY_VERIFY_WITH_TIMEOUT(page().trace()->asks(), kTimeout);
        QVERIFY(page().trace()->messageId() != older);
        page().stop();
        finish();
        QVERIFY(!page().trace()->asks());
    }

    void asksAgainWhenTheToolIsAnother()
    {
        const QString name = QStringLiteral("calculate");
        tools::ToolRegistry& registry = m_app->toolbox()->registry();
        const auto serve = [&](const char* fingerprint) {
            registry.remove(name);
            return registry.add(std::make_unique<ServedCalculator>(QLatin1String(fingerprint)));
        };
        QVERIFY(serve("first"));
        page().tools()->setEnabledTools({name});
        ask(QStringLiteral("What is 17 times 23?"));
        QTRY_VERIFY_WITH_TIMEOUT(page().trace()->asks(), kTimeout);
        QVERIFY(serve("second"));
        const auto state = [this] {
            return page().trace()->data(page().trace()->index(0), TraceModel::StateRole).toInt();
        };
        page().allow(0, static_cast<int>(tools::Permissions::Scope::Once));
        QVERIFY(page().isAnswering());
        QCOMPARE(state(), int(TraceModel::Asking)); // nobody was shown the second one
        page().allow(0, static_cast<int>(tools::Permissions::Scope::Once));
        finish();
        QCOMPARE(state(), int(TraceModel::Done));
        QVERIFY2(lastText().contains(QStringLiteral("391")), qPrintable(lastText()));
        registry.remove(name);
        QVERIFY(registry.add(std::make_unique<tools::CalculateTool>()));
    }

    void thinksAndAnswersNow()
    {
        page().setThinking(true);
        QSignalSpy rows(page().trace(), &QAbstractItemModel::rowsInserted);
        ask(QStringLiteral("How do I add a picture?"));
        QTRY_VERIFY_WITH_TIMEOUT(page().isThinking() || !page().isAnswering(), kTimeout);
        page().answerNow();
        finish();
        QVERIFY(!lastText().isEmpty());
        QVERIFY(!rows.isEmpty());
        page().trace()->setFilter(QStringLiteral("wants"));
        QVERIFY(page().trace()->matchCount() >= 0);
        page().trace()->setFilter({});
    }

    void samplesWork()
    {
        m_app->startSample(QStringLiteral("picture"));
        QTRY_VERIFY_WITH_TIMEOUT(page().isAnswering() || page().thread()->messageCount() == 2, kTimeout);
        finish();
        QVERIFY2(lastText().contains(QStringLiteral("box_2d")), qPrintable(lastText()));
        m_app->startSample(QStringLiteral("voice"));
        QTRY_COMPARE_WITH_TIMEOUT(page().title(), QStringLiteral("Transcribe this audio."), kTimeout);
        finish();
        QCOMPARE(lastText(), QStringLiteral("Turn on the light."));
        m_app->startSample(QStringLiteral("tool"));
        finish();
        QVERIFY2(lastText().contains(QStringLiteral("47462")), qPrintable(lastText()));
    }

    void draftsAreKeptPerChat()
    {
        ask(QStringLiteral("Hello!"));
        finish();
        const qint64 first = page().chatId();
        page().composer()->setText(QStringLiteral("half a thought"));
        page().newChat();
        QCOMPARE(page().composer()->text(), QString());
        page().openChat(first);
        QCOMPARE(page().composer()->text(), QStringLiteral("half a thought"));
    }

    void theMicrophoneIsRemembered()
    {
        m_app->desk()->recorder()->setDevice(QStringLiteral("Desk microphone")); // chosen on the page
        QCOMPARE(m_app->settings()->microphone(), QStringLiteral("Desk microphone"));
        m_app->settings()->setMicrophone({}); // chosen in the settings
        QCOMPARE(m_app->desk()->recorder()->device(), QString());
    }

    void attachmentsOfNewChatsAreKept()
    {
        m_app->attach(
            {QUrl::fromLocalFile(QStringLiteral(FACET_RESOURCES_FOLDER "/demo/media/shapes-1.png"))});
        QTRY_VERIFY_WITH_TIMEOUT(page().composer()->isReady(), kTimeout);
        page().composer()->setText(QStringLiteral("half a question"));
        page().flush();
        QCOMPARE(chat::newChatAttachments(*m_app->settings()).size(), 1);
        page().newChat(); // as on coming back from another chat
        QCOMPARE(page().composer()->text(), QStringLiteral("half a question"));
        QCOMPARE(page().composer()->attachments()->count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(page().canSend(), kTimeout);
        page().send();
        QVERIFY(chat::newChatAttachments(*m_app->settings()).isEmpty());
        finish();
        page().newChat();
        QVERIFY(page().composer()->isEmpty());
    }

    void answersGoOnInTheBackground()
    {
        ask(QStringLiteral("What can you do?"));
        const qint64 first = page().chatId();
        page().newChat();
        QVERIFY(!page().isAnswering());
        page().openChat(first);
        finish();
        QVERIFY(lastText().contains(QStringLiteral("I can chat about this app")));
    }

    void deletionsCanBeUndone()
    {
        ask(QStringLiteral("Hello!"));
        finish();
        page().deleteMessage(page().thread()->messages().first().id);
        QVERIFY(page().isEmpty());
        page().undoDelete();
        QCOMPARE(page().thread()->messageCount(), 2);
    }

    void movesWithItsFolderWhileAnswering()
    {
        const QTemporaryDir folder;
        window::Paths paths = pathsIn(folder);
        QString moved = folder.filePath(QStringLiteral("elsewhere"));
        qint64 answer = 0;
        {
            window::Application app(paths, keyring());
            app.start();
            QTRY_COMPARE_WITH_TIMEOUT(app.model()->state(), window::ModelStatus::Ready, kTimeout);
            app.page()->composer()->setText(QStringLiteral("What can you do?"));
            QTRY_VERIFY_WITH_TIMEOUT(app.page()->canSend(), kTimeout);
            app.page()->send();
            answer = app.page()->thread()->messages().last().id;
            QTRY_VERIFY_WITH_TIMEOUT(app.page()->thread()->entry(answer)->markdown().size() > 20, kTimeout);
            QSignalSpy restarts(&app, &window::Application::restartRequested);
            app.dataFolderMove()->start(QUrl::fromLocalFile(moved));
            QTRY_COMPARE_WITH_TIMEOUT(restarts.size(), 1, kTimeout);
            QVERIFY(!app.page()->isAnswering());
        }
        window::Application again(paths, keyring());
        QCOMPARE(again.settings()->dataFolder(), moved);
        QCOMPARE(again.store().chatCount(), 1);
        const history::Message stored = again.store().message(answer).value();
        QCOMPARE(stored.ending, Ending::Stopped);
        QVERIFY(stored.steps.first().text.size() > 20);
    }

private:
    ChatPage& page() { return *m_app->page(); }

    void ask(const QString& text)
    {
        page().composer()->setText(text);
        QVERIFY(page().canSend());
        page().send();
        QVERIFY(page().isAnswering());
    }

    void finish() { QTRY_VERIFY_WITH_TIMEOUT(!page().isAnswering(), kTimeout); }

    qint64 lastMessage() { return page().thread()->messages().last().id; }
    QString lastText() { return page().thread()->entry(lastMessage())->markdown(); }
    QVariant roleOfLast(int role)
    {
        return page().thread()->data(page().thread()->index(page().thread()->count() - 1), role);
    }
    QList<int> kinds()
    {
        QList<int> all;
        for (int row = 0; row < page().thread()->count(); ++row)
            all.append(page().thread()->data(page().thread()->index(row), ThreadModel::KindRole).toInt());
        return all;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<window::Application> m_app;
    std::unique_ptr<QAbstractItemModelTester> m_tester, m_traceTester;
};

QTEST_MAIN(ChatPageTest)
#include "chat_page_test.moc"
