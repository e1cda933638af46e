// A report as the tests of its documents need it.
#pragma once

#include "core/report/report.h"

namespace stemma::test
{

/// Falling notes with overtones over a soft floor: something that looks like music.
std::shared_ptr<const SpectralMap> music(double seconds);

Exhibit exhibit(
    const char* letter, const char* path, const char* title, const char* artist, double seconds);

/// "Second Hand" by The Borrowers with @p matches samples of "First" by The Lenders (exhibit B), of which the
/// library holds a copy (C). The first match is confirmed, with notes, and in the record.
Report reportOf(int matches);

/// As where the library lost what it had to show.
void withoutMaps(Report& report);

} // namespace stemma::test
