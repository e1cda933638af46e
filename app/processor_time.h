// What work costs, whatever else the machine does.
#pragma once

#include <algorithm>
#include <ctime>

namespace stemma
{

/// Processor seconds of all threads of the program.
class ProcessorTime
{
public:
    /// Since this was made or asked before, above 0.
    double sinceLast()
    {
        const std::clock_t now = std::clock();
        const double seconds = static_cast<double>(now - m_last) / CLOCKS_PER_SEC;
        m_last = now;
        return std::max(seconds, 1e-6);
    }

private:
    std::clock_t m_last = std::clock();
};

} // namespace stemma
