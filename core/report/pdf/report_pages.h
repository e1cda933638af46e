// The pages of a report, for the PDF file and for a preview of it.
#pragma once

#include "core/report/pdf/flow.h"
#include "core/report/pdf/page_settings.h"
#include "core/report/report.h"

#include <QPainter>
#include <QSizeF>

#include <memory>
#include <string>
#include <vector>

namespace stemma
{

/// Laid out once, then drawn as often as wanted. Words are in the language of the installed translators, numbers in
/// the default locale, time codes always h:mm:ss.mmm. Needs a QGuiApplication; works on any thread, one at a time.
class ReportPages
{
public:
    /// @p report must outlive the pages.
    explicit ReportPages(const Report& report, const PageSettings& settings = {});
    ~ReportPages();
    ReportPages(const ReportPages&) = delete;
    ReportPages& operator=(const ReportPages&) = delete;

    int count() const;
    QSizeF sizeInMm() const;
    /// Dots an inch of the painter's coordinates: to draw on an image, scale the painter by its dots an inch over
    /// these.
    static int resolution();
    /// Draws page @p page, from 0.
    void draw(QPainter& painter, int page) const;
    /// The same, with the pictures given to a sink.
    void draw(QPainter& painter, int page, pdf::PictureSink& pictures) const;

    const std::vector<pdf::Bookmark>& bookmarks() const;
    /// evidenceJson() of the report, whose digest stands on every page.
    const std::string& evidence() const;
    std::string evidenceDigest() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace stemma
