// Storage form of a map: a header, then blocks of half a minute. In a block the levels lie bin by bin,
// as differences in time, so that each of Zstandard's entropy tables serves a few neighbouring bins.
// Measured on an hour of music: 180 kB a minute so, 188 frame by frame, 247 as differences in
// frequency; a median predictor over both axes saves 5 % more and costs several times the time to undo.
// Long matches do not occur in music: Zstandard's higher levels give larger files.
#include "core/spectral/spectral_map.h"

#include <zstd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <memory>

namespace stemma
{
namespace
{

static_assert(std::endian::native == std::endian::little, "the header is written as it lies");

constexpr std::uint32_t magic = 0x4d535453; // "STSM"
constexpr std::uint16_t version = 1;
constexpr std::uint32_t blockFrames = 1536;
constexpr std::uint16_t mostBins = 4096;

struct Header {
    std::uint32_t magic = stemma::magic;
    std::uint16_t version = stemma::version;
    std::uint16_t bins = 0;
    std::uint64_t checksum = 0; ///< of the header with this field 0, then of all that follows
    double framesPerSecond = 0;
    double binsPerOctave = 0;
    double lowestHz = 0;
    float floorDb = 0;
    float stepDb = 0;
    std::uint32_t frames = 0;
    std::uint32_t blockFrames = 0;
};
static_assert(sizeof(Header) == 56, "no padding may get into the file");

Error corrupt(const char* why)
{
    return {ErrorCode::LibraryCorrupt, std::string("packed spectral map: ") + why, {}, {}};
}

/// FNV-1a over words of 8 bytes, the last one filled up with zeros: against accidents, not malice.
std::uint64_t checksum(std::uint64_t state, std::span<const std::byte> bytes)
{
    for (std::size_t i = 0; i < bytes.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + i, std::min<std::size_t>(8, bytes.size() - i));
        state = (state ^ word) * 0x100000001b3ULL;
        state ^= state >> 32; // carries the high bytes down, which multiplication alone does not
    }
    return state;
}

std::uint64_t checksumOf(Header header, std::span<const std::byte> body)
{
    header.checksum = 0;
    constexpr std::uint64_t start = 0xcbf29ce484222325ULL;
    return checksum(checksum(start, std::as_bytes(std::span(&header, 1))), body);
}

/// One block of levels [frames, bins] as differences in time, [bins, frames].
void toDifferences(
    std::span<const std::uint8_t> levels, std::size_t bins, std::vector<std::uint8_t>& out)
{
    const std::size_t frames = levels.size() / bins;
    out.resize(levels.size());
    for (std::size_t bin = 0; bin < bins; ++bin) {
        std::uint8_t before = 0;
        for (std::size_t frame = 0; frame < frames; ++frame) {
            const std::uint8_t level = levels[frame * bins + bin];
            out[bin * frames + frame] = static_cast<std::uint8_t>(level - before);
            before = level;
        }
    }
}

/// Undoes toDifferences(). Goes by tiles, so that neither side strides through the cache.
void toLevels(std::span<const std::uint8_t> differences, std::size_t bins, std::uint8_t* levels)
{
    constexpr std::size_t tile = 64;
    const std::size_t frames = differences.size() / bins;
    for (std::size_t firstBin = 0; firstBin < bins; firstBin += tile) {
        const std::size_t count = std::min(tile, bins - firstBin);
        std::array<std::uint8_t, tile> sum{};
        for (std::size_t frame = 0; frame < frames; ++frame) {
            std::uint8_t* row = levels + frame * bins + firstBin;
            const std::uint8_t* column = differences.data() + firstBin * frames + frame;
            for (std::size_t i = 0; i < count; ++i) {
                sum[i] = static_cast<std::uint8_t>(sum[i] + column[i * frames]);
                row[i] = sum[i];
            }
        }
    }
}

struct ContextDeleter {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

std::unique_ptr<ZSTD_CCtx, ContextDeleter> makeCompressor()
{
    std::unique_ptr<ZSTD_CCtx, ContextDeleter> context(ZSTD_createCCtx());
    if (!context)
        throw std::bad_alloc();
    // Only long matches pay: short chance ones spoil the entropy tables.
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, 1);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_strategy, ZSTD_fast);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_minMatch, 7);
    return context;
}

bool plausible(const Header& header)
{
    const auto positive = [](double x) { return std::isfinite(x) && x > 0; };
    return header.bins > 0 && header.bins <= mostBins && header.blockFrames > 0
        && header.blockFrames <= 1U << 16 && positive(header.framesPerSecond)
        && positive(header.binsPerOctave) && positive(header.lowestHz) && positive(header.stepDb)
        && std::isfinite(header.floorDb);
}

} // namespace

std::vector<std::byte> packMap(const SpectralMap& map)
{
    const std::size_t bins = static_cast<std::size_t>(map.bins);
    Header header;
    header.bins = static_cast<std::uint16_t>(bins);
    header.framesPerSecond = map.axes.framesPerSecond;
    header.binsPerOctave = map.axes.binsPerOctave;
    header.lowestHz = map.axes.lowestHz;
    header.floorDb = map.axes.floorDb;
    header.stepDb = map.axes.stepDb;
    header.frames = static_cast<std::uint32_t>(map.view().frames());
    header.blockFrames = blockFrames;

    std::vector<std::byte> packed(sizeof header);
    const auto compressor = makeCompressor();
    std::vector<std::uint8_t> differences;
    const std::span<const std::uint8_t> levels(map.levels);
    for (std::size_t at = 0; at < levels.size(); at += blockFrames * bins) {
        toDifferences(
            levels.subspan(at, std::min(blockFrames * bins, levels.size() - at)), bins,
            differences);
        const std::size_t start = packed.size();
        const std::size_t bound = ZSTD_compressBound(differences.size());
        packed.resize(start + sizeof(std::uint32_t) + bound);
        std::byte* const body = packed.data() + start + sizeof(std::uint32_t);
        const auto size = static_cast<std::uint32_t>(
            ZSTD_compress2(compressor.get(), body, bound, differences.data(), differences.size()));
        std::memcpy(packed.data() + start, &size, sizeof size);
        packed.resize(start + sizeof size + size);
    }
    header.checksum = checksumOf(header, std::span(packed).subspan(sizeof header));
    std::memcpy(packed.data(), &header, sizeof header);
    return packed;
}

Result<SpectralMap> unpackMap(std::span<const std::byte> packed)
{
    Header header;
    if (packed.size() < sizeof header)
        return corrupt("too short");
    std::memcpy(&header, packed.data(), sizeof header);
    std::span<const std::byte> rest = packed.subspan(sizeof header);
    if (header.magic != magic || header.checksum != checksumOf(header, rest))
        return corrupt("wrong magic number or checksum");
    if (header.version > version)
        return Error{ErrorCode::LibraryTooNew, "packed spectral map of a later version", {}, {}};
    if (!plausible(header))
        return corrupt("impossible header");

    SpectralMap map;
    map.axes
        = {header.framesPerSecond, header.binsPerOctave, header.lowestHz, header.floorDb,
           header.stepDb};
    map.bins = header.bins;
    const std::size_t bins = header.bins;
    const std::unique_ptr<ZSTD_DCtx, ContextDeleter> decompressor(ZSTD_createDCtx());
    if (!decompressor)
        return Error{ErrorCode::Internal, "no memory for Zstandard", {}, {}};
    std::vector<std::uint8_t> differences;
    for (std::size_t done = 0; done < header.frames;) {
        const std::size_t frames = std::min<std::size_t>(header.blockFrames, header.frames - done);
        std::uint32_t size = 0;
        if (rest.size() < sizeof size)
            return corrupt("blocks missing");
        std::memcpy(&size, rest.data(), sizeof size);
        rest = rest.subspan(sizeof size);
        if (rest.size() < size || ZSTD_getFrameContentSize(rest.data(), size) != frames * bins)
            return corrupt("block of a wrong size");
        differences.resize(frames * bins);
        const std::size_t got = ZSTD_decompressDCtx(
            decompressor.get(), differences.data(), differences.size(), rest.data(), size);
        if (got != differences.size())
            return corrupt("block damaged");
        if (map.levels.empty()) // a header made up to claim much must not cost much memory
            map.levels.reserve(std::min<std::size_t>(header.frames * bins, packed.size() * 16));
        map.levels.resize(map.levels.size() + differences.size());
        toLevels(differences, bins, map.levels.data() + map.levels.size() - differences.size());
        rest = rest.subspan(size);
        done += frames;
    }
    if (!rest.empty())
        return corrupt("bytes after the last block");
    return map;
}

} // namespace stemma
