#include "core/match/copies.h"

#include "core/match/line_evidence.h"
#include "core/match/whitening.h"

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

constexpr double leastOverlap = 0.5; ///< of the shorter stretch
constexpr double leastContrast
    = 8; ///< of one reference with the other: unrelated places seldom reach 6
constexpr double sameTime = 0.5; ///< seconds
constexpr double sameSemitones = 0.7;

constexpr double lossPerSimilarity = 40; ///< a tenth leaves 2 %, a hundredth 67 %

bool claimTheSame(const PlacedReference& a, const PlacedReference& b)
{
    return overlap(a.extent, b.extent)
        >= leastOverlap * std::min(a.extent.length(), b.extent.length());
}

TimeRange sharedStretch(const PlacedReference& a, const PlacedReference& b)
{
    return {std::max(a.extent.start, b.extent.start), std::min(a.extent.end, b.extent.end)};
}

double
similarityOn(const TimeRange& stretch, const WhitenedMap& query, const PlacedReference& placed)
{
    constexpr double spare = 1; // for the whitening at the ends
    const Alignment& alignment = placed.alignment;
    const WhitenedMap reference = whiten(
        placed.reference,
        TimeRange{
            referenceTimeAt(alignment, stretch.start) - spare,
            referenceTimeAt(alignment, stretch.end) + spare});
    const LineEvidence evidence = evidenceAlong(query, reference, alignment, stretch);
    const int first = evidence.firstRow;
    return evidence.similarity(first, first + static_cast<int>(evidence.product.size()));
}

} // namespace

bool areCopies(const PlacedReference& a, const PlacedReference& b)
{
    if (!claimTheSame(a, b))
        return false;
    const TimeRange shared = sharedStretch(a, b);
    const double middle = (shared.start + shared.end) / 2;
    const double inA = referenceTimeAt(a.alignment, middle);
    const double inB = referenceTimeAt(b.alignment, middle);
    const double ratio = b.alignment.tempoRatio / a.alignment.tempoRatio;

    AlignerSettings settings;
    settings.patchSeconds = std::max(2.0, shared.length() * a.alignment.tempoRatio);
    settings.patchSeconds = std::min(settings.patchSeconds, AlignerSettings().patchSeconds);
    const WhitenedMap mapA
        = whiten(a.reference, TimeRange{inA - settings.patchSeconds, inA + settings.patchSeconds});
    if (mapA.rows == 0)
        return false;
    const Aligner aligner(mapA.bins, mapA.rowsPerSecond, mapA.binsPerOctave, settings);
    const double reach = aligner.reach(ratio);
    const WhitenedMap mapB = whiten(b.reference, TimeRange{inB - reach, inB + reach});
    if (mapB.rows == 0)
        return false;
    Aligner::Workspace work = aligner.makeWorkspace();
    const Alignment found = aligner.align(work, mapA, inA, mapB, inB, ratio);
    return found.contrast >= leastContrast && std::abs(found.referenceTime - inB) < sameTime
        && std::abs(found.pitchShift - (b.alignment.pitchShift - a.alignment.pitchShift))
        < sameSemitones;
}

double
shareBesideCopy(const WhitenedMap& query, const PlacedReference& mine, const PlacedReference& other)
{
    if (!claimTheSame(mine, other))
        return 1;
    const TimeRange shared = sharedStretch(mine, other);
    const double lost = similarityOn(shared, query, other) - similarityOn(shared, query, mine);
    return std::exp(-lossPerSimilarity * std::max(0.0, lost));
}

} // namespace stemma
