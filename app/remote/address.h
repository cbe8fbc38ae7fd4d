// Addresses of servers: what a person typed as the base of an OpenAI interface, and whether what is sent
// there leaves this computer. Asks no name server.
#pragma once

#include <QUrl>

namespace remote {

/// "gpu.lan:8000", "http://gpu.lan:8000/v1/chat/completions" as "http://gpu.lan:8000/v1". Without a scheme it
/// is http on this computer and in private networks, https elsewhere. Invalid for what is no address of a
/// server.
QUrl baseFrom(const QString& text);

/// "chat/completions" below a base.
QUrl below(const QUrl& base, const QString& path);
/// The server itself, above its "/v1".
QUrl rootOf(const QUrl& base);

/// Addresses and names that only a local network has.
bool isPrivateNetwork(const QUrl& address);

/// "gpu.lan:8000"; without a port that goes without saying.
QString hostText(const QUrl& address);

} // namespace remote
