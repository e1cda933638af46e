// Draws spectrograms off the GUI thread.
#pragma once

#include "ui/jobs/job_queue.h"
#include "ui/spectrogram/render.h"

#include <QObject>

#include <optional>

namespace stemma
{

/// A picture and the stretch of the axis that it shows.
struct RenderedPicture {
    QImage image;
    TimeRange time;
};

/// Lives on the GUI thread. While one request is drawn only the latest of those that follow is kept, so that
/// panning gets pictures steadily and never queues up.
class SpectrogramRenderer final : public QObject
{
    Q_OBJECT
public:
    explicit SpectrogramRenderer(QObject* parent = nullptr);
    void request(RenderRequest request);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void rendered(const stemma::RenderedPicture& picture);

private:
    bool m_busy = false;
    std::optional<RenderRequest> m_next;
    JobQueue m_queue;
};

} // namespace stemma
