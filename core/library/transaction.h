// A write transaction that is rolled back unless it is committed. Private to core/library.
#pragma once

#include "core/library/database.h"

namespace stemma
{

class Transaction
{
public:
    /// Takes SQLite's write lock at once, so that nothing that was read inside can have changed at the end.
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Whether the transaction began; nothing may be written if not.
    const Status& begun() const { return m_begun; }
    /// Durable when it returns success.
    Status commit();

private:
    Database& m_database;
    Status m_begun;
};

} // namespace stemma
