// The views of tools in a window without a screen: they load without a warning, say what they should, and
// what is pressed arrives.
#include <QtTest>

#include "app/tools/arguments_text.h"
#include "app/tools/toolbox.h"
#include "tests/app/settings/view_fixture.h"

using namespace tools;

namespace {

const QByteArray kImports =
    "import QtQuick\nimport QtQuick.Controls.Basic\nimport QtQuick.Layouts\nimport Facet.Theme\n"
    "import Facet.Components\nimport Facet.Tools\nimport Facet.ToolViews\n";

/// A surface with the view on it, in light and dark.
QByteArray page(const QByteArray& view, const QByteArray& properties)
{
    return kImports +
           "Rectangle { id: page\n color: Theme.window\n property bool dark: false\n onDarkChanged: "
           "Theme.dark = dark\n" +
           properties + "\n" + view + "\n}";
}

} // namespace

class ToolViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void argumentsAreReadable();
    void permissionCardAsks();
    void menuSwitchesTools();
    void settingsManageEverything();

private:
    void shoot(test::View& view, const QString& name);
};

void ToolViewsTest::shoot(test::View& view, const QString& name)
{
    view.shoot(name + "-light");
    view.root()->setProperty("dark", true);
    view.shoot(name + "-dark");
    view.root()->setProperty("dark", false);
}

void ToolViewsTest::argumentsAreReadable()
{
    QCOMPARE(ArgumentsText::readable("{\"a\":1,\"b\":\"two words\",\"c\":[1,2]}"),
             "a: 1\nb: \"two words\"\nc: [1,2]");
    QCOMPARE(ArgumentsText::readable("{\"text\":\"one\\ntwo\"}"), "text:\n  one\n  two");
    QCOMPARE(ArgumentsText::readable("{}"), "");
    QCOMPARE(ArgumentsText::readable("no json"), "no json");
    // Words turned round, and a name that looks like another.
    QCOMPARE(ArgumentsText::readable(QString::fromUtf8("{\"file\":\"a\u202Etxt.exe\u200B\"}")),
             "file: \"a\\u202etxt.exe\\u200b\"");
}

void ToolViewsTest::permissionCardAsks()
{
    test::View view(
        page("Loader { active: page.asks; anchors.left: parent.left; anchors.right: parent.right; "
             "anchors.margins: 16; y: 16\n"
             "sourceComponent: PermissionCard { objectName: \"card\"; toolTitle: \"Read attachment\"\n"
             "toolName: \"read_attachment\"; question: \"Read stock.csv (14 kB)?\"; arguments: page.json\n"
             "onAllowed: scope => page.scope = scope; onDenied: page.denials++ } }",
             "property bool asks: false\nproperty int scope: -1\nproperty int denials: 0\n"
             "property string json: "
             "'{\"labels\":[\"gap 1\",\"gap 2\"],\"box_2d\":[[350,430,606,537],[662,733,918,841]]}'"),
        {}, {348, 280});
    view.root()->setProperty("asks", true);
    QCOMPARE(view.warnings(), "");
    shoot(view, "permission");
    auto* deny = qobject_cast<QQuickItem*>(view.child("deny"));
    QVERIFY(deny);
    QTRY_VERIFY(deny->hasActiveFocus()); // the safest has it
    QTest::keyClick(&view.window(), Qt::Key_Space);
    QCOMPARE(view.root()->property("denials").toInt(), 1);
    for (const auto& [name, scope] : {std::pair("allowOnce", Permissions::Once),
                                      {"allowChat", Permissions::Chat},
                                      {"allowAlways", Permissions::Always}}) {
        auto* button = qobject_cast<QQuickItem*>(view.child(name));
        QVERIFY(button);
        button->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&view.window(), Qt::Key_Space);
        QCOMPARE(view.root()->property("scope").toInt(), int(scope));
    }
    QString text = "{\"content\":\"";
    for (int i = 0; i < 100; ++i)
        text += QString("line %1 of what would be written\\n").arg(i);
    view.root()->setProperty("json", text + "\"}");
    view.resize({348, 400});
    shoot(view, "permission-long");
    auto* card = qobject_cast<QQuickItem*>(view.child("card"));
    QVERIFY(card->height() < 360); // it scrolls inside
    card->setProperty("canRemember", false);
    QVERIFY(!qobject_cast<QQuickItem*>(view.child("allowAlways"))->isVisible());
    QCOMPARE(view.warnings(), "");
}

void ToolViewsTest::menuSwitchesTools()
{
    Toolbox box({}, {}, false);
    test::View view(page("ToolsMenu { id: menu; objectName: \"menu\"; x: 16; y: 16; tools: page.tools; "
                         "onManageRequested: page.asked = true }\n"
                         "property bool opens: false\n onOpensChanged: menu.open()",
                         "required property ToolList tools\nproperty bool asked: false"),
                    {{"tools", QVariant::fromValue(box.defaults())}}, {480, 560});
    QCOMPARE(view.warnings(), "");
    view.root()->setProperty("opens", true);
    QTRY_VERIFY(view.child("menu")->property("opened").toBool());
    QTest::qWait(150);
    shoot(view, "menu");
    QCOMPARE(box.defaults()->enabledCount(), 4);
    QTest::keyClick(&view.window(), Qt::Key_Space); // the first row has the focus
    QTRY_COMPARE(box.defaults()->enabledCount(), 3);
    QVERIFY(!box.defaults()->enabledTools().contains("calculate"));
    QTest::keyClick(&view.window(), Qt::Key_Down);
    QTest::keyClick(&view.window(), Qt::Key_Return);
    QTRY_COMPARE(box.defaults()->enabledCount(), 2);
    QCOMPARE(view.warnings(), "");
}

void ToolViewsTest::settingsManageEverything()
{
    Toolbox box({}, {}, false);
    box.permissions()->grant(*box.registry().find("read_attachment"), Permissions::Always, 0);
    box.permissions()->grant(*box.registry().find("search_documents"), Permissions::Chat, 7);
    test::View view(page("ScrollView { id: scroller; objectName: \"scroller\"; anchors.fill: parent; "
                         "anchors.margins: 24; contentWidth: availableWidth\n"
                         "ToolSettings { width: scroller.availableWidth; toolbox: page.toolbox } }",
                         "required property Toolbox toolbox"),
                    {{"toolbox", QVariant::fromValue(&box)}}, {760, 900});
    QCOMPARE(view.warnings(), "");
    shoot(view, "settings-empty");
    const auto press = [&](const char* name) {
        auto* item = qobject_cast<QQuickItem*>(view.child(name));
        QVERIFY2(item && item->isVisible(), name);
        item->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&view.window(), Qt::Key_Space);
    };
    press("fetchSwitch");
    QCOMPARE(box.mayFetchPages(), false);
    press("pasteServer");
    QTRY_VERIFY(qobject_cast<QQuickItem*>(view.child("pasteBox"))->isVisible());
    view.child("pasteBox")->setProperty("text", "nonsense");
    press("addPasted");
    QVERIFY(qobject_cast<QQuickItem*>(view.child("pasteBox"))->isVisible()); // it stays open and says why
    view.resize({760, 1300});
    shoot(view, "settings-paste");
    view.child("pasteBox")
        ->setProperty(
            "text", QString("{\"mcpServers\": {\"files\": {\"command\": \"%1\", \"args\": [\"2025-11-25\"]},"
                            "\"weather\": {\"url\": \"http://127.0.0.1:9/mcp\"}}}")
                        .arg(FACET_FAKE_MCP_SERVER));
    press("addPasted");
    QTRY_COMPARE(box.servers()->count(), 2);
    box.servers()->setEnabled(0, true);
    box.servers()->setEnabled(1, true);
    QTRY_COMPARE_WITH_TIMEOUT(box.servers()->server("files")->state(), mcp::Server::State::Ready, 30'000);
    // Delegates are children for the eye only.
    const std::function<void(QQuickItem*)> openCards = [&](QQuickItem* item) {
        if (item->property("showsLog").isValid()) {
            item->setProperty("isOpen", true);
            item->setProperty("showsLog", item->property("name") == "files");
        }
        for (QQuickItem* child : item->childItems())
            openCards(child);
    };
    openCards(view.window().contentItem());
    QTest::qWait(50);
    view.resize({760, 1500});
    shoot(view, "settings-servers");
    view.resize({480, 1500});
    shoot(view, "settings-narrow");
    press("addServer");
    QTRY_VERIFY(qobject_cast<QQuickItem*>(view.child("saveServer"))->isVisible());
    press("saveServer");
    view.resize({760, 1700});
    shoot(view, "settings-form");
    QVERIFY(!box.servers()->draft()->problem().isEmpty());
    box.servers()->remove(0);
    QTest::qWait(20);
    box.servers()->undoRemove();
    QTest::qWait(20);
    QCOMPARE(box.servers()->count(), 2);
    QCOMPARE(view.warnings(), "");
}

QTEST_MAIN(ToolViewsTest)
#include "tool_views_test.moc"
