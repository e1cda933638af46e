// Everything of a spectrogram view that is drawn, from plain values.
#pragma once

#include "ui/spectrogram/spectrogram_geometry.h"
#include "ui/spectrogram/spectrogram_state.h"

#include <QPainter>

namespace stemma
{

void paintSpectrogram(
    QPainter& painter, const SpectrogramGeometry& geometry, const SpectrogramState& state,
    const QPalette& palette);

} // namespace stemma
