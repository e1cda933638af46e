#include "ui/spectrogram/comparison_view.h"

#include "ui/spectrogram/comparison_actions.h"
#include "ui/spectrogram/comparison_bar.h"
#include "ui/spectrogram/nudge_panel.h"
#include "ui/spectrogram/reading_bar.h"
#include "ui/text/format.h"
#include "ui/text/path_text.h"
#include "ui/widgets/controls.h"

#include <QVBoxLayout>

#include <algorithm>

namespace stemma
{

ComparisonView::ComparisonView(QWidget* parent)
    : QWidget(parent)
    , m_query(new SpectrogramView(Side::Query, m_axes, this))
    , m_reference(new SpectrogramView(Side::Reference, m_axes, this))
    , m_ties(new TieLines(m_axes.time, this))
    , m_nudgePanel(new NudgePanel(this))
    , m_commands(new ComparisonActions(*this, {m_query, m_reference}))
    , m_reading(new ReadingBar(*this, *m_commands, this))
{
    const auto gestures = tr(
        "Wheel: zoom. Ctrl and wheel: zoom in frequency. Drag: pan. Left and Right: scroll. Up "
        "and Down: zoom. Ctrl and arrows: move the cursor.");
    describe(
        m_query, tr("Spectrogram of the query"),
        gestures + QLatin1Char(' ')
            + tr("Shift and drag: select. Click a marked region to align there."));
    describe(m_reference, tr("Spectrogram of the reference"), gestures);
    setFocusProxy(m_query);
    m_query->setSelectable(true);
    m_query->setContextMenuPolicy(Qt::CustomContextMenu);
    m_blink.setInterval(500);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new ComparisonBar(*this, *m_commands, this));
    layout->addWidget(m_nudgePanel);
    layout->addWidget(m_query, 1);
    layout->addWidget(m_reference, 1);
    layout->addWidget(m_reading);
    m_ties->raise();
    m_nudgePanel->hide();

    connect(m_query, &SpectrogramView::regionActivated, this, &ComparisonView::setOccurrence);
    connect(m_query, &SpectrogramView::selectionDragged, this, &ComparisonView::setSelection);
    for (auto* const view : {m_query, m_reference})
        connect(view, &SpectrogramView::clicked, this, &ComparisonView::clicked);
    connect(
        m_query, &QWidget::customContextMenuRequested, this, &ComparisonView::showSelectionMenu);
    connect(m_nudgePanel, &NudgePanel::nudgeChosen, this, &ComparisonView::setNudge);
    connect(&m_meter, &AgreementMeter::measured, m_nudgePanel, &NudgePanel::setAgreement);
    connect(&m_axes.time, &TimeAxis::cursorChanged, this, &ComparisonView::showReading);
    connect(&m_axes.frequency, &FrequencyAxis::cursorChanged, this, &ComparisonView::showReading);
    m_refining.setSingleShot(true);
    m_refining.setInterval(120);
    connect(&m_axes.time, &TimeAxis::changed, &m_refining, qOverload<>(&QTimer::start));
    connect(&m_refining, &QTimer::timeout, this, &ComparisonView::refine);
    connect(&m_fineQuery, &FineMapLoader::changed, this, &ComparisonView::showFine);
    connect(&m_fineReference, &FineMapLoader::changed, this, &ComparisonView::showFine);
    connect(&m_blink, &QTimer::timeout, this, [this] {
        const bool other = m_query->state().content == PaneContent::Other;
        m_query->setContent(other ? PaneContent::Own : PaneContent::Other);
    });
}

ComparisonView::~ComparisonView() = default;

void ComparisonView::setQuery(std::shared_ptr<const QueryResult> result)
{
    m_result = std::move(result);
    clearMatch();
    setSelection(std::nullopt);
    m_query->setPlaced({m_result ? m_result->map : nullptr, 0});
    m_fineQuery.setFile(m_result ? m_result->path : std::filesystem::path());
    showCaptions();
    if (!m_result)
        return;
    if (const auto& map = m_result->map) {
        suitLevels(levelRangeOf(map->view(), {}));
        const bool all = !m_axes.frequency.isZoomed();
        const auto whole = wholeOf(map->axes, map->bins);
        m_axes.frequency.setLimits(whole.low, whole.high);
        if (all)
            m_axes.frequency.showAll();
    }
    m_axes.time.setLimits({0, m_result->seconds});
    m_axes.time.setVisible({0, m_result->seconds});
}

void ComparisonView::setMatch(const Match& match, const QString& referenceName, int number)
{
    m_axes.time.setCursor(std::nullopt); // it was in another picture
    m_axes.frequency.setCursor(std::nullopt);
    m_match = match;
    m_number = number;
    m_nudge = {};
    m_referenceName = referenceName;
    m_referenceMap = nullptr;
    m_fineReference.setFile({});
    setReferenceMessage(tr("Loading…"));
    m_reference->setPlaced({});
    m_query->setOther(m_referenceName, {}, {});
    // The best occurrence is the match's own pair of ranges.
    const auto& all = match.occurrences;
    const auto best = std::find_if(all.begin(), all.end(), [&](const Occurrence& occurrence) {
        return occurrence.query.start == match.query.start;
    });
    setOccurrence(best == all.end() ? 0 : static_cast<int>(best - all.begin()));
}

void ComparisonView::setReferenceMap(std::shared_ptr<const SpectralMap> map)
{
    m_referenceMap = std::move(map);
    if (m_referenceMap && m_result && m_result->map)
        suitLevels(levelRangeOf(m_result->map->view(), m_referenceMap->view()));
    setReferenceMessage({});
    placeReference(Picture::New);
}

void ComparisonView::setReferenceMessage(const QString& message)
{
    m_referenceMessage = message;
    m_reference->setMessage(message);
    showCaptions();
}

void ComparisonView::clearMatch()
{
    m_match.reset();
    m_nudge = {};
    m_fineReference.setFile({});
    m_meter.forget();
    m_nudgePanel->clearAgreement();
    measureAgreement();
    m_referenceMap = nullptr;
    m_referenceName.clear();
    m_reference->setPlaced({});
    m_query->setOther({}, {}, {});
    setReferenceMessage(tr("Choose a match to compare it here"));
    showRegions();
    showMode();
}

void ComparisonView::setWarped(bool warped)
{
    if (warped == m_warped)
        return;
    m_warped = warped;
    placeReference(Picture::New);
    Q_EMIT warpedChanged(warped);
}

void ComparisonView::setOccurrence(int index)
{
    if (!m_match || index < 0 || index >= static_cast<int>(m_match->occurrences.size()))
        return;
    m_occurrence = index;
    // What is selected elsewhere would be looped, and is not about this one.
    if (selection() && overlap(*selection(), *chosenRange()) <= 0)
        setSelection(std::nullopt);
    placeReference(Picture::New);
    fitMatch();
    Q_EMIT occurrenceChanged(index);
}

std::optional<TimeRange> ComparisonView::chosenRange() const
{
    return m_match
        ? std::optional(m_match->occurrences[static_cast<std::size_t>(m_occurrence)].query)
        : std::nullopt;
}

void ComparisonView::fitMatch()
{
    if (const auto range = chosenRange())
        m_axes.time.fit(*range);
    else
        m_axes.time.setVisible(m_axes.time.limits());
}

const SpectrogramView& ComparisonView::view(Side side) const
{
    return side == Side::Query ? *m_query : *m_reference;
}

void ComparisonView::showReading()
{
    QStringList parts;
    const auto time = m_axes.time.cursor();
    const auto hz = m_axes.frequency.cursor();
    if (time && hz) {
        parts << frequencyText(*hz) + QStringLiteral("  ") + noteText(*hz);
        for (const auto* const view : {m_query, m_reference}) {
            const auto text = view->reading(*time, *hz);
            if (!text.isEmpty())
                parts << sideLetter(view->state().side) + QStringLiteral("  ") + text;
        }
    }
    m_reading->setText(parts.join(QStringLiteral("   ")));
}

void ComparisonView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOutTies();
}

/// Between the panes, over the times of the query but not over the heading of the reference.
void ComparisonView::layOutTies()
{
    layout()->activate();
    const auto above = m_query->geometryNow().plot.translated(m_query->pos());
    m_ties->setVisible(m_mode == ComparisonMode::SideBySide);
    m_ties->setGeometry(
        above.left(), above.bottom() + 1, above.width(), m_reference->y() - above.bottom() - 1);
}

} // namespace stemma
