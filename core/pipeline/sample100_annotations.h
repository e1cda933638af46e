// The published annotations of Sample100 (Van Balen 2011) and of its extension Sample100-ext (arXiv 2506.14684):
// which recordings of hip-hop use which others, and where.
#pragma once

#include "core/base/result.h"
#include "core/base/time_range.h"

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace stemma
{

/// One use of a sample.
struct Sample100Relation {
    std::string id; ///< "S001"
    std::string query; ///< recording that uses the sample, "T001"
    std::string reference; ///< recording that was sampled, "T002"
    /// Where the sample sounds in the query, by start; empty when nobody has marked it.
    std::vector<TimeRange> segments;
};

struct Sample100Track {
    std::string artist;
    std::string title;
};

struct Sample100Annotations {
    std::vector<Sample100Relation> relations;
    std::map<std::string, Sample100Track> tracks; ///< by id; empty without tracks.csv

    std::set<std::string> queries() const;
    std::set<std::string> references() const;
};

/// Reads a folder with samples.csv (columns sample_id, target_track_id or original_track_id, query_track_id or
/// sample_track_id; others are not looked at), where there is one annotations/<sample_id>.json for each relation
/// and, of the original data set, tracks.csv (track_id, artist, title).
///
/// The segments are those that the paper's evaluation takes as queries: every time annotation of the query that
/// is no "absence" (the type of an id is told by the first annotation with that id); where absences are marked
/// also the stretches between all annotations up to the last; none shorter than a second.
/// Errors: FileNotFound, ReadFailed, InvalidArgument (says what is wrong, and where).
Result<Sample100Annotations> readSample100(const std::filesystem::path& folder);

} // namespace stemma
