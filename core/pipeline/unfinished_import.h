// What is left of imports that were stopped, or whose program was killed.
#pragma once

#include "core/library/catalogue.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace stemma
{

struct UnfinishedImport {
    std::vector<std::filesystem::path> paths; ///< that were asked for: what to import once more
    int filesLeft = 0; ///< below them: neither in the library as they are nor known to fail
};

/// Looks at every file below the paths that were asked for, so it may take minutes on a network drive; nothing is
/// decoded. Where nothing is left, the catalogue forgets them if it may be written. Errors: Cancelled and those
/// of the catalogue.
Result<UnfinishedImport> unfinishedImport(Catalogue& catalogue, const std::stop_token& stop);

} // namespace stemma
