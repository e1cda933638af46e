// The panels of the query page and what they say to each other; its keys.
#include "ui/evidence/evidence_panel.h"
#include "ui/listening/listening_bar.h"
#include "ui/overview/overview_view.h"
#include "ui/pages/file_notice.h"
#include "ui/pages/match_panel.h"
#include "ui/pages/match_table.h"
#include "ui/pages/notice_panel.h"
#include "ui/pages/query_header.h"
#include "ui/pages/query_page.h"
#include "ui/spectrogram/comparison_actions.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/text/error_text.h"

#include <QAction>

namespace stemma
{

void QueryPage::makeActions()
{
    const auto add = [this](const QString& text, const QList<QKeySequence>& keys, auto slot) {
        auto* const action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        for (auto* const widget : std::initializer_list<QWidget*>{this, m_matchPanel, m_evidence})
            widget->addAction(action);
        m_viewActions << action;
        return action;
    };
    // The commands of the comparison act in the panels beside it, too.
    const auto& commands = m_comparison->commands();
    for (const auto& list : {commands.modes(), commands.selection(), commands.nudges()})
        for (auto* const panel : std::initializer_list<QWidget*>{m_matchPanel, m_evidence})
            panel->addActions(list);
    auto& axis = m_comparison->timeAxis();
    add(tr("Next match"), {Qt::Key_J}, [this] { step(1); });
    add(tr("Previous match"), {Qt::Key_K}, [this] { step(-1); });
    add(tr("Fit the match"), {Qt::Key_F}, [this] { m_comparison->fitMatch(); });
    auto* const warped
        = add(tr("Reference in tempo and pitch of the query"), {Qt::Key_W}, [this](bool on) {
              m_comparison->setWarped(on);
          });
    warped->setCheckable(true);
    warped->setChecked(true);
    connect(m_comparison, &ComparisonView::warpedChanged, warped, &QAction::setChecked);
    add(tr("Zoom in"), {Qt::Key_Plus, Qt::Key_Equal}, [&axis] { axis.zoomAtCentre(1 / 1.5); });
    add(tr("Zoom out"), {Qt::Key_Minus}, [&axis] { axis.zoomAtCentre(1.5); });
    add(tr("Scroll left"), {Qt::Key_Left}, [&axis] { axis.scroll(-axis.visible().length() / 8); });
    add(tr("Scroll right"), {Qt::Key_Right}, [&axis] { axis.scroll(axis.visible().length() / 8); });
}

void QueryPage::connectPanels()
{
    connect(&m_session, &EngineSession::ready, m_comparison, [this] {
        m_comparison->setFineMapSource(m_session.actions()->fineMap);
    });
    connect(&m_desk, &QueryDesk::changed, this, [this](int key) {
        if (m_key != 0 && m_desk.list().find(m_key) == nullptr)
            showNothing();
        else if (m_key != 0 && key == m_key)
            follow(key);
    });
    connect(m_fileNotice, &FileNotice::locateRequested, this, &QueryPage::locateRequested);
    connect(&m_fileJob, &FileStateJob::looked, this, &QueryPage::showFileStates);
    connect(m_header, &QueryHeader::stopRequested, this, &QueryPage::stopQuery);
    connect(m_matchPanel, &MatchPanel::matchChosen, this, &QueryPage::selectMatch);
    connect(m_matchPanel, &MatchPanel::weakToggled, this, [this](bool shown) {
        m_matches.setWeakShown(shown);
        showRegions();
    });
    connect(m_matchPanel, &MatchPanel::weakRequested, this, [this] {
        m_matches.setWeakShown(true);
        showMatchesOrNotice();
    });
    connect(
        m_comparison, &ComparisonView::regionQueryRequested, this, [this](const TimeRange& region) {
            if (m_result)
                Q_EMIT regionRequested(m_file.path, region);
        });
    connect(m_overview, &OverviewView::regionChosen, this, [this](int match, int occurrence) {
        m_matchPanel->table().choose(match);
        m_comparison->setOccurrence(occurrence);
    });
    connect(
        m_evidence, &EvidencePanel::occurrenceChosen, m_comparison, &ComparisonView::setOccurrence);
    connect(
        m_comparison, &ComparisonView::occurrenceChanged, m_evidence,
        &EvidencePanel::chooseOccurrence);
    connect(m_notice, &NoticePanel::buttonClicked, this, [this] {
        const auto* const entry = m_desk.list().find(m_key);
        const bool libraryEmpty
            = entry != nullptr && entry->error && entry->error->code == ErrorCode::LibraryEmpty;
        if (libraryEmpty)
            Q_EMIT importRequested();
        else
            Q_EMIT openRequested();
    });
    connect(
        &m_mapJob, &LibraryJob::mapLoaded, this,
        [this](TrackId, const std::shared_ptr<const SpectralMap>& map) {
            m_comparison->setReferenceMap(map);
        });
    connect(&m_mapJob, &LibraryJob::mapFailed, this, [this](TrackId, const Error& error) {
        m_comparison->setReferenceMessage(errorText(error));
    });
}

void QueryPage::connectListening()
{
    if (m_listening == nullptr)
        return;
    for (auto* const widget : std::initializer_list<QWidget*>{this, m_matchPanel, m_evidence})
        widget->addActions(m_listening->actions());
    connect(
        m_listening, &ListeningBar::positionChanged, &m_comparison->timeAxis(),
        &TimeAxis::setPlayhead);
    connect(m_listening, &ListeningBar::positionChanged, m_overview, &OverviewView::setPlayhead);
    connect(m_comparison, &ComparisonView::occurrenceChanged, this, &QueryPage::listenToOccurrence);
    connect(
        m_comparison, &ComparisonView::selectionChanged, m_listening, &ListeningBar::setSelection);
    connect(&m_listening->player(), &Player::changed, m_comparison, [this] {
        m_comparison->setPlaying(m_listening->player().isPlaying());
    });
    connect(m_comparison, &ComparisonView::clicked, this, [this](double time) {
        if (m_listening->player().isPlaying())
            m_listening->playFrom(time);
    });
    connect(
        m_comparison, &ComparisonView::nudged, this,
        [this](const Nudge&, const Placement& alignment) { listenTo(alignment); });
}

void QueryPage::listenToOccurrence()
{
    const int row = m_matchPanel->table().chosen();
    if (row < 0 || row >= m_matches.rowCount())
        return;
    const auto& match = m_matches.match(row);
    const auto index = static_cast<std::size_t>(m_comparison->occurrence());
    listenTo(stemma::nudged(alignmentOf(match, match.occurrences[index]), m_comparison->nudge()));
}

/// To the occurrence that is chosen, laid out as @p alignment says.
void QueryPage::listenTo(const Placement& alignment)
{
    const int row = m_matchPanel->table().chosen();
    if (!m_result || row < 0 || row >= m_matches.rowCount())
        return;
    const auto& match = m_matches.match(row);
    const auto& occurrence
        = match.occurrences[static_cast<std::size_t>(m_comparison->occurrence())];
    m_listening->setMatch(
        m_session.actions(),
        {m_file.path, referenceFile(match.track), alignment.queryTime, alignment.referenceTime,
         alignment.tempoRatio, alignment.pitchShift, occurrence.query, m_file.stamp,
         referenceStamp(match.track)});
}

} // namespace stemma
