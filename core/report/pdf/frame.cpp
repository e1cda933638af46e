#include "core/report/pdf/layout.h"
#include "core/report/pdf/pages.h"
#include "core/report/words/report_words.h"

#include <QCoreApplication>

namespace stemma::pdf
{
using namespace words;

namespace
{

class FrameText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportFrame)
};

} // namespace

void drawHeadAndFoot(
    QPainter& painter, const Report& report, const QString& head, PageNumber number)
{
    const QRectF top = headRect();
    const double half = top.width() / 2;
    drawLine(
        painter, {top.left(), top.top(), half, top.height()}, FrameText::tr("Stemma sample report"),
        Type::Small, colour::grey);
    drawLine(
        painter, {top.left() + half, top.top(), half, top.height()}, head, Type::Small,
        colour::grey, Qt::AlignRight);
    drawRule(painter, top, top.bottom() + mm(0.8));

    const QRectF bottom = footRect();
    drawLine(
        painter, {bottom.left(), bottom.top(), mm(130), bottom.height()}, nameOf(report.query),
        Type::Small, colour::grey);
    drawLine(
        painter, {bottom.right() - mm(34), bottom.top(), mm(34), bottom.height()},
        //: %1 is the number of the page, %2 how many there are.
        FrameText::tr("Page %1 of %2").arg(number.page).arg(number.pages), Type::Small,
        colour::grey, Qt::AlignRight);
}

} // namespace stemma::pdf
