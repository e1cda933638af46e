// The table in which a case file says what it is. Private to core/library.
#pragma once

#include "core/library/case_info.h"
#include "core/library/database.h"

namespace stemma
{

class CaseInfoTable
{
public:
    explicit CaseInfoTable(Database& database)
        : m_database(database)
    {
    }

    /// Of a new case.
    Status create(const CaseInfo& info);
    Result<CaseInfo> read();
    Status storeLayout(const std::string& layout);

private:
    Database& m_database;
};

} // namespace stemma
