// Who changed what when about a query.
#pragma once

#include "core/library/review.h"

#include <QDialog>

#include <vector>

namespace stemma
{

/// The record as a table, the oldest line first; it can be read, not changed.
class HistoryDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @p query names whose record it is; may be empty.
    HistoryDialog(
        const QString& query, const std::vector<ReviewEvent>& history, QWidget* parent = nullptr);
};

} // namespace stemma
