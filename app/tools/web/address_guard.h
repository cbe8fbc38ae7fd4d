// Which addresses of the network a model may make this program talk to: public ones only. Knows no requests.
#pragma once

#include <QHostAddress>
#include <QString>
#include <QUrl>

namespace tools {

/// Loopback, private, link-local, carrier-grade, multicast, documentation and other addresses that are not
/// the public internet; also IPv4 ones dressed as IPv6.
bool isPublicAddress(const QHostAddress& address);

/// Empty if the address may be asked for: http or https, a host, no user or password in it. Otherwise why
/// not.
QString addressViolation(const QUrl& url);

/// What a person or a model wrote, as an address: "example.org/a" becomes https.
QUrl addressFrom(const QString& text);

} // namespace tools
