// Which file of a folder is which recording of Sample100.
#pragma once

#include "core/pipeline/sample100_annotations.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace stemma
{

struct Sample100Recordings {
    std::map<std::string, std::filesystem::path> tracks; ///< by id
    std::vector<std::string> missing; ///< ids of queries and references without a file
    std::vector<std::filesystem::path> noise; ///< files that are none of them nor copies
};

/// A file belongs to a track when its name begins with the id, upper or lower case, and goes on with something
/// else than a letter or digit ("T001.flac", "t001 - OC.mp3"), or, failing that, when artist (without guests) and
/// title of the track stand in its path below @p folder, whatever the marks between the words. Of several files
/// for one track the one with the shortest name is taken, of these the first by its bytes; the others are left
/// out.
Sample100Recordings findRecordings(
    const Sample100Annotations& annotations, const std::filesystem::path& folder,
    const std::vector<std::filesystem::path>& files);

} // namespace stemma
