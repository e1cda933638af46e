#include "core/library/transaction.h"

namespace stemma
{

Transaction::Transaction(Database& database)
    : m_database(database)
    , m_begun(database.execute("BEGIN IMMEDIATE"))
{
}

Transaction::~Transaction()
{
    // SQLite itself has rolled back already after some errors, a full disk among them.
    if (m_begun && m_database.inTransaction())
        static_cast<void>(m_database.execute("ROLLBACK"));
}

Status Transaction::commit()
{
    return m_database.execute("COMMIT");
}

} // namespace stemma
