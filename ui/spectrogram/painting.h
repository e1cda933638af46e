// What the painters of the parts of a spectrogram view share.
#pragma once

#include "ui/spectrogram/spectrogram_geometry.h"
#include "ui/spectrogram/spectrogram_state.h"

#include <QCoreApplication>
#include <QPainter>

namespace stemma
{

/// For their words.
class SpectrogramPainter
{
    Q_DECLARE_TR_FUNCTIONS(stemma::SpectrogramPainter)
};

struct Painting {
    QPainter& painter;
    const SpectrogramGeometry& geometry;
    const SpectrogramState& state;
    const QPalette& palette;
    QColor faint; ///< text that is not the first thing to read

    static constexpr int gap = 6;
};

void paintCaption(const Painting& painting);
void paintPicture(const Painting& painting);
void paintFrequencyAxis(const Painting& painting);
void paintTimeAxis(const Painting& painting);
void paintLegend(const Painting& painting);
void paintRegions(const Painting& painting);
void paintSelection(const Painting& painting);
void paintCursor(const Painting& painting);
void paintFocus(const Painting& painting);
void paintPlayhead(const Painting& painting);

/// Fills a straight line that lets things through. A pen would cost more than the rest of the frame: Qt hands such a
/// line to its own threads piece by piece and waits for each, however busy the processor is.
void fillStraight(QPainter& painter, const QRect& line, const QColor& colour);
/// A line with dark edges, seen on every colour.
void haloLine(QPainter& painter, const QLineF& line, const QPen& pen);

} // namespace stemma
