#include "app/cli/commands/evaluation_output.h"

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

constexpr double side = 260; ///< of a diagram, pixels
constexpr double margin = 56;
constexpr double most = 14; ///< radius of the dot of a bin that holds everything
constexpr double least = 2;

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString line(double x1, double y1, double x2, double y2, const char* style)
{
    return QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" %5/>\n")
        .arg(number(x1), number(y1), number(x2), number(y2), QString::fromLatin1(style));
}

QString text(double x, double y, const char* style, const QString& words)
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" %3>%4</text>\n")
        .arg(number(x), number(y), QString::fromLatin1(style), words.toHtmlEscaped());
}

/// The square from 0 to 1 with a grid, the diagonal on which scores are true, and a dot for each bin.
QString diagram(const Calibration& calibration, const QString& title, double left)
{
    const double bottom = margin + side;
    const auto x = [&](double score) { return left + score * side; };
    const auto y = [&](double share) { return bottom - share * side; };
    QString svg = text(left, margin - 28, "font-weight=\"bold\"", title);
    svg += text(
        left, margin - 12, "",
        CliSession::tr("expected calibration error %1, %2 scores")
            .arg(figure(calibration.error))
            .arg(calibration.count));
    for (int i = 0; i <= 4; ++i) {
        const double at = i / 4.0;
        svg += line(x(0), y(at), x(1), y(at), "stroke=\"#c9c9cf\"");
        svg += line(x(at), y(0), x(at), y(1), "stroke=\"#c9c9cf\"");
        svg += text(x(at), bottom + 16, "text-anchor=\"middle\"", figure(at, 2));
        svg += text(left - 6, y(at) + 4, "text-anchor=\"end\"", figure(at, 2));
    }
    svg += line(x(0), y(0), x(1), y(1), "stroke=\"#63636b\" stroke-dasharray=\"4 3\"");
    for (const ReliabilityBin& bin : calibration.bins) {
        if (bin.count == 0)
            continue;
        const double share = double(bin.count) / calibration.count;
        svg += QStringLiteral(
                   "<circle cx=\"%1\" cy=\"%2\" r=\"%3\" fill=\"#0072b2\" fill-opacity=\"0.8\"/>\n")
                   .arg(
                       number(x(bin.meanScore)), number(y(bin.correct)),
                       number(std::max(least, most * std::sqrt(share))));
    }
    svg += text(
        left + side / 2, bottom + 34, "text-anchor=\"middle\"", CliSession::tr("mean score"));
    return svg;
}

struct Diagrams {
    QString svg;
    double width = margin; ///< pixels
};

Diagrams diagramsOf(const Evaluation& evaluation)
{
    Diagrams all;
    const auto add = [&](const std::optional<Calibration>& calibration, const QString& title) {
        if (!calibration)
            return;
        all.svg += diagram(*calibration, title, all.width);
        all.width += side + margin;
    };
    add(evaluation.pairCalibration, CliSession::tr("share that is right, all matches"));
    add(evaluation.topCalibration, CliSession::tr("share that is right, first matches"));
    return all;
}

} // namespace

std::string calibrationSvg(const Evaluation& evaluation)
{
    const Diagrams all = diagramsOf(evaluation);
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" "
                          "font-family=\"sans-serif\" font-size=\"12\">\n"
                          "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n%3</svg>\n")
        .arg(number(all.width), number(side + 2 * margin), all.svg)
        .toStdString();
}

} // namespace stemma
