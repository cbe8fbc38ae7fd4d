// What was allowed holds where it should, as long as it should, and survives a restart.
#include <QtTest>

#include "app/tools/permissions.h"

using namespace tools;

namespace {

class Fake : public Tool
{
public:
    Fake(QString name, AskPolicy policy, QString source = {}, QString fingerprint = {})
        : m_name(std::move(name)),
          m_policy(policy),
          m_source(std::move(source)),
          m_fingerprint(std::move(fingerprint))
    {
    }
    QString name() const override { return m_name; }
    QString title() const override { return "Title of " + m_name; }
    QString description() const override { return {}; }
    QString summary() const override { return {}; }
    Json parameters() const override { return Json::object(); }
    QString source() const override { return m_source; }
    QString fingerprint() const override { return m_fingerprint; }
    AskPolicy askPolicy() const override { return m_policy; }
    QString question(const Json&, const Context&) const override { return {}; }
    std::unique_ptr<Run> start(const Json&, const Context&) override { return startKnown({}); }

private:
    QString m_name;
    AskPolicy m_policy;
    QString m_source, m_fingerprint;
};

} // namespace

class PermissionsTest : public QObject
{
    Q_OBJECT

private slots:
    void scopes();
    void everyTimeRemembersNothing();
    void changedToolsAskAgain();
    void survivesRestart();
    void revokedAndBack();
    void damagedFileAsks();
};

void PermissionsTest::scopes()
{
    Permissions permissions({});
    const Fake clock("clock", AskPolicy::Never), read("read", AskPolicy::Until),
        other("other", AskPolicy::Until);
    QVERIFY(permissions.mayRun(clock, 1));
    QVERIFY(!permissions.mayRun(read, 1));
    permissions.grant(read, Permissions::Once, 1);
    permissions.grant(read, Permissions::Deny, 1);
    QVERIFY(!permissions.mayRun(read, 1));
    permissions.grant(read, Permissions::Chat, 1);
    QVERIFY(permissions.mayRun(read, 1));
    QVERIFY(!permissions.mayRun(read, 2));
    QVERIFY(!permissions.mayRun(other, 1));
    permissions.grant(read, Permissions::Always, 1);
    QVERIFY(permissions.mayRun(read, 2));
    permissions.forgetChat(1);
    QVERIFY(permissions.mayRun(read, 1)); // by the other grant
    QCOMPARE(permissions.count(), 1);
    permissions.grant(other, Permissions::Chat, 0); // a chat that is not stored yet cannot be named
    QVERIFY(!permissions.mayRun(other, 0));
}

void PermissionsTest::everyTimeRemembersNothing()
{
    Permissions permissions({});
    const Fake fetch("fetch", AskPolicy::EveryTime);
    permissions.grant(fetch, Permissions::Always, 1);
    permissions.grant(fetch, Permissions::Chat, 1);
    QVERIFY(!permissions.mayRun(fetch, 1));
    QCOMPARE(permissions.count(), 0);
    QVERIFY(!Permissions::mayBeRemembered(fetch));
}

void PermissionsTest::changedToolsAskAgain()
{
    Permissions permissions({});
    const Fake before("s_tool", AskPolicy::Until, "server", "aaa"),
        after("s_tool", AskPolicy::Until, "server", "bbb");
    const Fake impostor("s_tool", AskPolicy::Until, "other server", "aaa");
    permissions.grant(before, Permissions::Always, 0);
    QVERIFY(permissions.mayRun(before, 1));
    QVERIFY(!permissions.mayRun(after, 1));
    QVERIFY(!permissions.mayRun(impostor, 1));
    permissions.grant(after, Permissions::Always, 0);
    QCOMPARE(permissions.count(), 1);
    QVERIFY(!permissions.mayRun(before, 1));
    permissions.forgetSource("server");
    QVERIFY(!permissions.mayRun(after, 1));
}

void PermissionsTest::survivesRestart()
{
    QTemporaryDir folder;
    const QString file = folder.filePath("deep/permissions.json");
    const Fake read("read", AskPolicy::Until), tool("s_tool", AskPolicy::Until, "server", "aaa");
    {
        Permissions permissions(file);
        permissions.grant(read, Permissions::Always, 3);
        permissions.grant(tool, Permissions::Chat, 3);
        QCOMPARE(permissions.problem(), "");
    }
    Permissions permissions(file);
    QVERIFY(permissions.mayRun(read, 1));
    QVERIFY(permissions.mayRun(tool, 3));
    QVERIFY(!permissions.mayRun(tool, 4));
    QCOMPARE(permissions.data(permissions.index(0), Permissions::ToolTitleRole).toString(), "Title of read");
    QCOMPARE(permissions.data(permissions.index(1), Permissions::SourceRole).toString(), "server");
    QCOMPARE(permissions.data(permissions.index(1), Permissions::ScopeTextRole).toString(), "In one chat");
}

void PermissionsTest::revokedAndBack()
{
    Permissions permissions({});
    const Fake a("a", AskPolicy::Until), b("b", AskPolicy::Until), c("c", AskPolicy::Until);
    for (const Fake* tool : {&a, &b, &c})
        permissions.grant(*tool, Permissions::Always, 0);
    QSignalSpy changed(&permissions, &Permissions::changed);
    permissions.revoke(1);
    QCOMPARE(changed.size(), 1);
    QVERIFY(permissions.mayRun(a, 0) && !permissions.mayRun(b, 0) && permissions.mayRun(c, 0));
    permissions.undoRevoke();
    QVERIFY(permissions.mayRun(b, 0));
    permissions.revokeAll();
    QCOMPARE(permissions.count(), 0);
    permissions.undoRevoke();
    QCOMPARE(permissions.count(), 3);
    permissions.undoRevoke();
    permissions.revoke(99);
    QCOMPARE(permissions.count(), 3);
}

void PermissionsTest::damagedFileAsks()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("permissions.json");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"grants\": [");
    file.close();
    Permissions permissions(path);
    QVERIFY(permissions.problem().contains("damaged"));
    QVERIFY(!permissions.mayRun(Fake("read", AskPolicy::Until), 1));
}

QTEST_GUILESS_MAIN(PermissionsTest)
#include "permissions_test.moc"
