#include "core/report/html/match_picture.h"

#include "core/report/pdf/figure.h"
#include "core/report/pdf/style.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace stemma
{

std::string matchPng(const Report& report, const ReportedMatch& match, int dotsPerInch)
{
    if (!report.query.map && !report.referenceOf(match).map)
        return {};
    const double scale = static_cast<double>(dotsPerInch) / pdf::resolution;
    const QRectF box(0, 0, pdf::textWidth, pdf::mm(105));
    const QRectF sheet = box.adjusted(0, 0, 0, pdf::mm(2)); // the legend's numbers hang below
    QImage picture((sheet.size() * scale).toSize(), QImage::Format_RGB32);
    picture.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    picture.setDotsPerMeterY(picture.dotsPerMeterX());
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    pdf::PaintedPictures pictures;
    pdf::Canvas canvas{painter, pictures};
    pdf::drawAlignment(canvas, box, report, match);
    painter.end();

    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG"))
        return {};
    return buffer.data().toStdString();
}

} // namespace stemma
