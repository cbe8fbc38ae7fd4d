#include "app/server/stop_strings.h"

#include <algorithm>
#include <utility>

namespace server {

std::string StopStrings::take(const std::string& more)
{
    if (m_isMet)
        return {};
    m_held += more;
    size_t first = std::string::npos;
    for (const std::string& string : m_strings)
        first = std::min(first, m_held.find(string));
    if (first != std::string::npos) {
        m_isMet = true;
        return std::exchange(m_held, {}).substr(0, first);
    }
    size_t kept = 0; // longest end that begins one of them
    for (const std::string& string : m_strings) {
        for (size_t length = std::min(string.size() - 1, m_held.size()); length > kept; --length) {
            if (m_held.compare(m_held.size() - length, length, string, 0, length) == 0)
                kept = length;
        }
    }
    std::string certain = m_held.substr(0, m_held.size() - kept);
    m_held.erase(0, certain.size());
    return certain;
}

std::string StopStrings::finish()
{
    return std::exchange(m_held, {});
}

} // namespace server
