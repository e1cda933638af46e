// Keeps the memory that a recording needs from ending the program.
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <new>

namespace stemma
{

/// The one kind of exception that ordinary work can meet, since the length of a recording is anybody's, as
/// an error: one recording too many must not end the program.
template <class Work>
auto withinMemory(const std::filesystem::path& path, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::Internal, "out of memory", path, {}};
    }
}

} // namespace stemma
