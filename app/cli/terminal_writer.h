// Streams an answer to standard output: thoughts dimmed, calls marked, styles only on a terminal.
#pragma once

#include <string>
#include <string_view>

namespace cli {

class TerminalWriter
{
public:
    TerminalWriter();

    void thought(std::string_view text);
    void text(std::string_view text);
    void call(const std::string& name, const std::string& arguments);
    /// Ends the last line and any style.
    void finish();

private:
    enum class Part
    {
        None,
        Thought,
        Text,
        Call
    };
    void begin(Part part);
    void write(std::string_view text);

    bool m_styled;
    Part m_part = Part::None;
    bool m_atLineStart = true;
};

} // namespace cli
