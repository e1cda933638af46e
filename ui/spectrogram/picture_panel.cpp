#include "ui/spectrogram/picture_panel.h"

#include "ui/spectrogram/comparison_actions.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/text/format.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace stemma
{

PicturePanel::PicturePanel(ComparisonView& view, const ComparisonActions& actions, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_colours(makeChoice(actions.colours(), tr("Colours")))
    , m_scale(makeChoice(actions.scales(), tr("Frequency axis")))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Picture"));
    setAttribute(
        Qt::WA_NoMouseReplay); // a click on its button closes it and does not open it again
    m_top = makeSlider(
        tr("Brightest at"), tr("Level that gets the brightest colour, in both pictures (Ctrl+B)"),
        m_topValue);
    m_bottom = makeSlider(
        tr("Darkest at"), tr("Level that gets the darkest colour, in both pictures (C)"),
        m_bottomValue);
    connect(m_top, &QSlider::valueChanged, &view, [&view](int db) {
        view.setLevels(withTop(view.picture().levels, db));
    });
    connect(m_bottom, &QSlider::valueChanged, &view, [&view](int db) {
        view.setLevels(withBottom(view.picture().levels, db));
    });
    auto* const reset
        = makeToolButton(this, tr("Reset"), tr("The levels that suit the two recordings (Ctrl+0)"));
    connect(reset, &QToolButton::clicked, &view, &ComparisonView::resetLevels);

    auto* const form = new QFormLayout(this);
    form->addRow(tr("Colours"), m_colours);
    form->addRow(tr("Frequency axis"), m_scale);
    const auto addSlider = [&](const QString& text, QSlider* slider, QLabel* value) {
        auto* const row = new QHBoxLayout;
        row->addWidget(slider, 1);
        row->addWidget(value);
        form->addRow(text, row);
    };
    addSlider(tr("Brightest at"), m_top, m_topValue);
    addSlider(tr("Darkest at"), m_bottom, m_bottomValue);
    form->addRow(QString(), reset);
    connect(&view, &ComparisonView::pictureChanged, this, &PicturePanel::showPicture);
    showPicture(view.picture());
}

QComboBox* PicturePanel::makeChoice(const QList<QAction*>& actions, const QString& name)
{
    auto* const box = new QComboBox(this);
    for (const auto* const action : actions)
        box->addItem(action->text());
    describe(box, name, name);
    connect(
        box, &QComboBox::activated, this, [actions](int index) { actions.at(index)->trigger(); });
    return box;
}

QSlider* PicturePanel::makeSlider(const QString& name, const QString& explanation, QLabel*& value)
{
    auto* const slider = new QSlider(Qt::Horizontal, this);
    keepArrowKeys(slider);
    slider->setRange(static_cast<int>(LevelRange::lowest), static_cast<int>(LevelRange::highest));
    slider->setMinimumWidth(180);
    describe(slider, name, explanation);
    value = new QLabel(this);
    value->setMinimumWidth(fontMetrics().horizontalAdvance(levelText(-188)));
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return slider;
}

void PicturePanel::showPicture(const PictureChoice& picture)
{
    m_colours->setCurrentIndex(static_cast<int>(picture.colours));
    m_scale->setCurrentIndex(static_cast<int>(picture.scale));
    const auto set = [](QSlider* slider, QLabel* value, double db) {
        const QSignalBlocker blocker(slider);
        slider->setValue(static_cast<int>(std::lround(db)));
        value->setText(levelText(db));
    };
    set(m_top, m_topValue, picture.levels.top);
    set(m_bottom, m_bottomValue, picture.levels.bottom);
}

void PicturePanel::showBelow(const QWidget& button)
{
    adjustSize();
    auto at = button.mapToGlobal(QPoint(0, button.height()));
    const auto screen = button.screen()->availableGeometry();
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    if (at.y() + height() > screen.bottom())
        at.setY(button.mapToGlobal(QPoint()).y() - height());
    move(at);
    show();
    m_colours->setFocus(Qt::PopupFocusReason);
}

} // namespace stemma
