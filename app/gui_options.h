// What the window was started with.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace stemma
{

struct GuiOptions {
    std::filesystem::path library; ///< or a case
    bool isCase = false; ///< what @p library is
    std::filesystem::path weights;
    bool audio = true; ///< false: the sound device is not touched
    std::string locale; ///< e.g. "de"; empty: the system's
    std::filesystem::path report; ///< write the first query's report there and end; empty: no
    bool force = false; ///< overwrite the report
    std::vector<std::filesystem::path> queries; ///< absolute; files, and folders of them
    std::vector<std::filesystem::path> imports; ///< absolute
    std::vector<std::filesystem::path> cases; ///< absolute; more of them, for windows of their own
};

/// The options, or nothing with the exit code when the program is done (help, version, wrong usage).
struct ParsedGuiCommandLine {
    std::optional<GuiOptions> options;
    int exit = 0;
};

ParsedGuiCommandLine parseGuiCommandLine(int argc, const char* const* argv);

} // namespace stemma
