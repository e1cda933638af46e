// Opens a case file: a catalogue in one file, without anything beside it. Private to core/library.
#pragma once

#include "core/library/open_catalogue.h"

namespace stemma
{

/// Never changes the file. Errors: FileNotFound, NotARegularFile, EmptyFile, PermissionDenied, CaseCorrupt, CaseTooNew,
/// LibraryReadOnly (a decision that was being written when a program died must be undone first), ReadFailed.
Result<OpenCatalogue> openCaseForReading(const std::filesystem::path& file);
/// Takes the writer lock. The file stays as it is until something is written; see migrateCase(). Errors: those above, LibraryBusy, and LibraryReadOnly where the file or its
/// folder may not be written: SQLite keeps its journal there while it writes.
Result<OpenCatalogue> openCaseForWriting(const std::filesystem::path& file);

} // namespace stemma
