// What there is to prepare: pieces of music, each of one file, of several, or of none.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace stemma
{

enum class WorkKind {
    Audio, ///< a recording
    Stems, ///< a folder with a recording of each stem
    Module, ///< a tracker module
    Score, ///< a MIDI file
    Generated ///< a song that is made up
};

struct WorkFile {
    std::string name; ///< relative to the folder or list it was found by
    std::filesystem::path path;
};

/// A piece of music that becomes a track or a song of the shards.
struct Work {
    WorkKind kind = WorkKind::Audio;
    std::string name; ///< in the shards
    std::vector<WorkFile> files; ///< one per stem for Stems, none for Generated, else one
    std::uint64_t seed = 0; ///< of a generated song
};

/// Works by name. @p inputs are folders, taken recursively, or text files with one path a line, relative
/// to the list's folder unless @p root is set. A folder with two or more recordings that are named as
/// stems are ("drums", "bass", "guitar", "vocals", "song", ...) is one work, whatever else lies in it.
/// Errors: FileNotFound, ReadFailed.
Result<std::vector<Work>>
collectWorks(const std::vector<std::filesystem::path>& inputs, const std::filesystem::path& root);

/// @p count songs with the seeds from @p firstSeed on.
std::vector<Work> generatedWorks(int count, std::uint64_t firstSeed);

} // namespace stemma
