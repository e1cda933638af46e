#include "ui/spectrogram/comparison_actions.h"

#include "ui/spectrogram/colour_map_name.h"
#include "ui/spectrogram/comparison_view.h"

#include <QActionGroup>

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

constexpr double levelStep = 3; ///< dB

/// Moves the cursor by shares of what is shown, from the middle when there is none.
void moveCursor(ComparisonView& view, double timeShare, double frequencyShare)
{
    const auto visible = view.timeAxis().visible();
    auto& frequency = view.frequencyAxis();
    const auto& window = frequency.visible();
    const double row = window.rowOf(frequency.cursor().value_or(window.frequencyOf(0.5, 1)), 1);
    frequency.setCursor(window.frequencyOf(std::clamp(row - frequencyShare, 0.0, 1.0), 1));
    const double at = view.timeAxis().cursor().value_or((visible.start + visible.end) / 2);
    view.moveCursorTo(at + timeShare * visible.length());
}

} // namespace

ComparisonActions::ComparisonActions(ComparisonView& view, const QList<QWidget*>& panes)
    : QObject(&view)
    , m_view(view)
    , m_modes(new QActionGroup(this))
    , m_colours(new QActionGroup(this))
    , m_scales(new QActionGroup(this))
{
    makeModes();
    makeLook();
    makeSelection();
    makeNudges();
    makePane(panes);
}

QList<QAction*> ComparisonActions::modes() const
{
    return m_modes->actions();
}

QList<QAction*> ComparisonActions::colours() const
{
    return m_colours->actions();
}

QList<QAction*> ComparisonActions::scales() const
{
    return m_scales->actions();
}

QAction*
ComparisonActions::add(QList<QAction*>& list, const QString& text, const QList<QKeySequence>& keys)
{
    auto* const action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    list << action;
    m_view.addAction(action);
    return action;
}

void ComparisonActions::makeModes()
{
    QList<QAction*> list;
    const auto addMode = [&](const QString& text, ComparisonMode mode, const QKeySequence& key) {
        auto* const action = add(list, text, {key});
        action->setCheckable(true);
        action->setChecked(mode == m_view.mode());
        m_modes->addAction(action);
        connect(action, &QAction::triggered, &m_view, [this, mode] { m_view.setMode(mode); });
        connect(&m_view, &ComparisonView::modeChanged, action, [action, mode](ComparisonMode now) {
            action->setChecked(now == mode);
        });
    };
    addMode(tr("Side by side"), ComparisonMode::SideBySide, Qt::Key_S);
    addMode(tr("Overlay"), ComparisonMode::Overlay, Qt::Key_O);
    addMode(tr("Difference"), ComparisonMode::Difference, Qt::Key_D);
    addMode(tr("Blink"), ComparisonMode::Blink, Qt::Key_B);
    QList<QAction*> byHand;
    auto* const swap = add(byHand, tr("Blink by hand"), {Qt::SHIFT | Qt::Key_B});
    connect(swap, &QAction::triggered, &m_view, &ComparisonView::blinkByHand);
}

void ComparisonActions::makeLook()
{
    for (const auto map : colourMaps) {
        auto* const action = m_colours->addAction(colourMapName(map));
        action->setCheckable(true);
        action->setChecked(map == m_view.picture().colours);
        connect(action, &QAction::triggered, &m_view, [this, map] { m_view.setColours(map); });
        connect(
            &m_view, &ComparisonView::pictureChanged, action,
            [action, map](const PictureChoice& now) { action->setChecked(now.colours == map); });
    }

    const auto addScale = [this](const QString& text, FrequencyScale scale) {
        auto* const action = m_scales->addAction(text);
        action->setCheckable(true);
        action->setChecked(scale == m_view.picture().scale);
        connect(action, &QAction::triggered, &m_view, [this, scale] { m_view.setScale(scale); });
        connect(
            &m_view, &ComparisonView::pictureChanged, action,
            [action, scale](const PictureChoice& now) { action->setChecked(now.scale == scale); });
    };
    addScale(tr("Notes (logarithmic)"), FrequencyScale::Logarithmic);
    addScale(tr("Hertz (linear)"), FrequencyScale::Linear);

    const auto addLevels = [this](const QString& text, const QKeySequence& key, auto change) {
        connect(add(m_levels, text, {key}), &QAction::triggered, &m_view, [this, change] {
            m_view.setLevels(change(m_view.picture().levels));
        });
    };
    addLevels(tr("Brighter"), Qt::CTRL | Qt::Key_B, [](const LevelRange& range) {
        return brightened(range, levelStep);
    });
    addLevels(tr("Darker"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, [](const LevelRange& range) {
        return brightened(range, -levelStep);
    });
    addLevels(tr("More contrast"), Qt::Key_C, [](const LevelRange& range) {
        return contrasted(range, levelStep);
    });
    addLevels(tr("Less contrast"), Qt::SHIFT | Qt::Key_C, [](const LevelRange& range) {
        return contrasted(range, -levelStep);
    });
    auto* const reset = add(m_levels, tr("Usual brightness and contrast"), {Qt::CTRL | Qt::Key_0});
    connect(reset, &QAction::triggered, &m_view, &ComparisonView::resetLevels);

    auto& axis = m_view.frequencyAxis();
    const auto addFrequency = [this](const QString& text, const QKeySequence& key, auto slot) {
        connect(add(m_frequency, text, {key}), &QAction::triggered, &m_view, slot);
    };
    addFrequency(tr("Zoom in to frequencies"), Qt::CTRL | Qt::Key_Plus, [&axis] {
        axis.zoomAtCentre(1 / 1.5);
    });
    addFrequency(tr("Zoom out of frequencies"), Qt::CTRL | Qt::Key_Minus, [&axis] {
        axis.zoomAtCentre(1.5);
    });
    addFrequency(tr("All frequencies"), Qt::SHIFT | Qt::Key_F, [&axis] { axis.showAll(); });
}

void ComparisonActions::makeSelection()
{
    auto* const ask = add(m_selection, tr("Ask again for this part"), {Qt::Key_A});
    connect(ask, &QAction::triggered, &m_view, &ComparisonView::askForSelection);
    auto* const zoom = add(m_selection, tr("Zoom to selection"), {Qt::Key_Z});
    connect(zoom, &QAction::triggered, &m_view, &ComparisonView::zoomToSelection);
    auto* const clear = add(m_selection, tr("Clear selection"), {});
    connect(clear, &QAction::triggered, &m_view, [this] { m_view.setSelection(std::nullopt); });
    for (auto* const action : m_selection) {
        action->setEnabled(false);
        connect(
            &m_view, &ComparisonView::selectionChanged, action,
            [action](const auto& selection) { action->setEnabled(selection.has_value()); });
    }
    auto* const first
        = add(m_selection, tr("Selection and loop begin here"), {Qt::Key_BracketLeft});
    connect(first, &QAction::triggered, &m_view, [this] {
        m_view.setSelectionEnd(ComparisonView::SelectionEnd::First);
    });
    auto* const last = add(m_selection, tr("Selection and loop end here"), {Qt::Key_BracketRight});
    connect(last, &QAction::triggered, &m_view, [this] {
        m_view.setSelectionEnd(ComparisonView::SelectionEnd::Last);
    });
}

void ComparisonActions::makePane(const QList<QWidget*>& panes)
{
    const auto addPane = [&](const QString& text, const QKeySequence& key, auto slot) {
        auto* const action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_pane << action;
        for (auto* const pane : panes)
            pane->addAction(action);
        connect(action, &QAction::triggered, &m_view, slot);
    };
    auto& axis = m_view.timeAxis();
    addPane(tr("Zoom in"), Qt::Key_Up, [&axis] { axis.zoomAtCentre(1 / 1.5); });
    addPane(tr("Zoom out"), Qt::Key_Down, [&axis] { axis.zoomAtCentre(1.5); });
    const auto addCursor = [&](const QString& text, int key, double time, double frequency) {
        addPane(text, QKeySequence(Qt::CTRL | Qt::Key(key)), [this, time, frequency] {
            moveCursor(m_view, time, frequency);
        });
    };
    addCursor(tr("Cursor to the left"), Qt::Key_Left, -0.01, 0);
    addCursor(tr("Cursor to the right"), Qt::Key_Right, 0.01, 0);
    addCursor(tr("Cursor up"), Qt::Key_Up, 0, 0.01);
    addCursor(tr("Cursor down"), Qt::Key_Down, 0, -0.01);
}

} // namespace stemma
