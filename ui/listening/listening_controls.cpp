#include "ui/listening/listening_controls.h"

#include "ui/listening/listening_icons.h"
#include "ui/widgets/controls.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stemma
{
namespace
{

constexpr int gap = 8;

/// Has a line below it while it is on: the styles' own difference can hardly be seen on dark windows.
class ToggleButton final : public QToolButton
{
public:
    ToggleButton(const QString& text, const QString& explanation, QWidget* parent)
        : QToolButton(parent)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        describe(this, text, explanation);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QToolButton::paintEvent(event);
        if (!isChecked())
            return;
        QPainter painter(this);
        const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
        painter.fillRect(
            QRect(3, height() - 4, width() - 6, 3), palette().color(group, QPalette::Highlight));
    }
};

} // namespace

ListeningControls::ListeningControls(QWidget* parent)
    : QWidget(parent)
    , m_play(makeToolButton(this, tr("Play"), tr("Play or pause (Space)")))
    , m_sources(new QButtonGroup(this))
    , m_status(new QLabel(this))
    , m_retry(makeToolButton(this, tr("Retry"), tr("Look for the sound device or the file again")))
    , m_volume(new QSlider(Qt::Horizontal, this))
{
    m_play->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_play, &QToolButton::clicked, this, &ListeningControls::playToggled);
    connect(m_retry, &QToolButton::clicked, this, &ListeningControls::retryRequested);
    m_status->setAccessibleName(tr("Sound"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(6);
    m_buttons->addWidget(m_play);
    m_buttons->addSpacing(gap);
    makeSources();
    m_buttons->addSpacing(gap);
    m_loop = makeToggle(tr("Loop"), tr("Repeat what is selected, or else the match (L)"));
    m_loop->setChecked(true);
    connect(m_loop, &QToolButton::toggled, this, &ListeningControls::loopToggled);
    m_raw = makeToggle(
        tr("As recorded"),
        tr("Hear the reference in its own tempo and pitch instead of those of the query (R)"));
    connect(m_raw, &QToolButton::toggled, this, &ListeningControls::rawToggled);
    m_buttons->addStretch(1);
    makeVolume();
    m_buttons->addWidget(m_volume);
    column->addLayout(m_buttons);
    // In a row of its own: sentences are long in some languages.
    auto* const below = new QHBoxLayout;
    below->setSpacing(6);
    below->addWidget(m_status, 1);
    below->addWidget(m_retry);
    column->addLayout(below);
    setPlaying(false);
    drawIcons();
}

QToolButton* ListeningControls::makeToggle(const QString& text, const QString& explanation)
{
    auto* const button = new ToggleButton(text, explanation, this);
    m_buttons->addWidget(button);
    return button;
}

void ListeningControls::makeSources()
{
    const auto add = [this](ListeningSource source, QToolButton* button) {
        m_sources->addButton(button, static_cast<int>(source));
    };
    add(ListeningSource::Query,
        makeToggle(tr("Query"), tr("Hear the query (X changes between both)")));
    add(ListeningSource::Reference,
        makeToggle(tr("Reference"), tr("Hear the reference (X changes between both)")));
    add(ListeningSource::Mix, makeToggle(tr("Mix"), tr("Hear both at once (M)")));
    //: Button: the query in the left ear, the reference in the right one.
    auto* const split
        = makeToggle(tr("L/R"), tr("Hear the query on the left, the reference on the right (E)"));
    split->setAccessibleName(tr("Query left, reference right"));
    add(ListeningSource::Split, split);
    choose(ListeningSource::Query);
    connect(m_sources, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT sourceChosen(static_cast<ListeningSource>(id));
    });
}

void ListeningControls::makeVolume()
{
    m_volume->setRange(0, 100);
    m_volume->setValue(100);
    m_volume->setMinimumWidth(60);
    m_volume->setMaximumWidth(90);
    keepArrowKeys(m_volume);
    describe(
        m_volume, tr("Volume"),
        tr("Volume (Shift+Up and Shift+Down, or Left and Right while it has the focus)"));
    connect(m_volume, &QSlider::valueChanged, this, &ListeningControls::volumeChanged);
}

ListeningSource ListeningControls::source() const
{
    return static_cast<ListeningSource>(m_sources->checkedId());
}

void ListeningControls::choose(ListeningSource source)
{
    m_sources->button(static_cast<int>(source))->setChecked(true);
}

void ListeningControls::toggleLoop()
{
    m_loop->toggle();
}

void ListeningControls::toggleRaw()
{
    m_raw->toggle();
}

int ListeningControls::volume() const
{
    return m_volume->value();
}

void ListeningControls::setVolume(int percent)
{
    m_volume->setValue(percent);
}

void ListeningControls::setPlaying(bool playing)
{
    m_playing = playing;
    drawIcons();
    // The other buttons stay where they are when the word changes.
    for (const auto& word :
         {playing ? tr("Play") : tr("Pause"), playing ? tr("Pause") : tr("Play")}) {
        m_play->setText(word);
        m_play->setMinimumWidth(std::max(m_play->minimumWidth(), m_play->sizeHint().width()));
    }
}

void ListeningControls::setPlayable(bool playable)
{
    m_play->setEnabled(playable);
}

void ListeningControls::setStatus(const QString& text, Retry retry)
{
    m_status->setText(text);
    m_status->setToolTip(text);
    m_retry->setVisible(retry == Retry::Offered);
}

QString ListeningControls::status() const
{
    return m_status->text();
}

void ListeningControls::drawIcons()
{
    m_play->setIcon(playIcon(m_playing ? PlaySign::Pause : PlaySign::Play, palette()));
    const auto draw = [this](ListeningSource source, Side side) {
        m_sources->button(static_cast<int>(source))->setIcon(sideIcon(side, palette(), font()));
    };
    draw(ListeningSource::Query, Side::Query);
    draw(ListeningSource::Reference, Side::Reference);
}

void ListeningControls::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

} // namespace stemma
