// Finds the audio files below files and folders that the user names.
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace stemma
{

/// A file to import, with the root that its path is stored relative to.
struct ScannedFile {
    std::filesystem::path
        root; ///< the folder that was named, or the parent of the file that was named
    std::filesystem::path path; ///< absolute, lexically normal
};

struct ScanResult {
    std::vector<ScannedFile> files; ///< in byte order of the paths, each path once
    std::vector<Error>
        problems; ///< unreadable folders, links to nowhere or to themselves, missing paths,
    ///< NoAudioFiles for a named folder without any
};

/// Walks folders recursively. Follows links to files and folders, each folder once, so that a link cycle
/// ends; what a link and a plain path both lead to is taken once, under its plain path. In folders only files
/// with a known audio or video suffix are taken; a file that is named itself is always taken. Hidden files
/// and folders are skipped inside folders. Names are bytes: any of them is taken. The result depends only on
/// what is on the disk, not on the order in which the file system lists it. After a stop request it holds
/// what was found until then. Safe to call from several threads.
ScanResult
scanForAudio(const std::vector<std::filesystem::path>& named, const std::stop_token& stop);

} // namespace stemma
