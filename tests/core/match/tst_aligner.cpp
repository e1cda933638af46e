#include "core/match/aligner.h"
#include "core/match/line_evidence.h"
#include "core/match/peak_shape.h"
#include "core/match/refiner.h"
#include "tests/core/match/synthetic_music.h"

#include <QTest>

#include <cmath>

using namespace stemma;

namespace
{

constexpr double length = 40; ///< seconds of the reference

/// A query of 20 s that plays the reference from second 12 on, transformed, under other music.
test::Map queryOf(const test::Notes& reference, double ratio, double semitones, double otherDb)
{
    test::Notes notes;
    test::place(reference, {0, {12, 12 + 20 * ratio}, ratio, semitones, 0}, notes);
    test::place(test::randomMusic(99, 20), {0, {0, 20}, 1, 0, otherDb}, notes);
    return test::render(notes, 20, 3);
}

Alignment alignAtTen(
    const WhitenedMap& query, const WhitenedMap& reference, double referenceTime, double ratio)
{
    const Aligner aligner(query.bins, query.rowsPerSecond, query.binsPerOctave);
    Aligner::Workspace work = aligner.makeWorkspace();
    return aligner.align(work, query, 10, reference, referenceTime, ratio);
}

} // namespace

class AlignerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void peakShapeFindsAParabola()
    {
        const auto value = [](int i) { return 9 - (i - 3.3) * (i - 3.3); };
        const PeakShape shape = peakShape(3, 7, value);
        QVERIFY(std::abs(shape.position - 3.3) < 1e-9);
        QVERIFY(std::abs(shape.halfWidth - std::sqrt(4.5)) < 0.1);
        QCOMPARE(peakShape(0, 1, value).position, 0.0);
    }

    void findsTheTransformation_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("semitones");
        QTest::addColumn<double>("otherDb");
        QTest::newRow("as it is") << 1.0 << 0.0 << -20.0;
        QTest::newRow("faster") << 1.21 << 0.0 << -6.0;
        QTest::newRow("slower and lower") << 0.74 << -5.0 << -6.0;
        QTest::newRow("varispeed") << 1.0595 << 1.0 << -3.0;
        QTest::newRow("between two bins") << 0.93 << 2.37 << -6.0;
        QTest::newRow("far up, buried") << 1.4 << 9.0 << 0.0;
    }

    void findsTheTransformation()
    {
        QFETCH(double, ratio);
        QFETCH(double, semitones);
        QFETCH(double, otherDb);
        const test::Notes notes = test::randomMusic(7, length);
        const WhitenedMap reference = whiten(test::render(notes, length).view());
        const WhitenedMap query = whiten(queryOf(notes, ratio, semitones, otherDb).view());
        const double truth = 12 + 10 * ratio;

        // The coarse search is off by a second and by 3 %.
        const Alignment coarse = alignAtTen(query, reference, truth + 1, ratio * 1.03);
        QVERIFY2(coarse.contrast > 8, qPrintable(QString::number(coarse.contrast)));
        QVERIFY(std::abs(coarse.tempoRatio / ratio - 1) < 0.015);
        QVERIFY(std::abs(coarse.pitchShift - semitones) < 0.3);
        QVERIFY(std::abs(referenceTimeAt(coarse, 10) - truth) < 0.1);

        const Alignment fine = refine(query, reference, coarse, {2, 18});
        QVERIFY2(
            std::abs(fine.tempoRatio / ratio - 1) < 0.003,
            qPrintable(QString::number(fine.tempoRatio)));
        QVERIFY2(
            std::abs(fine.pitchShift - semitones) < 0.15,
            qPrintable(QString::number(fine.pitchShift)));
        QVERIFY2(
            std::abs(referenceTimeAt(fine, 10) - truth) < 0.05,
            qPrintable(QString::number(referenceTimeAt(fine, 10) - truth)));
        QVERIFY(fine.tempoRatioError > 0 && fine.tempoRatioError < 0.03 * ratio);
        QVERIFY(fine.pitchShiftError > 0 && fine.pitchShiftError < 0.5);
        // The interval holds 95 % of the true values, so a few of the rows here may miss it, not by far.
        QVERIFY(std::abs(fine.tempoRatio - ratio) <= 2 * fine.tempoRatioError);
        QVERIFY(std::abs(fine.pitchShift - semitones) <= 2 * fine.pitchShiftError);
    }

    void unrelatedMusicHasLittleContrast()
    {
        const WhitenedMap query = whiten(queryOf(test::randomMusic(7, length), 1, 0, -6).view());
        for (unsigned seed = 20; seed < 28; ++seed) {
            const WhitenedMap other
                = whiten(test::render(test::randomMusic(seed, length), length, seed).view());
            const Alignment alignment = alignAtTen(query, other, 20, 1);
            QVERIFY2(alignment.contrast < 7, qPrintable(QString::number(alignment.contrast)));
        }
    }

    void silenceAlignsWithNothing()
    {
        const WhitenedMap query = whiten(queryOf(test::randomMusic(7, length), 1, 0, -6).view());
        WhitenedMap silent = query;
        std::fill(silent.values.begin(), silent.values.end(), 0.0F);
        QCOMPARE(alignAtTen(query, silent, 10, 1).contrast, 0.0);
        QCOMPARE(alignAtTen(silent, query, 10, 1).contrast, 0.0);
        QCOMPARE(alignAtTen(query, query, 500, 1).contrast, 0.0);
    }

    void anExtentEndsWhereTheMusicDoes()
    {
        const test::Notes notes = test::randomMusic(7, length);
        const WhitenedMap reference = whiten(test::render(notes, length).view());
        test::Notes mixed;
        test::place(notes, {6, {10, 18.8}, 1.1, 3, 0}, mixed); // until second 14
        test::place(test::randomMusic(99, 30), {0, {0, 30}, 1, 0, -6}, mixed);
        const WhitenedMap query = whiten(test::render(mixed, 30, 3).view());
        Alignment alignment;
        alignment.queryTime = 9;
        alignment.referenceTime = 10 + 3 * 1.1;
        alignment.tempoRatio = 1.1;
        alignment.pitchShift = 3;
        const LineEvidence evidence = evidenceAlong(query, reference, alignment, {0, 30});
        const double null = nullSimilarity(query, reference, alignment, {5, 13});
        QVERIFY(null < evidence.similarity(evidence.firstRow + 160, evidence.firstRow + 340));
        const TimeRange extent = findExtent(query, evidence, alignment, null);
        QVERIFY2(std::abs(extent.start - 6) < 0.4, qPrintable(QString::number(extent.start)));
        QVERIFY2(std::abs(extent.end - 14) < 0.6, qPrintable(QString::number(extent.end)));
    }
};

QTEST_APPLESS_MAIN(AlignerTest)
#include "tst_aligner.moc"
