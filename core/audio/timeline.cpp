#include "core/audio/timeline.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace stemma
{

namespace
{
// Damaged timestamps must not turn into hours of silence.
constexpr double longestHole = 600; // seconds
constexpr double mostSilence = 1800; // seconds in one recording
// Beyond this a timestamp is nonsense, and sums of two would overflow.
constexpr std::int64_t farthest = std::numeric_limits<std::int64_t>::max() / 4;
} // namespace

void Timeline::changeRate(int rate)
{
    if (m_expected && m_rate > 0 && rate != m_rate)
        m_expected = std::llround(static_cast<double>(*m_expected) * rate / m_rate);
    m_rate = rate;
}

Placement Timeline::place(std::optional<std::int64_t> start, std::int64_t count, int rate)
{
    changeRate(rate);
    if (start && std::abs(*start) > farthest)
        start.reset();
    Placement placement;
    if (!m_expected) {
        const std::int64_t first = start.value_or(0);
        placement.skip = std::clamp<std::int64_t>(-first, 0, count);
        // Until something audible comes the origin stays open.
        if (placement.skip < count)
            m_expected = first + count;
        return placement;
    }
    if (start) {
        const std::int64_t jump = *start - *m_expected;
        const double tolerance = m_hole ? m_tolerance.afterDamage : m_tolerance.normal;
        const double seconds = static_cast<double>(jump) / rate;
        if (std::abs(seconds) > tolerance) {
            if (seconds > 0 && seconds <= longestHole && m_filledSeconds + seconds <= mostSilence) {
                placement.silence = jump;
                m_filledSeconds += seconds;
            }
            m_expected = *start;
        }
    }
    m_hole = false;
    m_expected = *m_expected + count;
    return placement;
}

void Timeline::noteHole(std::optional<std::int64_t> at, int rate)
{
    changeRate(rate);
    m_hole = true;
    if (!m_expected && at && std::abs(*at) <= farthest)
        m_expected = std::max<std::int64_t>(*at, 0);
}

} // namespace stemma
