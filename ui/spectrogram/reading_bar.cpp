#include "ui/spectrogram/reading_bar.h"

#include "ui/spectrogram/comparison_actions.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/text/format.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace stemma
{

ReadingBar::ReadingBar(ComparisonView& view, const ComparisonActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_reading(new QLabel(this))
{
    m_reading->setAccessibleName(tr("Values under the pointer"));
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* const selection = makeSelection(actions);
    layout->addWidget(m_reading, 1);
    layout->addWidget(selection);
    // The pictures above must not move when something is selected.
    setMinimumHeight(selection->sizeHint().height());
    selection->hide();
}

void ReadingBar::setText(const QString& text)
{
    m_reading->setText(text);
}

QWidget* ReadingBar::makeSelection(const ComparisonActions& actions)
{
    auto* const selection = new QWidget(this);
    auto* const range = new QLabel(selection);
    range->setTextFormat(Qt::PlainText);
    range->setToolTip(tr(
        "Listening loops here while Loop is on. [ and ] move the ends to the place that is heard, "
        "or to the cursor."));
    auto* const layout = new QHBoxLayout(selection);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(range);
    const auto add = [&](int index, const QString& explanation) {
        auto* const action = actions.selection().at(index);
        auto* const button = makeToolButton(selection, action->text(), explanation);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        layout->addWidget(button);
    };
    add(0, tr("Search the library for the selected part alone (A)"));
    add(2, tr("Clear the selection (Esc)"));
    connect(
        &m_view, &ComparisonView::selectionChanged, selection,
        [selection, range](const std::optional<TimeRange>& now) {
            selection->setVisible(now.has_value());
            range->setText(now ? tr("Selection %1").arg(rangeText(*now)) : QString());
        });
    return selection;
}

} // namespace stemma
