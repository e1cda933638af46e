#include "ui/spectrogram/renderer.h"

namespace stemma
{

SpectrogramRenderer::SpectrogramRenderer(QObject* parent)
    : QObject(parent)
{
}

void SpectrogramRenderer::request(RenderRequest request)
{
    if (m_busy) {
        m_next = std::move(request);
        return;
    }
    m_busy = true;
    auto work = [request = std::move(request)] {
        return RenderedPicture{renderSpectrogram(request), request.time};
    };
    m_queue.post(this, {}, std::move(work), [this](const RenderedPicture& picture) {
        m_busy = false;
        if (m_next)
            this->request(*std::exchange(m_next, std::nullopt));
        Q_EMIT rendered(picture);
    });
}

} // namespace stemma
