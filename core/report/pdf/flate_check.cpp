#include "core/report/pdf/flate_check.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/Pl_Flate.hh>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

namespace stemma
{
namespace
{

/// Adler-32 (RFC 1950) of what comes through.
class Adler final : public Pipeline
{
public:
    Adler()
        : Pipeline("checksum", nullptr)
    {
    }

    void write(const unsigned char* data, std::size_t size) override
    {
        constexpr std::uint32_t modulus = 65521;
        constexpr std::size_t longestSum = 5552; // what 32 bits hold
        for (std::size_t at = 0; at < size;) {
            for (const auto end = std::min(size, at + longestSum); at < end; ++at) {
                m_low += data[at];
                m_high += m_low;
            }
            m_low %= modulus;
            m_high %= modulus;
        }
    }
    void finish() override { }

    std::string bytes() const
    {
        std::string all;
        for (const std::uint32_t part : {m_high, m_low}) {
            all += static_cast<char>(part >> 8U);
            all += static_cast<char>(part & 255U);
        }
        return all;
    }

private:
    std::uint32_t m_low = 1;
    std::uint32_t m_high = 0;
};

} // namespace

bool flateIsIntact(std::string_view packed)
{
    constexpr std::size_t checksumAndLineBreak = 6;
    Adler adler;
    Pl_Flate unpack("stream", &adler, Pl_Flate::a_inflate);
    unpack.write(reinterpret_cast<const unsigned char*>(packed.data()), packed.size());
    unpack.finish();
    const auto end = packed.substr(packed.size() - std::min(packed.size(), checksumAndLineBreak));
    return end.find(adler.bytes()) != std::string_view::npos;
}

} // namespace stemma
