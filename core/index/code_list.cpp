#include "core/index/code_list.h"

#include "core/index/row_codes.h"

#include <algorithm>
#include <utility>

namespace stemma
{

std::span<const std::int8_t> CodeList::row(std::size_t i) const
{
    return codes().subspan(i * m_dimension, m_dimension);
}

void CodeList::append(std::int64_t label, std::span<const std::int8_t> codes)
{
    m_codes.insert(m_codes.end(), codes.begin(), codes.end());
    m_inverseLengths.push_back(inverseLength(codes));
    m_labels.push_back(label);
}

void CodeList::assign(std::vector<std::int64_t> labels, std::vector<std::int8_t> codes)
{
    m_labels = std::move(labels);
    m_codes = std::move(codes);
    m_inverseLengths.resize(size());
    for (std::size_t i = 0; i < size(); ++i)
        m_inverseLengths[i] = inverseLength(row(i));
}

std::size_t CodeList::removeIf(const std::function<bool(std::int64_t)>& chosen)
{
    const std::size_t before = size();
    std::size_t kept = before;
    for (std::size_t i = 0; i < kept;) {
        if (!chosen(m_labels[i])) {
            ++i;
            continue;
        }
        --kept;
        m_labels[i] = m_labels[kept];
        m_inverseLengths[i] = m_inverseLengths[kept];
        std::copy_n(
            m_codes.begin() + static_cast<std::ptrdiff_t>(kept * m_dimension), m_dimension,
            m_codes.begin() + static_cast<std::ptrdiff_t>(i * m_dimension));
    }
    m_labels.resize(kept);
    m_inverseLengths.resize(kept);
    m_codes.resize(kept * m_dimension);
    return before - kept;
}

void CodeList::decode(std::size_t i, std::span<float> out) const
{
    const auto codes = row(i);
    for (std::size_t c = 0; c < m_dimension; ++c)
        out[c] = static_cast<float>(codes[c] * m_inverseLengths[i]);
}

} // namespace stemma
