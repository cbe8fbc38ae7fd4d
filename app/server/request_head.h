// The head of an HTTP request, vetted before the HTTP library reads it: that one is of 2022 and trusts more
// than it should (headers without end, ranges, encodings, two lengths). Only what the server needs gets
// through.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace server {

/// What a head may have at most: longer ones are refused.
inline constexpr size_t kMaxHeadBytes = 16 * 1024;
inline constexpr size_t kMaxHeaderCount = 64;
inline constexpr size_t kMaxTargetBytes = 2048;

struct RequestHead
{
    std::string method, path;
    std::string vetted;  ///< the head as the library gets it
    bool closes = false; ///< no further request on this connection
    bool isChunked = false;
    std::optional<uint64_t> contentLength;

    bool hasBody() const { return isChunked || contentLength.value_or(0) > 0; }
};

/// `head` ends with the empty line. Throws ApiError (400, 414, 431) for what is not plain HTTP/1.1 or 1.0.
RequestHead readRequestHead(std::string_view head);

} // namespace server
