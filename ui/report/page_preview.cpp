#include "ui/report/page_preview.h"

#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stemma
{
namespace
{

constexpr int margin = 6; ///< around the sheet, for its edge and the focus

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QWidget(parent)
    , m_sheet(new QWidget(this))
    , m_place(new QLabel(this))
    , m_back(makeToolButton(this, tr("Back"), tr("The page before (Page Up)")))
    , m_on(makeToolButton(this, tr("Next"), tr("The next page (Page Down)")))
{
    setFocusPolicy(Qt::StrongFocus);
    describe(
        this, tr("Preview of the report"),
        tr("The pages as they will be printed. Page Up and Page Down turn them, Home and End go to "
           "the first and the last."));
    m_sheet->setMinimumSize(240, 340);
    m_sheet->installEventFilter(this);
    m_place->setAlignment(Qt::AlignCenter);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_place, 1);
    row->addWidget(m_on);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sheet, 1);
    column->addLayout(row);
    connect(m_back, &QToolButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_on, &QToolButton::clicked, this, [this] { turnTo(m_page + 1); });
    tell();
}

void PagePreview::setPages(int count)
{
    m_pages = count;
    m_page = std::clamp(m_page, 0, std::max(count - 1, 0));
    tell();
    if (count > 0)
        Q_EMIT wanted(m_page);
}

void PagePreview::setPicture(int page, const QImage& picture)
{
    if (page != m_page)
        return;
    m_picture = picture;
    m_sheet->update();
}

int PagePreview::pictureWidth() const
{
    return std::max(1, qRound((m_sheet->width() - 2 * margin) * devicePixelRatioF()));
}

void PagePreview::turnTo(int page)
{
    const int next = std::clamp(page, 0, std::max(m_pages - 1, 0));
    if (next == m_page)
        return;
    m_page = next;
    tell();
    Q_EMIT wanted(m_page);
}

void PagePreview::tell()
{
    m_place->setText(
        m_pages == 0 ? tr("The pages are being laid out…")
                     : tr("Page %L1 of %L2").arg(m_page + 1).arg(m_pages));
    setAccessibleName(tr("Preview of the report") + QStringLiteral(", ") + m_place->text());
    m_back->setEnabled(m_page > 0);
    m_on->setEnabled(m_page + 1 < m_pages);
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        return turnTo(m_page - 1);
    case Qt::Key_PageDown:
        return turnTo(m_page + 1);
    case Qt::Key_Home:
        return turnTo(0);
    case Qt::Key_End:
        return turnTo(m_pages - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() != 0)
        turnTo(m_page + (event->angleDelta().y() < 0 ? 1 : -1));
    event->accept();
}

bool PagePreview::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_sheet && event->type() == QEvent::Paint)
        paintSheet();
    if (watched == m_sheet && event->type() == QEvent::Resize && m_pages > 0)
        Q_EMIT wanted(m_page);
    return QWidget::eventFilter(watched, event);
}

void PagePreview::paintSheet()
{
    QPainter painter(m_sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect room = m_sheet->rect().adjusted(margin, margin, -margin, -margin);
    QSize size = m_picture.isNull() ? QSize(210, 297) : m_picture.size();
    size.scale(room.size(), Qt::KeepAspectRatio);
    QRect sheet({}, size);
    sheet.moveCenter(room.center());
    painter.fillRect(sheet, Qt::white);
    if (!m_picture.isNull())
        painter.drawImage(sheet, m_picture);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(sheet);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(m_sheet);
        option.rect = sheet.adjusted(-3, -3, 3, 3);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, m_sheet);
    }
}

} // namespace stemma
