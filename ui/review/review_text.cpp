#include "ui/review/review_text.h"

#include "ui/text/format.h"
#include "ui/text/path_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace stemma
{
namespace
{

class ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReviewText)
public:
    static QString alignment(const HandAlignment& hand)
    {
        const auto seconds = QLocale().toString(hand.offset, 'f', 2);
        //: An alignment set by hand: %1 a time in seconds, %2 the stretch, %3 the pitch shift.
        return tr("%1 s, %2, %3")
            .arg(hand.offset > 0 ? QLocale().positiveSign() + seconds : seconds)
            .arg(stretchText(hand.tempoRatio), pitchText(hand.pitchShift));
    }
    static QString verdict(Verdict verdict);
    static QString type(SampleType type);
    static QString clearance(Clearance clearance);
    static QString field(ReviewField field);
    static QString hidden(bool yes) { return yes ? tr("Yes") : tr("No"); }
    static QString value(const Review& review, const ReviewChange& change);
    static QString origin(const ReviewEvent& event);
    static QString step(ReviewField field, int match)
    {
        //: A step that can be undone. %1 is what was changed, e.g. "Verdict", %2 the number of the match.
        return tr("%1 of match %2").arg(reviewFieldText(field), QLocale().toString(match + 1));
    }
};

QString ReviewText::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return tr("Confirmed");
    case Verdict::Rejected:
        return tr("Rejected");
    case Verdict::Unsure:
        return tr("Unsure");
    case Verdict::None:
        break;
    }
    return tr("No verdict");
}

QString ReviewText::type(SampleType type)
{
    switch (type) {
    case SampleType::DirectSample:
        return tr("Direct sample");
    case SampleType::Interpolation:
        return tr("Interpolation");
    case SampleType::Replay:
        return tr("Replay");
    case SampleType::Coincidence:
        return tr("Coincidence");
    case SampleType::Unknown:
        break;
    }
    return tr("Unknown");
}

QString ReviewText::clearance(Clearance clearance)
{
    switch (clearance) {
    case Clearance::Requested:
        return tr("Requested");
    case Clearance::Cleared:
        return tr("Cleared");
    case Clearance::Refused:
        return tr("Refused");
    case Clearance::NotNeeded:
        return tr("Not needed");
    case Clearance::NotStarted:
        break;
    }
    return tr("Not started");
}

QString ReviewText::field(ReviewField field)
{
    switch (field) {
    case ReviewField::Verdict:
        return tr("Verdict");
    case ReviewField::Type:
        return tr("Sample type");
    case ReviewField::Clearance:
        return tr("Clearance");
    case ReviewField::Licence:
        return tr("Licence reference");
    case ReviewField::Notes:
        return tr("Notes");
    case ReviewField::Alignment:
        return tr("Alignment");
    case ReviewField::Hidden:
        break;
    }
    return tr("Hidden");
}

QString ReviewText::value(const Review& review, const ReviewChange& change)
{
    switch (change.field) {
    case ReviewField::Verdict:
        return verdict(review.verdict);
    case ReviewField::Type:
        return type(review.type);
    case ReviewField::Clearance:
        return clearance(review.clearance);
    case ReviewField::Alignment:
        return alignment(*review.alignment);
    case ReviewField::Licence:
    case ReviewField::Notes:
    case ReviewField::Hidden:
        break;
    }
    return printable(change.value);
}

QString ReviewText::origin(const ReviewEvent& event)
{
    switch (event.origin) {
    case ReviewOrigin::Undone:
        return tr("undone");
    case ReviewOrigin::Redone:
        return tr("redone");
    case ReviewOrigin::CarriedOver:
        return tr("carried over from query %1").arg(event.carriedFrom.value_or(QueryId{}).value);
    case ReviewOrigin::Decided:
        break;
    }
    return {};
}

} // namespace

QString verdictSign(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return QStringLiteral("✓");
    case Verdict::Rejected:
        return QStringLiteral("✕");
    case Verdict::Unsure:
        return QStringLiteral("?");
    case Verdict::None:
        break;
    }
    return {};
}

QString verdictText(Verdict verdict)
{
    return ReviewText::verdict(verdict);
}

QString sampleTypeText(SampleType type)
{
    return ReviewText::type(type);
}

QString clearanceText(Clearance clearance)
{
    return ReviewText::clearance(clearance);
}

QString reviewFieldText(ReviewField field)
{
    return ReviewText::field(field);
}

QString reviewValueText(const ReviewChange& change)
{
    if (change.field == ReviewField::Hidden)
        return ReviewText::hidden(change == changeHidden(true));
    if (change.value.empty())
        return QStringLiteral("—");
    Review review;
    return apply(review, change) ? ReviewText::value(review, change) : printable(change.value);
}

QString reviewOriginText(const ReviewEvent& event)
{
    return ReviewText::origin(event);
}

QString reviewStepText(ReviewField field, int match)
{
    return ReviewText::step(field, match);
}

} // namespace stemma
