#include "ui/pages/match_table.h"

#include "ui/delegates/score_delegate.h"
#include "ui/item_models/match_model.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plain_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stemma
{

MatchTable::MatchTable(MatchModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(makePlainTable(this))
    , m_weak(makeToolButton(
          this, tr("Weak candidates"), tr("Show candidates below the threshold (Alt+W)")))
{
    m_table->setModel(&model);
    m_table->setItemDelegateForColumn(MatchModel::ScoreColumn, new ScoreDelegate(m_table));
    m_table->setMinimumHeight(fontMetrics().height() * 3);
    auto* const header = m_table->horizontalHeader();
    header->setMinimumSectionSize(fontMetrics().horizontalAdvance(QLatin1Char('n')) * 3);
    describe(
        m_table, tr("Matches, best first"),
        tr("J and K walk through the matches. F fits, W aligns, + and − zoom."));
    m_table->viewport()->installEventFilter(this);
    m_weak->setCheckable(true);
    m_weak->setShortcut(Qt::ALT | Qt::Key_W);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_weak, 0, Qt::AlignLeft);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (current.isValid())
                Q_EMIT matchChosen(current.row());
        });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &MatchTable::showMenu);
    connect(&model, &QAbstractItemModel::modelReset, this, &MatchTable::fitColumns);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &MatchTable::fitColumns);
    connect(m_weak, &QToolButton::toggled, this, &MatchTable::weakToggled);
}

bool MatchTable::eventFilter(QObject* watched, QEvent* event)
{
    // The width that the columns share is the viewport's, known only once the table was laid out.
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

/// Numbers get what they need; the name of the reference gets the rest, at the cost of the score's bar when
/// the window is narrow.
void MatchTable::fitColumns()
{
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('n'));
    auto* const header = m_table->horizontalHeader();
    int rest = m_table->viewport()->width();
    int score = 0;
    for (int column = 0; column < MatchModel::ColumnCount; ++column) {
        if (column == MatchModel::ReferenceColumn)
            continue;
        m_table->resizeColumnToContents(column);
        const int wanted = header->sectionSize(column) + unit * 3 / 4;
        if (column == MatchModel::ScoreColumn) {
            score = wanted;
            continue;
        }
        header->resizeSection(column, wanted);
        rest -= wanted;
    }
    // The text without its bar.
    const int narrow
        = std::max(header->sectionSizeHint(MatchModel::ScoreColumn), score - 10 * unit);
    const int reference = 24 * unit;
    score = std::clamp(rest - reference, narrow, std::max(narrow, score));
    header->resizeSection(MatchModel::ScoreColumn, score);
    const int least = std::max(10 * unit, header->sectionSizeHint(MatchModel::ReferenceColumn));
    header->resizeSection(MatchModel::ReferenceColumn, std::max(least, rest - score));
}

void MatchTable::setWeakCount(int count)
{
    m_weak->setText(tr("%n weak candidate(s)", nullptr, count));
    m_weak->setAccessibleName(m_weak->text());
    m_weak->setVisible(count > 0);
    const QSignalBlocker quiet(m_weak);
    m_weak->setChecked(m_model.isWeakShown());
}

void MatchTable::choose(int row)
{
    m_table->setCurrentIndex(m_model.index(row, MatchModel::ReferenceColumn));
}

int MatchTable::chosen() const
{
    return m_table->currentIndex().row();
}

void MatchTable::showMenu(const QPoint& at)
{
    const int row = m_table->rowAt(at.y());
    if (row < 0 || !m_model.isReferenceMissing(row))
        return;
    QMenu menu(this);
    menu.addAction(tr("Locate the reference…"), this, [this, row] { Q_EMIT locateRequested(row); });
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void MatchTable::setScoreShown(bool shown)
{
    m_table->setColumnHidden(MatchModel::ScoreColumn, !shown);
    fitColumns();
}

void MatchTable::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace stemma
