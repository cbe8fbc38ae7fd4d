// The list of endpoints: added, used, edited, removed and brought back; and its views in a window without a
// screen.
#include <QtTest>

#include "app/remote/endpoints.h"
#include "tests/app/remote/remote_world.h"
#include "tests/app/settings/view_fixture.h"

using namespace remote;
using namespace inference;

namespace {

constexpr int kTimeout = 20000;

/// Also within delegates, which are no children of the view in QObject's sense.
QQuickItem* itemNamed(QQuickItem* item, const QString& name)
{
    if (item->objectName() == name)
        return item;
    for (QQuickItem* child : item->childItems())
        if (QQuickItem* found = itemNamed(child, name))
            return found;
    return nullptr;
}

} // namespace

class RemoteViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_world = std::make_unique<test::RemoteWorld>(); }
    void cleanup() { m_world.reset(); }

    void endpointsAreKept();
    void viewsWork();

private:
    std::unique_ptr<test::RemoteWorld> m_world;
};

void RemoteViewsTest::endpointsAreKept()
{
    Endpoints endpoints(m_world->settings, *m_world->secrets, m_world->inference);
    QSignalSpy asked(&endpoints, &Endpoints::loadRequested);
    connect(&endpoints, &Endpoints::loadRequested, &m_world->inference,
            [this](const QString&, const LoadRequest& request) { m_world->inference.load(request); });
    EndpointDraft* draft = endpoints.draft();
    endpoints.editNew();
    draft->setAddress("not an address");
    draft->probe();
    QCOMPARE(draft->state(), EndpointDraft::Failed);
    QVERIFY(!draft->remedy().isEmpty() && !endpoints.saveDraft());
    draft->setAddress(m_world->server->url("/"));
    draft->setKey(" sk-1 ");
    draft->probe();
    QTRY_COMPARE_WITH_TIMEOUT(draft->state(), EndpointDraft::Answered, kTimeout);
    QCOMPARE(draft->models(), QStringList("gemma-4-e4b"));
    QVERIFY(draft->sees() && draft->thinks() && draft->contextLength() == 4096 &&
            !draft->abilitiesNote().isEmpty());
    draft->setName("Workstation");
    QVERIFY(endpoints.saveDraft());
    QCOMPARE(endpoints.count(), 1);
    const QModelIndex row = endpoints.index(0);
    QCOMPARE(row.data(Endpoints::NameRole), "Workstation");
    QCOMPARE(row.data(Endpoints::ServerRole), "vLLM");
    QVERIFY(!row.data(Endpoints::LeavesRole).toBool());
    const QString secret = m_world->keyring->values.keys().value(0);
    QVERIFY(secret.startsWith("endpoint/"));
    QCOMPARE(m_world->keyring->values.value(secret), "sk-1");
    QFile file(m_world->settings.file());
    QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("sk-1"));

    endpoints.use(0);
    QCOMPARE(row.data(Endpoints::StateRole), Endpoints::Loading);
    QTRY_COMPARE_WITH_TIMEOUT(row.data(Endpoints::StateRole), Endpoints::Loaded, kTimeout);
    QCOMPARE(m_world->server->requests.last().headers.value("authorization"), "Bearer sk-1");
    QVERIFY(!endpoints.activeHost().isEmpty() && !endpoints.activeLeavesMachine());

    endpoints.edit(0);
    QTRY_VERIFY(draft->hasKey());
    draft->setHears(false);
    QVERIFY(endpoints.saveDraft()); // without asking again; what is in use follows
    QCOMPARE(asked.size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->inference.facts() && !m_world->inference.facts()->hears, kTimeout);
    QCOMPARE(m_world->keyring->values.value(secret), "sk-1");

    // The key goes to its own server alone.
    endpoints.edit(0);
    QTRY_VERIFY(draft->hasKey());
    const QString address = draft->address();
    draft->setAddress("https://elsewhere.example.org/v1");
    QVERIFY(!draft->hasKey() && draft->keyToUse().isEmpty() && draft->isKeyChanged());
    draft->setAddress(address);
    QVERIFY(draft->hasKey() && !draft->isKeyChanged());
    QCOMPARE(draft->keyToUse(), "sk-1");

    Endpoints again(m_world->settings, *m_world->secrets, m_world->inference);
    QCOMPARE(again.count(), 1);
    QVERIFY(again.requestFor(asked[0][0].toString()).has_value());

    QSignalSpy unload(&endpoints, &Endpoints::unloadRequested);
    endpoints.remove(0);
    QCOMPARE(unload.size(), 1);
    QTRY_COMPARE(m_world->keyring->values.value(secret), "");
    endpoints.undoRemove();
    QCOMPARE(endpoints.count(), 1);
    QTRY_COMPARE(m_world->keyring->values.value(secret), "sk-1");
}

void RemoteViewsTest::viewsWork()
{
    Endpoints endpoints(m_world->settings, *m_world->secrets, m_world->inference);
    connect(&endpoints, &Endpoints::loadRequested, &m_world->inference,
            [this](const QString&, const LoadRequest& request) { m_world->inference.load(request); });
    test::View view(
        "import QtQuick\nimport QtQuick.Controls.Basic\nimport Facet.Theme\nimport Facet.Components\n"
        "import Facet.Remote\nimport Facet.RemoteViews\n"
        "Rectangle { id: page\n color: Theme.surface\n property bool dark: false\n onDarkChanged: Theme.dark "
        "= dark\n"
        "required property Endpoints endpoints\n"
        "Flickable { anchors.fill: parent; anchors.margins: 16; contentHeight: section.height\n"
        "RemoteSection { id: section; objectName: \"section\"; width: parent.width; endpoints: "
        "page.endpoints } } }",
        {{"endpoints", QVariant::fromValue(&endpoints)}}, {900, 620});
    QCOMPARE(view.warnings(), "");
    const auto shoot = [&](const QString& name) {
        view.shoot("remote-" + name + "-light");
        view.root()->setProperty("dark", true);
        view.shoot("remote-" + name + "-dark");
        view.root()->setProperty("dark", false);
    };
    auto* page = qobject_cast<QQuickItem*>(view.root());
    const auto press = [&](const char* name, int key) {
        QQuickItem* item = itemNamed(page, name);
        item->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&view.window(), Qt::Key(key));
    };
    shoot("empty");
    press("addEndpoint", Qt::Key_Space);
    auto* address = qobject_cast<QQuickItem*>(view.child("endpointAddress"));
    QTRY_VERIFY(address->hasActiveFocus());
    shoot("form");
    const QString typed = m_world->server->url("/v1");
    for (const QChar c : typed)
        QTest::keyClick(&view.window(), c.toLatin1());
    QCOMPARE(endpoints.draft()->address(), typed);
    QTest::keyClick(&view.window(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(endpoints.draft()->state(), EndpointDraft::Answered, kTimeout);
    shoot("found");
    view.resize({480, 900});
    shoot("found-narrow");
    view.resize({900, 620});
    press("saveEndpoint", Qt::Key_Return);
    QCOMPARE(endpoints.count(), 1);
    QTRY_VERIFY(itemNamed(page, "useEndpoint") != nullptr);
    press("useEndpoint", Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->inference.isLoaded(), kTimeout);
    endpoints.editNew();
    endpoints.draft()->setAddress("http://gpu.lan:8000/v1");
    endpoints.draft()->setModel("google/gemma-4-31b-it");
    endpoints.draft()->setKey("sk");
    QVERIFY(!endpoints.draft()->warning().isEmpty());
    QVERIFY(endpoints.saveDraft());
    shoot("list");
    m_world->settings.setNeverOnline(true);
    QCOMPARE(endpoints.index(1).data(Endpoints::StateRole), Endpoints::Forbidden);
    view.resize({480, 620});
    shoot("list-narrow");
    view.resize({900, 620});
    press("addEndpoint", Qt::Key_Space);
    endpoints.draft()->setAddress("gpu.lan");
    endpoints.draft()->probe();
    QVERIFY(endpoints.draft()->problem().contains("Never go online"));
    shoot("forbidden");
    QTest::keyClick(&view.window(), Qt::Key_Escape);
    QTRY_VERIFY(qobject_cast<QQuickItem*>(view.child("addEndpoint"))->isVisible());
    QCOMPARE(view.warnings(), "");
}

QTEST_MAIN(RemoteViewsTest)
#include "remote_views_test.moc"
