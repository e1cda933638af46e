#include "ui/spectrogram/nudge_panel.h"

#include "ui/widgets/controls.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace stemma
{

NudgePanel::NudgePanel(QWidget* parent)
    : QWidget(parent)
{
    m_offset = makeBox(
        tr("Offset"),
        tr("How much later the reference is than found (Alt+Left, Alt+Right; with Shift finer)"),
        tr(" s"));
    m_offset->setDecimals(3);
    m_offset->setRange(-Nudge::farthest, Nudge::farthest);
    m_offset->setSingleStep(0.01);
    m_stretch = makeBox(
        tr("Tempo"),
        tr("How much faster the query is than the reference; −10 % is slower (Alt+Page Up, "
           "Alt+Page Down)"),
        tr(" %"));
    m_stretch->setRange(-95, 900);
    m_stretch->setSingleStep(0.1);
    m_pitch = makeBox(
        tr("Pitch"), tr("How much higher the query is than the reference (Alt+Up, Alt+Down)"),
        tr(" st"));
    m_pitch->setRange(-48, 48);
    m_pitch->setSingleStep(0.1);
    m_reset = makeToolButton(this, tr("Reset"), tr("Back to the alignment that was found (Alt+0)"));
    connect(m_reset, &QToolButton::clicked, this, [this] { Q_EMIT nudgeChosen({}); });
    m_agreement = new QLabel(this);
    m_agreement->setTextFormat(Qt::PlainText);
    m_agreement->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_agreement->setToolTip(tr("How alike both recordings are as they lie now: 1 is the same "
                               "sound, about 0.2 unrelated music"));

    auto* const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto* const layout = new QHBoxLayout;
    layout->setSpacing(6);
    for (auto* const box : {m_offset, m_stretch, m_pitch}) {
        auto* const label = new QLabel(box->accessibleName(), this);
        label->setBuddy(box);
        layout->addWidget(label);
        layout->addWidget(box);
        layout->addSpacing(6);
    }
    layout->addWidget(m_reset);
    layout->addStretch(1);
    rows->addLayout(layout);
    rows->addWidget(m_agreement); // in a row of its own: the sentence is long in some languages
    setNudge({}, {});
}

QDoubleSpinBox*
NudgePanel::makeBox(const QString& name, const QString& explanation, const QString& unit)
{
    auto* const box = new QDoubleSpinBox(this);
    box->setSuffix(unit);
    box->setDecimals(2);
    box->setKeyboardTracking(false);
    describe(box, name, explanation);
    connect(box, &QDoubleSpinBox::valueChanged, this, &NudgePanel::choose);
    return box;
}

void NudgePanel::choose()
{
    // What the box rounded for the eye stays as exact as it was.
    const auto changed = [](const QDoubleSpinBox* box, double exact) {
        return std::abs(box->value() - exact) > 0.6 * std::pow(10.0, -box->decimals());
    };
    auto nudge = m_nudge;
    const auto now = nudged(m_automatic, m_nudge);
    if (changed(m_offset, m_nudge.seconds))
        nudge.seconds = m_offset->value();
    if (changed(m_stretch, (now.tempoRatio - 1) * 100))
        nudge.tempoRatio = (1 + m_stretch->value() / 100) / m_automatic.tempoRatio;
    if (changed(m_pitch, now.pitchShift))
        nudge.pitchShift = m_pitch->value() - m_automatic.pitchShift;
    Q_EMIT nudgeChosen(nudge);
}

void NudgePanel::setNudge(const Placement& automatic, const Nudge& nudge)
{
    m_automatic = automatic;
    m_nudge = nudge;
    const auto now = nudged(automatic, nudge);
    const auto set = [](QDoubleSpinBox* box, double value) {
        const QSignalBlocker blocker(box);
        box->setValue(value);
    };
    set(m_offset, nudge.seconds);
    set(m_stretch, (now.tempoRatio - 1) * 100);
    set(m_pitch, now.pitchShift);
    m_reset->setEnabled(!nudge.isNone());
    showAgreement();
}

void NudgePanel::setAgreement(const AgreementMeter::Answer& answer)
{
    m_answer = answer;
    showAgreement();
}

void NudgePanel::clearAgreement()
{
    m_answer.reset();
    showAgreement();
}

void NudgePanel::showAgreement()
{
    const auto number = [](double value) { return QLocale().toString(value, 'f', 2); };
    if (!m_answer)
        m_agreement->clear();
    else if (m_nudge.isNone())
        m_agreement->setText(tr("Alike %1").arg(number(m_answer->automatic)));
    else
        m_agreement->setText(tr("Alike %1, found automatically: %2")
                                 .arg(number(m_answer->now), number(m_answer->automatic)));
}

} // namespace stemma
