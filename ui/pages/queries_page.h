// The queries of this session and of earlier ones, each with its answer; choosing one shows it.
#pragma once

#include "ui/queries/query_desk.h"

#include <QWidget>

class QTableView;
class QToolButton;

namespace stemma
{

/// The desk must outlive the page.
class QueriesPage final : public QWidget
{
    Q_OBJECT
public:
    explicit QueriesPage(QueryDesk& desk, QWidget* parent = nullptr);
    /// Marks an entry without choosing it.
    void mark(int key);
    std::vector<int> selectedKeys() const;

Q_SIGNALS:
    void queryChosen(int key);
    void queryOpened(int key); ///< by a double click or Enter, to go on there
    void askAgainRequested(const std::vector<int>& keys);
    void takenOff(int count); ///< queries, by the user; the desk can put them back

private:
    void updateButtons();
    void showMenu(const QPoint& at);
    void takeOffSelected();

    QueryDesk& m_desk;
    QTableView* m_table;
    QToolButton* m_stopAll;
};

} // namespace stemma
