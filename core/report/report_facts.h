// What a report says in sum, so that every document counts alike.
#pragma once

#include "core/report/report.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <vector>

namespace stemma
{

struct VerdictCounts {
    int confirmed = 0;
    int undecided = 0; ///< at or above method.shownFrom and without a verdict
    int rejected = 0;
    int uncertain = 0; ///< called unsure, or below method.shownFrom and without a verdict
};

/// Whether a match belongs to the finding: it is confirmed, or likely and nobody decided about it. All others
/// are listed with the reasons why not.
bool counts(const Report& report, const ReportedMatch& match);
/// Indices of Report::matches that count, or do not, in their order.
std::vector<std::size_t> countingMatches(const Report& report);
std::vector<std::size_t> setAsideMatches(const Report& report);

VerdictCounts verdictCounts(const Report& report);
/// Whether anybody gave a verdict.
bool isReviewed(const Report& report);

/// The newest event about a match, whoever caused it; of the same instant the last in the record. Older ones may come
/// into it later. Null without one.
const ReviewEvent* lastDecision(const Report& report, const ReportedMatch& match);
/// The index of the match in Report::matches that an event is about; none where it is not listed.
std::optional<std::size_t> matchOf(const Report& report, const ReviewEvent& event);

/// Whether a file is one of the recordings that the report is about, which must stay as they are.
bool isExhibit(const Report& report, const std::filesystem::path& file);

/// Some recordings are found in several pieces: how many different files some matches are of.
int recordingsOf(const Report& report, const std::vector<std::size_t>& matches);

/// The best occurrence as it is to be heard. Where an alignment was set by hand the tempo ratio and the pitch shift are
/// those, without errors where they were changed, and the reference's range is what lies under the query's then.
Match heardMatch(const ReportedMatch& match);

/// The part of the query that the figures of a match show: its best occurrence with a quarter of its length around.
/// @p seconds is the query's length.
TimeRange shownRange(const Match& match, double seconds);

} // namespace stemma
