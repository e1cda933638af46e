// The matches of the query on screen, or the sentence that there are none.
#pragma once

#include <QWidget>

class QStackedWidget;

namespace stemma
{

class MatchModel;
class MatchTable;
class NoticePanel;

class MatchPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit MatchPanel(MatchModel& model, QWidget* parent = nullptr);

    MatchTable& table() { return *m_table; }
    void showTable();
    /// @p tracks were searched, @p weak candidates are held back.
    void showNoMatch(int tracks, int weak);

Q_SIGNALS:
    void matchChosen(int row);
    void weakToggled(bool shown);
    void weakRequested();

private:
    QStackedWidget* m_stack;
    MatchTable* m_table;
    NoticePanel* m_noMatch;
};

} // namespace stemma
