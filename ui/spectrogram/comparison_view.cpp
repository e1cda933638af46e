#include "ui/spectrogram/comparison_view.h"

#include "ui/spectrogram/comparison_actions.h"
#include "ui/spectrogram/comparison_bar.h"
#include "ui/spectrogram/level_match.h"
#include "ui/text/format.h"
#include "ui/text/path_text.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace stemma
{

ComparisonView::ComparisonView(QWidget* parent)
    : QWidget(parent)
    , m_query(new SpectrogramView(Side::Query, m_axes, this))
    , m_reference(new SpectrogramView(Side::Reference, m_axes, this))
    , m_ties(new TieLines(m_axes.time, this))
    , m_reading(new QLabel(this))
    , m_commands(new ComparisonActions(*this, {m_query, m_reference}))
{
    const auto gestures = tr(
        "Wheel: zoom. Ctrl and wheel: zoom in frequency. Drag: pan. Left and Right: scroll. Up "
        "and Down: zoom. Ctrl and arrows: move the cursor.");
    describe(
        m_query, tr("Spectrogram of the query"),
        gestures + QLatin1Char(' ')
            + tr("Shift and drag: select. Click a marked region to align there."));
    describe(m_reference, tr("Spectrogram of the reference"), gestures);
    m_query->setSelectable(true);
    m_query->setContextMenuPolicy(Qt::CustomContextMenu);
    m_reading->setAccessibleName(tr("Values under the pointer"));
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_blink.setInterval(500);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new ComparisonBar(*this, *m_commands, this));
    layout->addWidget(m_query, 1);
    layout->addWidget(m_reference, 1);
    layout->addWidget(m_reading);
    m_ties->raise();

    connect(m_query, &SpectrogramView::regionActivated, this, &ComparisonView::setOccurrence);
    connect(m_query, &SpectrogramView::selectionDragged, this, &ComparisonView::setSelection);
    connect(
        m_query, &QWidget::customContextMenuRequested, this, &ComparisonView::showSelectionMenu);
    connect(&m_axes.time, &TimeAxis::cursorChanged, this, &ComparisonView::showReading);
    connect(&m_axes.frequency, &FrequencyAxis::cursorChanged, this, &ComparisonView::showReading);
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
    showCaptions();
    if (!m_result)
        return;
    if (const auto& map = m_result->map) {
        suitLevels(levelRangeOf(map->view(), {}));
        const auto whole = wholeOf(map->axes, map->bins);
        m_axes.frequency.setLimits(whole.low, whole.high);
    }
    m_axes.time.setLimits({0, m_result->seconds});
    m_axes.time.setVisible({0, m_result->seconds});
}

void ComparisonView::setMatch(const Match& match, const QString& referenceName)
{
    m_match = match;
    m_referenceName = referenceName;
    m_referenceMap = nullptr;
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
    placeReference(true);
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
    placeReference(true);
    Q_EMIT warpedChanged(warped);
}

void ComparisonView::setOccurrence(int index)
{
    if (!m_match || index < 0 || index >= static_cast<int>(m_match->occurrences.size()))
        return;
    m_occurrence = index;
    placeReference(true);
    fitMatch();
}

void ComparisonView::fitMatch()
{
    if (m_match)
        m_axes.time.fit(m_match->occurrences[static_cast<std::size_t>(m_occurrence)].query);
    else
        m_axes.time.setVisible(m_axes.time.limits());
}

const SpectrogramView& ComparisonView::view(Side side) const
{
    return side == Side::Query ? *m_query : *m_reference;
}

Placement ComparisonView::alignment() const
{
    const auto warped
        = alignmentOf(*m_match, m_match->occurrences[static_cast<std::size_t>(m_occurrence)]);
    return m_warped ? warped : unwarped(warped);
}

void ComparisonView::placeReference(bool anew)
{
    showCaptions();
    showRegions();
    if (!m_match)
        return;
    const auto lies = alignment();
    m_reference->setLabels(lies);
    if (!m_referenceMap)
        return;
    auto placed = place(m_referenceMap, lies);
    if (anew)
        m_reference->setPlaced(placed);
    else
        m_reference->movePlaced(placed);
    // In one picture both are equally loud, so that what differs is not hidden by the level.
    const auto& active = m_match->occurrences[static_cast<std::size_t>(m_occurrence)];
    placed.gain = std::round(louderBy(m_query->state().placed, placed, active.query));
    const auto gain
        = placed.gain == 0 ? QString() : tr("level matched: %1").arg(levelText(placed.gain));
    m_query->setOther(m_referenceName, gain, placed);
    showMode();
}

void ComparisonView::showCaptions()
{
    const bool alone = m_mode == ComparisonMode::SideBySide || !m_match;
    const auto detail = alone ? QString() : m_referenceMessage;
    m_query->setCaption(
        m_result ? fileNameText(m_result->path) : QString(),
        m_result && detail.isEmpty() ? durationText(m_result->seconds) : detail);
    if (!m_match) {
        m_reference->setCaption({}, {});
        return;
    }
    auto change
        = tr("%1, %2").arg(stretchText(m_match->tempoRatio), pitchText(m_match->pitchShift));
    if (const auto coupling = couplingText(couplingOf(*m_match)); !coupling.isEmpty())
        change = tr("%1, %2").arg(change, coupling);
    m_reference->setCaption(
        m_referenceName,
        m_warped ? tr("shown as in the query: %1").arg(change) : tr("as recorded"));
}

void ComparisonView::showRegions()
{
    std::vector<SpectrogramRegion> query;
    std::vector<SpectrogramRegion> reference;
    std::vector<Tie> ties;
    const auto count = m_match ? m_match->occurrences.size() : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto lies = alignment();
        const auto& occurrence = m_match->occurrences[i];
        const auto label = QString::number(i + 1);
        const bool active = static_cast<int>(i) == m_occurrence;
        query.push_back({occurrence.query, label, active});
        if (!active)
            continue;
        const TimeRange below{
            lies.toQuery(occurrence.reference.start), lies.toQuery(occurrence.reference.end)};
        reference.push_back({below, label, true});
        ties = {{occurrence.query.start, below.start}, {occurrence.query.end, below.end}};
    }
    m_query->setRegions(std::move(query));
    m_reference->setRegions(std::move(reference));
    m_ties->setTies(std::move(ties));
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
    m_reading->setText(parts.join(QStringLiteral("      ")));
}

void ComparisonView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOutTies();
}

void ComparisonView::layOutTies()
{
    layout()->activate();
    const auto above = m_query->geometryNow().plot.translated(m_query->pos());
    const auto below = m_reference->geometryNow().plot.translated(m_reference->pos());
    m_ties->setVisible(m_mode == ComparisonMode::SideBySide);
    m_ties->setGeometry(
        above.left(), above.bottom() + 1, above.width(), below.top() - above.bottom() - 1);
}

} // namespace stemma
