// A file that appears whole or not at all: written under another name beside its place, then moved there.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace stemma
{

enum class Overwrite { No, Yes };

/// Looks at where a file is to go, before any work: gives the path with links followed, so that what a link leads to
/// is replaced and the link stays. Nothing but ordinary files is ever replaced: not a folder, a device or a pipe.
/// Errors: FileNotFound (no such folder, its path), NotARegularFile (also a link that leads nowhere), FileExists,
/// PermissionDenied, WriteFailed.
Result<std::filesystem::path> writablePlace(const std::filesystem::path& file, Overwrite overwrite);

/// Removed by the destructor unless finish() moved it. Used from one thread; others may write beside it.
class NewFile
{
public:
    /// Makes an empty file in the folder of @p place, which writablePlace() gave.
    /// Errors: PermissionDenied, DiskFull, WriteFailed.
    static Result<NewFile> beside(const std::filesystem::path& place, Overwrite overwrite);
    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;
    ~NewFile();

    /// Where it is being written, also by others, as a database; they have closed it before finish().
    const std::filesystem::path& path() const { return m_path; }
    /// Appends. Errors: DiskFull, WriteFailed.
    Status write(std::string_view bytes);
    /// Brings it to the disk, moves it, and brings its new name to the disk. It keeps the permissions, and where that is
    /// allowed the owner, of the file that it replaces.
    /// Errors: FileExists (it came meanwhile and may not be replaced), DiskFull, PermissionDenied, WriteFailed.
    Status finish();

private:
    NewFile(
        std::filesystem::path path, int descriptor, std::filesystem::path place,
        Overwrite overwrite);
    bool keepPermissions() const;
    bool move();

    std::filesystem::path m_path; ///< empty once it is moved
    int m_descriptor;
    std::filesystem::path m_place;
    Overwrite m_overwrite;
};

} // namespace stemma
