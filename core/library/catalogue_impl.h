// What a catalogue is made of, for the sources that share its work. Private to core/library.
#pragma once

#include "core/library/case_info_table.h"
#include "core/library/catalogue.h"
#include "core/library/digest_table.h"
#include "core/library/failure_table.h"
#include "core/library/fingerprint_table.h"
#include "core/library/import_table.h"
#include "core/library/migrator.h"
#include "core/library/open_catalogue.h"
#include "core/library/review_store.h"
#include "core/library/root_table.h"
#include "core/library/track_table.h"
#include "core/library/transaction.h"

#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace stemma
{

struct Catalogue::Impl {
    std::filesystem::path folder;
    Access access;
    bool isCase;
    OpenCatalogue open;
    std::mutex mutex; ///< guards the connection: every member of Catalogue holds it
    ReviewStore reviews;

    Impl(std::filesystem::path where, Access how, bool caseFile, OpenCatalogue opened)
        : folder(std::move(where))
        , access(how)
        , isCase(caseFile)
        , open(std::move(opened))
        , reviews(open.database, mutex, access, folder)
    {
    }

    TrackTable tracks() { return TrackTable(open.database); }
    FingerprintTable fingerprints() { return FingerprintTable(open.database); }
    DigestTable digests() { return DigestTable(open.database); }
    FailureTable failures() { return FailureTable(open.database); }
    ImportTable imports() { return ImportTable(open.database); }
    RootTable roots() { return RootTable(open.database); }

    Error notFound(TrackId id) const
    {
        return {ErrorCode::TrackNotFound, "track " + std::to_string(id.value), folder, {}};
    }

    Result<std::optional<TrackId>> idAt(const std::filesystem::path& path);
    Result<RootedPath> place(const NewTrack& track, const std::filesystem::path& path);
    Result<TrackId> storeRow(const NewTrack& track, const std::filesystem::path& path);
    Status removeUnusedRoots();
    /// A table that a catalogue of an earlier version lacks is empty.
    Result<std::vector<std::filesystem::path>>
        importsOf(Result<std::vector<std::filesystem::path>> (ImportTable::*paths)());
    /// Runs @p change in a transaction. @p change returns whether it changed tracks or fingerprints.
    template <class Change> Status write(Change change);
    /// The same for what only a library has.
    template <class Change> Status writeLibrary(Change change);
};

template <class Change> Status Catalogue::Impl::write(Change change)
{
    if (access == Access::ReadOnly)
        return Error{ErrorCode::LibraryReadOnly, "opened for reading", folder, {}};
    if (auto status = migrateCase(open.database); !status)
        return status;
    Transaction transaction(open.database);
    if (!transaction.begun())
        return transaction.begun();
    Result<bool> changed = change();
    if (!changed)
        return changed.error();
    if (*changed) {
        if (auto status = fingerprints().countRevision(); !status)
            return status;
    }
    return transaction.commit();
}

template <class Change> Status Catalogue::Impl::writeLibrary(Change change)
{
    if (isCase)
        return Error{ErrorCode::CaseOnly, {}, folder, {}};
    return write(std::move(change));
}

} // namespace stemma
