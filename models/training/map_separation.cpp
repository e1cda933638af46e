#include "models/training/map_separation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stemma
{

namespace
{

constexpr double harmonicSeconds = 0.34;
constexpr double percussiveOctaves = 0.7;

/// Median of a window that slides: a histogram of levels, whose middle moves little from step to
/// step (Huang's method).
class SlidingMedian
{
public:
    void add(std::uint8_t level)
    {
        ++m_counts[level];
        ++m_size;
        m_below += level < m_median ? 1 : 0;
    }
    void remove(std::uint8_t level)
    {
        --m_counts[level];
        --m_size;
        m_below -= level < m_median ? 1 : 0;
    }
    int median()
    {
        const int middle = m_size / 2;
        while (m_below > middle)
            m_below -= m_counts[static_cast<std::size_t>(--m_median)];
        while (m_below + m_counts[static_cast<std::size_t>(m_median)] <= middle)
            m_below += m_counts[static_cast<std::size_t>(m_median++)];
        return m_median;
    }

private:
    std::array<int, 256> m_counts{};
    int m_size = 0;
    int m_median = 0;
    int m_below = 0; ///< how many are smaller than m_median
};

/// Calls @p write(i, median of read(i - radius) .. read(i + radius)) for i in [first, last); what
/// lies outside [0, end) does not count.
template <class Read, class Write>
void slide(int first, int last, int end, int radius, Read read, Write write)
{
    SlidingMedian window;
    for (int i = std::max(0, first - radius); i < std::min(end, first + radius); ++i)
        window.add(read(i));
    for (int i = first; i < last; ++i) {
        if (i + radius < end)
            window.add(read(i + radius));
        write(i, window.median());
        if (i - radius >= 0)
            window.remove(read(i - radius));
    }
}

/// By how many levels a cell falls whose own part is @p difference levels above the other part.
std::array<int, 511> maskTable(double stepDb)
{
    std::array<int, 511> table{};
    for (int difference = -255; difference <= 255; ++difference) {
        const double share = 1 / (1 + std::pow(10.0, -difference * stepDb / 10));
        table[static_cast<std::size_t>(difference + 255)]
            = static_cast<int>(std::lround(-10 * std::log10(share) / stepDb));
    }
    return table;
}

} // namespace

std::vector<std::uint8_t>
separatedLevels(const SpectralView& map, int first, int count, MapPart part)
{
    const int bins = map.bins;
    const auto cell
        = [&](int frame, int bin) { return static_cast<std::size_t>(frame - first) * bins + bin; };
    std::vector<int> lead(static_cast<std::size_t>(count) * bins); // harmonic over percussive
    const int frameRadius
        = static_cast<int>(std::lround(harmonicSeconds / 2 * map.axes.framesPerSecond));
    for (int bin = 0; bin < bins; ++bin) {
        slide(
            first, first + count, map.frames(), frameRadius,
            [&](int frame) { return map.levels[static_cast<std::size_t>(frame) * bins + bin]; },
            [&](int frame, int median) { lead[cell(frame, bin)] = median; });
    }
    const int binRadius
        = static_cast<int>(std::lround(percussiveOctaves / 2 * map.axes.binsPerOctave));
    for (int frame = first; frame < first + count; ++frame) {
        const auto row = map.frame(frame);
        slide(
            0, bins, bins, binRadius, [&](int bin) { return row[static_cast<std::size_t>(bin)]; },
            [&](int bin, int median) { lead[cell(frame, bin)] -= median; });
    }

    const auto fall = maskTable(map.axes.stepDb);
    const int sign = part == MapPart::Harmonic ? 1 : -1;
    const auto levels = map.slice(first, count).levels;
    std::vector<std::uint8_t> result(levels.size());
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = static_cast<std::uint8_t>(
            std::max(0, levels[i] - fall[static_cast<std::size_t>(sign * lead[i] + 255)]));
    return result;
}

} // namespace stemma
