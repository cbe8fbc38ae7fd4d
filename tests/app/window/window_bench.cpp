// What the window costs: time to its first frame, the longest pause of its thread while an answer streams,
// memory over many answers, frames while a conversation of 100,000 tokens scrolls, start with 10,000 chats.
// Reported, never asserted: window_bench.
#include <QFile>
#include <QMetaEnum>

#include <algorithm>
#include <ctime>

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

/// Processor time of the calling thread: what a pause costs where other threads do not push the window's
/// aside.
double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// A program that notes the events that held its thread longest.
class TimedProgram : public QGuiApplication
{
public:
    using QGuiApplication::QGuiApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0 || QThread::currentThread() != thread())
            return QGuiApplication::notify(receiver, event);
        const QByteArray name = receiver->metaObject()->className();
        const auto type = event->type();
        QElapsedTimer clock;
        clock.start();
        const double before = threadMilliseconds();
        ++m_depth;
        const bool result = QGuiApplication::notify(receiver, event);
        --m_depth;
        note({milliseconds(clock), threadMilliseconds() - before, name, type});
        return result;
    }

    void forget() { m_longest.clear(); }
    void report() const
    {
        for (const Held& held : m_longest)
            printf("    %6.1f ms (%.1f ms of the processor) in %s, event %s\n", held.wall, held.processor,
                   held.receiver.constData(),
                   QMetaEnum::fromType<QEvent::Type>().valueToKey(static_cast<int>(held.type)));
    }

private:
    struct Held
    {
        double wall = 0, processor = 0;
        QByteArray receiver;
        QEvent::Type type = QEvent::None;
    };

    void note(const Held& held)
    {
        constexpr size_t kKept = 5;
        const auto place = std::find_if(m_longest.begin(), m_longest.end(),
                                        [&](const Held& other) { return other.wall < held.wall; });
        m_longest.insert(place, held);
        if (m_longest.size() > kKept)
            m_longest.pop_back();
    }

    int m_depth = 0;
    std::vector<Held> m_longest;
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

void measureAnswers(TimedProgram& program, WindowFixture& fixture)
{
    ask(fixture, QStringLiteral("Make a table of the planets"));
    program.forget();
    const double before = residentMegabytes();
    for (int i = 0; i < 10; ++i) {
        fixture.app.newChat();
        ask(fixture, QStringLiteral("Make a table of the planets"));
    }
    printf("%-34s memory %+.1f MB, longest pauses:\n", "ten streamed answers", residentMegabytes() - before);
    program.report();
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
    TimedProgram program(argc, argv);
    const QTemporaryDir empty, full;
    measureStart("start, first time", empty.path());
    measureStart("start, second time", empty.path());
    fill(full.path(), 10000);
    measureStart("start with 10,000 chats", full.path());
    const QTemporaryDir work;
    WindowFixture fixture(work.path());
    if (!fixture.waitForModel())
        return 1;
    measureAnswers(program, fixture);
    measureScrolling(fixture);
    return 0;
}
