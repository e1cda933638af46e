#include "core/pipeline/unfinished_import.h"

#include "core/library/scanner.h"
#include "core/pipeline/file_stamp.h"

#include <string>
#include <unordered_set>

namespace stemma
{

Result<UnfinishedImport> unfinishedImport(Catalogue& catalogue, const std::stop_token& stop)
{
    auto paths = catalogue.unfinishedImport();
    if (!paths)
        return paths.error();
    UnfinishedImport unfinished{*std::move(paths), 0};
    if (unfinished.paths.empty())
        return unfinished;
    const auto failures = catalogue.failures();
    if (!failures)
        return failures.error();
    std::unordered_set<std::string> failed;
    for (const FailedFile& failure : *failures)
        failed.insert(failure.path.native());

    const ScanResult scan = scanForAudio(unfinished.paths, stop);
    for (const ScannedFile& file : scan.files) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, catalogue.folder(), {}};
        if (failed.contains(file.path.native()))
            continue;
        const auto known = catalogue.trackAt(file.path);
        if (!known && known.error().code != ErrorCode::TrackNotFound)
            return known.error();
        unfinished.filesLeft += !known || known->stamp != stampOf(file.path);
    }
    // A folder that cannot be looked at now may hold more.
    const bool complete
        = unfinished.filesLeft == 0 && scan.problems.empty() && !stop.stop_requested();
    if (complete && catalogue.access() == Access::ReadWrite) {
        if (const auto ended = catalogue.endImport(unfinished.paths, true); !ended)
            return ended.error();
    }
    return unfinished;
}

} // namespace stemma
