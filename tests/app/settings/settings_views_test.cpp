// The settings page and the sheet of shortcuts: every section in every width and theme, changes by keyboard.
#include <QtTest>

#include <QTemporaryDir>

#include "app/models/model_library.h"
#include "app/settings/data_folder_move.h"
#include "app/settings/settings.h"
#include "app/settings/shortcuts.h"
#include "tests/app/settings/view_fixture.h"

namespace {

constexpr const char* kPage = R"(
import QtQuick
import Facet.Models
import Facet.Settings
import Facet.SettingsViews
import Facet.Theme
FocusScope {
    id: root
    required property Settings settings
    required property Shortcuts shortcuts
    required property ModelLibrary library
    required property DataFolderMove move
    property alias section: page.section
    property alias query: page.query
    property bool isRtl: false
    property bool hasSheet: sheet.opened
    function openSheet() { sheet.open(); }
    LayoutMirroring.enabled: root.isRtl
    LayoutMirroring.childrenInherit: true
    Binding { target: Theme; property: "dark"; value: root.settings.theme === Settings.Dark }
    Binding { target: Theme; property: "fontScale"; value: root.settings.fontScale }
    Binding { target: Theme; property: "reducedMotion"; value: true }
    SettingsPage {
        id: page
        anchors.fill: parent
        settings: root.settings
        shortcuts: root.shortcuts
        library: root.library
        move: root.move
        microphones: ["Built-in", "USB microphone"]
        focus: true
    }
    ShortcutSheet { id: sheet; shortcuts: root.shortcuts }
}
)";

} // namespace

class SettingsViewsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<settings::Shortcuts> m_shortcuts;
    std::unique_ptr<settings::DataFolderMove> m_move;
    std::unique_ptr<models::ModelLibrary> m_library;

    QVariantMap properties()
    {
        return {{"settings", QVariant::fromValue(m_settings.get())},
                {"shortcuts", QVariant::fromValue(m_shortcuts.get())},
                {"move", QVariant::fromValue(m_move.get())},
                {"library", QVariant::fromValue(m_library.get())}};
    }

private slots:
    void init()
    {
        m_settings = std::make_unique<settings::Settings>(m_folder.filePath("settings.ini"),
                                                          m_folder.filePath("data"));
        m_shortcuts = std::make_unique<settings::Shortcuts>(*m_settings);
        m_move = std::make_unique<settings::DataFolderMove>(*m_settings);
        models::ModelLibrary::Options options;
        options.demoModel = FACET_RESOURCES_FOLDER "/demo/model";
        options.cacheFolder = m_folder.filePath("cache");
        options.places = {};
        m_library = std::make_unique<models::ModelLibrary>(*m_settings, std::move(options));
        m_library->scan();
        QTRY_VERIFY_WITH_TIMEOUT(!m_library->isScanning() && !m_library->deviceNames().isEmpty(), 60000);
    }

    void cleanup()
    {
        m_library.reset();
        m_move.reset();
        m_shortcuts.reset();
        m_settings.reset();
    }

    void sections()
    {
        m_settings->storePreset("Brief");
        m_shortcuts->change("newFolder", "Ctrl+N");
        test::View view(kPage, properties(), {1184, 800});
        QVERIFY2(view.root() != nullptr, qPrintable(view.warnings()));
        QVERIFY2(view.warnings().isEmpty(), qPrintable(view.warnings()));
        const QStringList names{"general", "appearance", "chats",  "answers", "model",    "microphone",
                                "tools",   "downloads",  "server", "privacy", "keyboard", "about"};
        for (const settings::Settings::Theme theme : {settings::Settings::Light, settings::Settings::Dark}) {
            m_settings->setTheme(theme);
            for (int section = 0; section < names.size(); ++section) {
                view.root()->setProperty("section", section);
                view.resize({1184, 800});
                const QString suffix = theme == settings::Settings::Dark ? "-dark" : "-light";
                view.shoot("settings-" + names[section] + suffix);
                view.resize({480, 800});
                view.shoot("settings-" + names[section] + "-narrow" + suffix);
            }
        }
        view.root()->setProperty("section", 1);
        view.root()->setProperty("isRtl", true);
        m_settings->setFontScale(1.6);
        view.resize({900, 800});
        view.shoot("settings-rtl-large");
        m_settings->setFontScale(1);
        QVERIFY2(view.warnings().isEmpty(), qPrintable(view.warnings()));
    }

    /// Typing searches all sections; Escape ends it.
    void search()
    {
        test::View view(kPage, properties(), {1184, 800});
        QVERIFY2(view.root() != nullptr, qPrintable(view.warnings()));
        QTest::keyClick(&view.window(), Qt::Key_S);
        QTest::keyClick(&view.window(), Qt::Key_E);
        QTest::keyClick(&view.window(), Qt::Key_E);
        QTest::keyClick(&view.window(), Qt::Key_D);
        view.shoot("settings-search");
        QCOMPARE(view.root()->property("query").toString(), QStringLiteral("seed"));
        QTest::keyClick(&view.window(), Qt::Key_Escape);
        QVERIFY(view.root()->property("query").toString().isEmpty());
        view.shoot("settings-after-search");
        QVERIFY2(view.warnings().isEmpty(), qPrintable(view.warnings()));
    }

    /// Tab reaches the switch, Space changes it.
    void toggleByKeyboard()
    {
        test::View view(kPage, properties(), {1184, 800});
        QVERIFY2(view.root() != nullptr, qPrintable(view.warnings()));
        QVERIFY(m_settings->enterSends());
        for (int i = 0; i < 20 && m_settings->enterSends(); ++i) {
            QTest::keyClick(&view.window(), Qt::Key_Tab);
            QQuickItem* const item = view.window().activeFocusItem();
            if (item != nullptr &&
                item->property("text").toString().startsWith(QStringLiteral("Enter sends")))
                QTest::keyClick(&view.window(), Qt::Key_Space);
        }
        QVERIFY(!m_settings->enterSends());
        m_settings->setEnterSends(true);
    }

    /// A shortcut's button records the keys that are pressed next.
    void recordShortcut()
    {
        m_shortcuts->resetAll();
        test::View view(kPage, properties(), {1184, 800});
        QVERIFY2(view.root() != nullptr, qPrintable(view.warnings()));
        view.root()->setProperty("section", 10);
        QTest::qWait(50);
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(&view.window(), Qt::Key_Tab);
            QQuickItem* const item = view.window().activeFocusItem();
            if (item != nullptr && item->property("isRecording").isValid())
                break;
        }
        QVERIFY(view.window().activeFocusItem()->property("isRecording").isValid());
        QTest::keyClick(&view.window(), Qt::Key_Return);
        QVERIFY(view.window().activeFocusItem()->property("isRecording").toBool());
        QTest::keyClick(&view.window(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_shortcuts->sequence("newChat"), QStringLiteral("Ctrl+Shift+J"));
        view.shoot("settings-keyboard-changed");
    }

    void sheet()
    {
        m_settings->setTheme(settings::Settings::Light);
        test::View view(kPage, properties(), {1184, 800});
        QVERIFY2(view.root() != nullptr, qPrintable(view.warnings()));
        QMetaObject::invokeMethod(view.root(), "openSheet");
        QTRY_VERIFY(view.root()->property("hasSheet").toBool());
        view.shoot("shortcut-sheet");
        view.resize({480, 700});
        view.shoot("shortcut-sheet-narrow");
        QTest::keyClick(&view.window(), Qt::Key_Escape);
        QTRY_VERIFY(!view.root()->property("hasSheet").toBool());
        QVERIFY2(view.warnings().isEmpty(), qPrintable(view.warnings()));
    }
};

QTEST_MAIN(SettingsViewsTest)
#include "settings_views_test.moc"
