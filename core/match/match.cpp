#include "core/match/match.h"

namespace stemma
{

Band bandOf(double score)
{
    if (score >= 0.9)
        return Band::Strong;
    return score >= 0.5 ? Band::Likely : Band::Weak;
}

const char* bandName(Band band)
{
    switch (band) {
    case Band::Strong:
        return "strong";
    case Band::Likely:
        return "likely";
    case Band::Weak:
        break;
    }
    return "weak";
}

} // namespace stemma
