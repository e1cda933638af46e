// The files that could not be imported. Private to core/library.
#pragma once

#include "core/library/catalogue.h"
#include "core/library/database.h"

namespace stemma
{

class FailureTable
{
public:
    explicit FailureTable(Database& database)
        : m_database(database)
    {
    }

    /// In byte order of the path.
    Result<std::vector<FailedFile>> all();
    Status store(const FailedFile& failure);
    Status remove(const std::filesystem::path& path);

private:
    Database& m_database;
};

} // namespace stemma
