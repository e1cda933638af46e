// How a place of a reference must be transformed to become a place of the query.
#pragma once

#include "core/match/patch_correlator.h"

namespace stemma
{

struct AlignerSettings {
    double patchSeconds = 8; ///< of the query about the place; longer ones are surer of the tempo
    double marginSeconds = 2; ///< how far off a candidate may be in time, to either side
    double semitones = 12; ///< largest pitch shift to either side
    /// Tempo ratios tried about the candidate's: together they reach past half of the 6.9 % between the
    /// encoder's hypotheses. Seven steps of 1.4 % found no more and cost 1.4 times as much.
    int ratioSteps = 2; ///< to either side
    double ratioStep = 1.02; ///< factor between neighbours
};

/// A candidate place after alignment.
struct Alignment {
    double queryTime = 0; ///< seconds
    double referenceTime = 0; ///< the same instant in the reference
    double tempoRatio = 1; ///< query tempo / reference tempo
    double pitchShift = 0; ///< semitones, query minus reference
    double tempoRatioError = 0; ///< half width of the 95 % interval
    double pitchShiftError = 0; ///< half width of the 95 % interval
    double similarity = 0; ///< normalised correlation, 0..1
    double contrast = 0; ///< CorrelationPeak::contrast
    double patchSeconds = 0; ///< of the query that were compared
};

/// Aligns whitened maps of one kind. Immutable; each thread brings its own workspace.
class Aligner
{
public:
    /// For maps of @p bins bins with this resolution; all maps given later must agree.
    Aligner(
        int bins, double rowsPerSecond, double binsPerOctave, const AlignerSettings& settings = {});

    using Workspace = PatchCorrelator::Workspace;
    Workspace makeWorkspace() const { return m_correlator.makeWorkspace(); }

    /// Seconds of the reference on either side of a place that align() looks at.
    double reach(double tempoRatio) const;
    /// Looks about the place (queryTime, referenceTime) for the tempo ratio near @p tempoRatio, time
    /// offset and pitch shift under which reference and query agree best.
    Alignment align(
        Workspace& work, const WhitenedMap& query, double queryTime, const WhitenedMap& reference,
        double referenceTime, double tempoRatio) const;

private:
    AlignerSettings m_settings;
    double m_rowsPerSecond;
    double m_binsPerOctave;
    PatchCorrelator m_correlator;
};

} // namespace stemma
