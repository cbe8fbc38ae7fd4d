// Finds stop strings in streamed text. Holds back what might become one, so that no part of a stop string is
// ever shown. The result is the same however the text is split.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

class StopMatcher
{
public:
    /// Empty strings are ignored.
    explicit StopMatcher(std::vector<std::string> stops);

    /// Adds text and returns what is now certain to be shown. The stop string that is complete first wins (of
    /// several ending at one byte, the longest); once one was found, everything after it is dropped.
    std::string feed(std::string_view text);

    /// The text has ended: returns what was held back.
    std::string finish();

    /// Place in the list given of the stop string found, if any.
    std::optional<size_t> matched() const { return m_matched; }

private:
    std::vector<std::string> m_stops;
    std::string m_held;
    std::optional<size_t> m_matched;
};

} // namespace engine
