// Reused audio against the same notes played again.
#include "core/match/onset_agreement.h"
#include "core/match/reuse.h"
#include "tests/core/match/synthetic_music.h"

#include <QTest>

#include <cmath>

using namespace stemma;

namespace
{

constexpr double seconds = 20;
constexpr double ratio = 1.12;
constexpr double semitones = 2;

/// A second performance: every attack up to 50 ms early or late, every note as loud as it happens.
test::Notes playedAgain(test::Notes notes)
{
    int i = 0;
    for (test::Note& note : notes) {
        note.start += 0.05 * std::sin(12.9898 * ++i);
        note.db += 6 * std::sin(78.233 * i);
    }
    return notes;
}

/// The notes, faster and higher, from second 5 of other music on.
test::Map below(const test::Notes& notes)
{
    test::Notes mixed = test::randomMusic(99, 25);
    for (test::Note& note : mixed)
        note.db -= 6;
    test::place(notes, {5, {4, 14}, ratio, semitones, 0}, mixed);
    return test::render(mixed, 25, 7);
}

Alignment truth()
{
    Alignment alignment;
    alignment.queryTime = 5;
    alignment.referenceTime = 4;
    alignment.tempoRatio = ratio;
    alignment.pitchShift = semitones;
    return alignment;
}

const TimeRange extent{5, 5 + 10 / ratio};

Reuse judged(std::optional<double> agreement)
{
    Match match;
    match.reasons.onsetAgreement = agreement;
    return reuseOf(match);
}

} // namespace

class TestOnsetAgreement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reusedAudioAgreesSharply()
    {
        const auto value
            = onsetAgreement(below(m_notes).view(), m_reference.view(), truth(), extent);
        QVERIFY(value.has_value());
        QVERIFY2(judged(value) == Reuse::Sample, qPrintable(QString::number(*value)));
    }

    void aSecondPerformanceDoesNot()
    {
        const auto reused
            = onsetAgreement(below(m_notes).view(), m_reference.view(), truth(), extent);
        const auto again = onsetAgreement(
            below(playedAgain(m_notes)).view(), m_reference.view(), truth(), extent);
        QVERIFY(again.has_value());
        QVERIFY2(
            *again < 0.6 * *reused,
            qPrintable(QStringLiteral("%1 of %2").arg(*again).arg(*reused)));
    }

    void otherMusicIsNoSample()
    {
        const test::Map other = test::render(test::randomMusic(3, seconds), seconds, 4);
        const auto value = onsetAgreement(below(m_notes).view(), other.view(), truth(), extent);
        QVERIFY2(judged(value) != Reuse::Sample, qPrintable(QString::number(value.value_or(-1))));
    }

    void aMomentOrSilenceSaysNothing()
    {
        const test::Map query = below(m_notes);
        QVERIFY(!onsetAgreement(query.view(), m_reference.view(), truth(), {5, 5.4}));
        test::Map silent = m_reference;
        std::ranges::fill(silent.levels, std::uint8_t(0));
        QVERIFY(!onsetAgreement(query.view(), silent.view(), truth(), extent));
        QVERIFY(!onsetAgreement(query.view(), m_reference.view(), truth(), {100, 110}));
        QVERIFY(judged({}) == Reuse::Unknown);
    }

    void betweenTheTwoNobodyTells()
    {
        QVERIFY(judged(0.32) == Reuse::Sample);
        QVERIFY(judged(0.31) == Reuse::Unknown);
        QVERIFY(judged(0.18) == Reuse::Unknown);
        QVERIFY(judged(0.17) == Reuse::Interpolation);
    }

    void namesAreTheContracts()
    {
        QCOMPARE(reuseName(Reuse::Sample), "sample");
        QCOMPARE(reuseName(Reuse::Interpolation), "interpolation");
        QCOMPARE(reuseName(Reuse::Unknown), "unknown");
    }

private:
    const test::Notes m_notes = test::randomMusic(1, seconds);
    const test::Map m_reference = test::render(m_notes, seconds, 2);
};

QTEST_APPLESS_MAIN(TestOnsetAgreement)
#include "tst_onset_agreement.moc"
