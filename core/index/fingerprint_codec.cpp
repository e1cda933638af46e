#include "core/index/fingerprint_codec.h"

#include "core/index/row_codes.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace stemma
{

namespace
{

static_assert(
    std::endian::native == std::endian::little, "numbers are stored as they lie in memory");

struct Header {
    std::uint32_t magic;
    std::uint32_t dimension;
    std::uint32_t rows;
};

struct StoredSegment {
    std::uint32_t start; ///< ms
    std::uint32_t length; ///< ms
};

constexpr std::uint32_t magic = 0x31504653; // "SFP1"
constexpr std::uint32_t largestDimension = 1 << 16;

std::uint32_t milliseconds(double seconds)
{
    return static_cast<std::uint32_t>(std::llround(seconds * 1000));
}

} // namespace

std::vector<std::byte> packFingerprints(const Fingerprints& fingerprints)
{
    const auto rows = fingerprints.segments.size();
    const auto dimension = static_cast<std::size_t>(fingerprints.dimension);
    const Header header{
        magic, static_cast<std::uint32_t>(dimension), static_cast<std::uint32_t>(rows)};
    std::vector<std::byte> packed(sizeof header + rows * (dimension + sizeof(StoredSegment)));
    std::byte* out = packed.data();
    std::memcpy(out, &header, sizeof header);
    out += sizeof header;
    for (const Segment& segment : fingerprints.segments) {
        const StoredSegment stored{milliseconds(segment.start), milliseconds(segment.length)};
        std::memcpy(out, &stored, sizeof stored);
        out += sizeof stored;
    }
    const std::span values(fingerprints.values);
    for (std::size_t row = 0; row < rows; ++row) {
        codeRow(
            values.subspan(row * dimension, dimension),
            std::span(reinterpret_cast<std::int8_t*>(out), dimension));
        out += dimension;
    }
    return packed;
}

Result<Fingerprints> unpackFingerprints(std::span<const std::byte> packed)
{
    Header header{};
    const auto damaged = [](const char* what) {
        return Error{ErrorCode::LibraryCorrupt, std::string("fingerprints: ") + what, {}, {}};
    };
    if (packed.size() < sizeof header)
        return damaged("cut off");
    std::memcpy(&header, packed.data(), sizeof header);
    if (header.magic != magic || header.dimension > largestDimension)
        return damaged("not packed by this program");
    const std::size_t dimension = header.dimension;
    const std::size_t rows = header.rows;
    if (packed.size() != sizeof header + rows * (dimension + sizeof(StoredSegment)))
        return damaged("wrong size");

    Fingerprints fingerprints;
    fingerprints.dimension = static_cast<int>(dimension);
    fingerprints.segments.resize(rows);
    fingerprints.values.resize(rows * dimension);
    const std::byte* in = packed.data() + sizeof header;
    for (Segment& segment : fingerprints.segments) {
        StoredSegment stored{};
        std::memcpy(&stored, in, sizeof stored);
        segment.start = stored.start / 1000.0;
        segment.length = stored.length / 1000.0;
        in += sizeof stored;
    }
    float* value = fingerprints.values.data();
    for (std::size_t row = 0; row < rows; ++row) {
        const std::span codes(reinterpret_cast<const std::int8_t*>(in), dimension);
        const double scale = inverseLength(codes);
        for (const std::int8_t code : codes)
            *value++ = static_cast<float>(code * scale);
        in += dimension;
    }
    return fingerprints;
}

} // namespace stemma
