#include "ui/pages/query_page.h"

#include "ui/pages/match_table.h"
#include "ui/pages/notice_panel.h"
#include "ui/pages/query_header.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/text/error_text.h"
#include "ui/text/path_text.h"
#include "ui/widgets/controls.h"

#include <QAction>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stemma
{

QueryPage::QueryPage(EngineSession& session, const TrackModel& tracks, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_tracks(tracks)
    , m_header(new QueryHeader(this))
    , m_notice(new NoticePanel(this))
    , m_noMatch(new NoticePanel(this))
    , m_table(new MatchTable(m_matches, this))
    , m_comparison(new ComparisonView(this))
    , m_body(new QStackedWidget(this))
    , m_upper(new QStackedWidget(this))
{
    auto* const splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    m_upper->addWidget(m_table);
    m_upper->addWidget(m_noMatch);
    splitter->addWidget(m_upper);
    splitter->addWidget(m_comparison);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 4);
    m_resultBody = splitter;
    m_body->addWidget(m_notice);
    m_body->addWidget(splitter);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_header);
    layout->addWidget(m_body, 1);
    m_notice->setNotice(
        tr("Drop a recording here"),
        tr("Stemma compares it with every track of the library and shows which pieces of them it "
           "uses."),
        tr("Open query…"));
    makeActions();
    connectJobs();
}

void QueryPage::makeActions()
{
    const auto add = [this](const QString& text, const QList<QKeySequence>& keys, auto slot) {
        auto* const action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_viewActions << action;
        return action;
    };
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

void QueryPage::connectJobs()
{
    connect(&m_session, &EngineSession::ready, m_comparison, [this] {
        m_comparison->setFineMapSource(m_session.actions()->fineMap);
    });
    connect(&m_session, &EngineSession::ready, this, &QueryPage::begin);
    connect(&m_session, &EngineSession::failed, this, [this](const Error& error) {
        for (const auto& file : std::exchange(m_waiting, {}))
            addAnswer({file, nullptr, error});
    });
    connect(&m_queryJob, &QueryJob::progressed, this, [this](const QueryProgress& progress) {
        m_header->showProgress(progress, m_tracks.rowCount());
    });
    connect(
        &m_queryJob, &QueryJob::finished, this,
        [this](const std::shared_ptr<const QueryResult>& result) {
            addAnswer({result->path, result, std::nullopt});
        });
    connect(&m_queryJob, &QueryJob::failed, this, [this](const Error& error) {
        addAnswer({error.path, nullptr, error});
    });
    connect(&m_queryJob, &QueryJob::stopped, this, [this] { m_header->showStopped(); });
    connect(m_header, &QueryHeader::stopRequested, &m_queryJob, &QueryJob::stop);
    connect(m_header, &QueryHeader::answerChosen, this, &QueryPage::showAnswer);
    connect(m_notice, &NoticePanel::buttonClicked, this, [this] {
        const bool empty = m_shown >= 0 && m_answers[static_cast<std::size_t>(m_shown)].error
            && m_answers[static_cast<std::size_t>(m_shown)].error->code == ErrorCode::LibraryEmpty;
        if (empty)
            Q_EMIT importRequested();
        else
            Q_EMIT openRequested();
    });
    connect(m_noMatch, &NoticePanel::buttonClicked, this, [this] {
        m_matches.setWeakShown(true);
        showMatchesOrNotice();
    });
    connect(m_table, &MatchTable::matchChosen, this, &QueryPage::selectMatch);
    connect(m_table, &MatchTable::weakToggled, &m_matches, &MatchModel::setWeakShown);
    connect(
        &m_mapJob, &LibraryJob::mapLoaded, m_comparison,
        [this](TrackId, const std::shared_ptr<const SpectralMap>& map) {
            m_comparison->setReferenceMap(map);
        });
    connect(&m_mapJob, &LibraryJob::mapFailed, m_comparison, [this](TrackId, const Error& error) {
        m_comparison->setReferenceMessage(errorText(error));
    });
}

void QueryPage::openQueries(std::vector<std::filesystem::path> files)
{
    if (files.empty())
        return;
    m_queryJob.stop();
    m_waiting = std::move(files);
    m_answers.clear();
    m_shown = -1;
    m_hasQuery = true;
    m_header->showWaiting(fileNameText(m_waiting.front()));
    m_comparison->setQuery(nullptr);
    m_matches.setMatches({}, {}, {});
    m_notice->setNotice(tr("Comparing with the library…"), {});
    m_body->setCurrentWidget(m_notice);
    Q_EMIT resultChanged();
    begin();
}

void QueryPage::begin()
{
    if (m_waiting.empty())
        return;
    if (!m_session.actions()) {
        m_session.load();
        return;
    }
    // Everything that was looked at is asked for, so that weak candidates can be shown without a new search.
    QueryOptions options;
    options.threshold = 0;
    options.top = 50;
    m_queryJob.start(m_session.actions(), std::exchange(m_waiting, {}), options);
}

std::shared_ptr<const QueryResult> QueryPage::result() const
{
    return m_shown < 0 ? nullptr : m_answers[static_cast<std::size_t>(m_shown)].result;
}

void QueryPage::addAnswer(Answer answer)
{
    m_header->addAnswer(fileNameText(answer.path));
    m_answers.push_back(std::move(answer));
    if (m_answers.size() == 1)
        showAnswer(0);
    if (!m_queryJob.isRunning())
        m_header->hideProgress();
}

void QueryPage::showAnswer(int index)
{
    if (index < 0 || index >= static_cast<int>(m_answers.size()) || index == m_shown)
        return;
    m_shown = index;
    m_header->setCurrentAnswer(index);
    const auto& answer = m_answers[static_cast<std::size_t>(index)];
    if (answer.result)
        showResult(answer.result);
    else
        showError(answer);
    Q_EMIT resultChanged();
}

void QueryPage::showResult(const std::shared_ptr<const QueryResult>& result)
{
    m_matches.setMatches(
        result->matches, [this](TrackId track) { return m_tracks.nameOf(track); },
        [this](TrackId track) { return m_tracks.pathOf(track); });
    m_header->showResult(*result, m_matches.strongEnoughCount());
    m_comparison->setQuery(result);
    m_body->setCurrentWidget(m_resultBody);
    showMatchesOrNotice();
}

void QueryPage::showMatchesOrNotice()
{
    m_table->setWeakCount(m_matches.weakCount());
    if (m_matches.rowCount() > 0) {
        m_upper->setCurrentWidget(m_table);
        m_table->choose(0);
        m_table->takeFocus();
        return;
    }
    const int weak = m_matches.weakCount();
    m_noMatch->setNotice(
        tr("No match above the threshold in %n track(s)", nullptr, m_tracks.rowCount()),
        weak > 0
            ? tr("%n weak candidate(s) held back: most of them are coincidence.", nullptr, weak)
            : tr("Nothing in the library sounds like any part of this recording."),
        weak > 0 ? tr("Show %n weak candidate(s)", nullptr, weak) : QString());
    m_upper->setCurrentWidget(m_noMatch);
}

void QueryPage::showError(const Answer& answer)
{
    m_header->showTitle(fileNameText(answer.path));
    m_comparison->setQuery(nullptr);
    m_matches.setMatches({}, {}, {});
    const bool empty = answer.error->code == ErrorCode::LibraryEmpty;
    m_notice->setNotice(
        empty ? tr("Nothing to compare with yet") : tr("This query could not be answered"),
        empty ? errorReason(*answer.error) : errorText(*answer.error),
        empty ? tr("Add music folder…") : tr("Open another query…"));
    m_body->setCurrentWidget(m_notice);
}

void QueryPage::selectMatch(int row)
{
    if (row < 0 || row >= m_matches.rowCount())
        return;
    const auto& match = m_matches.match(row);
    m_comparison->setMatch(match, m_matches.referenceName(row));
    m_comparison->setReferenceFile(m_tracks.fileOf(match.track));
    m_mapJob.loadMap(m_session.actions(), match.track);
}

void QueryPage::step(int rows)
{
    m_table->choose(std::clamp(m_table->chosen() + rows, 0, std::max(0, m_matches.rowCount() - 1)));
}

} // namespace stemma
