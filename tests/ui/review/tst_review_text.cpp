#include "ui/review/review_text.h"

#include <QSet>
#include <QTest>

using namespace stemma;

class ReviewTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyValueHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (int i = 0; i <= static_cast<int>(Verdict::Unsure); ++i)
            words.insert(verdictText(static_cast<Verdict>(i)));
        QCOMPARE(words.size(), 4);
        words.clear();
        for (int i = 0; i <= static_cast<int>(SampleType::Coincidence); ++i)
            words.insert(sampleTypeText(static_cast<SampleType>(i)));
        QCOMPARE(words.size(), 5);
        words.clear();
        for (int i = 0; i <= static_cast<int>(Clearance::NotNeeded); ++i)
            words.insert(clearanceText(static_cast<Clearance>(i)));
        QCOMPARE(words.size(), 5);
        words.clear();
        for (int i = 0; i <= static_cast<int>(ReviewField::Hidden); ++i)
            words.insert(reviewFieldText(static_cast<ReviewField>(i)));
        QCOMPARE(words.size(), 7);
    }

    void linesOfTheRecord()
    {
        QCOMPARE(reviewValueText(changeTo(Verdict::Rejected)), verdictText(Verdict::Rejected));
        QCOMPARE(reviewValueText(changeNotes("")), QStringLiteral("—"));
        QCOMPARE(reviewValueText(changeNotes("a\nb")), QStringLiteral("a\\nb"));
        QCOMPARE(reviewValueText({ReviewField::Verdict, "later"}), QStringLiteral("later"));
        QVERIFY(reviewValueText(changeHidden(true)) != reviewValueText(changeHidden(false)));
        const auto alignment
            = reviewValueText(changeTo(std::optional(HandAlignment{-0.125, 1.012, 2.02})));
        QVERIFY2(alignment.contains(QStringLiteral("0.1")), qPrintable(alignment));
        QVERIFY2(alignment.contains(QStringLiteral("1.2")), qPrintable(alignment));
        QVERIFY2(alignment.contains(QStringLiteral("+2 st +2 ct")), qPrintable(alignment));
    }

    void whereADecisionComesFrom()
    {
        ReviewEvent event;
        QVERIFY(reviewOriginText(event).isEmpty());
        event.origin = ReviewOrigin::CarriedOver;
        event.carriedFrom = QueryId{12};
        QVERIFY(reviewOriginText(event).contains(QStringLiteral("12")));
        QVERIFY(reviewStepText(ReviewField::Notes, 0).contains(QStringLiteral("1")));
    }
};

QTEST_APPLESS_MAIN(ReviewTextTest)
#include "tst_review_text.moc"
