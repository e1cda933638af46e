#include "core/report/words/html_words.h"

#include "core/report/words/report_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace stemma::words
{
namespace
{

class HtmlText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportDocument)
};

/// The value of an enumeration that a name in the record stands for; none for another one.
template <class Enum, std::size_t N>
const Enum*
named(const std::array<Enum, N>& all, const char* (*nameOf)(Enum), const std::string& name)
{
    for (const Enum& value : all) {
        if (name == nameOf(value))
            return &value;
    }
    return nullptr;
}

constexpr std::array verdicts{
    Verdict::None, Verdict::Confirmed, Verdict::Rejected, Verdict::Unsure};
constexpr std::array types{
    SampleType::Unknown, SampleType::DirectSample, SampleType::Interpolation, SampleType::Replay,
    SampleType::Coincidence};
constexpr std::array clearances{
    Clearance::NotStarted, Clearance::Requested, Clearance::Cleared, Clearance::Refused,
    Clearance::NotNeeded};

} // namespace

QString verdictLabel(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return HtmlText::tr("confirmed", "verdict");
    case Verdict::Rejected:
        return HtmlText::tr("rejected", "verdict");
    case Verdict::Unsure:
        return HtmlText::tr("uncertain", "verdict");
    case Verdict::None:
        break;
    }
    return HtmlText::tr("not reviewed", "verdict");
}

QString typeLabel(SampleType type)
{
    switch (type) {
    case SampleType::DirectSample:
        return HtmlText::tr("direct sample", "type");
    case SampleType::Interpolation:
        return HtmlText::tr("interpolation", "type");
    case SampleType::Replay:
        return HtmlText::tr("replay", "type");
    case SampleType::Coincidence:
        return HtmlText::tr("coincidence", "type");
    case SampleType::Unknown:
        break;
    }
    return HtmlText::tr("not known", "type");
}

QString clearanceLabel(Clearance clearance)
{
    switch (clearance) {
    case Clearance::Requested:
        return HtmlText::tr("requested", "clearance");
    case Clearance::Cleared:
        return HtmlText::tr("cleared", "clearance");
    case Clearance::Refused:
        return HtmlText::tr("refused", "clearance");
    case Clearance::NotNeeded:
        return HtmlText::tr("not needed", "clearance");
    case Clearance::NotStarted:
        break;
    }
    return HtmlText::tr("not started", "clearance");
}

QString fieldLabel(ReviewField field)
{
    switch (field) {
    case ReviewField::Verdict:
        return HtmlText::tr("Verdict");
    case ReviewField::Type:
        return HtmlText::tr("Type");
    case ReviewField::Clearance:
        return HtmlText::tr("Clearance");
    case ReviewField::Licence:
        return HtmlText::tr("Licence");
    case ReviewField::Notes:
        return HtmlText::tr("Notes");
    case ReviewField::Alignment:
        return HtmlText::tr("Alignment by hand");
    case ReviewField::Hidden:
        break;
    }
    return HtmlText::tr("Hidden");
}

QString originLabel(ReviewOrigin origin)
{
    switch (origin) {
    case ReviewOrigin::Decided:
        return HtmlText::tr("decided", "origin");
    case ReviewOrigin::Undone:
        return HtmlText::tr("undone", "origin");
    case ReviewOrigin::Redone:
        return HtmlText::tr("redone", "origin");
    case ReviewOrigin::CarriedOver:
        break;
    }
    return HtmlText::tr("from an earlier query", "origin");
}

QString valueLabel(ReviewField field, const std::string& value)
{
    if (field == ReviewField::Verdict)
        if (const Verdict* verdict = named(verdicts, verdictName, value))
            return verdictLabel(*verdict);
    if (field == ReviewField::Type)
        if (const SampleType* type = named(types, sampleTypeName, value))
            return typeLabel(*type);
    if (field == ReviewField::Clearance)
        if (const Clearance* clearance = named(clearances, clearanceName, value))
            return clearanceLabel(*clearance);
    return oneLine(value);
}

QString timelineAlternative(const Report& report)
{
    const QString length = duration(report.query.seconds);
    if (report.matches.empty())
        return HtmlText::tr("The query from 0:00 to %1, without a match.").arg(length);
    return HtmlText::tr(
               "The query from 0:00 to %1 with the places of %n match(es), a row each. The table "
               "of matches says the same in numbers.",
               nullptr, static_cast<int>(report.matches.size()))
        .arg(length);
}

QString alignmentAlternative(const Report& report, const ReportedMatch& reported)
{
    if (!report.query.map || !report.referenceOf(reported).map)
        return HtmlText::tr("There is no picture: the spectrogram is no longer in the library.");
    //: %1 and %2 are time spans, %3 is "12.4 % faster and 2.02 semitones higher".
    return HtmlText::tr(
               "Two spectrograms on one time axis, low frequencies at the bottom: above the query, "
               "%1, below the reference, %2, redrawn %3. Where they match they show the same "
               "shapes.")
        .arg(
            timeSpan(reported.match.query), timeSpan(reported.match.reference),
            transformation(reported.match));
}

QStringList documentLimitations(const Report& report)
{
    return {
        HtmlText::tr(
            "Only the %n recording(s) of the library were compared.", nullptr,
            static_cast<int>(report.method.libraryTracks)),
        HtmlText::tr("A similarity of sound does not prove copying: both recordings may use a "
                     "common source, and music that was played again can sound alike."),
        HtmlText::tr("Samples that are very short, very quiet or heavily changed can be missed."),
        HtmlText::tr("A score is a probability that was measured on test recordings; music of "
                     "another kind may behave differently.")};
}

} // namespace stemma::words
