// The proxy that the user chose for what is fetched from the hub.
#pragma once

#include <QNetworkAccessManager>
#include <QString>

namespace network {

struct ProxyChoice
{
    enum class Kind
    {
        System, ///< as the desktop or the environment says; this computer is asked directly
        None,
        Http,
        Socks
    };

    Kind kind = Kind::System;
    QString address; ///< "host:port", for Http and Socks

    /// Whether a text could be a proxy's address.
    static bool isAddress(const QString& text);
    /// One that is not must not be used: nothing may go around the proxy that the user asked for.
    bool isComplete() const;
    /// Of a complete choice.
    void applyTo(QNetworkAccessManager& manager) const;
};

} // namespace network
