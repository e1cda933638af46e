// The place of a case file that is being written.
#pragma once

#include "core/base/new_file.h"
#include "core/base/result.h"
#include "core/library/writer_lock.h"

#include <filesystem>
#include <optional>

namespace stemma
{

/// A new file beside the target, which goes with the object unless finish() moved it. Used from one thread.
class CaseTarget
{
public:
    /// Errors: FileNotFound (the folder), NotARegularFile, FileExists, PermissionDenied, LibraryBusy (a program has
    /// the target open), InvalidArgument (it is @p source).
    static Result<CaseTarget>
    prepare(const std::filesystem::path& file, const std::filesystem::path& source, bool overwrite);

    /// An empty file, to be written.
    const std::filesystem::path& unfinished() const { return m_new.path(); }
    /// Moves what was written to the target. Errors: those of NewFile::finish().
    Status finish();
    /// @p error as one about the target, where it is about the file that is being written.
    Error located(Error error) const;

private:
    CaseTarget(std::filesystem::path file, NewFile made, std::optional<WriterLock> lock);

    std::filesystem::path m_file;
    NewFile m_new;
    std::optional<WriterLock> m_lock; ///< of the case that is replaced
};

} // namespace stemma
