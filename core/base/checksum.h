// Tells damaged bytes from whole ones.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace stemma
{

/// FNV-1a over 64-bit little-endian words instead of bytes, which reads several GB a second. Against damage,
/// not against intent. Every update() fills up its last word with zeros.
class Checksum
{
public:
    void update(std::span<const std::byte> bytes)
    {
        const std::byte* data = bytes.data();
        std::size_t left = bytes.size();
        for (; left >= sizeof(std::uint64_t); left -= sizeof(std::uint64_t)) {
            mix(data, sizeof(std::uint64_t));
            data += sizeof(std::uint64_t);
        }
        if (left > 0)
            mix(data, left);
    }
    std::uint64_t value() const { return m_value; }

private:
    void mix(const std::byte* data, std::size_t size)
    {
        std::uint64_t word = 0;
        std::memcpy(&word, data, size);
        m_value = (m_value ^ word) * 0x100000001b3;
        m_value ^= m_value >> 29; // lets the high bits of a word reach the low ones
    }
    std::uint64_t m_value = 0xcbf29ce484222325;
};

} // namespace stemma
