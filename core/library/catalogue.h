// The library on disk: tracks, their spectral maps and fingerprints. SQLite is private to this folder.
#pragma once

#include "core/base/error.h"
#include "core/base/recording_digests.h"
#include "core/base/result.h"
#include "core/library/case_info.h"
#include "core/library/track_record.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stemma
{

/// Everything of one track, stored in one transaction: a track is there whole or not at all.
struct NewTrack {
    /// Absolute folder above record.path, which is stored relative to it; when a root that is already in the
    /// catalogue contains the path, that one is used instead.
    std::filesystem::path root;
    TrackRecord record; ///< id and importedAt are ignored
    std::optional<RecordingDigests> digests;
    std::span<const std::byte> map; ///< packed spectral map
    std::string encoderId;
    std::span<const std::byte> fingerprints; ///< packed
};

/// A file that could not be imported; kept until it is imported or its failure is cleared.
struct FailedFile {
    std::filesystem::path path; ///< absolute
    Error error;
};

/// What became of the tracks below a folder that lies elsewhere now.
struct FolderMove {
    int tracks = 0; ///< that have another path now
    int taken = 0; ///< that stayed: another track lies where they would come to lie
};

enum class Access { ReadOnly, ReadWrite };

class ReviewStore;

/// One open library folder, or a case file, which is a catalogue of a few queries in one file. Safe to call from several threads (calls are serialised inside).
/// Readers in other processes see every committed track at once (WAL). What store() and the other writing
/// members report as done is on the disk: neither kill -9 nor a power cut loses it.
/// Every call may give LibraryCorrupt, LibraryBusy or ReadFailed beside the errors that it names.
class Catalogue
{
public:
    /// ReadWrite creates the folder and the catalogue when missing, takes the writer lock, backs up before
    /// migrating and migrates. ReadOnly never changes the catalogue, reads older ones as they are, and works
    /// beside a writer and in a folder without write permission.
    /// Errors:
    /// - LibraryEmpty: ReadOnly, and there is no catalogue yet.
    /// - LibraryBusy: ReadWrite, and another program writes; the detail names its process.
    /// - LibraryReadOnly: ReadWrite, and the folder or the catalogue may not be written; or ReadOnly, and the
    ///   catalogue must be recovered first, which needs writing.
    /// - LibraryCorrupt: the file is not a catalogue, or damaged; it is never overwritten.
    /// - LibraryTooNew: made by a newer version of the program.
    /// - PermissionDenied: the folder may not be made, or the catalogue may not be read.
    /// - InvalidArgument: the folder's name is that of a file.
    /// - DiskFull, WriteFailed, ReadFailed.
    ///
    /// A path that isCaseFile() opens that case. It is never made, decisions are recorded in it as in a library, and
    /// nothing lies beside it when it is closed. Until something is recorded its bytes stay what they are, also those
    /// of a case that an earlier version saved. Errors: FileNotFound, NotARegularFile, EmptyFile, PermissionDenied,
    /// CaseCorrupt, CaseTooNew, LibraryBusy, LibraryReadOnly. What changes tracks gives CaseOnly.
    static Result<std::unique_ptr<Catalogue>> open(const std::filesystem::path& folder, Access);
    ~Catalogue();
    Catalogue(const Catalogue&) = delete;
    Catalogue& operator=(const Catalogue&) = delete;

    /// Absolute; of a case its file.
    const std::filesystem::path& folder() const;
    Access access() const;
    bool isCase() const;
    /// Errors: InvalidArgument in a library.
    Result<CaseInfo> caseInfo() const;
    /// Replaces CaseInfo::layout, where it is another one. Errors: InvalidArgument in a library, DiskFull, LibraryReadOnly, WriteFailed.
    Status storeLayout(const std::string& layout);

    /// All tracks, in byte order of their paths.
    Result<std::vector<TrackRecord>> tracks() const;
    Result<std::size_t> trackCount() const;
    /// The folders that the tracks lie below, absolute, in byte order; one may lie inside another. Nothing
    /// is said about whether they are there.
    Result<std::vector<std::filesystem::path>> roots() const;
    /// Those of the roots that were imported as folders, and not because files in them were named; in byte
    /// order. Empty for roots of catalogues that earlier versions made.
    Result<std::vector<std::filesystem::path>> importedFolders() const;
    /// Tracks that may hold one sound: of the same decoded length, to the sample, with packed maps of the
    /// same size. Two or more in each group, by id. Reads no map.
    Result<std::vector<std::vector<TrackId>>> tracksOfOneSize() const;
    /// Errors: TrackNotFound.
    Result<TrackRecord> track(TrackId) const;
    /// The track stored for an absolute path. Errors: TrackNotFound.
    Result<TrackRecord> trackAt(const std::filesystem::path& path) const;
    /// Packed spectral map. Errors: TrackNotFound.
    Result<std::vector<std::byte>> map(TrackId) const;
    /// None of a track that was imported by a version which took none. Errors: none of its own.
    Result<std::optional<RecordingDigests>> digests(TrackId) const;
    /// Packed fingerprints of one encoder; empty when the track has none of it. Errors: TrackNotFound.
    Result<std::vector<std::byte>> fingerprints(TrackId, std::string_view encoderId) const;
    /// The tracks that have fingerprints of this encoder, by id; only those stored after @p changedAfter,
    /// a value that revision() gave (0: all). So an index cache reads just what is new.
    Result<std::vector<TrackId>>
    tracksWith(std::string_view encoderId, std::int64_t changedAfter = 0) const;
    /// Grows with every change of tracks or fingerprints; the index cache records it.
    Result<std::int64_t> revision() const;

    /// Adds the track, or replaces the one at the same path, and clears its failure. A replaced track keeps
    /// its id and loses the fingerprints of every encoder, since they were made from another map.
    /// Errors: DiskFull, LibraryReadOnly, WriteFailed, InvalidArgument (a path that is not absolute or not
    /// below its root).
    Result<TrackId> store(const NewTrack&);
    /// Adds or replaces fingerprints of a track (a new encoder re-embeds from the stored maps).
    /// Errors: TrackNotFound and those of store().
    Status
    storeFingerprints(TrackId, std::string_view encoderId, std::span<const std::byte> fingerprints);
    /// Removes tracks with everything that belongs to them, all or none. Ids that are not there are passed
    /// over. Audio files are never touched. Errors: DiskFull, LibraryReadOnly, WriteFailed.
    Status remove(std::span<const TrackId>);

    /// Says that the file of a track lies at @p path now, with all that belongs to the track as it was. No
    /// file is looked at: @p digests are those of what lies there. Errors: TrackNotFound, InvalidArgument (another track lies there, or @p path is not
    /// absolute) and those of store().
    Status move(
        TrackId, const std::filesystem::path& path, const FileStamp&,
        const std::optional<RecordingDigests>& digests);
    /// Says the same of all tracks below @p from: they lie below @p to. Roots inside it move with it; where
    /// another track lies already, both stay as they are. Errors: InvalidArgument (the same folder twice, or
    /// one that is not absolute) and those of store().
    Result<FolderMove>
    moveFolder(const std::filesystem::path& from, const std::filesystem::path& to);

    /// Notes that files and folders, absolute, are to be imported, until endImport() says that all of it is
    /// done: what remains after a program was killed can be asked for again.
    Status beginImport(const std::vector<std::filesystem::path>& paths);
    /// @p complete: whether nothing of it is left to do.
    Status endImport(const std::vector<std::filesystem::path>& paths, bool complete);
    /// Says that nobody wants the rest of an import that was begun. What it brought stays.
    Status forgetImport(const std::vector<std::filesystem::path>& paths);
    /// What was begun and not completed, in byte order.
    Result<std::vector<std::filesystem::path>> unfinishedImport() const;

    /// Adds the failure or replaces the one of the same path. A track at that path stays.
    Status recordFailure(const FailedFile&);
    /// Forgets the failure of a file; nothing happens when there is none.
    Status clearFailure(const std::filesystem::path& path);
    /// All failures, in byte order of their paths.
    Result<std::vector<FailedFile>> failures() const;

    /// Kept queries and decisions; lives as long as the catalogue.
    ReviewStore& reviews();
    const ReviewStore& reviews() const;

private:
    struct Impl;
    explicit Catalogue(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace stemma
