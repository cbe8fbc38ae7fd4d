// Requests to a server: with its key, without following redirects (the key would go along), without cookies
// or a cache.
#pragma once

#include <QNetworkRequest>
#include <QUrl>

namespace remote {

QNetworkRequest requestTo(const QUrl& address, const QString& key);

} // namespace remote
