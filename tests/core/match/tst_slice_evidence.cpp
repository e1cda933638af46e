#include "core/match/slice_evidence.h"
#include "tests/core/match/synthetic_music.h"

#include <QTest>

using namespace stemma;

namespace
{

constexpr double referenceSeconds = 40;
constexpr double querySeconds = 20;
constexpr double ratio = 1.1;
constexpr double semitones = 2;

const test::Notes& referenceNotes()
{
    static const test::Notes notes = test::randomMusic(1, referenceSeconds);
    return notes;
}

CoarseMap reference()
{
    return coarsen(flatten(test::render(referenceNotes(), referenceSeconds, 1).view()));
}

/// Other music, with slices of the reference in it: 0.7 s each, from anywhere within six seconds.
FlatMap chopped(double db)
{
    test::Notes notes = test::randomMusic(50, querySeconds);
    constexpr double slice = 0.7;
    constexpr int order[] = {3, 0, 6, 2, 5, 1, 7, 4, 2, 6, 0, 3};
    double at = 6;
    for (const int piece : order) {
        const double start = 15 + piece * slice * ratio;
        test::place(
            referenceNotes(), {at, {start, start + slice * ratio}, ratio, semitones, db}, notes);
        at += slice;
    }
    return flatten(test::render(notes, querySeconds, 9).view());
}

} // namespace

class SliceEvidenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seesAChoppedSample()
    {
        const double found = sliceDeviations(chopped(6), reference(), {10, 18, ratio, semitones});
        QVERIFY2(found > 8, qPrintable(QString::number(found)));
    }

    void onlyUnderItsTransformation()
    {
        const FlatMap query = chopped(6);
        const double right = sliceDeviations(query, reference(), {10, 18, ratio, semitones});
        for (const SlicePlace& wrong :
             {SlicePlace{10, 18, ratio, semitones + 2}, SlicePlace{10, 18, 0.85, semitones},
              SlicePlace{10, 32, ratio, semitones}}) {
            const double found = sliceDeviations(query, reference(), wrong);
            QVERIFY2(found < 0.7 * right, qPrintable(QString::number(found)));
        }
    }

    void unrelatedMusicHasNone()
    {
        for (unsigned seed = 60; seed < 66; ++seed) {
            const FlatMap query = flatten(
                test::render(test::randomMusic(seed, querySeconds), querySeconds, seed).view());
            const double found = sliceDeviations(query, reference(), {10, 18, ratio, semitones});
            QVERIFY2(found < 5, qPrintable(QString::number(found)));
        }
    }

    void tooLittleIsNoEvidence()
    {
        const test::Map map = test::render(referenceNotes(), referenceSeconds, 1);
        const FlatMap whole = flatten(map.view());
        QCOMPARE(
            sliceDeviations(flatten(map.view().slice(0, 12)), reference(), {0.1, 1, 1, 0}), 0.0);
        QCOMPARE(
            sliceDeviations(whole, coarsen(flatten(map.view().slice(0, 30))), {5, 0.2, 1, 0}), 0.0);
        QCOMPARE(sliceDeviations(whole, reference(), {5, 400, 1, 0}), 0.0);
        const test::Map silence{{}, std::vector<std::uint8_t>(test::bins * 1000)};
        QCOMPARE(sliceDeviations(flatten(silence.view()), reference(), {10, 18, 1, 0}), 0.0);
    }
};

QTEST_APPLESS_MAIN(SliceEvidenceTest)
#include "tst_slice_evidence.moc"
