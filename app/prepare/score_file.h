// MIDI files, read by FluidSynth's player.
#pragma once

#include "app/prepare/score.h"
#include "core/base/result.h"

#include <filesystem>
#include <stop_token>

namespace stemma
{

bool isScoreFile(const std::filesystem::path& path);

/// The first @p seconds of a MIDI file, times rounded to 2 ms.
/// Errors: FileNotFound, NotAudio (no MIDI file, or one without notes), Cancelled, Internal.
Result<Score>
readScore(const std::filesystem::path& path, double seconds, const std::stop_token& stop);

} // namespace stemma
