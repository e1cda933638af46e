#include "app/cli/commands/evaluation_output.h"

namespace stemma
{
namespace
{

void printCalibration(const CliSession& session, const QString& name, const Calibration& c)
{
    session.print(
        figureRow(name, CliSession::tr("%1 over %2 scores").arg(figure(c.error)).arg(c.count)));
    if (c.count > 0)
        session.print(QStringLiteral("  %1 %2 %3 %4")
                          .arg(CliSession::tr("score"), -8)
                          .arg(CliSession::tr("number"), 7)
                          .arg(CliSession::tr("mean"), 7)
                          .arg(CliSession::tr("right"), 7));
    for (const ReliabilityBin& bin : c.bins) {
        if (bin.count > 0)
            session.print(QStringLiteral("  %1..%2 %3 %4 %5")
                              .arg(bin.low, 0, 'f', 1)
                              .arg(bin.high, 0, 'f', 1)
                              .arg(bin.count, 7)
                              .arg(figure(bin.meanScore), 7)
                              .arg(figure(bin.correct), 7));
    }
}

void printBreakdown(const CliSession& session, const Evaluation& e)
{
    std::string table;
    for (const auto& [label, group] : e.breakdown) {
        if (label.first != table) {
            table = label.first;
            session.print(figureRow(
                QString::fromStdString(table),
                QStringLiteral("%1   hit@1   hit@3  hit@10").arg(CliSession::tr("cases"), 7)
                    + QStringLiteral(" %1").arg(CliSession::tr("located"), 7)));
        }
        QString values = QStringLiteral("%1").arg(group.cases, 7);
        for (const double rate : group.hits)
            values += QStringLiteral(" %1").arg(figure(rate), 7);
        values += QStringLiteral(" %1").arg(figure(group.located), 7);
        session.print(
            figureRow(QStringLiteral("  ") + QString::fromStdString(label.second), values));
    }
}

template <std::size_t count>
QString estimateText(
    const EstimateFigures& figures, const std::array<double, count>& limits, const QString& unit)
{
    QString text;
    for (std::size_t i = 0; i < count; ++i)
        text += QStringLiteral("%1 (%2%3)  ")
                    .arg(figure(figures.within[i]))
                    .arg(limits[i])
                    .arg(unit);
    return text
        //: %4 is the share of 95 % intervals that hold the true value.
        + CliSession::tr("median %1%2, of %3 found; intervals hold %4")
              .arg(figure(figures.median, 2), unit)
              .arg(figures.ofFound)
              .arg(figure(figures.covered));
}

} // namespace

QString figureRow(const QString& name, const QString& values)
{
    return QStringLiteral("%1 %2").arg(name, -34).arg(values);
}

QString figure(std::optional<double> value, int decimals)
{
    return value ? QString::number(*value, 'f', decimals) : QStringLiteral("-");
}

QString intervalText(const std::optional<Interval>& interval)
{
    return interval ? QStringLiteral(" [%1, %2]").arg(figure(interval->low), figure(interval->high))
                    : QString();
}

void printEvaluation(const CliSession& session, const Evaluation& e)
{
    const auto row = [&session](const QString& name, const QString& values) {
        session.print(figureRow(name, values));
    };
    session.print(
        CliSession::tr("%1 queries with samples, %2 without").arg(e.positives).arg(e.negatives)
        + QStringLiteral(", ")
        + CliSession::tr("%1 samples, library of %2").arg(e.samples).arg(e.library));
    row(CliSession::tr("mAP"),
        figure(e.meanAveragePrecision) + intervalText(e.meanAveragePrecisionInterval));
    for (std::size_t i = 0; i < hitRanks.size(); ++i)
        row(CliSession::tr("hit rate @%1").arg(hitRanks[i]),
            figure(e.hits[i]) + (i == 0 ? intervalText(e.hitInterval) : QString()));
    row(CliSession::tr("rejection, AUROC"), figure(e.rejection.auroc));
    row(CliSession::tr("false accepts, keeping 95 %"),
        CliSession::tr("%1 at the threshold %2")
            .arg(figure(e.rejection.falseAccepts), figure(e.rejection.threshold)));
    row(CliSession::tr("correct first at 5 % false accepts"),
        figure(e.rejection.correctAtFewFalseAccepts));
    row(CliSession::tr("places found"),
        CliSession::tr("%1 of %2, each by itself %3, off by %4 s, reference right %5")
            .arg(figure(e.localisation.found))
            .arg(e.localisation.occurrences)
            .arg(
                figure(e.localisation.strict), figure(e.localisation.boundaryError, 2),
                figure(e.localisation.referenceRight)));
    row(CliSession::tr("tempo ratio within"),
        estimateText(e.tempo, tempoLimits, QStringLiteral(" %")));
    row(CliSession::tr("pitch shift within"),
        estimateText(e.pitch, pitchLimits, QStringLiteral(" st")));
    if (e.pairCalibration)
        printCalibration(session, CliSession::tr("calibration error, all"), *e.pairCalibration);
    if (e.topCalibration)
        printCalibration(session, CliSession::tr("calibration error, first"), *e.topCalibration);
    printBreakdown(session, e);
}

} // namespace stemma
