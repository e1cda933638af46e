// What is needed to hear a match: both recordings on the query's time line, equally loud.
#pragma once

#include "core/base/result.h"
#include "core/base/sound.h"
#include "core/base/time_range.h"
#include "core/library/track_record.h"

#include <filesystem>
#include <optional>
#include <stop_token>

namespace stemma
{

/// More is not prepared at once.
inline constexpr double longestListening = 60; // seconds

struct ListeningRequest {
    std::filesystem::path query;
    std::filesystem::path reference;
    /// One instant that both share, in seconds of each, and what the query made of the reference.
    double queryTime = 0;
    double referenceTime = 0;
    double tempoRatio = 1; ///< query tempo / reference tempo
    double pitchShift = 0; ///< semitones, query minus reference
    TimeRange wanted; ///< of the query
    /// How the files looked when they were compared; none: not known.
    std::optional<FileStamp> queryStamp = std::nullopt;
    std::optional<FileStamp> referenceStamp = std::nullopt;
    /// Of the reference as it was recorded; none: from the shared instant on in both directions, as long as the others.
    std::optional<TimeRange> rawWanted = std::nullopt;
};

/// All sounds have the same rate and number of frames; frame k is heard at time.start + k / rate seconds of
/// the query. Only a raw one by rawWanted has frames of its own: frame 0 is heard where that starts. They are
/// equally loud already, and none clips. Where a recording has nothing there is silence.
struct ListeningSounds {
    TimeRange time; ///< what is there, shorter than what was wanted when that was too long
    Sound query;
    Sound warped; ///< the reference in tempo and pitch of the query
    Sound raw; ///< the reference as it was recorded, see ListeningRequest::rawWanted
    /// Why one recording is silent throughout, e.g. because its drive is not connected; names the file.
    std::optional<Error> queryProblem;
    std::optional<Error> referenceProblem;
    /// The file is there, but is another one than the one that was compared.
    bool queryChanged = false;
    bool referenceChanged = false;
};

/// Decodes the excerpts and warps the reference: about a second for every eight.
/// Errors: InvalidArgument (an empty range or an absurd change), Cancelled, or that of the query when
/// neither file can be read.
Result<ListeningSounds> prepareListening(const ListeningRequest& request, std::stop_token stop);

} // namespace stemma
