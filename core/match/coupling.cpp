#include "core/match/coupling.h"

#include <cmath>
#include <numbers>

namespace stemma
{
namespace
{

/// Semitones of error between the estimates beyond which nothing is said: most samples are changed by a few.
constexpr double mostError = 0.6;

} // namespace

Coupling couplingOf(const Match& match)
{
    const double tempo = 12 * std::log2(match.tempoRatio); // semitones
    const double tempoError = 12 / std::numbers::ln2 * match.tempoRatioError / match.tempoRatio;
    const double error = std::hypot(tempoError, match.pitchShiftError);
    if (!(error <= mostError))
        return Coupling::Unknown;
    if (std::abs(match.pitchShift - tempo) > error)
        return Coupling::Independent;
    const bool changed
        = std::abs(tempo) > tempoError || std::abs(match.pitchShift) > match.pitchShiftError;
    return changed ? Coupling::Varispeed : Coupling::Unchanged;
}

const char* couplingName(Coupling coupling)
{
    switch (coupling) {
    case Coupling::Unchanged:
        return "unchanged";
    case Coupling::Varispeed:
        return "varispeed";
    case Coupling::Independent:
        return "independent";
    case Coupling::Unknown:
        break;
    }
    return "unknown";
}

} // namespace stemma
