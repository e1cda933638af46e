#include "core/match/reuse.h"

namespace stemma
{
namespace
{

/// One in twenty of the samples among training recordings lies below the second, and of re-recordings above the first;
/// what both amount to on others is in the model card.
constexpr double leastOfSamples = 0.32;
constexpr double mostOfInterpolations = 0.17;

} // namespace

Reuse reuseOf(const Match& match)
{
    if (!match.reasons.onsetAgreement)
        return Reuse::Unknown;
    if (*match.reasons.onsetAgreement >= leastOfSamples)
        return Reuse::Sample;
    return *match.reasons.onsetAgreement <= mostOfInterpolations ? Reuse::Interpolation
                                                                 : Reuse::Unknown;
}

const char* reuseName(Reuse reuse)
{
    switch (reuse) {
    case Reuse::Sample:
        return "sample";
    case Reuse::Interpolation:
        return "interpolation";
    case Reuse::Unknown:
        break;
    }
    return "unknown";
}

} // namespace stemma
