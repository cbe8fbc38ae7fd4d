// Who may ask: the key, the name by which the server was called, and the web pages that may. Decides by the
// headers alone; knows no sockets.
#pragma once

#include <string>
#include <vector>

namespace server {

/// The headers of a request that matter here; empty if absent.
struct Caller
{
    std::string host;          ///< Host
    std::string origin;        ///< Origin
    std::string authorization; ///< Authorization
};

struct Access
{
    bool onNetwork = false; ///< listening beyond this computer
    std::string key;        ///< empty: none is asked for
    std::vector<std::string> origins;

    /// Refuses names other than this computer's own, so that a web page whose name was pointed here (DNS
    /// rebinding) gets nothing. On the network the key does that. Throws ApiError(403).
    void checkHost(const Caller& caller) const;

    /// Refuses web pages that were not allowed. Throws ApiError(403).
    void checkOrigin(const Caller& caller) const;
    /// Whether the browser may be told that the page is allowed.
    bool allowsOrigin(const std::string& origin) const;

    /// Throws ApiError(401).
    void checkKey(const Caller& caller) const;
};

/// Takes the same time wherever the texts differ.
bool isSameSecret(const std::string& a, const std::string& b);

/// 256 random bits, as text.
std::string newKey();

/// "https://a.example" of "HTTPS://A.example/ "; empty for what is no origin. "*" stays.
std::string originOf(const std::string& text);

} // namespace server
