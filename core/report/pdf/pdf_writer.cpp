#include "core/report/pdf/pdf_writer.h"

#include "core/base/sha256.h"
#include "core/report/formats/matches_csv.h"
#include "core/report/pdf/pdf_evidence.h"
#include "core/report/pdf/pdf_finish.h"
#include "core/report/pdf/pdf_pictures.h"
#include "core/report/pdf/report_pages.h"
#include "core/report/stated_evidence.h"
#include "core/report/words/report_words.h"

#include <QBuffer>
#include <QByteArray>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

#include <string>

namespace stemma
{
namespace
{

namespace fs = std::filesystem;

class PdfText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportPdf)
};

/// The pages as Qt writes them, with stand-ins for the pictures.
Result<std::string>
paint(const ReportPages& pages, pdf::StandInPictures& pictures, const PdfOptions& options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Internal, "cannot open a buffer", {}, {}};
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(ReportPages::resolution());
    writer.setPageSize(
        QPageSize(pages.sizeInMm(), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));

    QPainter painter;
    if (!painter.begin(&writer))
        return Error{ErrorCode::Internal, "QPdfWriter cannot be painted on", {}, {}};
    painter.setRenderHints(
        QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::LosslessImageRendering);
    for (int page = 0; page < pages.count(); ++page) {
        if (options.stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        if (page > 0 && !writer.newPage())
            return Error{ErrorCode::Internal, "QPdfWriter refused a page", {}, {}};
        pages.draw(painter, page, pictures);
        if (options.progress)
            options.progress(page + 1, pages.count());
    }
    if (!painter.end())
        return Error{ErrorCode::Internal, "QPdfWriter did not finish", {}, {}};
    return bytes.toStdString();
}

pdf::PdfDetails detailsOf(const Report& report, const ReportPages& pages)
{
    constexpr double pointsPerMm = 72 / 25.4;
    pdf::PdfDetails details;
    //: The title of the document; %1 is the recording that was searched.
    details.title
        = PdfText::tr("Sample report: %1").arg(words::plainNameOf(report.query)).toStdString();
    details.author = words::oneLine(report.cover.preparedBy).toStdString();
    details.creator = "Stemma " + report.method.program;
    //: The language of these words, as RFC 5646 has it: "de", "fr", "ja".
    details.language = PdfText::tr("en", "language tag").toStdString();
    details.createdAt = report.createdAt;
    // Everything but the dates: other words or another paper make another file.
    details.identity
        = hexOf(sha256Of(
                    pages.evidence() + details.language + details.title + report.cover.caseName
                    + '\n' + details.author + '\n' + report.cover.preparedFor + '\n'
                    + std::to_string(pages.sizeInMm().height()) + QLocale().name().toStdString()))
              .substr(0, 32);
    details.bookmarks = pages.bookmarks();
    details.attachments
        = {{evidenceAttachment, "application/json",
            PdfText::tr("What was compared, found and decided, for programs").toStdString(),
            pages.evidence(), evidenceDigestKey},
           {matchesAttachment, "text/csv", PdfText::tr("The matches as a table").toStdString(),
            matchesCsv(report), matchesDigestKey}};
    details.pageHeight = pages.sizeInMm().height() * pointsPerMm;
    return details;
}

} // namespace

Result<std::string> pdfBytes(const Report& report, const PdfOptions& options)
{
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr)
        return Error{ErrorCode::Internal, "a PDF needs a QGuiApplication for its fonts", {}, {}};
    const ReportPages pages(report, options.page);
    pdf::StandInPictures pictures;
    const auto painted = paint(pages, pictures, options);
    if (!painted)
        return painted.error();
    pdf::PdfDetails details = detailsOf(report, pages);
    SerialRunner serial;
    details.pictures
        = pictures.pack(options.runner != nullptr ? *options.runner : serial, options.stop);
    if (options.stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    auto bytes = finishPdf(*painted, details);
    if (options.stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    return bytes;
}

Status writePdf(const Report& report, const fs::path& file, const PdfOptions& options)
{
    if (const Status checked = checkWritable(file, options.overwrite); !checked)
        return checked.error();
    const Result<std::string> bytes = pdfBytes(report, options);
    if (!bytes)
        return bytes.error();
    return writeAtomically(*bytes, file, options.overwrite);
}

} // namespace stemma
