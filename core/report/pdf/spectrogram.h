// Levels as a picture for paper: light where there is silence, dark where it is loud.
#pragma once

#include "core/base/spectral_view.h"

#include <QImage>
#include <QSize>

namespace stemma::pdf
{

/// How many decibels the colours span, from the loudest cell of a picture down.
constexpr int shownDecibels = 60;

/// The colour at @p loudness: 0, which is white, for shownDecibels below the loudest cell or less, 1 for the loudest.
QRgb colourOf(double loudness);

/// The map as a picture of @p size, time to the right, frequency upwards, each cell a rectangle: what was
/// measured and nothing between; silence (level 0) is white in every picture. Format_Indexed8, one colour a level.
QImage spectrogram(const SpectralView& map, QSize size);

} // namespace stemma::pdf
