// How decisions about matches reach the window's parts, and the library.
#include "ui/evidence/evidence_panel.h"
#include "ui/main_window.h"
#include "ui/pages/match_panel.h"
#include "ui/pages/match_table.h"
#include "ui/pages/query_page.h"
#include "ui/queries/query_desk.h"
#include "ui/review/history_dialog.h"
#include "ui/review/review_desk.h"
#include "ui/review/review_form.h"
#include "ui/review/review_text.h"
#include "ui/settings/session_place.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/text/error_text.h"
#include "ui/text/path_text.h"
#include "ui/widgets/message_bar.h"

#include <QScopedValueRollback>
#include <QTimer>

#include <cmath>
#include <utility>

namespace stemma
{
namespace
{

constexpr int nudgePause = 800; ///< ms; then an alignment set by hand is a line of the record

std::optional<HandAlignment> handAlignment(const Match& match, const Nudge& nudge)
{
    if (nudge.isNone())
        return std::nullopt;
    return HandAlignment{
        nudge.seconds, match.tempoRatio * nudge.tempoRatio, match.pitchShift + nudge.pitchShift};
}

Nudge nudgeOf(const Match& match, const std::optional<HandAlignment>& hand)
{
    if (!hand)
        return {};
    return {hand->offset, hand->tempoRatio / match.tempoRatio, hand->pitchShift - match.pitchShift};
}

/// But for what multiplying and dividing leave.
bool isSame(const Nudge& one, const Nudge& other)
{
    constexpr double nothing = 1e-9;
    return std::abs(one.seconds - other.seconds) < nothing
        && std::abs(one.tempoRatio - other.tempoRatio) < nothing
        && std::abs(one.pitchShift - other.pitchShift) < nothing;
}

} // namespace

void MainWindow::connectReview()
{
    m_query->evidence().addForm(m_form);
    connect(m_form, &ReviewForm::left, m_query, &QueryPage::takeFocus);
    for (auto* const widget :
         std::initializer_list<QWidget*>{m_query, &m_query->matchPanel(), &m_query->evidence()})
        widget->addActions(m_form->actions());
    m_query->matchModel().setReviewer(
        [this](int match) { return m_review->review(match).verdict; });
    connect(&m_session, &EngineSession::ready, m_review, [this] {
        m_review->setActions(m_session.actions());
    });
    connect(m_query, &QueryPage::resultReplaced, this, [this] {
        // What was moved or typed last belongs to the result before.
        keepNudge();
        m_form->showMatch(-1);
        if (const auto saved = m_query->saved())
            m_review->show(saved);
        else if (const auto result = m_query->result())
            m_review->show(result);
        else
            m_review->clear();
        if (m_placeToRestore)
            QTimer::singleShot(0, this, [this] {
                if (m_query->result() && m_query->matches().rowCount() == 0) // no match will come
                    restorePlace();
            });
    });
    connect(m_query, &QueryPage::matchShown, this, [this](int match) {
        keepNudge();
        m_form->showMatch(match);
        showReview();
        // The first match comes before the table is ready for another one.
        if (m_placeToRestore)
            QTimer::singleShot(0, this, &MainWindow::restorePlace);
    });
    connect(m_review, &ReviewDesk::reviewChanged, this, [this](int match) {
        m_query->matchModel().updateVerdict(match);
        if (match == m_form->shownMatch())
            showReview();
    });
    connect(m_review, &ReviewDesk::shown, this, [this] {
        m_query->matchModel().updateVerdict(-1);
        showReview();
    });
    connect(m_review, &ReviewDesk::notKept, this, [this](const Error& error) {
        m_messages->showMessage(
            MessageBar::Kind::Problem,
            tr("This result and what you decide about it are not kept in the library. %1")
                .arg(errorText(error)),
            tr("Try again"), [this] { m_review->retry(); });
    });
    connect(m_cases, &CaseJob::failed, m_messages, &MessageBar::showError);
    connect(m_desk, &QueryDesk::changed, this, [this](int key) {
        if (key == 0)
            restoreSession();
    });
    connect(m_cases, &CaseJob::historyRead, this, [this](QueryId query, const auto& history) {
        const auto saved = m_query->saved();
        const bool shown = saved && saved->record.id == query;
        auto* const dialog = new HistoryDialog(
            shown ? fileNameText(saved->record.path) : QString(), history, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    m_nudgePause->setSingleShot(true);
    m_nudgePause->setInterval(nudgePause);
    connect(m_nudgePause, &QTimer::timeout, this, &MainWindow::keepNudge);
    connect(&m_query->comparison(), &ComparisonView::nudged, this, [this] {
        const int match = m_form->shownMatch();
        if (m_showingReview || match < 0)
            return;
        m_nudgePending = {
            match, handAlignment(m_query->matches().match(match), m_query->comparison().nudge())};
        m_nudgePause->start();
    });
}

/// What was decided about the match on screen: the alignment, and whether its score may be seen.
void MainWindow::showReview()
{
    const int match = m_form->shownMatch();
    const auto review = m_review->review(match);
    m_query->evidence().setBlind(m_settings.blind && review.verdict == Verdict::None);
    m_query->matchPanel().table().setScoreShown(!m_settings.blind);
    m_desk->list().setScoresShown(!m_settings.blind);
    if (match < 0 || m_nudgePending)
        return;
    const QScopedValueRollback showing(m_showingReview, true);
    const auto& found = m_query->matches().match(match);
    if (const auto nudge = nudgeOf(found, review.alignment);
        !isSame(nudge, m_query->comparison().nudge()))
        m_query->comparison().setNudge(nudge);
}

/// Makes a line of the record of the alignment that was set by hand, if there is one that waits.
void MainWindow::keepNudge()
{
    m_nudgePause->stop();
    if (const auto pending = std::exchange(m_nudgePending, std::nullopt))
        m_review->decide(pending->match, changeTo(pending->alignment));
}

/// Which kept query is on screen, which of its matches, and which stretch of time.
void MainWindow::saveSession()
{
    if (m_options.isCase) {
        storeCaseLayout();
        return;
    }
    rememberPlace(
        {m_review->query(), m_query->matchPanel().table().chosen(),
         m_query->comparison().timeAxis().visible()});
}

/// Shows what was shown when the window was closed, unless something else was asked for.
void MainWindow::restoreSession()
{
    if (std::exchange(m_sessionRestored, true) || m_query->hasQuery() || !m_options.queries.empty())
        return;
    if (m_options.isCase) {
        restoreCase();
        return;
    }
    const auto place = rememberedPlace();
    if (!place)
        return;
    const auto& list = m_desk->list();
    for (int row = 0; row < list.rowCount(); ++row) {
        const auto& entry = list.entry(row);
        if (!entry.record || entry.record->id != place->query)
            continue;
        m_placeToRestore = place;
        showQuery(entry.key);
        return;
    }
}

/// In the query that was just shown; from here on it is the user who changes what a case keeps.
void MainWindow::restorePlace()
{
    const auto place = std::exchange(m_placeToRestore, std::nullopt);
    if (!place)
        return;
    const auto saved = m_query->saved();
    if (!place->query || (saved && saved->record.id == *place->query)) {
        if (place->match >= 0 && place->match < m_query->matches().rowCount())
            m_query->matchPanel().table().choose(place->match);
        if (place->visible.length() > 0)
            m_query->comparison().timeAxis().setVisible(place->visible);
    }
    if (m_options.isCase)
        m_caseLayout = caseLayout();
}

void MainWindow::showHistory()
{
    if (const auto query = m_review->query())
        m_cases->readHistory(m_session.actions(), *query);
    else
        m_messages->showMessage(
            MessageBar::Kind::Information, tr("This result is not kept in the library yet."));
}

} // namespace stemma
