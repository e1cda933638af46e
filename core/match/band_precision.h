// What the words for a score were measured to mean.
#pragma once

#include "core/match/match.h"

namespace stemma
{

/// Of the references listed under a word, how many really were in the query.
struct BandPrecision {
    int listed = 0;
    int right = 0;
};

/// Counted on the development set with the shipped models: 345 queries (works with samples, cuts of 5 to 20 s,
/// clips of 1 to 10 s in noise) against 160 tracks, one count for each pair of query and reference. See
/// models/MODEL_CARD.md.
constexpr BandPrecision bandPrecision(Band band)
{
    switch (band) {
    case Band::Strong:
        return {222, 221};
    case Band::Likely:
        return {47, 23};
    case Band::Weak:
        break;
    }
    return {27830, 96};
}

} // namespace stemma
