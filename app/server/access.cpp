#include "app/server/access.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <array>

#include "app/server/api_error.h"

namespace server {
namespace {

/// Without the port; of "[::1]:80" the brackets stay.
std::string nameOf(const std::string& host)
{
    const size_t bracket = host.rfind(']');
    const size_t colon = host.find(':', bracket == std::string::npos ? 0 : bracket);
    return QByteArray::fromStdString(host.substr(0, colon)).toLower().toStdString();
}

} // namespace

void Access::checkHost(const Caller& caller) const
{
    if (onNetwork)
        return;
    const std::string name = nameOf(caller.host);
    if (name != "127.0.0.1" && name != "localhost" && name != "[::1]")
        throw ApiError(403, "This server answers to 127.0.0.1 and localhost only.", {}, "wrong_host");
}

bool Access::allowsOrigin(const std::string& origin) const
{
    // Any page of the web could ask if "*" counted without a key.
    return std::any_of(origins.begin(), origins.end(), [&](const std::string& allowed) {
        return allowed == "*" ? !key.empty() : allowed == origin;
    });
}

void Access::checkOrigin(const Caller& caller) const
{
    if (!caller.origin.empty() && !allowsOrigin(caller.origin))
        throw ApiError(
            403,
            "Web pages of " + caller.origin.substr(0, 200) +
                " may not use this server. They can be allowed in Facet's settings, under Local server.",
            {}, "origin_not_allowed");
}

void Access::checkKey(const Caller& caller) const
{
    if (key.empty())
        return;
    if (caller.authorization.empty())
        throw ApiError(401,
                       "This server asks for its key: Authorization: Bearer …. Facet's settings show it.", {},
                       "missing_api_key");
    const std::string scheme = caller.authorization.substr(0, 7);
    const bool isBearer = qstrnicmp(scheme.c_str(), "Bearer ", 7) == 0;
    const std::string given = isBearer ? caller.authorization.substr(7) : std::string();
    if (!isSameSecret(given, key))
        throw ApiError(401, "The key is wrong. Facet's settings show the right one.", {}, "invalid_api_key");
}

bool isSameSecret(const std::string& a, const std::string& b)
{
    // Of the hashes, so that lengths tell nothing either.
    const auto hash = [](const std::string& text) {
        return QCryptographicHash::hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())),
                                        QCryptographicHash::Sha256);
    };
    const QByteArray left = hash(a), right = hash(b);
    unsigned difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= static_cast<unsigned char>(left[i]) ^ static_cast<unsigned char>(right[i]);
    return difference == 0;
}

std::string newKey()
{
    std::array<quint32, 8> random;
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const QByteArray bytes(reinterpret_cast<const char*>(random.data()), sizeof(random));
    return "facet-" +
           bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

std::string originOf(const std::string& text)
{
    const QString trimmed = QString::fromStdString(text).trimmed();
    if (trimmed == u"*" || trimmed == u"null")
        return trimmed.toStdString();
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    const QString port = url.port() == -1 ? QString() : u':' + QString::number(url.port());
    return (url.scheme().toLower() + QStringLiteral("://") + url.host(QUrl::FullyEncoded).toLower() + port)
        .toStdString();
}

} // namespace server
