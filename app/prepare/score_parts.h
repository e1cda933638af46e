// Scores to sound, instrument by instrument, by FluidSynth.
#pragma once

#include "app/prepare/part.h"
#include "app/prepare/score.h"
#include "core/base/result.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace stemma
{

/// Whether the file can be played from. Errors: FileNotFound, NotAudio (not a sound font).
Status checkSoundFont(const std::filesystem::path& soundFont);

/// A part for each General-MIDI instrument of the score that plays, named after its family and number
/// ("bass-33"), and one for the drums: each rendered alone, with the others' notes left out and all
/// else of the score kept. 2 s ring on after the end, all of it at most @p seconds.
/// Errors: FileNotFound, NotAudio (the sound font), Cancelled, Internal.
Result<std::vector<Part>> renderScore(
    const Score& score, const std::filesystem::path& soundFont, double seconds,
    const std::stop_token& stop);

} // namespace stemma
