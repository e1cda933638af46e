#include "core/match/aligner.h"

#include "core/match/peak_shape.h"

#include <cmath>

namespace stemma
{
namespace
{

/// The place of a correlation peak of contrast z and half width w is off by about w / z: the slope of
/// the noise over the bend of the peak. Twice that is a rough interval, until the refiner's.
constexpr double errorPerWidth = 2.0;

} // namespace

Aligner::Aligner(
    int bins, double rowsPerSecond, double binsPerOctave, const AlignerSettings& settings)
    : m_settings(settings)
    , m_rowsPerSecond(rowsPerSecond)
    , m_binsPerOctave(binsPerOctave)
    , m_correlator(
          {bins, 2 * static_cast<int>(settings.patchSeconds * rowsPerSecond / 2),
           static_cast<int>(settings.marginSeconds * rowsPerSecond),
           static_cast<int>(settings.semitones * binsPerOctave / 12)})
{
}

double Aligner::reach(double tempoRatio) const
{
    const double greatest = tempoRatio * std::pow(m_settings.ratioStep, m_settings.ratioSteps);
    return (m_settings.patchSeconds / 2 + m_settings.marginSeconds) * greatest + 0.5;
}

Alignment Aligner::align(
    Workspace& work, const WhitenedMap& query, double queryTime, const WhitenedMap& reference,
    double referenceTime, double tempoRatio) const
{
    m_correlator.setPatch(work, query, query.rowOf(queryTime));
    const int count = 2 * m_settings.ratioSteps + 1;
    const auto ratioAt = [&](double i) {
        return tempoRatio * std::pow(m_settings.ratioStep, i - m_settings.ratioSteps);
    };
    std::vector<CorrelationPeak> peaks;
    int top = 0;
    for (int i = 0; i < count; ++i) {
        peaks.push_back(
            m_correlator.correlate(work, reference, reference.rowOf(referenceTime), ratioAt(i)));
        if (peaks.back().contrast > peaks[static_cast<std::size_t>(top)].contrast)
            top = i;
    }
    const CorrelationPeak& peak = peaks[static_cast<std::size_t>(top)];
    const PeakShape inRatio
        = peakShape(top, count, [&](int i) { return peaks[static_cast<std::size_t>(i)].contrast; });

    Alignment result;
    result.tempoRatio = ratioAt(inRatio.position);
    result.queryTime = queryTime;
    result.referenceTime = referenceTime + peak.lagRows * ratioAt(top) / m_rowsPerSecond;
    result.pitchShift = peak.shiftBins * 12 / m_binsPerOctave;
    result.similarity = peak.similarity;
    result.contrast = peak.contrast;
    result.patchSeconds = m_settings.patchSeconds;
    if (peak.contrast > 0) {
        const double share = errorPerWidth / peak.contrast;
        result.tempoRatioError
            = result.tempoRatio * std::log(m_settings.ratioStep) * inRatio.halfWidth * share;
        result.pitchShiftError = peak.shiftWidth * share * 12 / m_binsPerOctave;
    }
    return result;
}

} // namespace stemma
