#include "app/tools/web/address_guard.h"

#include <algorithm>
#include <utility>

namespace tools {

namespace {

struct Subnet
{
    const char* network;
    int length;
};

// IANA's registries of special-purpose addresses: what is not globally reachable, and what embeds IPv4.
constexpr Subnet kSpecial4[] = {
    {"0.0.0.0", 8},     {"10.0.0.0", 8},      {"100.64.0.0", 10},  {"127.0.0.0", 8},    {"169.254.0.0", 16},
    {"172.16.0.0", 12}, {"192.0.0.0", 24},    {"192.0.2.0", 24},   {"192.88.99.0", 24}, {"192.168.0.0", 16},
    {"198.18.0.0", 15}, {"198.51.100.0", 24}, {"203.0.113.0", 24}, {"224.0.0.0", 4},    {"240.0.0.0", 4}};
constexpr Subnet kSpecial6[] = {{"::", 96},     {"64:ff9b::", 96},  {"64:ff9b:1::", 48}, {"100::", 64},
                                {"2001::", 23}, {"2001:db8::", 32}, {"2002::", 16},      {"3fff::", 20},
                                {"5f00::", 16}, {"fc00::", 7},      {"fe80::", 10},      {"fec0::", 10},
                                {"ff00::", 8}};

} // namespace

bool isPublicAddress(const QHostAddress& address)
{
    if (address.isNull())
        return false;
    bool isIpv4 = false;
    const quint32 embedded = address.toIPv4Address(&isIpv4); // also of ::ffff:a.b.c.d
    const auto isIn = [](const QHostAddress& one, const Subnet& subnet) {
        return one.isInSubnet(QHostAddress(QLatin1String(subnet.network)), subnet.length);
    };
    if (isIpv4)
        return std::none_of(std::begin(kSpecial4), std::end(kSpecial4),
                            [&](const Subnet& subnet) { return isIn(QHostAddress(embedded), subnet); });
    return address.protocol() == QAbstractSocket::IPv6Protocol &&
           std::none_of(std::begin(kSpecial6), std::end(kSpecial6),
                        [&](const Subnet& subnet) { return isIn(address, subnet); });
}

QString addressViolation(const QUrl& url)
{
    const QString scheme = url.scheme().toLower();
    if (!scheme.isEmpty() && scheme != QStringLiteral("http") && scheme != QStringLiteral("https"))
        return QStringLiteral("only http and https addresses can be fetched");
    if (!url.isValid() || scheme.isEmpty() || url.host().isEmpty())
        return QStringLiteral("that is not a web address");
    if (!url.userInfo().isEmpty())
        return QStringLiteral("addresses with a user name or password are not fetched");
    return {};
}

QUrl addressFrom(const QString& text)
{
    QString address = text.trimmed();
    if (address.startsWith(u'<') && address.endsWith(u'>'))
        address = address.mid(1, address.size() - 2);
    if (address.size() > 4000)
        return {};
    const qsizetype mark = address.indexOf(QStringLiteral("://"));
    const bool hasScheme = mark > 0 || address.startsWith(QStringLiteral("data:")) ||
                           address.startsWith(QStringLiteral("file:")) ||
                           address.startsWith(QStringLiteral("javascript:"));
    QUrl url(hasScheme ? address : QStringLiteral("https://") + address, QUrl::TolerantMode);
    url.setFragment({});
    return url;
}

} // namespace tools
