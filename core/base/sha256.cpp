#include "core/base/sha256.h"

#include <nettle/sha2.h>

#include <cstdint>

namespace stemma
{
namespace
{

constexpr std::string_view digits = "0123456789abcdef";

std::optional<unsigned> valueOf(char digit)
{
    const auto at
        = digits.find(digit >= 'A' && digit <= 'F' ? static_cast<char>(digit + 32) : digit);
    return at == std::string_view::npos ? std::nullopt : std::optional(static_cast<unsigned>(at));
}

} // namespace

struct Sha256::State {
    sha256_ctx context{};
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
    sha256_init(&m_state->context);
}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::update(std::span<const std::byte> bytes)
{
    sha256_update(
        &m_state->context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
}

Sha256Digest Sha256::digest()
{
    Sha256Digest digest{};
    sha256_digest(&m_state->context, digest.size(), reinterpret_cast<std::uint8_t*>(digest.data()));
    return digest;
}

Sha256Digest sha256Of(std::string_view bytes)
{
    Sha256 sha;
    sha.update(std::as_bytes(std::span(bytes)));
    return sha.digest();
}

std::string hexOf(const Sha256Digest& digest)
{
    std::string hex;
    for (const std::byte byte : digest) {
        hex += digits[std::to_integer<std::size_t>(byte >> 4)];
        hex += digits[std::to_integer<std::size_t>(byte & std::byte{15})];
    }
    return hex;
}

std::optional<Sha256Digest> digestFromHex(std::string_view hex)
{
    Sha256Digest digest{};
    if (hex.size() != 2 * digest.size())
        return std::nullopt;
    for (std::size_t i = 0; i < digest.size(); ++i) {
        const auto high = valueOf(hex[2 * i]);
        const auto low = valueOf(hex[2 * i + 1]);
        if (!high || !low)
            return std::nullopt;
        digest[i] = static_cast<std::byte>(*high << 4 | *low);
    }
    return digest;
}

} // namespace stemma
