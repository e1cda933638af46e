#include "core/report/words/review_words.h"

#include "core/report/report_facts.h"
#include "core/report/words/report_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace stemma::words
{
namespace
{

class ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportReview)
};

constexpr QChar nothing(0x2013);

} // namespace

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return ReviewText::tr("Confirmed");
    case Verdict::Rejected:
        return ReviewText::tr("Rejected");
    case Verdict::Unsure:
        return ReviewText::tr("Unsure");
    case Verdict::None:
        break;
    }
    return ReviewText::tr("Not reviewed");
}

QString sampleTypeWord(SampleType type)
{
    switch (type) {
    case SampleType::DirectSample:
        return ReviewText::tr("Direct sample");
    case SampleType::Interpolation:
        return ReviewText::tr("Interpolation");
    case SampleType::Replay:
        return ReviewText::tr("Replay");
    case SampleType::Coincidence:
        return ReviewText::tr("Coincidence");
    case SampleType::Unknown:
        break;
    }
    return ReviewText::tr("Unknown");
}

QString clearanceWord(Clearance clearance)
{
    switch (clearance) {
    case Clearance::Requested:
        return ReviewText::tr("Requested");
    case Clearance::Cleared:
        return ReviewText::tr("Cleared");
    case Clearance::Refused:
        return ReviewText::tr("Refused");
    case Clearance::NotNeeded:
        return ReviewText::tr("Not needed");
    case Clearance::NotStarted:
        break;
    }
    return ReviewText::tr("Not started");
}

QString fieldWord(ReviewField field)
{
    switch (field) {
    case ReviewField::Verdict:
        return ReviewText::tr("Verdict");
    case ReviewField::Type:
        return ReviewText::tr("Sample type");
    case ReviewField::Clearance:
        return ReviewText::tr("Clearance");
    case ReviewField::Licence:
        return ReviewText::tr("Licence reference");
    case ReviewField::Notes:
        return ReviewText::tr("Notes");
    case ReviewField::Alignment:
        return ReviewText::tr("Alignment");
    case ReviewField::Hidden:
        break;
    }
    return ReviewText::tr("Hidden");
}

QString originText(const ReviewEvent& event)
{
    switch (event.origin) {
    case ReviewOrigin::Undone:
        return ReviewText::tr("undone");
    case ReviewOrigin::Redone:
        return ReviewText::tr("redone");
    case ReviewOrigin::CarriedOver:
        return event.carriedFrom
            ? ReviewText::tr("carried over from query %1").arg(event.carriedFrom->value)
            : ReviewText::tr("carried over");
    case ReviewOrigin::Decided:
        break;
    }
    return ReviewText::tr("decided");
}

QString valueText(ReviewField field, const std::string& value)
{
    Review review;
    if (value.empty())
        return nothing;
    if (field == ReviewField::Hidden)
        return value == changeHidden(true).value ? ReviewText::tr("Yes") : ReviewText::tr("No");
    if (!apply(review, {field, value}))
        return oneLine(value);
    switch (field) {
    case ReviewField::Verdict:
        return verdictWord(review.verdict);
    case ReviewField::Type:
        return sampleTypeWord(review.type);
    case ReviewField::Clearance:
        return clearanceWord(review.clearance);
    case ReviewField::Alignment:
        return review.alignment ? handAlignmentText(*review.alignment) : QString(nothing);
    case ReviewField::Licence:
    case ReviewField::Notes:
    case ReviewField::Hidden:
        break;
    }
    return oneLine(value);
}

QString handAlignmentText(const HandAlignment& alignment)
{
    const auto seconds = QLocale().toString(alignment.offset, 'f', 3);
    //: An alignment set by hand: %1 a time in seconds, %2 the stretch, %3 the pitch shift.
    return ReviewText::tr("%1 s, %2, %3")
        .arg(
            alignment.offset > 0 ? QLocale().positiveSign() + seconds : seconds,
            stretch(alignment.tempoRatio), pitch(alignment.pitchShift));
}

QString markedVerdict(Verdict verdict)
{
    const QString word = verdictWord(verdict);
    switch (verdict) {
    case Verdict::Confirmed:
        return QChar(0x2713) + QStringLiteral(" ") + word;
    case Verdict::Rejected:
        return QChar(0x2715) + QStringLiteral(" ") + word;
    case Verdict::Unsure:
        return QStringLiteral("? ") + word;
    case Verdict::None:
        break;
    }
    return word;
}

QString reviewerOf(const Report& report, const ReportedMatch& match)
{
    const ReviewEvent* const event = lastDecision(report, match);
    if (event == nullptr)
        return {};
    //: Who decided, and when.
    return ReviewText::tr("%1, %2").arg(oneLine(event->user), dateOf(event->at / 1000));
}

Terms reviewTerms(const Report& report, const ReportedMatch& match)
{
    const Review& review = match.review;
    Terms terms{{fieldWord(ReviewField::Verdict), markedVerdict(review.verdict)}};
    const QString reviewer = reviewerOf(report, match);
    if (review == Review() && reviewer.isEmpty())
        return terms;
    terms.push_back({fieldWord(ReviewField::Type), sampleTypeWord(review.type)});
    terms.push_back({fieldWord(ReviewField::Clearance), clearanceWord(review.clearance)});
    if (!review.licence.empty())
        terms.push_back({fieldWord(ReviewField::Licence), oneLine(review.licence)});
    if (review.alignment)
        terms.push_back({ReviewText::tr("Aligned by hand"), handAlignmentText(*review.alignment)});
    if (!reviewer.isEmpty())
        terms.push_back({ReviewText::tr("Reviewed by"), reviewer});
    return terms;
}

QString setAsideReason(const Report& report, const ReportedMatch& match)
{
    if (!match.review.notes.empty())
        return oneLine(match.review.notes);
    if (match.review.verdict == Verdict::None)
        return ReviewText::tr("Its score is below %1, and nobody confirmed it.")
            .arg(score(report.method.shownFrom));
    return ReviewText::tr("No reason was noted.");
}

} // namespace stemma::words
