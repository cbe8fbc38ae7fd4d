#include "app/window/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QLocalSocket>

namespace window {
namespace {

constexpr int kAnswerMs = 2000;
/// File names of one start; more is not ours.
constexpr qint64 kMaxMessage = 1 << 20;

} // namespace

SingleInstance::SingleInstance(const QString& place, QObject* parent)
    : QObject(parent),
      m_name(QStringLiteral("facet-") +
             QString::fromLatin1(
                 QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
}

bool SingleInstance::begin(const QStringList& message)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(kAnswerMs)) {
        QDataStream stream(&socket);
        stream << message;
        socket.waitForBytesWritten(kAnswerMs);
        socket.disconnectFromServer();
        return false;
    }
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(m_name)) {
        QLocalServer::removeServer(m_name); // what a killed program left
        m_server->listen(m_name);
    }
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::receive);
    return true;
}

void SingleInstance::receive()
{
    QLocalSocket* socket = m_server->nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > kMaxMessage) {
            socket->abort();
            return;
        }
        QDataStream stream(socket);
        stream.startTransaction();
        QStringList message;
        stream >> message;
        if (stream.commitTransaction())
            emit asked(message);
    });
}

} // namespace window
