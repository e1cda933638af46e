// Draws the tiles that a view needs off the GUI thread, and keeps them.
#pragma once

#include "ui/jobs/job_queue.h"
#include "ui/spectrogram/tile_sheet.h"

#include <QObject>

#include <list>

namespace stemma
{

/// A picture and where it lies on the axes.
struct DrawnTile {
    QImage image;
    TimeRange time;
    FrequencyWindow frequency;
    bool exact = false; ///< of the zoom that was asked for: draw it pixel by pixel
};

/// Lives on the GUI thread. While a few tiles are drawn nothing else is begun; what is drawn next is decided then,
/// so that panning and zooming get pictures steadily and never queue up.
class TileStore final : public QObject
{
    Q_OBJECT
public:
    explicit TileStore(QObject* parent = nullptr);

    /// Asks for @p content over @p visible on a plot of @p pixels device pixels.
    void show(const PictureContent& content, const TimeRange& visible, const QSize& pixels);
    /// Forgets everything, so that nothing stands in for what is shown next.
    void clear();
    /// What is there for the last show(), to be drawn in this order: where tiles are still missing those of other
    /// zooms and contents stand in below them.
    std::vector<DrawnTile> tiles() const;
    /// Everything visible is there.
    bool isComplete() const;

Q_SIGNALS:
    void drawn();

private:
    void drawNext();
    void keep(const TileSheet& part);
    std::list<TileSheet>::iterator find(const PictureContent& content, const TileGrid& grid);
    std::vector<const TileSheet*> standIns(const TileSheet& asked) const;
    void trim();

    std::list<TileSheet> m_sheets; ///< the one in use first
    TimeRange m_visible;
    int m_generation = 0; ///< counts clear()
    bool m_busy = false;
    JobQueue m_queue;
};

} // namespace stemma
