// Lines from the in and out points of the query to those of the reference below it.
#pragma once

#include "ui/spectrogram/time_axis.h"

#include <QWidget>

#include <vector>

namespace stemma
{

/// Two instants that belong together, as they lie on the axis.
struct Tie {
    double above = 0; ///< seconds
    double below = 0;
};

/// Lies over the band between two plots, exactly as wide as they are, and takes no events.
class TieLines final : public QWidget
{
    Q_OBJECT
public:
    TieLines(const TimeAxis& axis, QWidget* parent);
    void setTies(std::vector<Tie> ties);
    const std::vector<Tie>& ties() const { return m_ties; }
    /// Where a tie is drawn, from the upper to the lower edge of a band of that size.
    static QLineF lineOf(const Tie& tie, const TimeRange& visible, const QSize& band);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const TimeAxis& m_axis;
    std::vector<Tie> m_ties;
};

} // namespace stemma
