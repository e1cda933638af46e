#include "core/report/report_facts.h"
#include "core/report/words/finding_words.h"
#include "core/report/words/match_words.h"
#include "core/report/words/report_words.h"
#include "core/report/words/review_words.h"
#include "tests/core/report/some_report.h"

#include <QLocale>
#include <QTest>

using namespace stemma;
using namespace stemma::words;

class ReportWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void whatIsWithinItsErrorIsNoChange_data()
    {
        QTest::addColumn<double>("tempoRatio");
        QTest::addColumn<double>("pitchShift");
        QTest::addColumn<QString>("text");
        QTest::newRow("up") << 1.124 << 2.02 << "12.4 % faster and 2.02 semitones higher";
        QTest::newRow("down") << 0.9 << -0.06 << "10.0 % slower and 0.06 semitones lower";
        QTest::newRow("within the errors")
            << 1.003 << -0.01 << "at the same tempo and at the same pitch";
        QTest::newRow("at the errors")
            << 0.996 << 0.05 << "at the same tempo and at the same pitch";
        QTest::newRow("one of both")
            << 1.003 << 1.0 << "at the same tempo and 1.00 semitones higher";
    }
    void whatIsWithinItsErrorIsNoChange()
    {
        QFETCH(double, tempoRatio);
        QFETCH(double, pitchShift);
        Match match;
        match.tempoRatio = tempoRatio;
        match.tempoRatioError = 0.00401;
        match.pitchShift = pitchShift;
        match.pitchShiftError = 0.05;
        QTEST(transformation(match), "text");
    }

    void lessThanIsPrintedIsNoChange()
    {
        Match match; // with errors of zero
        match.tempoRatio = 1.0004;
        match.pitchShift = -0.004;
        QCOMPARE(transformation(match), QStringLiteral("at the same tempo and at the same pitch"));
    }

    void nobodyIsAskedToMakeAChangeOfNone_data()
    {
        QTest::addColumn<double>("tempoRatio");
        QTest::addColumn<double>("pitchShift");
        QTest::addColumn<QString>("step");
        QTest::newRow("tempo") << 1.149 << -0.01
                               << "Stretch the reference to 114.9 % of its tempo and leave its "
                                  "pitch as it is.";
        QTest::newRow("pitch") << 1.002 << 2.02
                               << "Shift the pitch of the reference by +2 st +2 ct and leave its "
                                  "tempo as it is.";
        QTest::newRow("both") << 1.149 << -2.0
                              << "Stretch the reference to 114.9 % of its tempo and shift its "
                                 "pitch by \u22122 st 0 ct.";
    }
    void nobodyIsAskedToMakeAChangeOfNone()
    {
        QFETCH(double, tempoRatio);
        QFETCH(double, pitchShift);
        QFETCH(QString, step);
        Report report = test::reportOf(1);
        Match& match = report.matches[0].match;
        match.tempoRatio = tempoRatio;
        match.tempoRatioError = 0.004;
        match.pitchShift = pitchShift;
        match.pitchShiftError = 0.05;
        const QStringList steps = hearingSteps(report, report.matches[0]);
        QVERIFY2(steps.contains(step), qPrintable(steps.join(QLatin1Char('\n'))));
    }

    /// Decisions of a colleague may come late into the record.
    void theReviewerIsWhoDecidedLast()
    {
        Report report = test::reportOf(1);
        report.history.clear();
        const auto decided = [&](const char* user, std::int64_t at) {
            ReviewEvent event;
            event.match = report.matches[0].place;
            event.user = user;
            event.at = at;
            report.history.push_back(event);
        };
        QVERIFY(!lastDecision(report, report.matches[0]));
        for (const auto& [user, at] : {std::pair("first", 1), {"newest", 6}, {"late", 5}})
            decided(user, at);
        QCOMPARE(lastDecision(report, report.matches[0])->user, std::string("newest"));
        QVERIFY(reviewTerms(report, report.matches[0]).back().text.contains(u"newest"));
        decided("at once", 6);
        QCOMPARE(lastDecision(report, report.matches[0])->user, std::string("at once"));
    }

    void theQueryIsNoSampleOfItself()
    {
        Report report = test::reportOf(1);
        const auto noted = [&report] {
            const Term first = evidenceTerms(report, report.matches[0]).front();
            return first.name == QStringLiteral("Recording") ? first.text : QString();
        };
        QVERIFY(finding(report).contains(QStringLiteral("holds a sample of")));
        QVERIFY(noted().isEmpty());
        // Another file with the same sound.
        const RecordingDigests other = *report.references[0].digests;
        report.references[0].digests->sound = report.query.digests->sound;
        const QString itself = QStringLiteral("xhibit B is the same recording as the query");
        QVERIFY2(finding(report).contains(itself), qPrintable(finding(report)));
        QVERIFY2(!finding(report).contains(QStringLiteral("holds")), qPrintable(finding(report)));
        QVERIFY2(noted().contains(itself), qPrintable(noted()));
        // The same path with another sound is another recording, but who knows without digests?
        report.references[0].digests = other;
        report.references[0].path = report.query.path;
        QVERIFY(noted().isEmpty());
        report.query.digests.reset();
        QVERIFY2(noted().contains(itself), qPrintable(noted()));
    }

    void theQueryAndASampleAreToldApart()
    {
        Report report = test::reportOf(2);
        report.references.push_back(
            test::exhibit("D", "/music/old/third.ogg", "Third", "The Givers", 200));
        report.matches[1].reference = 2;
        report.matches[1].match.track = TrackId{11};
        report.matches[1].duplicates.clear();
        report.references[1].digests = report.query.digests; // the copy, exhibit C
        const QString text = finding(report);
        QVERIFY2(text.contains(QStringLiteral("Third")), qPrintable(text));
        QVERIFY2(
            text.contains(QStringLiteral("Exhibit C is the same recording as the query.")),
            qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("First")), qPrintable(text));
    }

    void theMarginIsNotToAnotherSampleOfTheQuery()
    {
        Report report = test::reportOf(2);
        ReportedMatch& first = report.matches[0];
        ReportedMatch& second = report.matches[1];
        second.match.track = TrackId{8};
        first.match.score = 0.9963;
        first.match.reasons.runnerUp = second.match.score = 0.9912;
        second.match.reasons.runnerUp = first.match.score;
        const QString another = QStringLiteral("another match of this report has 0.99");
        QCOMPARE(marginText(report, first), another);
        QCOMPARE(marginText(report, second), another);
        // What somebody rejected is one that the match had to beat.
        second.review.verdict = Verdict::Rejected;
        first.match.reasons.runnerUp = second.match.score = 0.61;
        QCOMPARE(
            marginText(report, first),
            QStringLiteral("0.38 above the next best recording, which has 0.61"));
        // The scores differ by less than is shown: the lower one is not called the better.
        first.review.verdict = Verdict::Rejected;
        second.match.score = 0.9912;
        QCOMPARE(
            marginText(report, second),
            QStringLiteral("0.00 below the best recording, which has 0.99"));
    }
};

QTEST_GUILESS_MAIN(ReportWordsTest)
#include "tst_report_words.moc"
