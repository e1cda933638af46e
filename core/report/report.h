// A report as plain values: everything that its documents show, so that writers only lay out.
#pragma once

#include "core/base/audio_info.h"
#include "core/base/recording_digests.h"
#include "core/library/review.h"
#include "core/match/match.h"
#include "core/pipeline/query_types.h"
#include "core/report/found_file.h"
#include "core/spectral/spectral_map.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stemma
{

/// A recording that the report is about.
struct Exhibit {
    std::string letter; ///< "A" is the query, then "B" to "Z", "AA" and so on
    std::filesystem::path path; ///< absolute, as it was when it was compared
    FileStamp stamp; ///< of the file when it was read
    AudioInfo info;
    double seconds = 0; ///< decoded length
    std::optional<AudioDamage> damage;
    std::optional<RecordingDigests> digests; ///< none where the file is gone and nobody took them
    std::optional<TrackId> track; ///< none of the query
    std::shared_ptr<const SpectralMap> map; ///< null where the library lost it
    FoundFile found;

    const std::filesystem::path& placeNow() const
    {
        return found.movedTo.empty() ? path : found.movedTo;
    }
    /// How the file there looks while it holds what was compared.
    FileStamp stampNow() const { return found.stamp.value_or(stamp); }
};

struct ReportedMatch {
    int place = 0; ///< among all matches that the query found, from 0; see ReviewEvent::match
    Match match;
    std::size_t reference = 0; ///< in Report::references
    std::vector<std::size_t> duplicates; ///< in Report::references, see Match::duplicates
    Review review;
};

/// How the answer came about.
struct ReportMethod {
    std::string program; ///< version of the program that searched
    std::string encoder; ///< identity with checksum
    std::string reranker;
    QueryOptions options;
    double shownFrom
        = 0; ///< matches below this score and without a decision are counted, not listed
    std::filesystem::path
        library; ///< where it lies; no part of the evidence: a case file has it elsewhere
    std::int64_t libraryRevision = 0;
    std::int64_t libraryTracks = 0;
};

/// What people write on the first page; UTF-8, each may be empty. No part of the evidence.
struct ReportCover {
    std::string caseName;
    std::string preparedBy;
    std::string preparedFor;
};

struct Report {
    Exhibit query;
    std::vector<Exhibit> references; ///< in the order of the matches, each track once
    std::vector<ReportedMatch> matches; ///< best first
    int unlisted = 0; ///< matches below method.shownFrom
    ReportMethod method;
    std::vector<ReviewEvent> history; ///< the record of decisions, oldest first
    std::int64_t askedAt
        = 0; ///< when the search ended, ms since 1970, UTC; no part of the evidence

    ReportCover cover;
    std::int64_t createdAt = 0; ///< s since 1970, UTC; no part of the evidence

    const Exhibit& referenceOf(const ReportedMatch& match) const
    {
        return references[match.reference];
    }
};

/// "A" for 0, "Z" for 25, "AA" for 26.
std::string exhibitLetter(std::size_t index);

} // namespace stemma
