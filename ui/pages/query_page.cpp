#include "ui/pages/query_page.h"

#include "ui/evidence/evidence_panel.h"
#include "ui/item_models/track_rows.h"
#include "ui/listening/listening_bar.h"
#include "ui/overview/overview_view.h"
#include "ui/pages/file_notice.h"
#include "ui/pages/match_panel.h"
#include "ui/pages/match_table.h"
#include "ui/pages/notice_panel.h"
#include "ui/pages/query_header.h"
#include "ui/queries/query_file.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/path_text.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stemma
{

QueryPage::QueryPage(
    EngineSession& session, QueryDesk& desk, const TrackModel& tracks,
    std::unique_ptr<AudioOutput> output, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
    , m_tracks(tracks)
    , m_header(new QueryHeader(this))
    , m_fileNotice(new FileNotice(this))
    , m_notice(new NoticePanel(this))
    , m_comparison(new ComparisonView(this))
    , m_listening(output ? new ListeningBar(std::move(output), this) : nullptr)
    , m_matchPanel(new MatchPanel(m_matches, this))
    , m_evidence(new EvidencePanel(this))
    , m_body(new QStackedWidget(this))
{
    m_overview = new OverviewView(m_comparison->timeAxis(), this);
    m_resultBody = new QWidget(this);
    auto* const column = new QVBoxLayout(m_resultBody);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_overview);
    column->addWidget(m_comparison, 1);
    if (m_listening != nullptr)
        column->addWidget(m_listening);
    m_body->addWidget(m_notice);
    m_body->addWidget(m_resultBody);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_header);
    layout->addWidget(m_fileNotice);
    layout->addWidget(m_body, 1);
    showNothing();
    m_matches.setNamers(
        [this](TrackId track) {
            const auto* const kept = keptTrack(track);
            return kept != nullptr ? nameOf(*kept) : m_tracks.nameOf(track);
        },
        [this](TrackId track) {
            const auto* const kept = keptTrack(track);
            return kept != nullptr ? pathText(kept->path) : m_tracks.pathOf(track);
        },
        [this](TrackId track) { return m_tracks.isMissing(track); });
    makeActions();
    connectPanels();
    connectListening();
}

QueryPage::~QueryPage() = default;

void QueryPage::showNothing()
{
    clearResult(0);
    m_header->showNothing();
    m_notice->setNotice(
        tr("Drop a recording here"),
        tr("Stemma compares it with every track of the library and shows which pieces of them it "
           "uses."),
        tr("Open query…"));
    m_body->setCurrentWidget(m_notice);
    Q_EMIT resultChanged();
}

void QueryPage::takeFocus()
{
    if (m_matchPanel->table().isVisible())
        m_matchPanel->table().takeFocus();
    else
        m_comparison->setFocus(Qt::OtherFocusReason);
}

/// Forgets what is on screen; @p key is to come.
void QueryPage::clearResult(int key)
{
    m_key = key;
    m_result = nullptr;
    m_saved = nullptr;
    Q_EMIT resultReplaced();
    m_fileJob.stop();
    m_fileNotice->showNothing();
    m_matches.setMatches({});
    m_early = 0;
    m_comparison->setQuery(nullptr);
    if (m_listening != nullptr)
        m_listening->clear();
    m_evidence->clear();
    m_matchPanel->table().setWeakCount(0);
    m_matchPanel->showTable();
}

void QueryPage::showQuery(int key)
{
    if (key == m_key || m_desk.list().find(key) == nullptr)
        return;
    clearResult(key);
    m_desk.open(key);
    follow(key);
}

void QueryPage::follow(int key)
{
    const auto& entry = *m_desk.list().find(key);
    switch (entry.state) {
    case QueryState::Waiting:
    case QueryState::Running:
    case QueryState::Stopped:
        m_header->showOpen(entry, m_tracks.rowCount());
        m_notice->setNotice(
            entry.state == QueryState::Stopped ? tr("Stopped before there was an answer")
                                               : tr("Comparing with the library…"),
            {}, entry.state == QueryState::Stopped ? tr("Open another query…") : QString());
        m_body->setCurrentWidget(m_notice);
        showEarly(entry);
        break;
    case QueryState::Kept:
        m_header->showKept(entry);
        m_notice->setNotice(tr("Opening…"), {});
        m_body->setCurrentWidget(m_notice);
        break;
    case QueryState::Answered:
        m_saved = entry.saved;
        if (entry.result != m_result)
            showResult(entry.result);
        break;
    case QueryState::Failed:
        showError(entry);
        break;
    }
    Q_EMIT resultChanged();
}

void QueryPage::setThreshold(double threshold)
{
    if (threshold == m_matches.threshold())
        return;
    m_matches.setThreshold(threshold);
    if (m_result)
        showResult(m_result);
}

/// What is likely is listed while the rest is searched; the spectrograms wait for the answer.
void QueryPage::showEarly(const QueryEntry& entry)
{
    if (entry.early.size() == m_early)
        return;
    m_early = entry.early.size();
    m_matches.setMatches(entry.early);
    m_matchPanel->table().setWeakCount(0);
    m_matchPanel->showTable();
}

std::shared_ptr<const QueryResult> QueryPage::result() const
{
    return m_result;
}

void QueryPage::showResult(const std::shared_ptr<const QueryResult>& result)
{
    const bool replaced = result != m_result;
    m_result = result;
    if (replaced)
        Q_EMIT resultReplaced();
    m_comparison->setQuery(result);
    if (m_listening != nullptr)
        m_listening->clear();
    m_file = fileOf(*result);
    m_comparison->setQueryFile(m_file.path);
    m_overview->setQuery(result->map, result->seconds);
    // The table may choose its first row by itself as soon as it has one.
    m_matches.setMatches(result->matches);
    m_header->showResult(*result, m_matches.strongEnoughCount());
    m_body->setCurrentWidget(m_resultBody);
    lookAtFiles();
    showMatchesOrNotice();
}

void QueryPage::showMatchesOrNotice()
{
    const int weak = m_matches.weakCount();
    if (m_matches.rowCount() > 0) {
        m_matchPanel->table().setWeakCount(weak);
        m_matchPanel->showTable();
        m_matchPanel->table().choose(0);
        m_matchPanel->table().takeFocus();
        return;
    }
    m_matchPanel->showNoMatch(m_tracks.rowCount(), weak);
}

void QueryPage::showError(const QueryEntry& entry)
{
    m_header->showFailed(entry);
    m_matches.setMatches({});
    const bool empty = entry.error->code == ErrorCode::LibraryEmpty;
    m_notice->setNotice(
        empty ? tr("Nothing to compare with yet") : tr("This query could not be answered"),
        empty ? errorReason(*entry.error) : errorText(*entry.error),
        empty ? tr("Add music folder…") : tr("Open another query…"));
    m_body->setCurrentWidget(m_notice);
}

void QueryPage::selectMatch(int row)
{
    if (row < 0 || row >= m_matches.rowCount())
        return;
    const auto& match = m_matches.match(row);
    m_evidence->showMatch(match, m_matches.referenceName(row), m_matches.duplicatePaths(row));
    if (!m_result)
        return; // found early: there is nothing to compare yet
    m_comparison->setMatch(match, m_matches.referenceName(row), row);
    m_comparison->setReferenceFile(referenceFile(match.track));
    m_mapJob.loadMap(m_session.actions(), match.track);
    lookAtFiles();
    showRegions();
    Q_EMIT matchShown(row);
}

/// All occurrences of what the table lists, those of the chosen match marked.
void QueryPage::showRegions()
{
    std::vector<OverviewRegion> regions;
    const int chosen = m_matchPanel->table().chosen();
    for (int row = 0; row < m_matches.rowCount(); ++row) {
        const auto& occurrences = m_matches.match(row).occurrences;
        for (std::size_t i = 0; i < occurrences.size(); ++i)
            regions.push_back(
                {occurrences[i].query, row, static_cast<int>(i),
                 occurrenceLabel(row, static_cast<int>(i), static_cast<int>(occurrences.size())),
                 row == chosen});
    }
    m_overview->setRegions(std::move(regions));
}

void QueryPage::step(int rows)
{
    auto& table = m_matchPanel->table();
    table.choose(std::clamp(table.chosen() + rows, 0, std::max(0, m_matches.rowCount() - 1)));
}

} // namespace stemma
