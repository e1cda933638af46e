#include "ui/listening/listening_bar.h"

#include "ui/listening/listening_icons.h"
#include "ui/text/error_text.h"
#include "ui/widgets/controls.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

/// What is prepared when somebody plays far from the match.
constexpr double stretchElsewhere = 30; // seconds

bool sameMatch(const ListeningRequest& a, const ListeningRequest& b)
{
    return a.query == b.query && a.reference == b.reference && a.wanted.start == b.wanted.start
        && a.wanted.end == b.wanted.end;
}

/// Ears hear levels in steps of a ratio: half way is 18 dB less.
float volumeFactor(int percent)
{
    return std::pow(static_cast<float>(percent) / 100.0F, 3.0F);
}

} // namespace

ListeningBar::ListeningBar(std::unique_ptr<AudioOutput> output, QWidget* parent)
    : QWidget(parent)
    , m_player(std::move(output))
{
    makeButtons();
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

void ListeningBar::makeButtons()
{
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_play = makeToolButton(this, tr("Play"), tr("Play or pause (Space)"));
    m_play->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_play, &QToolButton::clicked, this, &ListeningBar::togglePlaying);
    m_sources = new QButtonGroup(this);
    const auto addSource
        = [&](const QString& text, const QString& explanation, ListeningSource source) {
              auto* const button = makeToolButton(this, text, explanation);
              button->setCheckable(true);
              button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
              m_sources->addButton(button, static_cast<int>(source));
              layout->addWidget(button);
          };
    layout->addWidget(m_play);
    layout->addSpacing(8);
    addSource(tr("Query"), tr("Hear the query (X changes between both)"), ListeningSource::Query);
    addSource(
        tr("Reference"), tr("Hear the reference (X changes between both)"),
        ListeningSource::Reference);
    addSource(tr("Mix"), tr("Hear both at once (M)"), ListeningSource::Mix);
    m_sources->button(static_cast<int>(ListeningSource::Query))->setChecked(true);
    connect(m_sources, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            m_player.setSource(static_cast<ListeningSource>(id));
    });
    m_raw = makeToolButton(
        this, tr("As recorded"),
        tr("Hear the reference in its own tempo and pitch instead of those of the query (R)"));
    m_raw->setCheckable(true);
    connect(m_raw, &QToolButton::toggled, this, [this](bool on) { m_player.setRaw(on); });
    m_loop = makeToolButton(this, tr("Loop"), tr("Repeat the match (L)"));
    m_loop->setCheckable(true);
    m_loop->setChecked(true);
    connect(m_loop, &QToolButton::toggled, this, [this](bool on) { m_player.setLooping(on); });
    m_status = new QLabel(this);
    m_status->setAccessibleName(tr("Sound"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_retry = makeToolButton(this, tr("Retry"), tr("Look for the sound device or the file again"));
    connect(m_retry, &QToolButton::clicked, this, [this] {
        if (m_player.device() != AudioDevice::Ready)
            m_player.probe();
        if (m_match && (m_problem || (m_sounds && m_sounds->referenceProblem)))
            prepare(m_match->wanted);
    });
    m_volume = new QSlider(Qt::Horizontal, this);
    m_volume->setRange(0, 100);
    m_volume->setValue(100);
    m_volume->setFixedWidth(90);
    describe(m_volume, tr("Volume"), tr("Volume (Left and Right while it has the focus)"));
    connect(m_volume, &QSlider::valueChanged, this, [this](int percent) {
        m_player.setVolume(volumeFactor(percent));
    });
    layout->addSpacing(8);
    layout->addWidget(m_loop);
    layout->addWidget(m_raw);
    layout->addSpacing(8);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_retry);
    layout->addWidget(m_volume);
}

void ListeningBar::makeActions()
{
    const auto add = [this](const QString& text, Qt::Key key, auto slot) {
        auto* const action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_actions << action;
        return action;
    };
    m_playAction = add(tr("Play or pause"), Qt::Key_Space, [this] { togglePlaying(); });
    add(tr("Change between query and reference"), Qt::Key_X, [this] {
        choose(
            source() == ListeningSource::Reference ? ListeningSource::Query
                                                   : ListeningSource::Reference);
    });
    add(tr("Hear both at once"), Qt::Key_M, [this] {
        choose(source() == ListeningSource::Mix ? ListeningSource::Query : ListeningSource::Mix);
    });
    add(tr("Repeat the match"), Qt::Key_L, [this] { m_loop->toggle(); });
    add(tr("Hear the reference as it was recorded"), Qt::Key_R, [this] { m_raw->toggle(); });
}

ListeningSource ListeningBar::source() const
{
    return static_cast<ListeningSource>(m_sources->checkedId());
}

void ListeningBar::choose(ListeningSource source)
{
    m_sources->button(static_cast<int>(source))->setChecked(true);
}

QString ListeningBar::statusText() const
{
    return m_status->text();
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
    prepare(match.wanted);
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
    m_player.setSounds(sounds, m_match->wanted);
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
        m_playFrom = m_playFrom ? std::nullopt : std::optional(m_match->wanted.start);
    else
        m_player.play();
}

// Space belongs to the control that has the focus.
void ListeningBar::leaveSpaceToButtons(const QWidget* focus)
{
    const bool taken
        = qobject_cast<const QAbstractButton*>(focus) || qobject_cast<const QComboBox*>(focus);
    m_playAction->setShortcut(taken ? QKeySequence() : QKeySequence(Qt::Key_Space));
}

void ListeningBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}

void ListeningBar::showState()
{
    const bool missing = m_player.device() == AudioDevice::Missing;
    const bool lost = m_player.device() == AudioDevice::Lost;
    const bool silent = m_sounds && m_sounds->referenceProblem;
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
    m_status->setText(text);
    m_status->setToolTip(text);
    m_retry->setVisible(missing || lost || m_problem || silent);

    const bool playing = m_player.isPlaying();
    const bool enabled = m_match.has_value() && m_engine && m_engine->listen;
    m_play->setIcon(playIcon(playing ? PlaySign::Pause : PlaySign::Play, palette()));
    // The other buttons stay where they are when the word changes.
    for (const auto& word :
         {playing ? tr("Play") : tr("Pause"), playing ? tr("Pause") : tr("Play")}) {
        m_play->setText(word);
        m_play->setMinimumWidth(std::max(m_play->minimumWidth(), m_play->sizeHint().width()));
    }
    m_play->setEnabled(enabled && !missing);
    for (const auto side : {Side::Query, Side::Reference})
        m_sources
            ->button(static_cast<int>(
                side == Side::Query ? ListeningSource::Query : ListeningSource::Reference))
            ->setIcon(sideIcon(side, palette(), font()));
    for (auto* const action : m_actions)
        action->setEnabled(enabled);
}

} // namespace stemma
