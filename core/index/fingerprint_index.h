// Nearest-neighbour search over all reference fingerprints. FAISS is private to this folder.
#pragma once

#include "core/base/fingerprints.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/task_runner.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace stemma
{

/// A reference segment near a query row.
struct IndexHit {
    TrackId track;
    double time = 0; ///< centre of the segment, seconds in the reference, to 1 ms
    float similarity = 0; ///< cosine, -1..1
};

/// In memory, one byte a component; exact while it holds at most exactLimit rows, inverted lists (IVF) above:
/// the rule is the row count alone, so the same library always gives the same index type. An exact result is
/// a function of the rows alone: neither their order nor threads nor the processor change a bit of it. With
/// inverted lists the similarities are the same, but a few of the nearest rows may be missed (the test
/// measures how many); which ones depends on the rows that there were when the lists were made.
/// search() and save() are safe from several threads; add() and remove() need exclusive use.
class FingerprintIndex
{
public:
    /// 2,000 query rows of 1,024 dimensions take 4.5 s of processor time at this size, and 0.6 s in inverted
    /// lists.
    static constexpr std::size_t exactLimit = 100'000;

    /// Inverted lists that a query row reads; `stemma-train index-curve` measures what more or fewer find.
    static constexpr std::size_t listsRead = 64;

    /// @param dimension 1..4096
    /// @param limit exactLimit, or less in tests
    /// @param lists listsRead, or others to measure them
    FingerprintIndex(
        std::string encoderId, int dimension, std::size_t limit = exactLimit,
        std::size_t lists = listsRead);
    FingerprintIndex(FingerprintIndex&&) noexcept;
    FingerprintIndex& operator=(FingerprintIndex&&) noexcept;
    ~FingerprintIndex();

    const std::string& encoderId() const;
    int dimension() const;
    std::size_t size() const; ///< rows
    bool isExact() const;
    std::vector<TrackId> tracks() const; ///< those with at least one row, by id

    /// Adds rows to those of the track: remove() it first to replace them. The call that crosses exactLimit
    /// makes the inverted lists, and one later when there are four times more rows (seconds each).
    /// Errors: EncoderMismatch (other dimension), InvalidArgument (not finite, or a time beyond 74 hours),
    /// Internal.
    Status add(TrackId track, const Fingerprints& rows);
    /// Nothing happens when there is no such track.
    Status remove(TrackId track);

    /// The k nearest rows of each query row [n, dimension], best first, ties by (track, time); fewer when
    /// the index is smaller. The query rows are shared out to the runner's tasks; without one the calling
    /// thread does it all. All rows of a query in one call are much faster than one after the other.
    /// Errors: Cancelled, InvalidArgument.
    Result<std::vector<std::vector<IndexHit>>> search(std::span<const float> rows, int k) const;
    Result<std::vector<std::vector<IndexHit>>> search(
        std::span<const float> rows, int k, TaskRunner& runner, const std::stop_token& stop) const;

    /// Writes to a temporary name beside the file and moves; records the catalogue's revision. Makes the
    /// folder when it is missing. Errors: DiskFull, WriteFailed.
    Status save(const std::filesystem::path& file, std::int64_t revision) const;

    struct Loaded;
    /// Errors: FileNotFound, EncoderMismatch, LibraryCorrupt, ReadFailed (the caller rebuilds from the
    /// catalogue after any of them).
    static Result<Loaded> load(
        const std::filesystem::path& file, const std::string& encoderId,
        std::size_t limit = exactLimit);

private:
    struct Impl;
    explicit FingerprintIndex(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

struct FingerprintIndex::Loaded {
    FingerprintIndex index;
    std::int64_t revision; ///< of the catalogue when it was saved
};

} // namespace stemma
