#include "app/server/request_head.h"

#include <QByteArray>

#include <algorithm>
#include <map>

#include "app/server/api_error.h"

namespace server {
namespace {

/// By their names in small letters: as the library is told.
const std::map<std::string, const char*>& passedHeaders()
{
    static const std::map<std::string, const char*> headers{
        {"host", "Host"},
        {"origin", "Origin"},
        {"authorization", "Authorization"},
        {"content-type", "Content-Type"},
        {"content-length", "Content-Length"},
        {"content-encoding", "Content-Encoding"},
        {"transfer-encoding", "Transfer-Encoding"},
        {"expect", "Expect"},
        {"access-control-request-headers", "Access-Control-Request-Headers"},
        {"access-control-request-private-network", "Access-Control-Request-Private-Network"},
    };
    return headers;
}

ApiError malformed(const std::string& what)
{
    return {400, "The request is not valid HTTP: " + what + "."};
}

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool isToken(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isPrintable(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f;
}

std::string_view trimmed(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string lower(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())).toLower().toStdString();
}

std::string_view takeLine(std::string_view& rest)
{
    const size_t end = rest.find("\r\n");
    if (end == std::string_view::npos)
        throw malformed("a line without end");
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end + 2);
    if (!std::all_of(line.begin(), line.end(), [](char c) { return isPrintable(c) || c == '\t'; }))
        throw malformed("control characters");
    return line;
}

void readRequestLine(std::string_view line, RequestHead& head)
{
    const size_t first = line.find(' ');
    const size_t last = line.rfind(' ');
    if (first == std::string_view::npos || first == last)
        throw malformed("the request line has not three words");
    const std::string_view target = line.substr(first + 1, last - first - 1);
    const std::string_view version = line.substr(last + 1);
    if (target.size() > kMaxTargetBytes)
        throw ApiError(414, "The address is too long.");
    if (!isToken(line.substr(0, first)) || target.empty() || target[0] != '/' ||
        target.find_first_of(" \t") != std::string_view::npos)
        throw malformed("the request line");
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        throw malformed("the version must be 1.1 or 1.0");
    head.method = line.substr(0, first);
    head.path = target.substr(0, target.find_first_of("?#"));
    head.closes = version == "HTTP/1.0";
    head.vetted =
        head.method + ' ' + head.path + " HTTP/1.1\r\n"; // questions behind the path mean nothing here
}

uint64_t lengthOf(std::string_view value)
{
    if (value.empty() || value.size() > 15 ||
        !std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }))
        throw malformed("Content-Length");
    return std::stoull(std::string(value));
}

void readHeader(const std::string& name, std::string_view value, RequestHead& head)
{
    if (name == "connection" && lower(value).find("close") != std::string::npos)
        head.closes = true;
    if (name == "content-length")
        head.contentLength = lengthOf(value);
    if (name == "transfer-encoding") {
        if (lower(value) != "chunked")
            throw malformed("Transfer-Encoding must be chunked");
        head.isChunked = true;
    }
}

} // namespace

RequestHead readRequestHead(std::string_view text)
{
    RequestHead head;
    readRequestLine(takeLine(text), head);
    std::map<std::string, bool> seen;
    size_t count = 0;
    while (true) {
        const std::string_view line = takeLine(text);
        if (line.empty())
            break;
        if (++count > kMaxHeaderCount)
            throw ApiError(431, "The request has too many headers.");
        const size_t colon = line.find(':');
        if (colon == std::string_view::npos || !isToken(line.substr(0, colon)))
            throw malformed("a header without a name");
        const std::string name = lower(line.substr(0, colon));
        const std::string_view value = trimmed(line.substr(colon + 1));
        readHeader(name, value, head);
        const auto passed = passedHeaders().find(name);
        if (passed == passedHeaders().end())
            continue;
        if (std::exchange(seen[name], true))
            throw malformed(std::string(passed->second) + " stands there twice");
        head.vetted.append(passed->second).append(": ").append(value).append("\r\n");
    }
    if (head.isChunked && head.contentLength)
        throw malformed("both Content-Length and Transfer-Encoding");
    if (head.isChunked)
        head.closes = true; // what follows the last chunk is not read
    if (head.hasBody() && (head.method == "GET" || head.method == "HEAD" || head.method == "OPTIONS"))
        throw malformed(head.method + " with a body");
    head.vetted += head.closes ? "Connection: close\r\n\r\n" : "\r\n";
    return head;
}

} // namespace server
