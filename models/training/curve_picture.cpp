#include "models/training/curve_picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace stemma
{

namespace
{

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

/// One of the picture's three plots: a value over processor seconds.
struct Plot {
    const char* title;
    double CurvePoint::*value;
    double left; ///< of the picture, in pixels
    double lowest = 0;
    double highest = 0;
};

constexpr double plotTop = 50;
constexpr double plotWidth = 230;
constexpr double plotHeight = 180;
constexpr int gridLines = 4;

/// Colours that people with any colour vision tell apart (Okabe and Ito), and that show on white and black.
constexpr std::array<const char*, 7> colours{"#0072b2", "#d55e00", "#009e73", "#cc79a7",
                                             "#e69f00", "#56b4e9", "#999999"};

std::string escaped(const std::string& text)
{
    std::string result;
    for (const char c : text) {
        if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else
            result += c;
    }
    return result;
}

std::string textAt(double x, double y, const char* anchor, const std::string& text)
{
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\">"
        + escaped(text) + "</text>\n";
}

/// The next round number, whose quarters are round enough.
double roundedUp(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1.0, 1.2, 1.6, 2.0, 2.4, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (value <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

void fitRange(Plot& plot, const std::vector<TrainingCurve>& curves)
{
    double lowest = INFINITY;
    double highest = -INFINITY;
    for (const auto& curve : curves) {
        for (const auto& point : curve.points) {
            const double value = point.*plot.value;
            if (std::isfinite(value)) {
                lowest = std::min(lowest, value);
                highest = std::max(highest, value);
            }
        }
    }
    const bool isShare = plot.value != &CurvePoint::loss;
    plot.lowest = isShare || lowest > highest ? 0 : std::floor(2 * lowest) / 2;
    plot.highest = isShare ? roundedUp(highest) : std::ceil(2 * highest) / 2;
    if (!(plot.highest > plot.lowest))
        plot.highest = plot.lowest + 1;
}

std::string drawPlot(const Plot& plot, const std::vector<TrainingCurve>& curves, double seconds)
{
    std::string svg = textAt(plot.left, plotTop - 14, "start", plot.title);
    for (int line = 0; line <= gridLines; ++line) {
        const double share = static_cast<double>(line) / gridLines;
        const double y = plotTop + (1 - share) * plotHeight;
        svg += "<path class=\"grid\" d=\"M" + number(plot.left) + ' ' + number(y) + 'h'
            + number(plotWidth) + "\"/>\n";
        svg += textAt(
            plot.left - 6, y + 4, "end",
            number(plot.lowest + share * (plot.highest - plot.lowest)));
        if (line % 2 == 0)
            svg += textAt(
                plot.left + share * plotWidth, plotTop + plotHeight + 18, "middle",
                number(share * seconds));
    }
    svg += textAt(
        plot.left + plotWidth / 2, plotTop + plotHeight + 36, "middle", "processor seconds");
    for (std::size_t i = 0; i < curves.size(); ++i) {
        std::string path;
        for (const auto& point : curves[i].points) {
            const double value = point.*plot.value;
            if (!std::isfinite(value))
                continue;
            const double x = plot.left + plotWidth * point.cpuSeconds / seconds;
            const double y
                = plotTop + plotHeight * (plot.highest - value) / (plot.highest - plot.lowest);
            path += (path.empty() ? 'M' : 'L') + number(x) + ' ' + number(y);
        }
        if (!path.empty())
            svg += "<path class=\"curve\" stroke=\"" + std::string(colours[i % colours.size()])
                + "\" d=\"" + path + "\"/>\n";
    }
    return svg;
}

} // namespace

std::string curvesAsSvg(const std::vector<TrainingCurve>& curves)
{
    double seconds = 0;
    for (const auto& curve : curves) {
        for (const auto& point : curve.points)
            seconds = std::max(seconds, point.cpuSeconds);
    }
    seconds = roundedUp(seconds);
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"900\" height=\"340\" "
                      "viewBox=\"0 0 900 340\" font-family=\"sans-serif\" font-size=\"12\">\n"
                      "<style>.curve{fill:none;stroke-width:2}.grid{stroke:#ccc}"
                      "text{fill:#222}</style>\n"
                      "<rect width=\"900\" height=\"340\" fill=\"#fff\"/>\n";
    std::array<Plot, 3> plots{{
        {"top-1 of held-out pairs", &CurvePoint::topOne, 50},
        {"top-10 of held-out pairs", &CurvePoint::topTen, 350},
        {"loss in training", &CurvePoint::loss, 650},
    }};
    for (Plot& plot : plots) {
        fitRange(plot, curves);
        svg += drawPlot(plot, curves, seconds);
    }
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const double x = 50 + 290 * static_cast<double>(i % 3);
        const std::size_t row = i / 3;
        const double y = 296 + 20 * static_cast<double>(row);
        svg += "<path class=\"curve\" stroke=\"" + std::string(colours[i % colours.size()])
            + "\" d=\"M" + number(x) + ' ' + number(y - 4) + "h20\"/>\n"
            + textAt(x + 26, y, "start", curves[i].name);
    }
    return svg + "</svg>\n";
}

} // namespace stemma
