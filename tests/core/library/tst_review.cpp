#include "core/library/review.h"

#include <QTest>

using namespace stemma;

namespace
{

ReviewEvent eventOf(int match, ReviewChange change)
{
    ReviewEvent event;
    event.match = match;
    event.change = std::move(change);
    return event;
}

} // namespace

class ReviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyValueReadsBackAsItself()
    {
        for (const auto verdict :
             {Verdict::None, Verdict::Confirmed, Verdict::Rejected, Verdict::Unsure}) {
            Review review;
            QVERIFY(apply(review, changeTo(verdict)));
            QCOMPARE(review.verdict, verdict);
            QCOMPARE(valueOf(review, ReviewField::Verdict), changeTo(verdict));
        }
        for (const auto type :
             {SampleType::Unknown, SampleType::DirectSample, SampleType::Interpolation,
              SampleType::Replay, SampleType::Coincidence}) {
            Review review;
            QVERIFY(apply(review, changeTo(type)));
            QCOMPARE(review.type, type);
        }
        for (const auto clearance :
             {Clearance::NotStarted, Clearance::Requested, Clearance::Cleared, Clearance::Refused,
              Clearance::NotNeeded}) {
            Review review;
            QVERIFY(apply(review, changeTo(clearance)));
            QCOMPARE(review.clearance, clearance);
        }
        Review review;
        const std::optional<HandAlignment> alignment(HandAlignment{-0.1, 1.0 / 3, 2e-17});
        QVERIFY(apply(review, changeTo(alignment)));
        QCOMPARE(review.alignment.value(), *alignment);
        QVERIFY(apply(review, changeNotes("line\nline \xc3\xa4 \"'")));
        QCOMPARE(review.notes, std::string("line\nline \xc3\xa4 \"'"));
        QVERIFY(apply(review, changeLicence("PO-7")));
        QCOMPARE(valueOf(review, ReviewField::Licence).value, std::string("PO-7"));
        QVERIFY(apply(review, changeTo(std::optional<HandAlignment>())));
        QVERIFY(!review.alignment);
    }

    void valuesThatCannotBeAreRefused()
    {
        const std::vector<ReviewChange> bad{
            {ReviewField::Verdict, ""},          {ReviewField::Verdict, "Confirmed"},
            {ReviewField::Type, "loop"},         {ReviewField::Clearance, "none"},
            {ReviewField::Alignment, "1 2"},     {ReviewField::Alignment, "1 2 3 4"},
            {ReviewField::Alignment, "1 0 3"},   {ReviewField::Alignment, "nan 1 0"},
            {ReviewField::Alignment, "0,5 1 0"}, {ReviewField::Hidden, "yes"},
        };
        for (const auto& change : bad) {
            Review review;
            review.alignment = HandAlignment{};
            const Review before = review;
            const auto status = apply(review, change);
            QVERIFY2(!status, change.value.c_str());
            QCOMPARE(status.error().code, ErrorCode::InvalidArgument);
            QVERIFY(review == before);
        }
    }

    void theLastEventCounts()
    {
        const auto reviews = foldReviews(
            {eventOf(0, changeTo(Verdict::Confirmed)), eventOf(1, changeNotes("a")),
             eventOf(0, changeTo(Verdict::Rejected)), eventOf(1, changeNotes("")),
             eventOf(1, changeNotes("b")),
             ReviewEvent{1, {}, {}, changeHidden(true), {}, {}, 0, ReviewOrigin::Decided, {}}},
            3);
        QVERIFY(reviews.ok());
        QCOMPARE(reviews->at(0).verdict, Verdict::Rejected);
        QCOMPARE(reviews->at(1).notes, std::string("b"));
        QVERIFY(reviews->at(2) == Review());
        QCOMPARE(
            foldReviews({eventOf(3, changeNotes("a"))}, 3).error().code, ErrorCode::LibraryCorrupt);
        QCOMPARE(
            foldReviews({eventOf(0, {ReviewField::Verdict, "?"})}, 3).error().code,
            ErrorCode::LibraryCorrupt);
    }
};

QTEST_APPLESS_MAIN(ReviewTest)
#include "tst_review.moc"
