// The library on disk: tracks, their spectral maps and fingerprints. SQLite is private to this folder.
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/library/track_record.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stemma
{

/// Everything of one track, stored in one transaction: a track is there whole or not at all.
struct NewTrack {
    std::filesystem::path root; ///< absolute folder; the path is stored relative to it
    TrackRecord record; ///< id and importedAt are ignored
    std::span<const std::byte> map; ///< packed spectral map
    std::string encoderId;
    std::span<const std::byte> fingerprints; ///< packed
};

/// A file that could not be imported; kept until it is imported or removed.
struct FailedFile {
    std::filesystem::path path;
    Error error;
};

enum class Access { ReadOnly, ReadWrite };

/// One open library folder. Safe to call from several threads (calls are serialised inside).
/// Readers in other processes see every committed track at once (WAL).
class Catalogue
{
public:
    /// ReadWrite creates the folder and the catalogue when missing, takes the writer lock, backs up before
    /// migrating and migrates. ReadOnly never writes; a library that does not exist is LibraryEmpty.
    /// Errors: LibraryBusy, LibraryReadOnly, LibraryCorrupt, LibraryTooNew, LibraryEmpty, DiskFull,
    /// PermissionDenied.
    static Result<std::unique_ptr<Catalogue>> open(const std::filesystem::path& folder, Access);
    ~Catalogue();
    Catalogue(const Catalogue&) = delete;
    Catalogue& operator=(const Catalogue&) = delete;

    const std::filesystem::path& folder() const;
    Access access() const;

    /// All tracks by path.
    Result<std::vector<TrackRecord>> tracks() const;
    Result<std::size_t> trackCount() const;
    /// Errors: TrackNotFound.
    Result<TrackRecord> track(TrackId) const;
    /// The track stored for an absolute path. Errors: TrackNotFound.
    Result<TrackRecord> trackAt(const std::filesystem::path& path) const;
    /// Packed spectral map. Errors: TrackNotFound.
    Result<std::vector<std::byte>> map(TrackId) const;
    /// Packed fingerprints of one encoder; empty when the track has none of it. Errors: TrackNotFound.
    Result<std::vector<std::byte>> fingerprints(TrackId, std::string_view encoderId) const;
    /// The tracks that have fingerprints of this encoder, by id; only those stored after @p changedAfter,
    /// a value that revision() gave (0: all). So an index cache reads just what is new.
    Result<std::vector<TrackId>> tracksWith(
        std::string_view encoderId, std::int64_t changedAfter = 0) const;
    /// Counts every change of tracks or fingerprints; the index cache records it.
    Result<std::int64_t> revision() const;

    /// Adds the track, or replaces the one at the same path (its id stays), and clears its failure.
    /// Errors: DiskFull, LibraryReadOnly, WriteFailed.
    Result<TrackId> store(const NewTrack&);
    /// Adds or replaces fingerprints of a track (a new encoder re-embeds from the stored maps).
    Status
    storeFingerprints(TrackId, std::string_view encoderId, std::span<const std::byte> fingerprints);
    /// Removes tracks with everything that belongs to them. Audio files are never touched.
    Status remove(std::span<const TrackId>);

    Status recordFailure(const FailedFile&);
    Result<std::vector<FailedFile>> failures() const;

private:
    struct Impl;
    explicit Catalogue(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace stemma
