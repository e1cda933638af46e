// What a comparison shows and how: its mode, its look, its selection.
#include "ui/spectrogram/comparison_actions.h"
#include "ui/spectrogram/comparison_view.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QStyle>

namespace stemma
{

void ComparisonView::setMode(ComparisonMode mode)
{
    const bool changed = mode != m_mode;
    m_mode = mode;
    m_blinksByHand = !canAnimate();
    m_query->setContent(PaneContent::Own);
    showMode();
    showCaptions();
    layOutTies();
    if (changed)
        Q_EMIT modeChanged(mode);
}

void ComparisonView::showMode()
{
    const bool together = m_mode != ComparisonMode::SideBySide;
    m_reference->setVisible(!together);
    const bool both = m_query->state().other.map != nullptr;
    const bool blinks = both && m_mode == ComparisonMode::Blink;
    if (!blinks)
        m_blink.stop();
    if (!both || !together)
        m_query->setContent(PaneContent::Own);
    else if (m_mode == ComparisonMode::Overlay)
        m_query->setContent(PaneContent::Overlay);
    else if (m_mode == ComparisonMode::Difference)
        m_query->setContent(PaneContent::Difference);
    else if (!m_blinksByHand && !m_blink.isActive())
        m_blink.start();
}

bool ComparisonView::canAnimate() const
{
    return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

void ComparisonView::blinkByHand()
{
    if (m_mode != ComparisonMode::Blink || !m_query->state().other.map)
        return;
    m_blinksByHand = true;
    m_blink.stop();
    const bool other = m_query->state().content == PaneContent::Other;
    m_query->setContent(other ? PaneContent::Own : PaneContent::Other);
}

void ComparisonView::setPicture(const PictureChoice& picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    m_axes.frequency.setScale(picture.scale);
    for (auto* const view : {m_query, m_reference}) {
        view->setColours(picture.colours);
        view->setLevels(picture.levels);
    }
    Q_EMIT pictureChanged(picture);
}

void ComparisonView::setColours(ColourMap colours)
{
    auto picture = m_picture;
    picture.colours = colours;
    setPicture(picture);
}

void ComparisonView::setScale(FrequencyScale scale)
{
    auto picture = m_picture;
    picture.scale = scale;
    setPicture(picture);
}

void ComparisonView::setLevels(const LevelRange& levels)
{
    auto picture = m_picture;
    picture.levels = levels;
    setPicture(picture);
}

void ComparisonView::resetLevels()
{
    setLevels(m_suited);
}

/// What was changed by hand stays changed by as much.
void ComparisonView::suitLevels(const LevelRange& levels)
{
    const auto old = std::exchange(m_suited, levels);
    const auto& now = m_picture.levels;
    setLevels(withTop(
        withBottom(levels, levels.bottom + now.bottom - old.bottom),
        levels.top + now.top - old.top));
}

void ComparisonView::setSelection(const std::optional<TimeRange>& selection)
{
    const bool some = selection && selection->length() > 0;
    const auto now = some ? selection : std::nullopt;
    if (now == this->selection())
        return;
    m_query->setSelection(now);
    Q_EMIT selectionChanged(now);
}

void ComparisonView::setSelectionEnd(SelectionEnd end)
{
    const auto& axis = m_axes.time;
    const auto at = m_playing || !axis.cursor() ? axis.playhead() : axis.cursor();
    if (!at)
        return;
    const auto from = [&](const TimeRange& range) {
        return end == SelectionEnd::First ? TimeRange{*at, range.end} : TimeRange{range.start, *at};
    };
    auto range = from(selection().value_or(chosenRange().value_or(axis.visible())));
    if (range.length() <= 0)
        range = from(axis.visible());
    setSelection(range);
}

void ComparisonView::zoomToSelection()
{
    if (selection())
        m_axes.time.fit(*selection());
}

void ComparisonView::askForSelection()
{
    if (selection())
        Q_EMIT regionQueryRequested(*selection());
}

void ComparisonView::showSelectionMenu(const QPoint& at)
{
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_commands->selection());
    menu->addSeparator();
    menu->addActions(m_commands->modes());
    menu->popup(m_query->mapToGlobal(at));
}

void ComparisonView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOutTies();
}

} // namespace stemma
