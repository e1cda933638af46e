// Tracks as the command line prints them.
#pragma once

#include "core/library/track_record.h"

#include <QString>

#include <string>

namespace stemma
{

/// One JSON object on one line: track_id, path, duration, tags, format, damage.
std::string trackJson(const TrackRecord& track);
/// Number, length, artist and title, path: one line.
QString trackLine(const TrackRecord& track);
/// Everything that is known, several lines.
QString trackDetails(const TrackRecord& track);

} // namespace stemma
