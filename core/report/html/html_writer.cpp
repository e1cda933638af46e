#include "core/report/html/html_writer.h"

#include "core/report/document/document.h"
#include "core/report/formats/markup.h"
#include "core/report/html/html_style.h"
#include "core/report/html/match_picture.h"
#include "core/report/html/timeline_svg.h"

#include <QByteArray>
#include <QCoreApplication>

#include <cstddef>
#include <functional>
#include <variant>
#include <vector>

namespace stemma
{
namespace
{

/// Dots per inch: sharp where a window shows the page twice as dense as it is laid out, and small enough to mail.
constexpr int pictureResolution = 200;

class HtmlPageText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportDocument)

public:
    //: The code of the language of this translation: "de" in German.
    static QString language() { return tr("en", "language code"); }
    static QString skip() { return tr("Skip to the summary"); }
    static QString contents() { return tr("Contents"); }
};

class HtmlPage
{
public:
    /// @p pictures as PNG, one for each match; an empty one is none.
    HtmlPage(const Report& report, const std::vector<std::string>& pictures)
        : m_report(report)
        , m_pictures(pictures)
    {
    }

    std::string text()
    {
        const ReportDocument document = documentOf(m_report);
        m_html = "<!DOCTYPE html>\n<html lang=\"" + markup(HtmlPageText::language())
            + "\">\n<head>\n<meta charset=\"utf-8\">\n"
              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
              "<meta name=\"generator\" content=\"Stemma "
            + markupText(m_report.method.program) + "\">\n";
        element("title", document.title);
        m_html += std::string("<style>") + htmlStyle + "</style>\n</head>\n<body>\n";
        m_html += "<a class=\"skip\" href=\"#summary\">" + markup(HtmlPageText::skip()) + "</a>\n";
        m_html += "<header>\n";
        element("h1", document.title);
        m_html += "<ul class=\"about\">\n";
        for (const QString& line : document.introduction)
            element("li", line);
        m_html += "</ul>\n</header>\n";
        contents(document);
        m_html += "<main>\n";
        for (const DocumentSection& part : document.sections)
            section(part);
        m_html += "</main>\n</body>\n</html>\n";
        return std::move(m_html);
    }

    void operator()(const QString& paragraph) { element("p", paragraph); }

    void operator()(const TermList& list)
    {
        m_html += "<table class=\"terms\">\n";
        element("caption", list.caption);
        m_html += "<tbody>\n";
        for (const words::Term& term : list.terms)
            m_html += "<tr><th scope=\"row\">" + markup(term.name) + "</th>" + cell(term.text)
                + "</tr>\n";
        m_html += "</tbody>\n</table>\n";
    }

    void operator()(const DocumentTable& table)
    {
        m_html += "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\""
            + markup(table.caption) + "\">\n<table>\n";
        element("caption", table.caption);
        m_html += "<thead><tr>";
        for (const QString& column : table.columns)
            m_html += "<th scope=\"col\">" + markup(column) + "</th>";
        m_html += "</tr></thead>\n<tbody>\n";
        for (const QStringList& row : table.rows) {
            m_html += "<tr><th scope=\"row\">" + markup(row.first()) + "</th>";
            for (qsizetype i = 1; i < row.size(); ++i)
                m_html += cell(row[i]);
            m_html += "</tr>\n";
        }
        m_html += "</tbody>\n</table>\n</div>\n";
    }

    void operator()(const DocumentFigure& figure)
    {
        m_html += "<figure>\n";
        if (!figure.match) {
            m_html += timelineSvg(m_report, markup(figure.caption), markup(figure.alternative));
        } else if (const std::string& png = m_pictures[*figure.match]; !png.empty()) {
            m_html += "<img alt=\"" + markup(figure.alternative) + "\" src=\"data:image/png;base64,"
                + QByteArray::fromRawData(png.data(), static_cast<qsizetype>(png.size()))
                      .toBase64()
                      .toStdString()
                + "\">\n";
        } else {
            element("p", figure.alternative);
        }
        element("figcaption", figure.caption);
        m_html += "</figure>\n";
    }

private:
    static std::string markup(const QString& text) { return markupText(text.toStdString()); }
    /// What comes from tags may run from right to left.
    static std::string cell(const QString& text)
    {
        return "<td dir=\"auto\">" + markup(text) + "</td>";
    }
    void element(const char* name, const QString& text)
    {
        m_html += std::string("<") + name + '>' + markup(text) + "</" + name + ">\n";
    }

    void contents(const ReportDocument& document)
    {
        m_html += "<nav aria-label=\"" + markup(HtmlPageText::contents()) + "\">\n<ul>\n";
        for (const DocumentSection& part : document.sections) {
            if (part.level == 2)
                m_html += "<li><a href=\"#" + markup(part.id) + "\">" + markup(part.heading)
                    + "</a></li>\n";
        }
        m_html += "</ul>\n</nav>\n";
    }

    void section(const DocumentSection& part)
    {
        const std::string heading = part.level == 2 ? "h2" : "h3";
        const std::string id = markup(part.id);
        m_html += "<section aria-labelledby=\"" + id + "\">\n<" + heading + " id=\"" + id + "\">"
            + markup(part.heading) + "</" + heading + ">\n";
        for (const DocumentBlock& block : part.blocks)
            std::visit(*this, block);
        m_html += "</section>\n";
    }

    const Report& m_report;
    const std::vector<std::string>& m_pictures;
    std::string m_html;
};

std::vector<std::string>
picturesOf(const Report& report, TaskRunner& runner, const std::stop_token& stop)
{
    std::vector<std::string> pictures(report.matches.size());
    std::vector<std::function<void()>> tasks;
    tasks.reserve(pictures.size());
    for (std::size_t i = 0; i < pictures.size(); ++i)
        tasks.emplace_back([&report, &pictures, &stop, i] {
            if (!stop.stop_requested())
                pictures[i] = matchPng(report, report.matches[i], pictureResolution);
        });
    runner.run(tasks);
    return pictures;
}

} // namespace

std::string htmlReport(const Report& report, TaskRunner* runner, const std::stop_token& stop)
{
    SerialRunner serial;
    const auto pictures = picturesOf(report, runner != nullptr ? *runner : serial, stop);
    return stop.stop_requested() ? std::string() : HtmlPage(report, pictures).text();
}

} // namespace stemma
