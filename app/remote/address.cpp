#include "app/remote/address.h"

#include <QHostAddress>
#include <QStringList>

#include "app/network/this_computer.h"

namespace remote {
namespace {

const QStringList& endings()
{
    static const QStringList list{QStringLiteral("/chat/completions"), QStringLiteral("/completions"),
                                  QStringLiteral("/models")};
    return list;
}

bool isPrivateNumber(const QHostAddress& number)
{
    if (number.isLoopback() || number.isLinkLocal())
        return true;
    for (const char* net : {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7"})
        if (number.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(net))))
            return true;
    return false;
}

bool hasScheme(const QString& text)
{
    return text.contains(QStringLiteral("://"));
}

} // namespace

QUrl baseFrom(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > 2000)
        return {};
    QUrl url(hasScheme(trimmed) ? trimmed : QStringLiteral("http://") + trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    if (url.host() == QStringLiteral("0.0.0.0")) // what servers print that listen everywhere
        url.setHost(QStringLiteral("127.0.0.1"));
    if (!hasScheme(trimmed) && !network::isThisComputer(url) && !isPrivateNetwork(url))
        url.setScheme(QStringLiteral("https"));
    if (url.scheme() != QStringLiteral("http") && url.scheme() != QStringLiteral("https"))
        return {};
    url.setQuery(QString());
    url.setFragment(QString());
    QString path = url.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    for (const QString& ending : endings())
        if (path.endsWith(ending)) {
            path.chop(ending.size());
            break;
        }
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path);
    return url;
}

QUrl below(const QUrl& base, const QString& path)
{
    QUrl url = base;
    url.setPath(base.path() + QLatin1Char('/') + path);
    return url;
}

QUrl rootOf(const QUrl& base)
{
    QUrl url = base;
    QString path = base.path();
    for (const char* version : {"/api/v1", "/v1"})
        if (path.endsWith(QLatin1String(version))) {
            path.chop(static_cast<qsizetype>(qstrlen(version)));
            break;
        }
    url.setPath(path);
    return url;
}

bool isPrivateNetwork(const QUrl& address)
{
    const QString host = address.host().toLower();
    const QHostAddress number(host);
    if (!number.isNull())
        return isPrivateNumber(number);
    if (!host.contains(QLatin1Char('.')))
        return true;
    for (const char* ending : {".localhost", ".local", ".lan", ".home", ".internal", ".home.arpa"})
        if (host.endsWith(QLatin1String(ending)))
            return true;
    return false;
}

QString hostText(const QUrl& address)
{
    const QString host = address.host();
    const QString shown = host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(host) : host;
    return address.port() < 0 ? shown : shown + QLatin1Char(':') + QString::number(address.port());
}

} // namespace remote
