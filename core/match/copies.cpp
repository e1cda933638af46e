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
constexpr double leastOfTheLonger = 0.85; ///< that two files of one recording have in common
constexpr double driftPerSecond = 0.01;
constexpr int leastAlike = 2; ///< of three places: a fade or a pause may lie at one

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

/// How places of the one reference belong to places of the other, as their alignments with the query say.
struct Mapping {
    double inA = 0; ///< seconds
    double inB = 0;
    double ratio = 1; ///< seconds of b for one of a

    double toB(double a) const { return inB + (a - inA) * ratio; }
    double toA(double b) const { return inA + (b - inB) / ratio; }
};

Mapping mappingOf(const PlacedReference& a, const PlacedReference& b, double queryTime)
{
    return {
        referenceTimeAt(a.alignment, queryTime), referenceTimeAt(b.alignment, queryTime),
        b.alignment.tempoRatio / a.alignment.tempoRatio};
}

/// Whether both hold the same sound about second @p at of a, @p tolerance seconds off at most.
bool soundAlike(
    const PlacedReference& a, const PlacedReference& b, const Mapping& mapping, double at,
    double patchSeconds, double tolerance)
{
    AlignerSettings settings;
    settings.patchSeconds = patchSeconds;
    const WhitenedMap mapA = whiten(a.reference, TimeRange{at - patchSeconds, at + patchSeconds});
    if (mapA.rows == 0)
        return false;
    const Aligner aligner(mapA.bins, mapA.rowsPerSecond, mapA.binsPerOctave, settings);
    const double reach = aligner.reach(mapping.ratio);
    const double inB = mapping.toB(at);
    const WhitenedMap mapB = whiten(b.reference, TimeRange{inB - reach, inB + reach});
    if (mapB.rows == 0)
        return false;
    Aligner::Workspace work = aligner.makeWorkspace();
    const Alignment found = aligner.align(work, mapA, at, mapB, inB, mapping.ratio);
    return found.contrast >= leastContrast && std::abs(found.referenceTime - inB) < tolerance
        && std::abs(found.pitchShift - (b.alignment.pitchShift - a.alignment.pitchShift))
        < sameSemitones;
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
    const Mapping mapping = mappingOf(a, b, (shared.start + shared.end) / 2);
    const double patch = std::min(
        std::max(2.0, shared.length() * a.alignment.tempoRatio), AlignerSettings().patchSeconds);
    return soundAlike(a, b, mapping, mapping.inA, patch, sameTime);
}

bool areOneRecording(const PlacedReference& a, const PlacedReference& b)
{
    if (!claimTheSame(a, b))
        return false;
    const TimeRange shared = sharedStretch(a, b);
    const Mapping mapping = mappingOf(a, b, (shared.start + shared.end) / 2);
    const TimeRange ofA{0, a.reference.seconds()};
    const TimeRange ofB{mapping.toA(0), mapping.toA(b.reference.seconds())};
    const TimeRange both{std::max(ofA.start, ofB.start), std::min(ofA.end, ofB.end)};
    if (both.length() < leastOfTheLonger * std::max(ofA.length(), ofB.length()))
        return false;
    int alike = 0;
    for (const double share : {0.2, 0.5, 0.8}) {
        const double at = both.start + share * both.length();
        // The ratio of two estimated tempos leads astray with the distance.
        const double tolerance = sameTime + driftPerSecond * std::abs(at - mapping.inA);
        if (soundAlike(a, b, mapping, at, AlignerSettings().patchSeconds, tolerance))
            ++alike;
    }
    return alike >= leastAlike;
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
