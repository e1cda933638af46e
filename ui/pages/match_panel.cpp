#include "ui/pages/match_panel.h"

#include "ui/pages/match_table.h"
#include "ui/pages/notice_panel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace stemma
{

MatchPanel::MatchPanel(MatchModel& model, QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_table(new MatchTable(model, this))
    , m_noMatch(new NoticePanel(this))
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noMatch);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 4);
    layout->addWidget(m_stack);
    connect(m_table, &MatchTable::matchChosen, this, &MatchPanel::matchChosen);
    connect(m_table, &MatchTable::weakToggled, this, &MatchPanel::weakToggled);
    connect(m_noMatch, &NoticePanel::buttonClicked, this, &MatchPanel::weakRequested);
}

void MatchPanel::showTable()
{
    m_stack->setCurrentWidget(m_table);
}

void MatchPanel::showNoMatch(int tracks, int weak)
{
    m_table->setWeakCount(weak);
    m_noMatch->setNotice(
        tr("No match above the threshold in %n track(s)", nullptr, tracks),
        weak > 0
            ? tr("%n weak candidate(s) held back: most of them are coincidence.", nullptr, weak)
            : tr("Nothing in the library sounds like any part of this recording."),
        weak > 0 ? tr("Show %n weak candidate(s)", nullptr, weak) : QString());
    m_stack->setCurrentWidget(m_noMatch);
}

} // namespace stemma
