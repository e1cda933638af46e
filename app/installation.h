// Where the program's own files lie, relative to the program, so that an installed tree can be moved.
#pragma once

#include <filesystem>

namespace stemma
{

/// <prefix>/share/stemma next to <prefix>/bin; the build folder has the same layout.
struct Installation {
    std::filesystem::path weights;
    std::filesystem::path modelsPlugin; ///< <prefix>/lib/stemma/libstemma_models.so
    std::filesystem::path translations;
    std::filesystem::path demo; ///< recordings for the first steps
};

/// Found from the running program's own path.
Installation installation();

/// $XDG_DATA_HOME/stemma or ~/.local/share/stemma: the library when none is named.
std::filesystem::path defaultLibrary();

} // namespace stemma
