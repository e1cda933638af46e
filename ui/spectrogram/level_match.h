// Makes two recordings alike in level, so that what is compared is not how loud they are.
#pragma once

#include "ui/spectrogram/alignment.h"

namespace stemma
{

/// How many dB @p one is louder than @p other while they lie on each other: the median over time and frequency in
/// @p range, of which a long one is looked at in the middle. 0 where they have nothing in common. Takes milliseconds.
double louderBy(const PlacedMap& one, const PlacedMap& other, TimeRange range);

} // namespace stemma
