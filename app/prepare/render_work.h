// A piece of music to its parts, whatever it is made of.
#pragma once

#include "app/prepare/licence_table.h"
#include "app/prepare/part.h"
#include "app/prepare/works.h"
#include "models/training/shards.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace stemma
{

struct RenderOptions {
    std::vector<std::filesystem::path> soundFonts; ///< for scores: each plays its share of them
    LicenceTable licences;
    double seconds = 240; ///< of each piece at most
};

/// A part with where it comes from.
struct SourcedPart {
    Part part;
    Provenance provenance;
};

/// A recording, or a piece of which only one part sounds, gives one; else between two and six, of
/// equal length, whose sum is the piece. Equal works give equal parts.
/// Errors: those of readAudio(), renderModule(), readScore(), renderScore(); InvalidArgument (a score
/// and no sound font), Silent, Cancelled.
Result<std::vector<SourcedPart>>
renderWork(const Work& work, const RenderOptions& options, const std::stop_token& stop);

} // namespace stemma
