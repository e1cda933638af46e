#include "ui/jobs/report_job.h"

#include "core/pipeline/within_memory.h"
#include "core/report/pdf/pdf_writer.h"
#include "ui/jobs/thread_pool_runner.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace stemma
{
namespace
{

/// As a sheet of paper: white, whatever the colours of the window are.
Result<QImage> pictureOf(const LaidReport& laid, int page, int width, const std::stop_token& stop)
{
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    const QSizeF size = laid.pages.sizeInMm();
    QImage image(
        width, std::max(1, qRound(width * size.height() / size.width())), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(
        QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    constexpr double mmPerInch = 25.4;
    const double scale = width / (size.width() / mmPerInch) / ReportPages::resolution();
    painter.scale(scale, scale);
    laid.pages.draw(painter, page);
    return image;
}

} // namespace

ReportJob::ReportJob(QObject* parent)
    : QObject(parent)
{
}

ReportJob::~ReportJob()
{
    stop();
}

/// Runs @p work(stop token) and gives its value to @p done, its error to failed().
template <class Work, class Done> void ReportJob::post(std::stop_source& stop, Work work, Done done)
{
    m_queue.post(
        this, stop.get_token(),
        [work, token = stop.get_token()] { return withinMemory({}, [&] { return work(token); }); },
        [this, done](auto result) {
            if (result)
                done(std::move(result).value());
            else if (result.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(result.error());
        });
}

void ReportJob::build(std::shared_ptr<const EngineActions> actions, const ReportRequest& request)
{
    post(
        m_building,
        [actions, request](const std::stop_token& stop) { return actions->report(request, stop); },
        [this](Report report) { Q_EMIT built(std::make_shared<const Report>(std::move(report))); });
}

void ReportJob::lay(std::shared_ptr<const Report> report, const PageSettings& settings)
{
    m_laying.request_stop();
    m_laying = {};
    using Laid = std::shared_ptr<const LaidReport>;
    post(
        m_laying,
        [report, settings](const std::stop_token&) {
            return Result<Laid>(std::make_shared<const LaidReport>(report, settings));
        },
        [this](const Laid& laidOut) { Q_EMIT laid(laidOut); });
}

void ReportJob::draw(std::shared_ptr<const LaidReport> laid, int page, int width)
{
    m_drawing.request_stop();
    m_drawing = {};
    post(
        m_drawing,
        [laid, page, width](const std::stop_token& stop) {
            return pictureOf(*laid, page, width, stop);
        },
        [this, page](const QImage& image) { Q_EMIT drawn(page, image); });
}

/// On the queue's thread.
Result<ExportOutcome> ReportJob::writeNow(
    const Report& report, const PageSettings& settings, const std::filesystem::path& target,
    const std::stop_token& stop)
{
    ThreadPoolRunner runner;
    const auto told = [this](int done, int pages) { tell(done, pages); };
    const Status status = stemma::writePdf(report, target, {settings, &runner, told, stop});
    if (!status)
        return status.error();
    ExportOutcome outcome;
    outcome.files.push_back(target);
    return outcome;
}

void ReportJob::writePdf(
    std::shared_ptr<const Report> report, const PageSettings& settings,
    const std::filesystem::path& target)
{
    post(
        m_building,
        [this, report, settings, target](const std::stop_token& stop) {
            return writeNow(*report, settings, target, stop);
        },
        [this](const ExportOutcome& outcome) { Q_EMIT written(outcome); });
}

void ReportJob::makePdf(
    std::shared_ptr<const EngineActions> actions, const ReportRequest& request,
    const PageSettings& settings, const std::filesystem::path& target)
{
    post(
        m_building,
        [this, actions, request, settings,
         target](const std::stop_token& stop) -> Result<ExportOutcome> {
            const auto report = actions->report(request, stop);
            if (!report)
                return report.error();
            return writeNow(*report, settings, target, stop);
        },
        [this](const ExportOutcome& outcome) { Q_EMIT written(outcome); });
}

void ReportJob::exportFiles(
    std::shared_ptr<const Report> report, const std::vector<ExportFormat>& formats,
    const ExportTarget& target)
{
    auto told = [this](const Progress& progress) {
        tell(static_cast<int>(progress.done), static_cast<int>(progress.total));
    };
    post(
        m_building,
        [report, formats, target, told](const std::stop_token& stop) {
            ThreadPoolRunner runner;
            ExportTarget withRunner = target;
            withRunner.runner = &runner;
            return exportReport(*report, formats, withRunner, told, stop);
        },
        [this](const ExportOutcome& outcome) { Q_EMIT written(outcome); });
}

/// From the queue's thread.
void ReportJob::tell(int done, int total)
{
    QMetaObject::invokeMethod(
        this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
}

void ReportJob::stop()
{
    for (std::stop_source* const stop : {&m_building, &m_laying, &m_drawing}) {
        stop->request_stop();
        *stop = {};
    }
}

} // namespace stemma
