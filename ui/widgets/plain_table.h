// The one look of all tables of the window.
#pragma once

class QTableView;
class QWidget;

namespace stemma
{

/// Whole rows, one at a time, no grid, no editing; Tab leaves the table.
QTableView* makePlainTable(QWidget* parent);

} // namespace stemma
