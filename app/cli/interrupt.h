// Ctrl-C while an answer is being made: stops the answer, not the program.
#pragma once

#include <stop_token>
#include <thread>

namespace cli {

/// For the time of its life, SIGINT requests a stop of token(). A second one ends the program as usual.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    std::jthread m_watcher;
};

} // namespace cli
