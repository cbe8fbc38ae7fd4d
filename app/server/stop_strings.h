// Ends a text at the first of some strings while it streams: what could be the beginning of one is held back.
#pragma once

#include <string>
#include <vector>

namespace server {

class StopStrings
{
public:
    explicit StopStrings(std::vector<std::string> strings) : m_strings(std::move(strings)) {}

    /// What of the text so far is certain to stand before any of the strings and has not been given yet.
    std::string take(const std::string& more);
    /// The text is over: what was held back.
    std::string finish();
    /// One was met; nothing follows.
    bool isMet() const { return m_isMet; }

private:
    std::vector<std::string> m_strings;
    std::string m_held;
    bool m_isMet = false;
};

} // namespace server
