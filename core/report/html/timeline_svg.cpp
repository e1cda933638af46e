#include "core/report/html/timeline_svg.h"

#include "core/report/formats/plain_text.h"
#include "core/report/pdf/axes.h"
#include "core/report/words/report_words.h"

#include <algorithm>

namespace stemma
{
namespace
{

constexpr double left = 40; // units of the drawing, 1000 wide
constexpr double right = 970; // half a label stands beyond it
constexpr double rowHeight = 18;
constexpr double narrowest = 3; // even a short place must be seen

std::string number(double value)
{
    return fixedNumber(value, 2);
}

std::string text(double x, double y, const char* anchor, const std::string& content)
{
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\">"
        + content + "</text>\n";
}

} // namespace

std::string timelineSvg(const Report& report, std::string_view title, std::string_view description)
{
    const double length = std::max(report.query.seconds, 1e-3);
    const auto x = [&](double seconds) {
        return left + (right - left) * std::clamp(seconds / length, 0.0, 1.0);
    };
    const double bottom
        = rowHeight * static_cast<double>(std::max<std::size_t>(report.matches.size(), 1));
    std::string svg = "<svg viewBox=\"0 0 1000 " + number(bottom + 24)
        + "\" role=\"img\" aria-labelledby=\"timeline-title timeline-text\">\n"
          "<title id=\"timeline-title\">";
    svg += title;
    svg += "</title>\n<desc id=\"timeline-text\">";
    svg += description;
    svg += "</desc>\n";
    const double step = pdf::tickStep(length, 8);
    for (const double second : pdf::ticks(0, length, step)) {
        svg += "<line class=\"grid\" stroke=\"#c9c9cf\" x1=\"" + number(x(second)) + "\" x2=\""
            + number(x(second)) + "\" y1=\"0\" y2=\"" + number(bottom + 4) + "\"/>\n";
        svg += text(x(second), bottom + 18, "middle", words::tickLabel(second, step).toStdString());
    }
    for (std::size_t i = 0; i < report.matches.size(); ++i) {
        const ReportedMatch& reported = report.matches[i];
        const double top = rowHeight * static_cast<double>(i);
        const bool aside = reported.review.verdict == Verdict::Rejected;
        svg += text(left - 8, top + rowHeight - 5, "end", std::to_string(i + 1));
        for (const Occurrence& occurrence : reported.match.occurrences) {
            const double from = x(occurrence.query.start);
            const double width = std::max(x(occurrence.query.end) - from, narrowest);
            svg += std::string("<rect class=\"")
                + (aside ? "rejected\" fill=\"none\" stroke=\"#63636b" : "match\" fill=\"#0072b2")
                + "\" x=\"" + number(from) + "\" y=\"" + number(top + 3) + "\" width=\""
                + number(width) + "\" height=\"" + number(rowHeight - 6) + "\"/>\n";
        }
    }
    return svg + "</svg>\n";
}

} // namespace stemma
