// Compares a patch of the query with a stretch of a reference at every time lag and pitch shift at once.
#pragma once

#include "core/base/fourier.h"
#include "core/match/whitening.h"

#include <complex>

namespace stemma
{

/// The best place of a correlation surface.
struct CorrelationPeak {
    double similarity = 0; ///< normalised correlation, 0..1
    /// How far similarity stands above the mean of all lags at the same pitch shift, in standard
    /// deviations over the whole surface so centred. Removes what two spectra share at any time.
    double contrast = 0;
    double lagRows
        = 0; ///< the reference's rows that match the patch begin so much later than expected
    double shiftBins = 0; ///< query minus reference
    double lagWidth = 0; ///< rows from the peak to half of its height
    double shiftWidth = 0; ///< bins from the peak to half of its height
};

/// Two-dimensional cross-correlation of whitened maps through the Fourier transform. Immutable; each
/// thread brings its own Workspace.
class PatchCorrelator
{
public:
    struct Shape {
        int bins = 0;
        int patchRows = 0; ///< rows of the query patch, even
        int marginRows = 0; ///< largest lag to either side
        int maxShift = 0; ///< largest pitch shift to either side, bins
    };
    explicit PatchCorrelator(const Shape& shape);

    class Workspace
    {
        friend class PatchCorrelator;
        AlignedVector<float> real;
        AlignedVector<std::complex<float>> patch;
        AlignedVector<std::complex<float>> window;
        std::vector<double> energy; ///< of the reference, summed up to each row
        std::vector<float> surface; ///< [lags, shifts]
        double patchEnergy = 0;
    };
    Workspace makeWorkspace() const;

    const Shape& shape() const { return m_shape; }
    /// Takes the patch of @p query whose middle is at @p centreRow.
    void setPatch(Workspace& work, const WhitenedMap& query, double centreRow) const;
    /// Compares it with @p reference, expecting its middle at @p centreRow and stepping @p rowStep rows
    /// of the reference for each row of the query (the tempo ratio).
    CorrelationPeak correlate(
        Workspace& work, const WhitenedMap& reference, double centreRow, double rowStep) const;

private:
    CorrelationPeak findPeak(Workspace& work) const;

    Shape m_shape;
    int m_rows; ///< of the transform
    int m_columns;
    RealFourier m_fourier;
};

} // namespace stemma
