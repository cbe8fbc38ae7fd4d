// What the window costs: time to its first frame, the longest pause of its thread while an answer streams,
// memory over many answers, frames while a conversation of 100,000 tokens scrolls, start with 10,000 chats.
// Reported, never asserted: window_bench.
#include <QFile>

#include <algorithm>

#include "tests/app/window/window_fixture.h"

using namespace window_tests;

namespace {

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    constexpr double kPage = 4096;
    return status.readAll().split(' ').value(1).toDouble() * kPage / 1e6;
}

/// The longest time between two turns of the event loop.
class PauseProbe : public QObject
{
public:
    PauseProbe()
    {
        m_clock.start();
        startTimer(1, Qt::PreciseTimer);
    }
    double longest() const { return m_longest; }
    void reset()
    {
        m_longest = 0;
        m_clock.restart();
    }

protected:
    void timerEvent(QTimerEvent*) override
    {
        m_longest = std::max(m_longest, milliseconds(m_clock));
        m_clock.restart();
    }

private:
    QElapsedTimer m_clock;
    double m_longest = 0;
};

void ask(WindowFixture& fixture, const QString& question)
{
    fixture.app.page()->composer()->setText(question);
    if (QTest::qWaitFor([&] { return fixture.app.page()->canSend(); }, kTimeout))
        fixture.app.page()->send();
    if (!fixture.waitForAnswer())
        fprintf(stderr, "an answer did not come\n");
}

void measureStart(const char* name, const QString& folder)
{
    QElapsedTimer timer;
    timer.start();
    WindowFixture fixture(folder);
    bool drawn = false;
    QObject::connect(fixture.window, &QQuickWindow::frameSwapped, fixture.window, [&] { drawn = true; });
    (void)QTest::qWaitFor([&] { return drawn; }, kTimeout);
    const double window = milliseconds(timer);
    (void)fixture.waitForModel();
    printf("%-34s %6.0f ms to the window, %6.0f ms to the model\n", name, window, milliseconds(timer));
}

void fill(const QString& folder, int chats)
{
    history::Store store(folder + QStringLiteral("/data"));
    store.open();
    for (int i = 0; i < chats; ++i) {
        history::Chat chat;
        chat.title = QStringLiteral("Chat number %1").arg(i);
        const qint64 id = store.createChat(chat);
        history::Message question;
        question.chatId = id;
        question.text = QStringLiteral("Question %1").arg(i);
        store.addMessage(question);
    }
}

void measureAnswers(WindowFixture& fixture)
{
    PauseProbe probe;
    ask(fixture, QStringLiteral("Make a table of the planets"));
    probe.reset();
    const double before = residentMegabytes();
    for (int i = 0; i < 10; ++i) {
        fixture.app.newChat();
        ask(fixture, QStringLiteral("Make a table of the planets"));
    }
    printf("%-34s %6.1f ms the longest pause, memory %+.1f MB\n", "ten streamed answers", probe.longest(),
           residentMegabytes() - before);
}

void measureScrolling(WindowFixture& fixture)
{
    history::Store& store = fixture.app.store();
    history::Chat chat;
    chat.title = QStringLiteral("Long");
    chat.id = store.createChat(chat);
    const QString paragraph =
        QStringLiteral("Streaming text, **bold** and `code`, goes on for a while. ").repeated(6);
    const QString code = QStringLiteral("\n\n```python\nfor i in range(10):\n    print(i)\n```\n\n");
    qint64 parent = 0;
    int characters = 0;
    constexpr int kCharacters = 400000; // about four per token
    while (characters < kCharacters) {
        history::Message message;
        message.chatId = chat.id;
        message.parentId = parent;
        message.role = parent == 0 || store.message(parent)->role == history::Role::Assistant
                           ? history::Role::User
                           : history::Role::Assistant;
        if (message.role == history::Role::User) {
            message.text = QStringLiteral("And then?");
        } else {
            history::Step step;
            step.text = (paragraph + QStringLiteral("\n\n") + paragraph + code).repeated(3);
            characters += static_cast<int>(step.text.size());
            message.steps.append(step);
        }
        parent = store.addMessage(message);
    }
    QElapsedTimer timer;
    timer.start();
    fixture.app.page()->openChat(chat.id);
    fixture.window->grabWindow();
    printf("%-34s %6.0f ms, %d rows\n", "opening 100,000 tokens", milliseconds(timer),
           fixture.app.page()->thread()->count());
    QTest::qWait(500);
    QQuickItem* thread = fixture.item("thread");
    auto* list = thread->findChild<QQuickItem*>(QStringLiteral("threadList"));
    std::vector<double> frames;
    for (int i = 0; i < 200; ++i) {
        timer.restart();
        list->setProperty("contentY", list->property("contentY").toDouble() - 60);
        fixture.window->grabWindow();
        frames.push_back(milliseconds(timer));
        QCoreApplication::processEvents();
    }
    std::sort(frames.begin(), frames.end());
    printf("%-34s %6.1f ms a frame (median), %.1f ms the slowest of 200\n", "scrolling it", frames[100],
           frames.back());
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication program(argc, argv);
    const QTemporaryDir empty, full;
    measureStart("start, first time", empty.path());
    measureStart("start, second time", empty.path());
    fill(full.path(), 10000);
    measureStart("start with 10,000 chats", full.path());
    const QTemporaryDir work;
    WindowFixture fixture(work.path());
    if (!fixture.waitForModel())
        return 1;
    measureAnswers(fixture);
    measureScrolling(fixture);
    return 0;
}
