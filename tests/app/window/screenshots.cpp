// Pictures of every view, light and dark, wide and narrow, with the demo model's own answers: screenshots
// FOLDER. Twice the size with QT_SCALE_FACTOR=2; the target `screenshots` makes both.
#include <QDir>

#include "tests/app/window/window_fixture.h"

using namespace window_tests;

namespace {

struct Size
{
    const char* name;
    int width, height;
};

constexpr Size kWide{"wide", 1440, 900};
constexpr Size kNarrow{"narrow", 480, 800};

class Photographer
{
public:
    Photographer(const QString& work, const QString& output) : m_fixture(work), m_output(output) {}

    bool run()
    {
        if (m_fixture.window == nullptr || !m_fixture.waitForModel())
            return false;
        settle();
        take("welcome");
        chat();
        trace();
        pictures();
        attachments();
        otherViews();
        overlays();
        languages();
        return true;
    }

private:
    chat::ChatPage& page() { return *m_fixture.app.page(); }
    window::Application& app() { return m_fixture.app; }

    void ask(const QString& question)
    {
        page().composer()->setText(question);
        waitFor([this] { return page().canSend(); });
        page().send();
        m_fixture.waitForAnswer();
    }

    void chat()
    {
        app().newChat();
        ask(QStringLiteral("Write a Fibonacci function in Python"));
        ask(QStringLiteral("Show me the quadratic formula"));
        ask(QStringLiteral("Make a table of the planets"));
        take("chat");
    }

    void trace()
    {
        app().newChat();
        page().setThinking(true);
        ask(QStringLiteral("What is 1234 + 5678?"));
        take("trace");
        page().setThinking(false);
        app().newChat();
        page().composer()->setText(QStringLiteral("What does notes.txt say?"));
        page().send();
        waitFor([this] { return page().trace()->asks() || !page().isAnswering(); });
        take("permission");
        page().stop();
        m_fixture.waitForAnswer();
    }

    void pictures()
    {
        app().startSample(QStringLiteral("picture"));
        waitFor([this] { return page().title() == QStringLiteral("Detect all shapes."); });
        m_fixture.waitForAnswer();
        take("regions");
    }

    void attachments()
    {
        app().newChat();
        const QString media = QStringLiteral(FACET_RESOURCES_FOLDER "/demo/media/");
        app().attach({QUrl::fromLocalFile(media + QStringLiteral("shapes-3.jpg")),
                      QUrl::fromLocalFile(media + QStringLiteral("clip-2.mp4")),
                      QUrl::fromLocalFile(media + QStringLiteral("speech-1.wav"))});
        page().composer()->setText(QStringLiteral("What do you see and hear?"));
        waitFor([this] { return page().composer()->isReady(); });
        take("attachments");
        page().composer()->attachments()->clear();
        page().composer()->setText({});
        take("empty");
    }

    void otherViews()
    {
        app().setView(QStringLiteral("transcribe"));
        take("transcribe-empty");
        app().attach(
            {QUrl::fromLocalFile(QStringLiteral(FACET_RESOURCES_FOLDER "/demo/media/speech-1.wav"))});
        waitFor([this] { return app().desk()->transcript()->rowCount() > 0 && !app().desk()->isWorking(); });
        take("transcribe");
        app().setView(QStringLiteral("models"));
        waitFor([this] { return !app().library()->isScanning(); });
        take("models");
        app().setView(QStringLiteral("settings"));
        for (const char* section : {"general", "appearance", "chats", "answers", "model", "microphone",
                                    "tools", "privacy", "keyboard", "about"}) {
            QMetaObject::invokeMethod(m_fixture.window, "openSettings",
                                      Q_ARG(QString, QLatin1String(section)));
            take((std::string("settings-") + section).c_str());
        }
        app().setView(QStringLiteral("chat"));
    }

    void overlays()
    {
        QTest::keyClick(m_fixture.window, Qt::Key_K, Qt::ControlModifier);
        take("search");
        QTest::keyClick(m_fixture.window, Qt::Key_Escape);
        QTest::keyClick(m_fixture.window, Qt::Key_L, Qt::ControlModifier);
        take("model-picker");
        QTest::keyClick(m_fixture.window, Qt::Key_Escape);
        QTest::keyClick(m_fixture.window, Qt::Key_F1);
        take("shortcuts");
        QTest::keyClick(m_fixture.window, Qt::Key_Escape);
    }

    void languages()
    {
        for (const char* language : {"de", "ar", "zh"}) {
            app().settings()->setLanguage(QLatin1String(language));
            app().newChat();
            take((std::string("welcome-") + language).c_str());
        }
        app().settings()->setLanguage(QStringLiteral("en"));
    }

    void take(const char* view)
    {
        for (const Size& size : {kWide, kNarrow}) {
            m_fixture.window->resize(size.width, size.height);
            for (const bool dark : {false, true}) {
                app().settings()->setTheme(dark ? settings::Settings::Dark : settings::Settings::Light);
                settle();
                const QString name = QStringLiteral("%1-%2-%3@%4x.png")
                                         .arg(QLatin1String(view), QLatin1String(size.name),
                                              dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                         .arg(m_fixture.window->devicePixelRatio());
                m_fixture.window->grabWindow().save(m_output + QLatin1Char('/') + name);
            }
        }
        m_fixture.window->resize(kWide.width, kWide.height);
        settle();
    }

    template <typename Condition>
    static void waitFor(Condition condition)
    {
        if (!QTest::qWaitFor(condition, kTimeout))
            fprintf(stderr, "something did not come; its picture shows what was there\n");
    }

    /// Formulas, colours of code and thumbnails come from worker threads.
    static void settle() { QTest::qWait(350); }

    WindowFixture m_fixture;
    QString m_output;
};

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication program(argc, argv);
    if (argc != 2) {
        fprintf(stderr, "usage: screenshots FOLDER\n");
        return 2;
    }
    const QString output = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(output);
    const QTemporaryDir work;
    return Photographer(work.path(), output).run() ? 0 : 1;
}
