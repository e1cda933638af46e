// Writes a case file: some queries of a catalogue, with all that they name, as a catalogue of their own.
#pragma once

#include "core/base/recording_digests.h"
#include "core/library/case_info.h"
#include "core/library/catalogue.h"

#include <cstddef>
#include <functional>
#include <map>
#include <stop_token>
#include <vector>

namespace stemma
{

struct CaseContents {
    std::vector<QueryId> queries; ///< with those that decisions were carried over from; each once
    std::vector<TrackId> tracks; ///< each once; those that the catalogue lost are passed over
    /// Added to those that the catalogue keeps of the queries; it must have none of these.
    std::map<QueryId, std::map<TrackId, RecordingDigests>> digests;
    CaseInfo info;
};

/// How many queries and tracks are copied, of how many.
using CaseProgress = std::function<void(std::size_t done, std::size_t total)>;

/// All ids stay what they are, so that the record of decisions and the evidence of a report say the same in both.
/// Fingerprints stay behind: nothing is searched in a case. Reads @p source through a connection of its own, as it is at
/// one instant; others may write it meanwhile.
/// @p file is not there or empty, and is left unfinished when there is an error.
/// Errors: Cancelled, DiskFull, WriteFailed, PermissionDenied, those of reading a catalogue, InvalidArgument (a query
/// that is not there).
Status writeCase(
    const Catalogue& source, const CaseContents& contents, const std::filesystem::path& file,
    const CaseProgress& progress, const std::stop_token& stop);

} // namespace stemma
