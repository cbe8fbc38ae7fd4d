// Pictures of every view, light and dark, wide and narrow, some on 4K, with the demo model's own answers:
// screenshots FOLDER [BEGINNING OF A VIEW'S NAME …]. Twice the size with QT_SCALE_FACTOR=2; the target
// `take_screenshots` makes both.
#include <QDir>

#include <functional>
#include <set>
#include <string>
#include <vector>

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
constexpr Size kLarge{"4k", 3840, 2160};

/// One view of each kind is also looked at on a screen of 4K without scaling.
std::vector<Size> sizesOf(const std::string& view, double scale)
{
    static const std::set<std::string> large{"welcome",     "chat",       "trace",  "regions",
                                             "attachments", "transcribe", "models", "settings-general",
                                             "viewer"};
    if (scale == 1 && large.contains(view))
        return {kWide, kNarrow, kLarge};
    return {kWide, kNarrow};
}

class Photographer
{
public:
    Photographer(const QString& work, const QString& output, const QStringList& chosen)
        : m_fixture(work),
          m_output(output),
          m_chosen(chosen)
    {
    }

    bool run()
    {
        if (m_fixture.window == nullptr || !m_fixture.waitForModel())
            return false;
        settle();
        take("welcome");
        menus();
        chat();
        trace();
        pictures();
        attachments();
        otherViews();
        settings();
        overlays();
        appearances();
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

    void menus()
    {
        take("think-menu", [this] { press("Think"); });
        take("tools-menu", [this] { press("Tools"); });
        take("model-menu", [this] { press("modelPill"); });
        take("chat-menu", [this] { press("This chat"); });
        take("chat-options", [this] {
            press("This chat");
            press("System prompt and answer form…");
        });
        take(
            "sidebar",
            [this] { key(Qt::Key_B, Qt::ControlModifier); }, // gone where it was, a drawer elsewhere
            [this] { key(Qt::Key_B, Qt::ControlModifier); });
    }

    void chat()
    {
        if (!wants({"chat"}))
            return;
        app().newChat();
        ask(QStringLiteral("Write a Fibonacci function in Python"));
        ask(QStringLiteral("Show me the quadratic formula"));
        take("chat");
        ask(QStringLiteral("Make a table of the planets"));
        take("chat-table");
    }

    void trace()
    {
        if (!wants({"trace", "permission"}))
            return;
        app().newChat();
        page().setThinking(true);
        ask(QStringLiteral("What is 1234 + 5678?"));
        take("trace", [this] {
            if (m_fixture.window->width() < 800)
                key(Qt::Key_J, Qt::ControlModifier);
        });
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
        if (!wants({"regions", "viewer"}))
            return;
        app().startSample(QStringLiteral("picture"));
        waitFor([this] { return page().title() == QStringLiteral("Detect all shapes."); });
        m_fixture.waitForAnswer();
        take("regions");
        take("viewer", [this] { press("Open the picture"); });
    }

    void attachments()
    {
        if (!wants({"attachments", "empty", "player"}))
            return;
        app().newChat();
        const QString media = QStringLiteral(FACET_RESOURCES_FOLDER "/demo/media/");
        app().attach({QUrl::fromLocalFile(media + QStringLiteral("shapes-3.jpg")),
                      QUrl::fromLocalFile(media + QStringLiteral("clip-2.mp4")),
                      QUrl::fromLocalFile(media + QStringLiteral("speech-1.wav"))});
        page().composer()->setText(QStringLiteral("What do you see and hear?"));
        waitFor([this] { return page().composer()->isReady(); });
        take("attachments");
        take(
            "player", [this] { press("Play clip-2.mp4"); }, [this] { app().player()->close(); });
        page().composer()->attachments()->clear();
        page().composer()->setText({});
        take("empty");
    }

    void otherViews()
    {
        if (!wants({"transcribe", "models"}))
            return;
        app().setView(QStringLiteral("transcribe"));
        take("transcribe-empty");
        app().attach(
            {QUrl::fromLocalFile(QStringLiteral(FACET_RESOURCES_FOLDER "/demo/media/speech-1.wav"))});
        waitFor([this] { return app().desk()->transcript()->rowCount() > 0 && !app().desk()->isWorking(); });
        take("transcribe");
        app().setView(QStringLiteral("models"));
        waitFor([this] { return !app().library()->isScanning(); });
        take("models");
        const std::pair<const char*, const char*> parts[] = {{"Catalogue", "models-catalogue"},
                                                             {"Search the hub", "models-hub"},
                                                             {"Downloads", "models-downloads"},
                                                             {"Remote", "models-remote"}};
        for (const auto& [pill, picture] : parts) {
            press(pill);
            take(picture);
        }
        press("On this machine");
        app().setView(QStringLiteral("chat"));
    }

    void settings()
    {
        app().setView(QStringLiteral("settings"));
        for (const char* section : {"general", "appearance", "chats", "answers", "model", "microphone",
                                    "tools", "downloads", "server", "privacy", "keyboard", "about"}) {
            QMetaObject::invokeMethod(m_fixture.window, "openSettings",
                                      Q_ARG(QString, QLatin1String(section)));
            take((std::string("settings-") + section).c_str());
        }
        app().setView(QStringLiteral("chat"));
    }

    void overlays()
    {
        take("search", [this] { key(Qt::Key_K, Qt::ControlModifier); });
        take("shortcuts", [this] { key(Qt::Key_F1); });
    }

    /// High contrast, and text half as large again.
    void appearances()
    {
        app().newChat();
        app().settings()->setHighContrast(settings::Settings::On);
        takeViews("contrast");
        app().settings()->setHighContrast(settings::Settings::BySystem);
        app().settings()->setFontScale(1.5);
        takeViews("large");
        app().settings()->setFontScale(1);
    }

    void languages()
    {
        for (const char* language : {"de", "ar", "zh"}) {
            app().settings()->setLanguage(QLatin1String(language));
            app().newChat();
            takeViews(language);
        }
        app().settings()->setLanguage(QStringLiteral("en"));
    }

    /// The same four views of a way to look.
    void takeViews(const std::string& look)
    {
        take((look + "-welcome").c_str());
        for (const char* view : {"transcribe", "models", "settings"}) {
            app().setView(QLatin1String(view));
            take((look + "-" + view).c_str());
        }
        app().setView(QStringLiteral("chat"));
    }

    bool wants(std::initializer_list<const char*> views) const
    {
        return m_chosen.isEmpty() || std::any_of(views.begin(), views.end(), [this](const char* view) {
                   return std::any_of(m_chosen.begin(), m_chosen.end(), [view](const QString& chosen) {
                       return QString::fromLatin1(view).startsWith(chosen) ||
                              chosen.startsWith(QLatin1String(view));
                   });
               });
    }

    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_fixture.window, Qt::Key(key), modifiers);
    }

    /// The button with this name or object name, wherever it is.
    void press(const char* name)
    {
        QQuickItem* button = buttonBelow(m_fixture.window->contentItem(), QString::fromUtf8(name));
        if (button == nullptr)
            fprintf(stderr, "no button %s\n", name);
        else
            QMetaObject::invokeMethod(button, button->inherits("QQuickMenuItem") ? "triggered" : "clicked");
        settle();
    }

    static QQuickItem* buttonBelow(QQuickItem* top, const QString& name)
    {
        if (!top->isVisible())
            return nullptr;
        if (top->objectName() == name || top->property("text").toString() == name)
            if (top->inherits("QQuickAbstractButton"))
                return top;
        for (QQuickItem* child : top->childItems())
            if (QQuickItem* found = buttonBelow(child, name))
                return found;
        return nullptr;
    }

    void escape()
    {
        key(Qt::Key_Escape);
        key(Qt::Key_Escape);
    }

    /// `prepare` opens something for each picture, `close` (else Escape) closes it.
    void take(const char* view, const std::function<void()>& prepare, const std::function<void()>& close = {})
    {
        if (!wants({view}))
            return;
        for (const Size& size : sizesOf(view, m_fixture.window->devicePixelRatio())) {
            m_fixture.window->resize(size.width, size.height);
            for (const bool dark : {false, true}) {
                app().settings()->setTheme(dark ? settings::Settings::Dark : settings::Settings::Light);
                settle();
                if (prepare)
                    prepare();
                settle();
                const QString name = QStringLiteral("%1-%2-%3@%4x.png")
                                         .arg(QLatin1String(view), QLatin1String(size.name),
                                              dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                         .arg(m_fixture.window->devicePixelRatio());
                m_fixture.window->grabWindow().save(m_output + QLatin1Char('/') + name);
                if (close)
                    close();
                else if (prepare)
                    escape();
            }
        }
        m_fixture.window->resize(kWide.width, kWide.height);
        settle();
    }

    void take(const char* view) { take(view, {}, {}); }

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
    QStringList m_chosen; ///< beginnings of names; empty: all
};

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication program(argc, argv);
    if (argc < 2) {
        fprintf(stderr, "usage: screenshots FOLDER [VIEW …]\n");
        return 2;
    }
    const QString output = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(output);
    const QTemporaryDir work;
    return Photographer(work.path(), output, program.arguments().mid(2)).run() ? 0 : 1;
}
