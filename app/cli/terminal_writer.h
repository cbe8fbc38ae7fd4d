// Streams an answer to standard output: thoughts dimmed and calls marked; where there are no styles, words
// mark where a thought and the answer begin.
#pragma once

#include <string>
#include <string_view>

namespace cli {

class TerminalWriter
{
public:
    TerminalWriter();
    ~TerminalWriter() { finish(); } ///< also when an error cuts the answer off
    TerminalWriter(const TerminalWriter&) = delete;
    TerminalWriter& operator=(const TerminalWriter&) = delete;

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
