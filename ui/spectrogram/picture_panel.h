// The look of the spectrograms: colours, frequency axis, range of levels.
#pragma once

#include "ui/spectrogram/picture_choice.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QSlider;

namespace stemma
{

class ComparisonActions;
class ComparisonView;

/// A window that opens below its button and closes when something else is clicked.
class PicturePanel final : public QFrame
{
    Q_OBJECT
public:
    PicturePanel(ComparisonView& view, const ComparisonActions& actions, QWidget* parent);
    void showBelow(const QWidget& button);

private:
    QComboBox* makeChoice(const QList<QAction*>& actions, const QString& name);
    QSlider* makeSlider(const QString& name, const QString& explanation, QLabel*& value);
    void showPicture(const PictureChoice& picture);

    QComboBox* m_colours;
    QComboBox* m_scale;
    QSlider* m_top = nullptr;
    QSlider* m_bottom = nullptr;
    QLabel* m_topValue = nullptr;
    QLabel* m_bottomValue = nullptr;
};

} // namespace stemma
