#include "app/server/server_settings.h"

namespace server {
namespace {

const QString kEnabled = QStringLiteral("server/enabled");
const QString kPort = QStringLiteral("server/port");
const QString kOnNetwork = QStringLiteral("server/onNetwork");
const QString kAsksForKey = QStringLiteral("server/asksForKey");
const QString kOrigins = QStringLiteral("server/origins");

} // namespace

bool ServerSettings::isEnabled() const
{
    return m_settings.extra(kEnabled).toBool();
}

void ServerSettings::setEnabled(bool value)
{
    m_settings.setExtra(kEnabled, value);
}

int ServerSettings::port() const
{
    const int port = m_settings.extra(kPort).toInt();
    return port >= 1024 && port <= 65535 ? port : kDefaultPort;
}

void ServerSettings::setPort(int value)
{
    m_settings.setExtra(kPort, value);
}

bool ServerSettings::onNetwork() const
{
    return m_settings.extra(kOnNetwork).toBool();
}

void ServerSettings::setOnNetwork(bool value)
{
    m_settings.setExtra(kOnNetwork, value);
}

bool ServerSettings::asksForKey() const
{
    return m_settings.extra(kAsksForKey).toBool();
}

void ServerSettings::setAsksForKey(bool value)
{
    m_settings.setExtra(kAsksForKey, value);
}

QStringList ServerSettings::origins() const
{
    return m_settings.extra(kOrigins).toStringList();
}

void ServerSettings::setOrigins(const QStringList& value)
{
    m_settings.setExtra(kOrigins, value);
}

} // namespace server
