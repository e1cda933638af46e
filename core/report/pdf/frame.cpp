#include "core/report/pdf/frame.h"

#include "core/report/pdf/text.h"
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
    QPainter& painter, const Document& document, const QString& title, int page, int pages)
{
    const Report& report = document.report;
    const QRectF top = document.sheet.head;
    const double side = top.width() * 0.42;
    QString left = FrameText::tr("Stemma sample report");
    if (const QString caseName = oneLine(report.cover.caseName); !caseName.isEmpty())
        //: The kind of document, then the name of the case.
        left = FrameText::tr("%1, %2").arg(left, caseName);
    drawLine(painter, {top.left(), top.top(), side, top.height()}, left, Type::Small, colour::grey);
    drawLine(
        painter, {top.right() - top.width() * 0.54, top.top(), top.width() * 0.54, top.height()},
        title, Type::Small, colour::grey, Qt::AlignRight);
    drawRule(painter, top, top.bottom() + mm(0.8));

    const QRectF foot = document.sheet.foot;
    const double line = leading(Type::Small);
    const double right = mm(34);
    drawRule(painter, foot, foot.top() - mm(0.8));
    drawLine(
        painter, {foot.left(), foot.top(), foot.width() - right, line},
        //: %1 names the report, %2 is the recording.
        FrameText::tr("Report %1: %2").arg(document.reportId, nameOf(report.query)), Type::Small,
        colour::grey);
    drawLine(
        painter, {foot.right() - right, foot.top(), right, line},
        //: %1 is the number of the page, %2 how many there are.
        FrameText::tr("Page %1 of %2").arg(page).arg(pages), Type::Small, colour::grey,
        Qt::AlignRight);
    const QString of = FrameText::tr("SHA-256 of evidence.json");
    const double width = widthOf(of, Type::Small) + mm(1);
    drawLine(painter, {foot.left(), foot.top() + line, width, line}, of, Type::Small, colour::grey);
    drawLine(
        painter,
        {foot.left() + width + mm(1), foot.top() + line, foot.width() - width - mm(1), line},
        document.evidenceDigest, Type::FootCode, colour::grey);
}

} // namespace stemma::pdf
