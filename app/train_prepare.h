// `stemma-train prepare`: audio files to shards of spectral maps.
#pragma once

#include "core/base/result.h"

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
};

struct PrepareSummary {
    int added = 0;
    int present = 0; ///< from an earlier run
    int failed = 0;
};

/// Decodes and analyses what the shards do not hold yet. A file that fails is reported to @p log and
/// the rest goes on. Errors: FileNotFound (an input), NoAudioFiles, those of ShardWriter, Cancelled
/// (what was prepared is kept).
Result<PrepareSummary> prepareShards(
    const PrepareOptions& options, const std::function<void(const std::string&)>& log,
    std::stop_token stop);

} // namespace stemma
