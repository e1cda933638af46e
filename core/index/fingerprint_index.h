// Nearest-neighbour search over all reference fingerprints. FAISS is private to this folder.
#pragma once

#include "core/base/fingerprints.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace stemma
{

/// A reference segment near a query row.
struct IndexHit {
    TrackId track;
    double time = 0; ///< centre of the segment, seconds in the reference, to 10 ms
    float similarity = 0; ///< cosine, -1..1
};

/// In memory; exact while it holds at most exactLimit rows, inverted lists (IVF) above: the rule is the row
/// count alone, so the same library always gives the same index type.
/// search() is safe from several threads; add, remove and save need exclusive use.
class FingerprintIndex
{
public:
    static constexpr std::size_t exactLimit = 400'000;

    FingerprintIndex(std::string encoderId, int dimension);
    FingerprintIndex(FingerprintIndex&&) noexcept;
    FingerprintIndex& operator=(FingerprintIndex&&) noexcept;
    ~FingerprintIndex();

    const std::string& encoderId() const;
    std::size_t size() const; ///< rows
    std::vector<TrackId> tracks() const; ///< those with at least one row, by id

    /// Errors: EncoderMismatch (other dimension), Internal.
    Status add(TrackId track, const Fingerprints& rows);
    Status remove(TrackId track);
    /// The k nearest rows of each query row [n, dimension], best first, ties by (track, time); fewer when
    /// the index is smaller. Errors: Cancelled, Internal.
    Result<std::vector<std::vector<IndexHit>>> search(std::span<const float> rows, int k) const;

    /// Writes to a temporary name and moves; records the catalogue's revision.
    /// Errors: DiskFull, WriteFailed.
    Status save(const std::filesystem::path& file, std::int64_t revision) const;

    struct Loaded;
    /// Errors: FileNotFound, EncoderMismatch, LibraryCorrupt (the caller rebuilds from the catalogue).
    static Result<Loaded> load(const std::filesystem::path& file, const std::string& encoderId);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

struct FingerprintIndex::Loaded {
    FingerprintIndex index;
    std::int64_t revision; ///< of the catalogue when it was saved
};

} // namespace stemma
