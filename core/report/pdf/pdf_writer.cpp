#include "core/report/pdf/pdf_writer.h"

#include "core/report/pdf/pages.h"
#include "core/report/pdf/style.h"
#include "core/report/words/report_words.h"

#include <QBuffer>
#include <QByteArray>
#include <QFile>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

namespace stemma
{
namespace
{

namespace fs = std::filesystem;

/// The whole document in memory; it is written in one go, so a full disk cannot leave half of it.
Result<QByteArray> render(const Report& report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Internal, "cannot open a buffer", {}, {}};
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(pdf::resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(words::oneLine(report.query.info.tags.title));
    writer.setCreator(QStringLiteral("Stemma ") + words::oneLine(report.method.program));

    QPainter painter;
    if (!painter.begin(&writer))
        return Error{ErrorCode::Internal, "QPdfWriter cannot be painted on", {}, {}};
    painter.setRenderHints(
        QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::LosslessImageRendering);

    const int summary = pdf::summaryPages(report);
    const auto matches = static_cast<int>(report.matches.size());
    pdf::PageNumber number{1, summary + matches};
    for (; number.page <= number.pages; ++number.page) {
        if (number.page > 1 && !writer.newPage())
            return Error{ErrorCode::Internal, "QPdfWriter refused a page", {}, {}};
        if (number.page <= summary)
            pdf::drawSummaryPage(painter, report, number.page - 1, number);
        else
            pdf::drawMatchPage(
                painter, report, static_cast<std::size_t>(number.page - summary - 1), number);
    }
    if (!painter.end())
        return Error{ErrorCode::Internal, "QPdfWriter did not finish", {}, {}};
    return bytes;
}

/// What the file system will say, asked before the work, because Qt's errors do not tell it apart.
Status checkTarget(const fs::path& file)
{
    std::error_code ignored;
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    if (!fs::is_directory(folder, ignored))
        return Error{ErrorCode::FileNotFound, "no such folder", folder, {}};
    const fs::file_status status = fs::status(file, ignored);
    if (fs::exists(status) && !fs::is_regular_file(status))
        return Error{ErrorCode::NotARegularFile, {}, file, {}};
    if (access(folder.c_str(), W_OK | X_OK) != 0
        || (fs::exists(status) && access(file.c_str(), W_OK) != 0))
        return Error{ErrorCode::PermissionDenied, {}, file, {}};
    return success();
}

Error writeError(const QSaveFile& out, int systemError, const fs::path& file)
{
    ErrorCode code = ErrorCode::WriteFailed;
    if (systemError == ENOSPC || systemError == EDQUOT)
        code = ErrorCode::DiskFull;
    else if (systemError == EACCES || systemError == EPERM || systemError == EROFS)
        code = ErrorCode::PermissionDenied;
    return {code, out.errorString().toStdString(), file, {}};
}

Status save(const QByteArray& bytes, const fs::path& file)
{
    QSaveFile out(QFile::decodeName(QByteArray::fromStdString(file.string())));
    errno = 0;
    if (!out.open(QIODevice::WriteOnly))
        return writeError(out, errno, file);
    errno = 0;
    if (out.write(bytes) != bytes.size() || !out.flush())
        return writeError(out, errno, file);
    errno = 0;
    if (!out.commit())
        return writeError(out, errno, file);
    return success();
}

} // namespace

Status writePdf(const Report& report, const fs::path& file)
{
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr)
        return Error{ErrorCode::Internal, "a PDF needs a QGuiApplication for its fonts", file, {}};
    if (const Status checked = checkTarget(file); !checked)
        return checked.error();
    const Result<QByteArray> bytes = render(report);
    if (!bytes)
        return bytes.error();
    return save(*bytes, file);
}

} // namespace stemma
