// What the window asks of the desktop, against services on a bus of the test's own: notifications, and files
// shown where they lie.
#include <QtTest>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QTemporaryDir>

#include "app/window/file_manager.h"
#include "app/window/notifier.h"
#include "tests/app/private_bus.h"

namespace {

/// Answers as both services, and remembers what it was asked.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")

public slots:
    void ShowItems(const QStringList& items, const QString&) { shown += items; }

public:
    QStringList shown;
};

class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public slots:
    uint Notify(const QString& program, uint, const QString&, const QString& title, const QString& text,
                const QStringList&, const QVariantMap&, int)
    {
        told += program + '|' + title + '|' + text;
        return 1;
    }

public:
    QStringList told;
};

} // namespace

class DesktopTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!m_bus.start())
            QSKIP("Needs dbus-daemon.");
    }

    void filesAreShown()
    {
        const QString model = m_folder.filePath("a model #1.gguf");
        QFile file(model);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QList<QUrl> opened;
        const auto open = [&](const QUrl& folder) { opened.append(folder); };
        window::showInFileManager(model, open); // nobody serves it yet
        QTRY_COMPARE(opened, QList<QUrl>{QUrl::fromLocalFile(m_folder.path())});

        FakeDesktop desktop;
        QDBusConnection bus =
            service("org.freedesktop.FileManager1", "/org/freedesktop/FileManager1", desktop);
        opened.clear();
        window::showInFileManager(model, open);
        window::showInFileManager(m_folder.path(), open);
        QTRY_COMPARE(desktop.shown.size(), 2);
        QCOMPARE(QUrl(desktop.shown[0]).toLocalFile(), model);
        QVERIFY(desktop.shown[0].contains("%231"));
        QCOMPARE(QUrl(desktop.shown[1]).toLocalFile(), m_folder.path());
        QVERIFY(opened.isEmpty());
    }

    void notificationsArrive()
    {
        window::notifyDesktop("Nobody", "listens");
        FakeNotifications notifications;
        QDBusConnection bus =
            service("org.freedesktop.Notifications", "/org/freedesktop/Notifications", notifications);
        window::notifyDesktop("The answer is complete.", "1 < 2 & so on");
        QTRY_COMPARE(notifications.told, QStringList{"Facet|The answer is complete.|1 &lt; 2 &amp; so on"});
    }

private:
    /// On a connection of its own, as another program would be.
    static QDBusConnection service(const QString& name, const QString& path, QObject& object)
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
        bus.registerObject(path, &object, QDBusConnection::ExportAllSlots);
        bus.registerService(name);
        return bus;
    }

    test::PrivateBus m_bus;
    QTemporaryDir m_folder;
};

QTEST_MAIN(DesktopTest)
#include "desktop_test.moc"
