#include "app/window/file_manager.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QFileInfo>

namespace window {

void showInFileManager(const QString& path, std::function<void(const QUrl&)> open)
{
    const QFileInfo info(path);
    const QUrl folder = QUrl::fromLocalFile(info.isDir() ? info.filePath() : info.path());
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        open(folder);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    call << QStringList{QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)} << QString();
    auto* const watcher = new QDBusPendingCallWatcher(bus.asyncCall(call)); // deletes itself with the answer
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                     [watcher, folder, open = std::move(open)] {
                         if (watcher->isError())
                             open(folder);
                         watcher->deleteLater();
                     });
}

} // namespace window
