// Moves the alignment by hand: numbers for offset, stretch and pitch, and how well it agrees.
#pragma once

#include "ui/spectrogram/agreement_meter.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QToolButton;

namespace stemma
{

/// Shows the nudge of a match and asks for another one.
class NudgePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit NudgePanel(QWidget* parent = nullptr);

    /// @param automatic what was found: stretch and pitch are shown as they come out.
    void setNudge(const Placement& automatic, const Nudge& nudge);
    void setAgreement(const AgreementMeter::Answer& answer);
    /// While it is not known.
    void clearAgreement();

Q_SIGNALS:
    void nudgeChosen(const stemma::Nudge& nudge);

private:
    QDoubleSpinBox* makeBox(const QString& name, const QString& explanation, const QString& unit);
    void choose();
    void showAgreement();

    Placement m_automatic;
    Nudge m_nudge;
    std::optional<AgreementMeter::Answer> m_answer;
    QDoubleSpinBox* m_offset;
    QDoubleSpinBox* m_stretch;
    QDoubleSpinBox* m_pitch;
    QToolButton* m_reset;
    QLabel* m_agreement;
};

} // namespace stemma
