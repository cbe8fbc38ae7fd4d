// Which addresses never leave this computer: the rule that "never go online" follows everywhere.
#pragma once

#include <QUrl>

namespace network {

/// "localhost" or a loopback number. Any other name may be asked of a name server, so it counts as elsewhere.
bool isThisComputer(const QUrl& address);

} // namespace network
