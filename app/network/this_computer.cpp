#include "app/network/this_computer.h"

#include <QHostAddress>

namespace network {

bool isThisComputer(const QUrl& address)
{
    return address.host() == QLatin1String("localhost") || QHostAddress(address.host()).isLoopback();
}

} // namespace network
