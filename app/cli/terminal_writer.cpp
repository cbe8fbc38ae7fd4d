#include "app/cli/terminal_writer.h"

#include <cstdio>

#include "app/cli/platform.h"

namespace cli {

TerminalWriter::TerminalWriter() : m_styled(outputIsTerminal()) {}

void TerminalWriter::write(std::string_view text)
{
    if (text.empty())
        return;
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fflush(stdout);
    m_atLineStart = text.back() == '\n';
}

void TerminalWriter::begin(Part part)
{
    if (m_part == part)
        return;
    if (m_part != Part::None && !m_atLineStart)
        write("\n");
    if (m_styled && m_part == Part::Thought)
        std::fputs("\033[0m", stdout);
    const bool afterThought = m_part == Part::Thought;
    m_part = part;
    if (m_styled && part == Part::Thought)
        std::fputs("\033[2m", stdout);
    else if (part == Part::Thought)
        write("(thinking)\n");
    else if (!m_styled && part == Part::Text && afterThought)
        write("(answer)\n");
}

void TerminalWriter::thought(std::string_view text)
{
    begin(Part::Thought);
    write(text);
}

void TerminalWriter::text(std::string_view text)
{
    begin(Part::Text);
    write(text);
}

void TerminalWriter::call(const std::string& name, const std::string& arguments)
{
    begin(Part::Call);
    write("-> " + name + " " + arguments + "\n");
}

void TerminalWriter::finish()
{
    if (m_part != Part::None && !m_atLineStart)
        write("\n");
    begin(Part::None);
    std::fflush(stdout);
}

} // namespace cli
