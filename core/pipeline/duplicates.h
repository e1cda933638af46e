// Files of a library that hold one recording.
#pragma once

#include "core/library/catalogue.h"

#include <stop_token>
#include <vector>

namespace stemma
{

/// Two or more tracks with the same sound, in byte order of their paths.
using DuplicateGroup = std::vector<TrackRecord>;

/// Groups the tracks that decode to the same sound: the same length to the sample, and the same spectral map,
/// bit by bit. So a copy is found whatever it is called, tagged or packed in (WAV and FLAC of one recording),
/// and one that was encoded again with losses is not. Reads only the maps of tracks that agree in length and in
/// the size of the map, so that a library of 100,000 tracks takes seconds. Groups in byte order of their first
/// paths. Errors: Cancelled and those of the catalogue.
Result<std::vector<DuplicateGroup>>
findDuplicates(const Catalogue& catalogue, const std::stop_token& stop);

} // namespace stemma
