// The real window, offscreen, with the real engine and the demo model, in a folder of its own.
#pragma once

#include <QElapsedTimer>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

#include "app/window/window_engine.h"
#include "tests/app/server/memory_keyring.h"

namespace window_tests {

inline constexpr int kTimeout = 120000;

inline window::Paths pathsIn(const QString& folder)
{
    window::Paths paths;
    paths.settingsFile = folder + QStringLiteral("/facet.ini");
    paths.dataFolder = folder + QStringLiteral("/data");
    paths.cacheFolder = folder + QStringLiteral("/cache");
    paths.resources = QStringLiteral(FACET_RESOURCES_FOLDER);
    paths.hub = QUrl(QStringLiteral("http://127.0.0.1:9")); // nobody
    return paths;
}

/// Answers as in the demo's expected.json, and nothing that moves.
inline void makeDeterministic(window::Application& app)
{
    app.settings()->setRecommendedSampling(false);
    app.settings()->setTemperature(0);
    app.settings()->setAnimations(false);
    app.settings()->setLanguage(QStringLiteral("en"));
    app.settings()->setTheme(settings::Settings::Light);
}

class WindowFixture
{
public:
    explicit WindowFixture(const QString& folder)
        : app(pathsIn(folder), std::make_unique<test::MemoryKeyring>())
    {
        makeDeterministic(app);
        app.start();
        engine = std::make_unique<window::WindowEngine>(app);
        window = engine->show();
        if (window != nullptr)
            window->resize(1440, 900);
    }

    bool waitForModel()
    {
        return QTest::qWaitFor([this] { return app.model()->state() == window::ModelStatus::Ready; },
                               kTimeout);
    }
    bool waitForAnswer()
    {
        return QTest::qWaitFor([this] { return !app.page()->isAnswering(); }, kTimeout);
    }

    QQuickItem* item(const char* name) const { return itemBelow(window->contentItem(), QLatin1String(name)); }
    /// Presses in the middle of an item.
    void click(QQuickItem* item) const
    {
        const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
        QTest::mouseClick(window, Qt::LeftButton, Qt::NoModifier, middle.toPoint());
    }
    void type(const QString& text) const
    {
        item("composerInput")->forceActiveFocus();
        typeKeys(text);
    }
    /// Wherever the keyboard is.
    void typeKeys(const QString& text) const
    {
        for (const QChar c : text)
            QTest::keyClick(window, c.toLatin1());
    }

    qint64 lastMessage() const { return app.page()->thread()->messages().last().id; }
    QString lastText() const { return app.page()->thread()->entry(lastMessage())->markdown(); }

    /// By what is seen, not by who owns it: rows of lists belong to their list only to the eye.
    static QQuickItem* itemBelow(QQuickItem* top, QLatin1String name)
    {
        if (top->objectName() == name)
            return top;
        for (QQuickItem* child : top->childItems())
            if (QQuickItem* found = itemBelow(child, name))
                return found;
        return nullptr;
    }

    mutable window::Application app;
    std::unique_ptr<window::WindowEngine> engine;
    QQuickWindow* window = nullptr;
};

} // namespace window_tests
