// The server's page and badge: switched by keyboard, what they say of ports, keys and requests, and how they
// look.
#include <QClipboard>
#include <QGuiApplication>
#include <QTcpServer>

#include "app/inference/inference.h"
#include "app/server/server.h"
#include "tests/app/server/memory_keyring.h"
#include "tests/app/settings/view_fixture.h"

using server::LogEntry;
using server::Server;

namespace {

/// The page on its ground, as the settings show it.
const QByteArray kPage = R"(
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Server
import Facet.ServerViews
import Facet.Theme

Rectangle {
    id: root

    required property Server server
    property bool dark: false

    color: Theme.surface
    Binding { target: Theme; property: "dark"; value: root.dark }
    ScrollView {
        anchors.fill: parent
        anchors.margins: 24
        contentWidth: availableWidth
        ColumnLayout {
            width: Math.min(root.width - 48, Theme.columnWidth)
            spacing: 16
            ServerBadge { objectName: "badge"; server: root.server }
            ServerSection { Layout.fillWidth: true; server: root.server }
        }
    }
}
)";

LogEntry entry(quint64 id, int status)
{
    LogEntry made;
    made.id = id;
    made.time = QDateTime(QDate(2026, 11, 22), QTime(14, 3, static_cast<int>(id)));
    made.client = QStringLiteral("127.0.0.1");
    made.method = QStringLiteral("POST");
    made.path = QStringLiteral("/v1/chat/completions");
    made.model = QStringLiteral("Gemma 4 E4B");
    made.status = status;
    return made;
}

LogEntry answered(quint64 id, int prompt, int cached, int answer)
{
    LogEntry made = entry(id, 200);
    made.promptTokens = prompt;
    made.cachedTokens = cached;
    made.answerTokens = answer;
    made.seconds = 3.42;
    made.tokensPerSecond = 41.3;
    return made;
}

LogEntry refused(quint64 id, int status, const char* error)
{
    LogEntry made = entry(id, status);
    made.error = QString::fromUtf8(error);
    return made;
}

} // namespace

class ServerViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_settings = std::make_unique<settings::Settings>(m_folder.filePath(QStringLiteral("facet.ini")));
        m_secrets = std::make_unique<secrets::Secrets>(std::make_unique<test::MemoryKeyring>());
        m_server = std::make_unique<Server>(m_inference, *m_settings, *m_secrets);
        m_server->setAnyPort(true);
        m_view = std::make_unique<test::View>(
            kPage, QVariantMap{{QStringLiteral("server"), QVariant::fromValue(m_server.get())}},
            QSize(800, 1000));
        QVERIFY2(m_view->root() != nullptr, qPrintable(m_view->warnings()));
    }

    void cleanup()
    {
        const QString warnings = m_view->warnings();
        m_view.reset();
        m_server.reset();
        m_secrets.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath(QStringLiteral("facet.ini")));
        QCOMPARE(warnings, QString());
    }

    void isSwitchedByKeyboard()
    {
        auto* toggle = qobject_cast<QQuickItem*>(m_view->child("serverSwitch"));
        QVERIFY(!toggle->property("checked").toBool());
        toggle->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&m_view->window(), Qt::Key_Space);
        QTRY_VERIFY(m_server->isRunning());
        QVERIFY(shownText("statusText").startsWith(QStringLiteral("Listening.")));
        QVERIFY(m_view->child("badge")->property("visible").toBool());
        QTest::keyClick(&m_view->window(), Qt::Key_Space);
        QTRY_COMPARE(m_server->state(), Server::Off);
        QVERIFY(!m_view->child("badge")->property("visible").toBool());
    }

    void aBusyPortOffersAnother()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        m_server->setAnyPort(false);
        m_server->setPort(other.serverPort());
        m_server->setEnabled(true);
        QTRY_COMPARE(m_server->state(), Server::Failed);
        QVERIFY(m_view->child("problemNotice")->property("visible").toBool());
        m_view->shoot(QStringLiteral("server-busy"));
        QMetaObject::invokeMethod(m_view->child("problemNotice"), "actionRequested");
        QTRY_VERIFY(m_server->isRunning());
        QVERIFY(!m_view->child("problemNotice")->property("visible").toBool());
        QCOMPARE(m_view->child("portField")->property("text").toString(), QString::number(m_server->port()));
    }

    void showsItsKeyAndRequests()
    {
        m_server->setAsksForKey(true);
        m_server->setEnabled(true);
        QTRY_VERIFY(m_server->isRunning());
        QVERIFY(m_view->child("keyRow")->property("visible").toBool());
        QVERIFY(!m_view->child("keyRow")->property("shown").toString().contains(m_server->key()));
        QMetaObject::invokeMethod(m_view->child("keyRow"), "copyRequested", Q_ARG(QString, m_server->key()));
        QCOMPARE(QGuiApplication::clipboard()->text(), m_server->key());

        m_server->log()->put(answered(1, 1204, 0, 87));
        m_server->log()->put(answered(2, 1302, 1180, 240));
        m_server->log()->put(refused(3, 401, "The key is wrong. Facet's settings show the right one."));
        m_server->log()->put(entry(4, server::kClientLeft));
        LogEntry texts = answered(5, 20, 0, 12);
        texts.question = QStringLiteral("{\"messages\": [{\"role\": \"user\", \"content\": \"Hello!\"}]}");
        texts.answer = QStringLiteral("{\"role\": \"assistant\", \"content\": \"Hello!\"}");
        m_server->log()->put(texts);
        m_server->log()->put(entry(6, 0));
        QCOMPARE(m_view->child("requests")->property("count").toInt(), 6);
        for (const int width : {800, 480}) {
            for (const bool dark : {false, true}) {
                m_view->resize(QSize(width, 1400));
                m_view->root()->setProperty("dark", dark);
                m_view->shoot(QStringLiteral("server-%1-%2").arg(dark ? "dark" : "light").arg(width));
            }
        }
        m_server->log()->clear();
        QCOMPARE(m_server->log()->count(), 1); // what runs stays
    }

    void wrongOriginsAreSaid()
    {
        auto* field = qobject_cast<QQuickItem*>(m_view->child("originsField"));
        field->forceActiveFocus();
        field->setProperty("text", QStringLiteral("nonsense"));
        QTest::keyClick(&m_view->window(), Qt::Key_Return);
        QVERIFY(field->property("isWrong").toBool());
        m_view->shoot(QStringLiteral("server-off"));
        field->setProperty("text", QStringLiteral("https://app.example/"));
        QTest::keyClick(&m_view->window(), Qt::Key_Return);
        QVERIFY(!field->property("isWrong").toBool());
        QCOMPARE(m_server->originsText(), QStringLiteral("https://app.example"));
    }

private:
    QString shownText(const char* name) const { return m_view->child(name)->property("text").toString(); }

    QTemporaryDir m_folder;
    inference::Inference m_inference;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<secrets::Secrets> m_secrets;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<test::View> m_view;
};

QTEST_MAIN(ServerViewsTest)
#include "server_views_test.moc"
