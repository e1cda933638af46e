#include "ui/spectrogram/comparison_bar.h"

#include "ui/spectrogram/comparison_actions.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/spectrogram/picture_panel.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace stemma
{
namespace
{

constexpr int beside = 16; ///< pixels between the two groups of controls in one row
constexpr int below = 4; ///< and in two rows

} // namespace

ComparisonBar::ComparisonBar(ComparisonView& view, ComparisonActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_actions(actions)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(beside);
    auto* const first = addRow();
    addZoom(first);
    addAligned(first);
    first->addStretch(1);
    auto* const second = addRow();
    addComparison(second);
    second->addStretch(1);
    m_rows->setStretch(1, 1);
}

QHBoxLayout* ComparisonBar::addRow()
{
    auto* const row = new QWidget(this);
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_rows->addWidget(row);
    return layout;
}

QSize ComparisonBar::minimumSizeHint() const
{
    int width = 0;
    for (int i = 0; i < m_rows->count(); ++i)
        width = std::max(width, m_rows->itemAt(i)->minimumSize().width());
    return {width, m_rows->minimumSize().height()};
}

void ComparisonBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    int inOne = beside * (m_rows->count() - 1);
    for (int i = 0; i < m_rows->count(); ++i)
        inOne += m_rows->itemAt(i)->minimumSize().width();
    const auto direction = inOne > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction == m_rows->direction())
        return;
    m_rows->setDirection(direction);
    m_rows->setSpacing(direction == QBoxLayout::LeftToRight ? beside : below);
}

void ComparisonBar::addZoom(QHBoxLayout* layout)
{
    auto& axis = m_view.timeAxis();
    auto* const fit = makeToolButton(this, tr("Fit"), tr("Show the whole match (F)"));
    connect(fit, &QToolButton::clicked, &m_view, &ComparisonView::fitMatch);
    auto* const out = makeToolButton(this, QStringLiteral("−"), tr("Zoom out (−)"));
    connect(out, &QToolButton::clicked, &m_view, [&axis] { axis.zoomAtCentre(1.5); });
    auto* const in = makeToolButton(this, QStringLiteral("+"), tr("Zoom in (+)"));
    connect(in, &QToolButton::clicked, &m_view, [&axis] { axis.zoomAtCentre(1 / 1.5); });
    for (auto* const button : {fit, out, in})
        layout->addWidget(button);
}

void ComparisonBar::addAligned(QHBoxLayout* layout)
{
    layout->addSpacing(10);
    auto* const warp = new QCheckBox(tr("Aligned"), this);
    describe(
        warp, tr("Aligned"),
        tr("Show the reference in the tempo and pitch of the query, or as it was recorded (W)"));
    warp->setChecked(m_view.isWarped());
    connect(warp, &QCheckBox::toggled, &m_view, &ComparisonView::setWarped);
    connect(&m_view, &ComparisonView::warpedChanged, warp, &QCheckBox::setChecked);
    layout->addWidget(warp);
}

void ComparisonBar::addComparison(QHBoxLayout* layout)
{
    auto* const mode = new QComboBox(this);
    mode->setFocusPolicy(Qt::TabFocus);
    QStringList keys;
    for (const auto* const action : m_actions.modes()) {
        const auto text = action->text();
        mode->addItem(text);
        //: A way of comparing and its key.
        keys << tr("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText));
    }
    describe(mode, tr("Way of comparing"), keys.join(QLatin1Char('\n')));
    connect(mode, &QComboBox::activated, &m_view, [this](int index) {
        m_actions.modes().at(index)->trigger();
    });
    connect(&m_view, &ComparisonView::modeChanged, mode, [mode](ComparisonMode now) {
        mode->setCurrentIndex(static_cast<int>(now));
    });
    layout->addWidget(mode);

    auto* const picture = makeToolButton(
        this, tr("Picture"), tr("Colours, frequency axis, brightness and contrast"));
    picture->setArrowType(Qt::DownArrow);
    picture->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* const panel = new PicturePanel(m_view, m_actions, this);
    connect(
        picture, &QToolButton::clicked, panel, [panel, picture] { panel->showBelow(*picture); });
    layout->addWidget(picture);

    auto* const byHand = makeToolButton(
        this, tr("Align by hand"), tr("Move the reference in time, tempo and pitch (G)"));
    byHand->setCheckable(true);
    connect(byHand, &QToolButton::clicked, &m_view, &ComparisonView::setNudgePanelShown);
    connect(&m_view, &ComparisonView::nudgePanelShownChanged, byHand, &QToolButton::setChecked);
    layout->addWidget(byHand);
}

} // namespace stemma
