#include "core/report/pdf/report_pages.h"

#include "core/report/evidence.h"
#include "core/report/pdf/frame.h"
#include "core/report/pdf/sections.h"

namespace stemma
{

struct ReportPages::Impl {
    Impl(const Report& report, const PageSettings& settings)
        : sheet(pdf::sheetOf(settings.paper))
        , evidence(evidenceJson(report))
        , digest(sha256Of(evidence))
        , document{
              report, sheet, QString::fromStdString(reportId(digest)),
              QString::fromStdString(hexOf(digest))}
    {
        addSummary(flow, document);
        addMaterials(flow, document);
        addTimeline(flow, document);
        addMatches(flow, document);
        addSetAside(flow, document);
        addLimitations(flow, document);
        addAppendix(flow, document);
        pages = flow.pages(sheet.text.height(), bookmarks);
    }

    pdf::Sheet sheet;
    std::string evidence;
    Sha256Digest digest;
    pdf::Document document;
    pdf::Flow flow;
    std::vector<pdf::Bookmark> bookmarks;
    std::vector<pdf::Page> pages;
};

ReportPages::ReportPages(const Report& report, const PageSettings& settings)
    : m_impl(std::make_unique<Impl>(report, settings))
{
}

ReportPages::~ReportPages() = default;

int ReportPages::count() const
{
    return static_cast<int>(m_impl->pages.size());
}

QSizeF ReportPages::sizeInMm() const
{
    return m_impl->sheet.sizeInMm;
}

int ReportPages::resolution()
{
    return pdf::resolution;
}

void ReportPages::draw(QPainter& painter, int page) const
{
    pdf::PaintedPictures pictures;
    draw(painter, page, pictures);
}

void ReportPages::draw(QPainter& painter, int page, pdf::PictureSink& pictures) const
{
    const pdf::Page& content = m_impl->pages[static_cast<std::size_t>(page)];
    drawHeadAndFoot(painter, m_impl->document, content.title, page + 1, count());
    const QRectF text = m_impl->sheet.text;
    pdf::Canvas canvas{painter, pictures};
    for (const pdf::PlacedBlock& placed : content.blocks) {
        placed.block->paint(
            canvas, {text.left(), text.top() + placed.y, text.width(), placed.height});
    }
}

const std::vector<pdf::Bookmark>& ReportPages::bookmarks() const
{
    return m_impl->bookmarks;
}

const std::string& ReportPages::evidence() const
{
    return m_impl->evidence;
}

std::string ReportPages::evidenceDigest() const
{
    return hexOf(m_impl->digest);
}

} // namespace stemma
