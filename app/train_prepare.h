// `stemma-train prepare`: music to shards of spectral maps.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace stemma
{

struct PrepareOptions {
    /// Folders, taken recursively, or text files with one path a line, relative to the list's folder
    /// unless root is set.
    std::vector<std::filesystem::path> inputs;
    std::filesystem::path root;
    std::filesystem::path shards;
    int threads = 1;
    double capMinutes = 4; ///< longer tracks are cut: their rest mostly repeats what came before
    std::vector<std::filesystem::path> soundFonts; ///< that play scores, each its share of them
    std::vector<std::filesystem::path> licences; ///< tables, see licence_table.h
    int generated = 0; ///< songs to make up
    std::uint64_t firstSeed = 1; ///< of the made-up songs
};

struct PrepareSummary {
    int added = 0; ///< tracks and songs
    int stems = 0; ///< of the added songs
    int present = 0; ///< from an earlier run
    int failed = 0;
};

/// Renders and analyses what the shards do not hold yet: recordings to tracks; modules, scores, folders
/// of stems and made-up songs to songs of several stems. A piece that fails is reported to @p log and
/// the rest goes on; every few seconds a line says how far it is.
/// Errors: FileNotFound (an input, a table), NotAudio (a sound font), ReadFailed (a table),
/// NoAudioFiles, those of ShardWriter, Cancelled (what was prepared is kept).
Result<PrepareSummary> prepareShards(
    const PrepareOptions& options, const std::function<void(const std::string&)>& log,
    std::stop_token stop);

} // namespace stemma
