#include "ui/listening/listening_bar.h"

#include "ui/listening/listening_controls.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

/// What is prepared when somebody plays far from the match.
constexpr double stretchElsewhere = 30; // seconds

/// Ears hear levels in steps of a ratio: half way is 18 dB less.
float volumeFactor(int percent)
{
    return std::pow(static_cast<float>(percent) / 100.0F, 3.0F);
}

bool sameMatch(const ListeningRequest& a, const ListeningRequest& b)
{
    return a.query == b.query && a.reference == b.reference && a.wanted == b.wanted;
}

QString changedText(const ListeningSounds& sounds)
{
    if (sounds.queryChanged && sounds.referenceChanged)
        return ListeningBar::tr(
            "The files of query and reference have changed since the search: what you hear may "
            "not be what was found.");
    return sounds.queryChanged
        ? ListeningBar::tr(
            "The file of the query has changed since the search: what you hear may not be what "
            "was found.")
        : ListeningBar::tr(
            "The file of the reference has changed since the search: what you hear may not be "
            "what was found.");
}

} // namespace

ListeningBar::ListeningBar(std::unique_ptr<AudioOutput> output, QWidget* parent)
    : QWidget(parent)
    , m_controls(new ListeningControls(this))
    , m_player(std::move(output))
{
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_controls);
    connectControls();
    makeActions();
    connect(&m_player, &Player::changed, this, &ListeningBar::showState);
    connect(&m_player, &Player::positionChanged, this, &ListeningBar::positionChanged);
    connect(&m_job, &ListeningJob::prepared, this, &ListeningBar::take);
    connect(&m_job, &ListeningJob::failed, this, [this](const Error& error) {
        m_playFrom.reset();
        m_problem = error;
        showState();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        leaveSpaceToButtons(now);
    });
    showState();
}

void ListeningBar::connectControls()
{
    connect(m_controls, &ListeningControls::playToggled, this, &ListeningBar::togglePlaying);
    connect(m_controls, &ListeningControls::sourceChosen, &m_player, &Player::setSource);
    connect(m_controls, &ListeningControls::rawToggled, &m_player, &Player::setRaw);
    connect(m_controls, &ListeningControls::loopToggled, &m_player, &Player::setLooping);
    connect(m_controls, &ListeningControls::volumeChanged, this, [this](int percent) {
        m_player.setVolume(volumeFactor(percent));
        Q_EMIT volumeChanged(percent);
    });
    m_selecting.setSingleShot(true);
    m_selecting.setInterval(200);
    connect(&m_selecting, &QTimer::timeout, this, &ListeningBar::prepareSelection);
    connect(m_controls, &ListeningControls::retryRequested, this, [this] {
        if (m_player.device() != AudioDevice::Ready)
            m_player.probe();
        if (m_match && (m_problem || (m_sounds && m_sounds->referenceProblem)))
            prepare(loop());
    });
}

void ListeningBar::setVolume(int percent)
{
    m_controls->setVolume(percent);
}

TimeRange ListeningBar::loop() const
{
    return m_selection.value_or(m_match ? m_match->wanted : TimeRange());
}

void ListeningBar::setSelection(const std::optional<TimeRange>& selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    if (!m_match)
        return;
    m_player.setLoop(loop());
    m_selecting.start();
}

/// What is selected may lie where no sound is prepared yet.
void ListeningBar::prepareSelection()
{
    if (!m_match || !m_sounds)
        return;
    const auto wanted = loop();
    if (wanted.start >= m_sounds->time.start && wanted.end <= m_sounds->time.end)
        return;
    const double now = m_player.position();
    if (m_player.isPlaying() && (now < wanted.start || now >= wanted.end))
        m_playFrom = wanted.start;
    prepare(wanted);
}

ListeningSource ListeningBar::source() const
{
    return m_controls->source();
}

QString ListeningBar::statusText() const
{
    return m_controls->status();
}

void ListeningBar::setMatch(
    std::shared_ptr<const EngineActions> actions, const ListeningRequest& match)
{
    if (!m_match || !sameMatch(*m_match, match)) {
        m_player.pause();
        m_sounds = nullptr;
        m_player.setSounds(nullptr, {});
        m_playFrom.reset();
    }
    m_engine = std::move(actions);
    m_match = match;
    prepare(loop());
    if (!std::exchange(m_probed, true))
        m_player.probe();
}

void ListeningBar::clear()
{
    m_job.stop();
    m_player.pause();
    m_match.reset();
    m_sounds = nullptr;
    m_problem.reset();
    m_playFrom.reset();
    m_player.setSounds(nullptr, {});
    showState();
}

void ListeningBar::prepare(const TimeRange& wanted)
{
    m_problem.reset();
    if (m_engine && m_engine->listen) {
        auto request = *m_match;
        request.wanted = {std::max(0.0, wanted.start - margin), wanted.end + margin};
        m_job.start(m_engine, request);
    }
    showState();
}

void ListeningBar::take(const std::shared_ptr<const ListeningSounds>& sounds)
{
    m_sounds = sounds;
    m_player.setSounds(sounds, loop());
    if (m_playFrom)
        m_player.playFrom(*std::exchange(m_playFrom, std::nullopt));
    showState();
}

void ListeningBar::playFrom(double queryTime)
{
    if (!m_match)
        return;
    if (m_sounds && queryTime >= m_sounds->time.start && queryTime < m_sounds->time.end) {
        m_player.playFrom(queryTime);
        return;
    }
    m_playFrom = queryTime;
    prepare({queryTime, queryTime + stretchElsewhere});
}

void ListeningBar::togglePlaying()
{
    if (m_player.isPlaying())
        m_player.pause();
    else if (m_job.isRunning() && m_match)
        m_playFrom = m_playFrom ? std::nullopt : std::optional(loop().start);
    else
        m_player.play();
}

void ListeningBar::showState()
{
    const bool missing = m_player.device() == AudioDevice::Missing;
    const bool lost = m_player.device() == AudioDevice::Lost;
    const bool silent = m_sounds && m_sounds->referenceProblem;
    const bool cut = m_sounds && m_match && m_sounds->time.start <= loop().start
        && m_sounds->time.end < loop().end;
    QString text;
    if (missing)
        text = tr("No sound device. Review and export still work.");
    else if (lost)
        text = tr("The sound device is gone. Review and export still work.");
    else if (m_problem)
        text = errorText(*m_problem);
    else if (m_job.isRunning())
        text = tr("Preparing the sound…");
    else if (m_sounds && m_sounds->queryProblem)
        text = errorText(*m_sounds->queryProblem);
    else if (silent)
        text = errorText(*m_sounds->referenceProblem);
    else if (m_sounds && (m_sounds->queryChanged || m_sounds->referenceChanged))
        text = changedText(*m_sounds);
    else if (cut)
        text = tr("Ready up to %1. Click further on to hear the rest.")
                   .arg(timeCode(m_sounds->time.end));
    m_controls->setStatus(
        text,
        missing || lost || m_problem || silent ? ListeningControls::Retry::Offered
                                               : ListeningControls::Retry::Hidden);
    const bool enabled = m_match.has_value() && m_engine && m_engine->listen;
    m_controls->setPlaying(m_player.isPlaying());
    m_controls->setPlayable(enabled && !missing);
    for (auto* const action : m_actions)
        action->setEnabled(enabled);
}

} // namespace stemma
