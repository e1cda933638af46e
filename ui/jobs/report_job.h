// Builds, draws and writes reports in the background.
#pragma once

#include "core/report/export/export.h"
#include "core/report/pdf/report_pages.h"
#include "ui/jobs/engine_actions.h"
#include "ui/jobs/job_queue.h"

#include <QImage>
#include <QObject>

#include <filesystem>
#include <memory>
#include <stop_token>
#include <utility>
#include <vector>

namespace stemma
{

/// A report on its pages.
struct LaidReport {
    LaidReport(std::shared_ptr<const Report> what, const PageSettings& settings)
        : report(std::move(what))
        , pages(*report, settings)
    {
    }

    std::shared_ptr<const Report> report; ///< the pages draw from it
    ReportPages pages;
};

/// Lives on the GUI thread. Everything that it is asked for is done in order; each call gives one of its signals,
/// unless it was stopped.
class ReportJob final : public QObject
{
    Q_OBJECT
public:
    explicit ReportJob(QObject* parent = nullptr);
    ~ReportJob() override;

    void build(std::shared_ptr<const EngineActions> actions, const ReportRequest& request);
    /// Lays a report out on pages. A newer call supersedes the ones before.
    void lay(std::shared_ptr<const Report> report, const PageSettings& settings);
    /// Draws a page, from 0, @p width pixels wide. A newer call supersedes the ones before.
    void draw(std::shared_ptr<const LaidReport> laid, int page, int width);
    void writePdf(
        std::shared_ptr<const Report> report, const PageSettings& settings,
        const std::filesystem::path& target);
    /// Builds and writes in one go.
    void makePdf(
        std::shared_ptr<const EngineActions> actions, const ReportRequest& request,
        const PageSettings& settings, const std::filesystem::path& target);
    void exportFiles(
        std::shared_ptr<const Report> report, const std::vector<ExportFormat>& formats,
        const ExportTarget& target);
    /// Nothing more is sent of what runs or waits, and no file of it appears.
    void stop();

Q_SIGNALS:
    void built(std::shared_ptr<const stemma::Report> report);
    void laid(std::shared_ptr<const stemma::LaidReport> pages);
    void drawn(int page, const QImage& image);
    void progressed(int done, int total); ///< pages or files
    void written(const stemma::ExportOutcome& outcome);
    void failed(const stemma::Error& error);

private:
    template <class Work, class Done> void post(std::stop_source& stop, Work work, Done done);
    Result<ExportOutcome> writeNow(
        const Report& report, const PageSettings& settings, const std::filesystem::path& target,
        const std::stop_token& stop);
    void tell(int done, int total);

    std::stop_source m_building; ///< and writing
    std::stop_source m_laying;
    std::stop_source m_drawing;
    JobQueue m_queue;
};

} // namespace stemma
