#include "app/cli/interrupt.h"

#include <chrono>
#include <csignal>

namespace cli {
namespace {

// A signal handler can reach nothing but this.
volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int signal)
{
    interrupted = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

Interrupt::Interrupt()
{
    interrupted = 0;
    std::signal(SIGINT, onInterrupt);
    m_watcher = std::jthread([this](const std::stop_token& done) {
        while (!done.stop_requested()) {
            if (interrupted != 0)
                m_source.request_stop();
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    });
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
}

} // namespace cli
