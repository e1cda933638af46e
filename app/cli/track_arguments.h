// Tracks named on the command line.
#pragma once

#include "core/library/catalogue.h"

#include <string>
#include <vector>

namespace stemma
{

/// The tracks that one argument means: a number of a track, a path, or a folder (all tracks below it).
/// Errors: TrackNotFound.
Result<std::vector<TrackRecord>>
tracksNamed(const Catalogue& catalogue, const std::string& argument);

} // namespace stemma
