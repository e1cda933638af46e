// Where the pictures of a page go: to the painter, or into the PDF file as they are.
#pragma once

#include <QImage>
#include <QPainter>
#include <QRectF>

#include <functional>

namespace stemma::pdf
{

/// Makes a picture of Format_Indexed8; called once, on any thread.
using PictureMaker = std::function<QImage()>;

class PictureSink
{
public:
    virtual ~PictureSink() = default;
    /// Shows a picture at a place of the page that is painted.
    virtual void place(QPainter& painter, const QRectF& box, PictureMaker make) = 0;
};

/// Paints pictures at once.
class PaintedPictures final : public PictureSink
{
public:
    void place(QPainter& painter, const QRectF& box, PictureMaker make) override
    {
        painter.drawImage(box, make());
    }
};

/// What a block of a page is painted on.
struct Canvas {
    QPainter& painter;
    PictureSink& pictures;
};

} // namespace stemma::pdf
