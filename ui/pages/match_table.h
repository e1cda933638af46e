// The table of matches with the switch for weak candidates.
#pragma once

#include <QWidget>

class QTableView;
class QToolButton;

namespace stemma
{

class MatchModel;

class MatchTable final : public QWidget
{
    Q_OBJECT
public:
    explicit MatchTable(MatchModel& model, QWidget* parent = nullptr);

    /// Shows the switch when there are any.
    void setWeakCount(int count);
    void choose(int row);
    int chosen() const;
    void takeFocus();
    /// Hides the scores, for blind listening.
    void setScoreShown(bool shown);

Q_SIGNALS:
    void matchChosen(int row);
    void weakToggled(bool shown);
    void locateRequested(int row); ///< the file of the reference is gone

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitColumns();
    void showMenu(const QPoint& at);

    MatchModel& m_model;
    QTableView* m_table;
    QToolButton* m_weak;
};

} // namespace stemma
