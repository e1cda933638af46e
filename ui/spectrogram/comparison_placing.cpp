// Where the reference lies on the query: alignment, nudges, and all that shows them.
#include "ui/spectrogram/comparison_view.h"
#include "ui/spectrogram/level_match.h"
#include "ui/spectrogram/nudge_panel.h"
#include "ui/text/format.h"
#include "ui/text/path_text.h"

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

/// Fewer seconds than these are shown from finer maps.
constexpr double closeLook = 5;

} // namespace

Placement ComparisonView::foundAlignment() const
{
    return alignmentOf(*m_match, m_match->occurrences[static_cast<std::size_t>(m_occurrence)]);
}

Placement ComparisonView::alignment() const
{
    const auto warped = stemma::nudged(foundAlignment(), m_nudge);
    return m_warped ? warped : unwarped(warped);
}

void ComparisonView::setNudge(const Nudge& nudge)
{
    if (!m_match)
        return;
    const auto now = bounded(nudge);
    const bool changed = now != m_nudge;
    m_nudge = now;
    setWarped(true);
    placeReference(Picture::Moved);
    if (changed)
        Q_EMIT nudged(m_nudge, alignment());
}

void ComparisonView::setNudgePanelShown(bool shown)
{
    if (shown == m_nudgePanel->isVisibleTo(this))
        return;
    m_nudgePanel->setVisible(shown);
    layOutTies();
    measureAgreement();
    Q_EMIT nudgePanelShownChanged(shown);
}

void ComparisonView::measureAgreement()
{
    m_nudgePanel->setEnabled(m_match.has_value());
    m_nudgePanel->setNudge(m_match ? foundAlignment() : Placement(), m_nudge);
    if (!m_match || !m_referenceMap || !m_result || !m_nudgePanel->isVisibleTo(this))
        return;
    const auto& occurrence = m_match->occurrences[static_cast<std::size_t>(m_occurrence)];
    m_meter.ask(
        {m_result->map, m_referenceMap, foundAlignment(), stemma::nudged(foundAlignment(), m_nudge),
         occurrence.query});
}

void ComparisonView::placeReference(Picture picture)
{
    showCaptions();
    showRegions();
    if (picture == Picture::New) {
        m_meter.forget();
        m_nudgePanel->clearAgreement();
    }
    measureAgreement();
    if (!m_match)
        return;
    const auto lies = alignment();
    m_reference->setLabels(lies);
    if (!m_referenceMap)
        return;
    auto placed = place(m_referenceMap, lies);
    if (picture == Picture::New) {
        m_reference->setPlaced(placed);
        // In one picture both are equally loud, so that what differs is not hidden by the level.
        const auto& active = m_match->occurrences[static_cast<std::size_t>(m_occurrence)];
        m_gain = std::round(louderBy(m_query->state().placed, placed, active.query));
    } else {
        m_reference->movePlaced(placed);
    }
    placed.gain = m_gain;
    const auto gain
        = placed.gain == 0 ? QString() : tr("level matched: %1").arg(levelText(placed.gain));
    m_query->setOther(m_referenceName, gain, placed);
    showFine();
    m_refining.start();
    showMode();
}

void ComparisonView::setFineMapSource(const FineMapSource& source)
{
    m_fineQuery.setSource(source);
    m_fineReference.setSource(source);
    m_refining.start();
}

void ComparisonView::setQueryFile(const std::filesystem::path& file)
{
    m_fineQuery.setFile(file);
    m_refining.start();
}

void ComparisonView::setReferenceFile(const std::filesystem::path& file)
{
    m_fineReference.setFile(file);
    m_refining.start();
}

void ComparisonView::refine()
{
    limitFrequencies();
    const auto visible = m_axes.time.visible();
    if (visible.length() > closeLook)
        return;
    m_fineQuery.want(visible);
    if (!m_match)
        return;
    const auto lies = alignment();
    m_fineReference.want({lies.toReference(visible.start), lies.toReference(visible.end)});
}

/// A close look reaches higher than the stored map.
void ComparisonView::limitFrequencies()
{
    if (!m_result || !m_result->map)
        return;
    const auto& fine = m_fineQuery.fine().map;
    const bool close = fine && m_axes.time.visible().length() <= closeLook;
    const auto& map = close ? *fine : *m_result->map;
    const auto whole = wholeOf(map.axes, map.bins);
    m_axes.frequency.setLimits(wholeOf(m_result->map->axes, m_result->map->bins).low, whole.high);
}

void ComparisonView::showFine()
{
    limitFrequencies();
    const auto& fineQuery = m_fineQuery.fine();
    const auto& fineReference = m_fineReference.fine();
    const PlacedMap query{fineQuery.map, fineQuery.start};
    auto reference
        = m_match ? place(fineReference.map, alignment(), fineReference.start) : PlacedMap();
    m_reference->setFine(reference, {});
    reference.gain = m_gain;
    m_query->setFine(query, reference);
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
    const auto lies = stemma::nudged(foundAlignment(), m_nudge);
    //: A change of tempo and one of pitch: "tempo +12.4 %, +2 st".
    auto change = tr("tempo %1, %2").arg(stretchText(lies.tempoRatio), pitchText(lies.pitchShift));
    const auto coupling = couplingText(*m_match);
    if (!m_nudge.isNone())
        change = tr("%1, %2").arg(change, tr("by hand"));
    else if (!coupling.isEmpty())
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
    const auto count = m_match ? static_cast<int>(m_match->occurrences.size()) : 0;
    for (int i = 0; i < count; ++i) {
        const auto& occurrence = m_match->occurrences[static_cast<std::size_t>(i)];
        const auto lies = alignment();
        const TimeRange below{
            lies.toQuery(occurrence.reference.start), lies.toQuery(occurrence.reference.end)};
        const bool active = i == m_occurrence;
        const auto label = occurrenceLabel(m_number, i, count);
        query.push_back({occurrence.query, label, active, i});
        const auto sameAs = [&](const SpectrogramRegion& other) {
            constexpr double alike = 0.1; // seconds
            return std::abs(other.time.start - below.start) < alike
                && std::abs(other.time.end - below.end) < alike;
        };
        // A loop has one place for all its occurrences: it carries the number of the chosen one.
        const auto same = std::ranges::find_if(reference, sameAs);
        if (same == reference.end())
            reference.push_back({below, label, active, i});
        else if (active)
            *same = {below, label, true, i};
        if (active)
            ties = {{occurrence.query.start, below.start}, {occurrence.query.end, below.end}};
    }
    m_query->setRegions(std::move(query), count);
    m_reference->setRegions(std::move(reference), count);
    m_ties->setTies(std::move(ties));
}

} // namespace stemma
