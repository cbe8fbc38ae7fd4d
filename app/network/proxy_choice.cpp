#include "app/network/proxy_choice.h"

#include <QNetworkProxy>
#include <QUrl>

#include "app/network/this_computer.h"

namespace network {
namespace {

class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (isThisComputer(query.url()))
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

} // namespace

bool ProxyChoice::isAddress(const QString& text)
{
    const QUrl url(QStringLiteral("http://") + text.trimmed(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.port() > 0 && url.userInfo().isEmpty() &&
           url.path().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

bool ProxyChoice::isComplete() const
{
    return kind == Kind::System || kind == Kind::None || isAddress(address);
}

void ProxyChoice::applyTo(QNetworkAccessManager& manager) const
{
    Q_ASSERT(isComplete());
    const QUrl proxy(QStringLiteral("http://") + address.trimmed(), QUrl::StrictMode);
    const auto port = static_cast<quint16>(proxy.port(0));
    switch (kind) {
    case Kind::System:
        manager.setProxyFactory(new SystemProxies); // which the manager then owns
        break;
    case Kind::None:
        manager.setProxy(QNetworkProxy::NoProxy);
        break;
    case Kind::Http:
        manager.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, proxy.host(), port));
        break;
    case Kind::Socks:
        manager.setProxy(QNetworkProxy(QNetworkProxy::Socks5Proxy, proxy.host(), port));
        break;
    }
}

} // namespace network
