#include "core/report/export/document_bytes.h"

#include "core/report/document/text_writer.h"
#include "core/report/evidence.h"
#include "core/report/formats/audacity_labels.h"
#include "core/report/formats/boxes_csv.h"
#include "core/report/formats/matches_csv.h"
#include "core/report/formats/plain_text.h"
#include "core/report/formats/sv_layer.h"
#include "core/report/formats/web_vtt.h"
#include "core/report/html/html_writer.h"
#include "core/report/pdf/pdf_writer.h"

namespace stemma
{
namespace
{

/// What recordings are compared in where a map is gone that would say it: the whole range of the analyser.
constexpr FrequencyRange wholeRange{55, 6839.5};
constexpr const char* queryColour = "#0072b2";
constexpr const char* referenceColour = "#e69f00";

} // namespace

std::string
annotationBytes(ExportFormat format, const std::vector<Mark>& marks, const Exhibit& recording)
{
    const auto compared = comparedFrequencies(recording);
    if (format == ExportFormat::AudacityLabels)
        return audacityLabels(marks, compared);
    if (format == ExportFormat::BoxesCsv)
        return boxesCsv(marks, compared.value_or(wholeRange));
    const int rate = recording.info.format.sampleRate;
    return svLayerXml(
        marks,
        {plainName(recording), recording.track ? referenceColour : queryColour,
         rate > 0 ? rate : 44100, compared.value_or(wholeRange)});
}

Result<std::string> exportBytes(
    const Report& report, ExportFormat format, const ExportTarget& target,
    const std::stop_token& stop)
{
    switch (format) {
    case ExportFormat::Pdf: {
        PdfOptions options;
        if (target.paper)
            options.page.paper = *target.paper;
        options.runner = target.runner;
        options.stop = stop;
        return pdfBytes(report, options);
    }
    case ExportFormat::Html: {
        std::string page = htmlReport(report, target.runner, stop);
        if (page.empty())
            return Error{ErrorCode::Cancelled, {}, target.path, {}};
        return page;
    }
    case ExportFormat::Text:
        return textReport(report);
    case ExportFormat::MatchesCsv:
        return matchesCsv(report);
    case ExportFormat::EvidenceJson:
        return evidenceJson(report);
    case ExportFormat::WebVtt:
        return webVtt(queryMarks(report), plainName(report.query));
    case ExportFormat::AudacityLabels:
    case ExportFormat::SvLayer:
    case ExportFormat::BoxesCsv:
        return annotationBytes(format, queryMarks(report), report.query);
    case ExportFormat::Pictures:
    case ExportFormat::Clips:
        break;
    }
    return Error{ErrorCode::InvalidArgument, "this needs a folder", target.path, {}};
}

} // namespace stemma
