// What the test hub says to a request, before faults and ranges change it.
#pragma once

#include <vector>

#include "tests/support/hub_server.h"

namespace test {

struct HubServer::Answer
{
    int status = 200;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray etag;        ///< of the body, for If-Range
    bool hasRanges = false; ///< the body is a file
};

} // namespace test
