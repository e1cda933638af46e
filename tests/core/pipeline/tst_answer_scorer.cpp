// A small truth with answers to it, and the figures that the benchmark's own scorer gave for them. Calibration,
// which that scorer does not know, was computed by hand.
#include "core/pipeline/answer_scorer.h"

#include <QTest>

#include <random>

using namespace stemma;

class AnswerScorerTest : public QObject
{
    Q_OBJECT

    Truth m_truth;
    Answers m_answers;
    Evaluation m_evaluation;

    GroupFigures group(const char* table, const char* row) const
    {
        const auto it = m_evaluation.breakdown.find({table, row});
        return it == m_evaluation.breakdown.end() ? GroupFigures() : it->second;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const std::filesystem::path data = STEMMA_SOURCE_DIR "/tests/core/pipeline/data";
        const auto truth = readTruth(data / "truth.json");
        QVERIFY2(truth.ok(), truth.ok() ? "" : truth.error().detail.c_str());
        const auto answers = readAnswers(data / "answers.jsonl");
        QVERIFY2(answers.ok(), answers.ok() ? "" : answers.error().detail.c_str());
        m_truth = *truth;
        m_answers = *answers;
        m_evaluation = scoreAnswers(m_truth, m_answers);
    }

    void ranking()
    {
        QCOMPARE(m_evaluation.positives, 4);
        QCOMPARE(m_evaluation.negatives, 3);
        QCOMPARE(m_evaluation.samples, 6);
        QCOMPARE(m_evaluation.library, std::size_t{5});
        QCOMPARE(m_evaluation.meanAveragePrecision, 0.47916666666666663);
        QCOMPARE(m_evaluation.hits[0], 0.33333333333333337);
        QCOMPARE(m_evaluation.hits[1], 0.75);
        QCOMPARE(m_evaluation.hits[2], 0.75);
    }

    /// The draws differ from the benchmark's, so the ends agree only about as well as 2000 draws tell them.
    void intervals()
    {
        const auto precision = *m_evaluation.meanAveragePrecisionInterval;
        QVERIFY(std::abs(precision.low - 0.1458) < 0.03);
        QVERIFY(std::abs(precision.high - 0.8333) < 0.03);
        const auto hits = *m_evaluation.hitInterval;
        QVERIFY(std::abs(hits.low - 0) < 0.03);
        QVERIFY(std::abs(hits.high - 0.75) < 0.09); // four values: steps of a twelfth
    }

    void localisation()
    {
        const LocalisationFigures& figures = m_evaluation.localisation;
        QCOMPARE(figures.occurrences, 8);
        QCOMPARE(*figures.found, 0.875);
        QCOMPARE(*figures.strict, 0.875);
        QCOMPARE(*figures.boundaryError, 0.5);
        QCOMPARE(*figures.referenceRight, 0.6666666666666666);
    }

    void estimates()
    {
        QCOMPARE(m_evaluation.tempo.cases, 5);
        QCOMPARE(m_evaluation.tempo.ofFound, 5);
        QCOMPARE(*m_evaluation.tempo.median, 1.2499999999999956);
        QCOMPARE(*m_evaluation.tempo.within[0], 0.4);
        QCOMPARE(*m_evaluation.tempo.within[1], 0.6);
        QCOMPARE(*m_evaluation.tempo.within[2], 0.8);
        QCOMPARE(*m_evaluation.pitch.median, 0.3);
        QCOMPARE(*m_evaluation.pitch.within[0], 0.4);
        QCOMPARE(*m_evaluation.pitch.within[1], 0.8);
        QCOMPARE(*m_evaluation.pitch.within[2], 0.8);
    }

    void rejection()
    {
        QCOMPARE(*m_evaluation.rejection.auroc, 0.625);
        QCOMPARE(*m_evaluation.rejection.threshold, 0.85);
        QCOMPARE(*m_evaluation.rejection.falseAccepts, 1.0 / 3);
        QCOMPARE(*m_evaluation.rejection.correctAtFewFalseAccepts, 0.0);
    }

    void breakdown_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("cases");
        QTest::addColumn<double>("hit1");
        QTest::addColumn<double>("hit10");
        QTest::addColumn<double>("located");
        const auto row = [](const char* table, const char* name, int cases, double hit1,
                            double hit10 = 1, double located = 1) {
            QTest::addRow("%s, %s", table, name)
                << QByteArray(table) << QByteArray(name) << cases << hit1 << hit10 << located;
        };
        row("SNR dB", "10", 1, 1.0 / 3);
        row("chopped", "false", 3, 2.0 / 3);
        row("chopped", "true", 1, 0);
        row("clip seconds", "05", 1, 1.0 / 3);
        row("clip seconds", "10", 1, 0, 0, 0);
        row("excerpt seconds", "1.5..3", 1, 0);
        row("excerpt seconds", "3..5", 1, 0);
        row("excerpt seconds", "5..10", 2, 1);
        row("kind", "clip", 2, 1.0 / 6, 0.5, 0.5);
        row("kind", "none", 1, 1);
        row("kind", "stretch+pitch", 1, 1);
        row("pitch shift", "0 (unchanged)", 2, 0.5);
        row("pitch shift", "abs 1..2.5", 1, 1);
        row("pitch shift", "abs 2.5..4", 1, 0);
        row("sample-to-host dB", "-9..-4.5", 1, 0);
        row("sample-to-host dB", "-4.5..0", 1, 1);
        row("sample-to-host dB", "4.5..9", 1, 1);
        row("samples in query", "2", 4, 0.5);
        row("tempo ratio", "0.7..0.85", 1, 0);
        row("tempo ratio", "1 (unchanged)", 1, 1);
        row("tempo ratio", "1.05..1.2", 1, 1);
        row("tempo ratio", "1.2..1.5", 1, 0);
        row("strong changes", "pitch by more than 2.5", 1, 0);
        row("strong changes", "ratio outside 0.85..1.2", 2, 0);
    }

    void breakdown()
    {
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, row);
        const GroupFigures figures = group(table.constData(), row.constData());
        QTEST(figures.cases, "cases");
        QTEST(figures.hits[0], "hit1");
        QTEST(figures.hits[2], "hit10");
        QTEST(figures.located.value_or(-1), "located");
    }

    void calibration()
    {
        const Calibration& pairs = *m_evaluation.pairCalibration;
        QCOMPARE(pairs.count, 11); // 0.04 and 0.01 lie below the floor
        QCOMPARE(pairs.error, 2.55 / 11);
        QCOMPARE(pairs.bins[2].count, 3);
        QCOMPARE(pairs.bins[2].correct, 1.0 / 3);
        QCOMPARE(pairs.bins[8].meanScore, 0.855);
        const Calibration& tops = *m_evaluation.topCalibration;
        QCOMPARE(tops.count, 5); // a query without matches has no top
        QCOMPARE(tops.error, 1.94 / 5);
    }

    void scoresThatAreNoProbabilitiesAreNotCalibrated()
    {
        Answers answers = m_answers;
        answers["/works/5.flac"][0].score = 17;
        const Evaluation e = scoreAnswers(m_truth, answers);
        QVERIFY(!e.pairCalibration);
        QVERIFY(!e.topCalibration);
    }

    /// A reference that is sampled twice is one reference: to have found it is all there is to find.
    void aReferenceListedTwiceCountsOnce()
    {
        QCOMPARE(m_evaluation.queries[1].relevant, std::size_t{1});
        QCOMPARE(m_evaluation.queries[1].averagePrecision, 1.0);
    }

    void everyQueryHasItsRow()
    {
        QCOMPARE(m_evaluation.queries.size(), m_truth.queries.size());
        const QueryFigures& tied = m_evaluation.queries[2];
        QCOMPARE(*tied.firstRelevant, std::size_t{3});
        QCOMPARE(*tied.topScore, 0.2);
        QVERIFY(!tied.topCorrect);
        QCOMPARE(tied.hits[0], 1.0 / 3);
        const QueryFigures& silent = m_evaluation.queries[6];
        QVERIFY(!silent.topScore);
        QVERIFY(!silent.firstRelevant);
    }

    /// An interval that holds the truth, one that misses it, and a match that states none.
    void coverage()
    {
        Truth truth;
        Answers answers;
        const auto sample = [&](const char* name, std::optional<double> tempo, double pitch) {
            const std::filesystem::path query = std::string(name);
            TruthSample one;
            one.reference = "reference";
            one.tempoRatio = 1.25;
            one.pitchShift = -2;
            truth.queries.push_back({});
            truth.queries.back().query = query;
            truth.queries.back().samples = {one};
            answers[query] = {{"reference", 0.9, 1.24, -2.1, tempo, pitch, {}}};
        };
        sample("holds", 0.02, 0.2);
        sample("misses", 0.005, 0.2);
        sample("states none", {}, 0.05);
        const Evaluation e = scoreAnswers(truth, answers);
        QCOMPARE(e.tempo.cases, 3);
        QCOMPARE(*e.tempo.covered, 0.5);
        QVERIFY(std::abs(*e.pitch.covered - 2.0 / 3) < 1e-9);
        QVERIFY(!m_evaluation.tempo.covered); // those answers state none
    }

    void perfectAnswersScorePerfectly()
    {
        Answers perfect;
        for (const TruthQuery& query : m_truth.queries) {
            for (const TruthSample& s : query.samples) {
                AnswerMatch match{s.reference, 1, s.tempoRatio, s.pitchShift, {}, {}, {}};
                for (const TruthOccurrence& o : s.occurrences)
                    match.places.push_back({o.query, o.reference});
                perfect[query.query].push_back(match);
            }
        }
        const Evaluation e = scoreAnswers(m_truth, perfect);
        QCOMPARE(e.meanAveragePrecision, 1.0);
        QCOMPARE(e.hits[0], 1.0);
        QCOMPARE(*e.localisation.strict, 1.0);
        QCOMPARE(*e.localisation.boundaryError, 0.0);
        QCOMPARE(*e.rejection.auroc, 1.0);
        QCOMPARE(*e.rejection.falseAccepts, 0.0);
        QCOMPARE(*e.rejection.correctAtFewFalseAccepts, 1.0);
        QCOMPARE(e.topCalibration->error, 0.0);
        QCOMPARE(e.meanAveragePrecisionInterval->low, 1.0);
    }

    void noAnswersScoreNothing()
    {
        const Evaluation e = scoreAnswers(m_truth, {});
        QCOMPARE(e.meanAveragePrecision, 0.0);
        QCOMPARE(e.hits[2], 0.0);
        QCOMPARE(*e.rejection.auroc, 0.5);
        QVERIFY(!e.rejection.threshold);
        QVERIFY(!e.tempo.median);
        QCOMPARE(e.pairCalibration->count, 0);
    }
};

QTEST_APPLESS_MAIN(AnswerScorerTest)
#include "tst_answer_scorer.moc"
