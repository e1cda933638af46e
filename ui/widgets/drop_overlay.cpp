#include "ui/widgets/drop_overlay.h"

#include "core/library/case_info.h"
#include "ui/spectrogram/side.h"
#include "ui/text/path_text.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace stemma
{

DropRequest dropRequest(const QMimeData& data, DropZone zone)
{
    DropRequest request;
    const auto urls = data.urls();
    if (urls.isEmpty())
        request.unusable = 1;
    for (const auto& url : urls) {
        const auto path = toPath(url);
        if (path.empty())
            ++request.unusable;
        else if (path.extension() == caseExtension)
            request.cases.push_back(path);
        else if (zone == DropZone::AddToLibrary)
            request.imports.push_back(path);
        else
            request.queries.push_back(path);
    }
    return request;
}

DropOverlay::DropOverlay(QWidget* window)
    : QWidget(window)
{
    setAcceptDrops(true);
    setAccessibleName(tr("Drop files here"));
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    hide();
}

QRect DropOverlay::zoneRect(DropZone zone) const
{
    const int margin = 32;
    const int gap = 20;
    const int width = (this->width() - 2 * margin - gap) / 2;
    const int left = zone == DropZone::FindSamples ? margin : margin + width + gap;
    return {left, margin, width, height() - 2 * margin};
}

bool DropOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter) {
        setGeometry(parentWidget()->rect());
        raise();
        show();
        // Accepted here so that the drag goes on; its moves then reach the overlay on top.
        static_cast<QDragEnterEvent*>(event)->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void DropOverlay::dragEnterEvent(QDragEnterEvent* event)
{
    event->acceptProposedAction();
}

void DropOverlay::dragMoveEvent(QDragMoveEvent* event)
{
    m_zone = zoneAt(event->position());
    event->acceptProposedAction();
    update();
}

void DropOverlay::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    hide();
}

void DropOverlay::dropEvent(QDropEvent* event)
{
    hide();
    event->acceptProposedAction();
    Q_EMIT dropped(dropRequest(*event->mimeData(), zoneAt(event->position())));
}

DropZone DropOverlay::zoneAt(const QPointF& at) const
{
    return at.x() < width() / 2.0 ? DropZone::FindSamples : DropZone::AddToLibrary;
}

void DropOverlay::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    auto shade = palette().color(QPalette::Window);
    shade.setAlphaF(0.95F);
    painter.fillRect(rect(), shade);
    const auto zone = [&](DropZone which, Side side, const QString& title, const QString& text) {
        const auto colour = sideColour(side, palette());
        const auto area = zoneRect(which);
        const bool active = which == m_zone;
        auto fill = colour;
        fill.setAlphaF(active ? 0.25F : 0.06F);
        painter.setBrush(fill);
        painter.setPen(QPen(colour, active ? 3 : 1.5, Qt::DashLine));
        painter.drawRoundedRect(area, 12, 12);
        auto big = font();
        big.setPointSizeF(big.pointSizeF() * 1.7);
        big.setBold(true);
        painter.setFont(big);
        painter.setPen(palette().color(QPalette::WindowText));
        const int line = QFontMetrics(big).height();
        const QRect upper(
            area.left() + 16, area.center().y() - 2 * line, area.width() - 32, 2 * line);
        painter.drawText(upper, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, title);
        painter.setFont(font());
        painter.drawText(
            upper.translated(0, 2 * line + 10), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
            text);
    };
    zone(
        DropZone::FindSamples, Side::Query, tr("Find samples in this"),
        tr("Compare recordings, or a folder of them, with your library"));
    zone(
        DropZone::AddToLibrary, Side::Reference, tr("Add to library"),
        tr("Import files and folders"));
}

} // namespace stemma
