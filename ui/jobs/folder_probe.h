// Looks at folders that may not answer: a dead network mount holds up whoever asks for minutes.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <vector>

namespace stemma
{

enum class FolderState {
    Online,
    Offline, ///< not there, or empty as the folder is that a drive is mounted on
    Silent, ///< it did not answer
};

/// Whether a folder is online; called from several threads, and may take for ever.
using FolderProbe = std::function<bool(const std::filesystem::path&)>;
bool isOnline(const std::filesystem::path& folder);

/// Looks at each folder on its own, a few at a time: one that has not answered after @p patience is silent and
/// holds up no other one. The thread that waits for it is left behind with what it needs. After a stop request
/// the rest is silent.
std::vector<FolderState> probeFolders(
    const std::vector<std::filesystem::path>& folders, const FolderProbe& probe,
    std::chrono::milliseconds patience, const std::stop_token& stop);

} // namespace stemma
