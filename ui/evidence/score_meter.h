// A score as a word, a number and a bar.
#pragma once

#include "core/match/match.h"

#include <QWidget>

namespace stemma
{

class ScoreMeter final : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreMeter(QWidget* parent = nullptr);
    void setScore(double score);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont bigFont() const;
    double m_score = 0;
};

} // namespace stemma
