#include "core/audio/tail_trimmer.h"

#include <algorithm>
#include <cstddef>

namespace stemma
{

namespace
{
// Encoders pad to whole frames and let the decoder run out; AAC's frames hold up to 2048 samples.
constexpr std::size_t mostPadding = 8192;
} // namespace

void TailTrimmer::pass(std::int64_t start, std::vector<float>& samples)
{
    if (!m_length)
        return;
    if (!m_origin)
        m_origin = start;
    const std::int64_t end = *m_origin + *m_length;
    const auto channels = static_cast<std::int64_t>(m_channels);
    const auto count = static_cast<std::int64_t>(samples.size()) / channels;
    const auto kept
        = static_cast<std::ptrdiff_t>(std::clamp<std::int64_t>(end - start, 0, count) * channels);
    m_held.insert(m_held.end(), samples.begin() + kept, samples.end());
    samples.resize(static_cast<std::size_t>(kept));
    if (m_held.size() <= mostPadding * m_channels)
        return;
    samples.insert(samples.end(), m_held.begin(), m_held.end());
    m_held.clear();
    m_length.reset();
}

} // namespace stemma
