// Opens a library folder: lock, recovery, migration. Private to core/library.
#pragma once

#include "core/library/catalogue.h"
#include "core/library/database.h"
#include "core/library/writer_lock.h"

#include <optional>

namespace stemma
{

struct OpenCatalogue {
    std::optional<WriterLock> lock; ///< of a writer; declared first, so that it is dropped last
    Database database;
};

/// See Catalogue::open().
Result<OpenCatalogue> openForReading(const std::filesystem::path& folder);
Result<OpenCatalogue> openForWriting(const std::filesystem::path& folder);

/// Lets @p database read the catalogue of @p folder as "source", also from a medium that is read-only.
Status attachSource(Database& database, const std::filesystem::path& folder);

} // namespace stemma
