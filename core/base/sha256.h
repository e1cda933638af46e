// SHA-256 (FIPS 180-4): names files and evidence so that any change shows.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace stemma
{

using Sha256Digest = std::array<std::byte, 32>;

/// Takes bytes piece by piece. One thread at a time.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void update(std::span<const std::byte> bytes);
    /// Of all bytes so far; the next ones begin anew.
    Sha256Digest digest();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

Sha256Digest sha256Of(std::string_view bytes);

/// 64 lower-case hexadecimal digits, as sha256sum prints them.
std::string hexOf(const Sha256Digest& digest);
/// None for anything else than 64 hexadecimal digits.
std::optional<Sha256Digest> digestFromHex(std::string_view hex);

} // namespace stemma
