#include "ui/spectrogram/comparison_view.h"

#include "ui/spectrogram/ticks.h"
#include "ui/text/format.h"
#include "ui/text/path_text.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stemma
{

ComparisonView::ComparisonView(QWidget* parent)
    : QWidget(parent)
    , m_query(new SpectrogramView(Side::Query, m_axis, this))
    , m_reference(new SpectrogramView(Side::Reference, m_axis, this))
{
    describe(
        m_query, tr("Spectrogram of the query"),
        tr("Wheel: zoom. Drag: pan. Left and Right: scroll. Click a marked region to align "
           "there."));
    describe(
        m_reference, tr("Spectrogram of the reference"),
        tr("Wheel: zoom. Drag: pan. Left and Right: scroll."));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_query, 1);
    layout->addWidget(m_reference, 1);

    connect(m_query, &SpectrogramView::regionActivated, this, &ComparisonView::setOccurrence);
    for (auto* const view : {m_query, m_reference})
        connect(view, &SpectrogramView::hovered, this, &ComparisonView::showReading);
}

QWidget* ComparisonView::makeToolBar()
{
    auto* const bar = new QWidget(this);
    auto* const layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_warp = new QCheckBox(tr("Aligned"), bar);
    describe(
        m_warp, tr("Aligned"),
        tr("Show the reference in the tempo and pitch of the query, or as it was recorded (W)"));
    m_warp->setChecked(true);
    connect(m_warp, &QCheckBox::toggled, this, [this](bool warped) {
        placeReference();
        Q_EMIT warpedChanged(warped);
    });
    auto* const fit = makeToolButton(bar, tr("Fit"), tr("Show the whole match (F)"));
    connect(fit, &QToolButton::clicked, this, &ComparisonView::fitMatch);
    auto* const out = makeToolButton(bar, QStringLiteral("−"), tr("Zoom out (−)"));
    connect(out, &QToolButton::clicked, this, [this] { m_axis.zoomAtCentre(1.5); });
    auto* const in = makeToolButton(bar, QStringLiteral("+"), tr("Zoom in (+)"));
    connect(in, &QToolButton::clicked, this, [this] { m_axis.zoomAtCentre(1 / 1.5); });
    m_reading = new QLabel(bar);
    m_reading->setAccessibleName(tr("Values under the pointer"));
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_reading->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (auto* const button : {fit, out, in})
        layout->addWidget(button);
    layout->addSpacing(10);
    layout->addWidget(m_warp);
    layout->addWidget(m_reading, 1);
    return bar;
}

void ComparisonView::setQuery(std::shared_ptr<const QueryResult> result)
{
    m_result = std::move(result);
    clearMatch();
    m_query->setCaption(
        m_result ? fileNameText(m_result->path) : QString(),
        m_result ? durationText(m_result->seconds) : QString());
    m_query->setPlaced({m_result ? m_result->map : nullptr, 0});
    if (!m_result)
        return;
    if (m_result->map)
        m_query->setLevels(levelRangeOf(m_result->map->view(), {}));
    m_axis.setLimits({0, m_result->seconds});
    m_axis.setVisible({0, m_result->seconds});
}

void ComparisonView::setMatch(const Match& match, const QString& referenceName)
{
    m_match = match;
    m_referenceName = referenceName;
    m_referenceMap = nullptr;
    m_reference->setPlaced({});
    m_reference->setMessage(tr("Loading…"));
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
    if (m_referenceMap && m_result && m_result->map) {
        const auto levels = levelRangeOf(m_result->map->view(), m_referenceMap->view());
        m_query->setLevels(levels);
        m_reference->setLevels(levels);
    }
    m_reference->setMessage({});
    placeReference();
}

void ComparisonView::setReferenceMessage(const QString& message)
{
    m_reference->setMessage(message);
}

void ComparisonView::clearMatch()
{
    m_stop.request_stop();
    m_match.reset();
    m_referenceMap = nullptr;
    m_reference->setPlaced({});
    m_reference->setCaption({}, {});
    m_reference->setMessage(tr("Choose a match to compare it here"));
    showRegions();
}

void ComparisonView::setWarped(bool warped)
{
    m_warp->setChecked(warped);
}

bool ComparisonView::isWarped() const
{
    return m_warp->isChecked();
}

void ComparisonView::setColours(ColourMap colours)
{
    m_query->setColours(colours);
    m_reference->setColours(colours);
}

void ComparisonView::setOccurrence(int index)
{
    if (!m_match || index < 0 || index >= static_cast<int>(m_match->occurrences.size()))
        return;
    m_occurrence = index;
    placeReference();
    fitMatch();
    Q_EMIT occurrenceChanged();
}

void ComparisonView::fitMatch()
{
    if (m_match)
        m_axis.fit(m_match->occurrences[static_cast<std::size_t>(m_occurrence)].query);
    else
        m_axis.setVisible(m_axis.limits());
}

const SpectrogramView& ComparisonView::view(Side side) const
{
    return side == Side::Query ? *m_query : *m_reference;
}

Placement ComparisonView::alignment() const
{
    const auto warped
        = alignmentOf(*m_match, m_match->occurrences[static_cast<std::size_t>(m_occurrence)]);
    return isWarped() ? warped : unwarped(warped);
}

void ComparisonView::placeReference()
{
    m_stop.request_stop();
    m_stop = {};
    showRegions();
    if (!m_match)
        return;
    const auto lies = alignment();
    m_reference->setLabels(lies);
    auto change
        = tr("%1, %2").arg(stretchText(m_match->tempoRatio), pitchText(m_match->pitchShift));
    if (const auto coupling = couplingText(couplingOf(*m_match)); !coupling.isEmpty())
        change = tr("%1, %2").arg(change, coupling);
    m_reference->setCaption(
        m_referenceName,
        isWarped() ? tr("shown as in the query: %1").arg(change) : tr("as recorded"));
    if (!m_referenceMap)
        return;
    auto work = [map = m_referenceMap, lies, warped = isWarped()] {
        return warped ? warp(map->view(), lies) : PlacedMap{map, lies.toQuery(0)};
    };
    m_queue.post(this, m_stop.get_token(), std::move(work), [this](const PlacedMap& placed) {
        m_reference->setPlaced(placed);
    });
}

void ComparisonView::showRegions()
{
    std::vector<SpectrogramRegion> query;
    std::vector<SpectrogramRegion> reference;
    if (m_match) {
        const auto lies = alignment();
        for (std::size_t i = 0; i < m_match->occurrences.size(); ++i) {
            const auto& occurrence = m_match->occurrences[i];
            const bool active = static_cast<int>(i) == m_occurrence;
            query.push_back({occurrence.query, QString::number(i + 1), active});
            if (active)
                reference.push_back(
                    {{lies.toQuery(occurrence.reference.start),
                      lies.toQuery(occurrence.reference.end)},
                     QString::number(i + 1),
                     true});
        }
    }
    m_query->setRegions(std::move(query));
    m_reference->setRegions(std::move(reference));
}

void ComparisonView::showReading(std::optional<double> bin)
{
    QStringList parts;
    const auto& map = m_query->state().placed.map;
    if (bin && map && m_axis.cursor()) {
        const double hz = frequencyOfBin(map->axes, *bin);
        parts << frequencyText(hz) + QStringLiteral("  ") + noteText(hz);
        for (const auto* const view : {m_query, m_reference}) {
            const auto text = view->reading(*m_axis.cursor(), *bin);
            if (!text.isEmpty())
                parts << sideLetter(view->state().side) + QStringLiteral("  ") + text;
        }
    }
    m_reading->setText(parts.join(QStringLiteral("      ")));
}

} // namespace stemma
