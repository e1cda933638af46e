// Ctrl-C and termination as a stop token.
#pragma once

#include <stop_token>
#include <thread>

namespace stemma
{

/// From its construction SIGINT and SIGTERM ask for a stop: work ends and keeps what it has done. A second
/// signal ends the program at once. One per program.
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

} // namespace stemma
