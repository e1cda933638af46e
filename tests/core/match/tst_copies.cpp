#include "core/match/copies.h"
#include "core/match/whitening.h"
#include "tests/core/match/synthetic_music.h"

#include <QTest>

using namespace stemma;

namespace
{

constexpr double seconds = 30;
constexpr double faster = 1.1;
constexpr double higher = 1.65;

/// A recording, the same sped up, and another one.
struct Recordings {
    test::Notes notes = test::randomMusic(1, seconds);
    test::Map original = test::render(notes, seconds, 1);
    test::Map spedUp = [this] {
        test::Notes other;
        test::place(notes, {0, {0, seconds}, faster, higher, 0}, other);
        return test::render(other, seconds / faster, 2);
    }();
    test::Map unrelated = test::render(test::randomMusic(2, seconds), seconds, 3);
};

/// The original is heard from its second 12 on, from second 5 of a query on, for four seconds, slower.
PlacedReference original(const Recordings& recordings)
{
    Alignment alignment;
    alignment.queryTime = 7;
    alignment.referenceTime = 12 + 2 * 0.9;
    alignment.tempoRatio = 0.9;
    alignment.pitchShift = -2;
    return {recordings.original.view(), alignment, {5, 9}};
}

/// What explains the same by the sped-up version.
PlacedReference spedUp(const Recordings& recordings)
{
    PlacedReference placed = original(recordings);
    placed.reference = recordings.spedUp.view();
    placed.alignment.referenceTime /= faster;
    placed.alignment.tempoRatio /= faster;
    placed.alignment.pitchShift -= higher;
    return placed;
}

} // namespace

class CopiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsThemWhicheverComesFirst()
    {
        QVERIFY(areCopies(original(m_recordings), spedUp(m_recordings)));
        QVERIFY(areCopies(spedUp(m_recordings), original(m_recordings)));
        QVERIFY(areCopies(original(m_recordings), original(m_recordings)));
    }

    void otherMusicIsNone()
    {
        PlacedReference other = spedUp(m_recordings);
        other.reference = m_recordings.unrelated.view();
        QVERIFY(!areCopies(original(m_recordings), other));
        QVERIFY(!areCopies(other, original(m_recordings)));
    }

    void filesOfOneRecordingAreOne()
    {
        QVERIFY(areOneRecording(original(m_recordings), spedUp(m_recordings)));
        PlacedReference louder
            = original(m_recordings); // another transfer: louder, with other noise
        test::Notes notes = m_recordings.notes;
        for (test::Note& note : notes)
            note.db += 4;
        const test::Map transfer = test::render(notes, seconds, 9);
        louder.reference = transfer.view();
        QVERIFY(areOneRecording(original(m_recordings), louder));
    }

    /// A song that samples the original holds its sound, there and nowhere else.
    void recordingsThatShareASampleAreTwo()
    {
        test::Notes notes = test::randomMusic(5, seconds);
        test::place(m_recordings.notes, {12, {12, 17}, 1, 0, 6}, notes);
        const test::Map song = test::render(notes, seconds, 6);
        PlacedReference sampling = original(m_recordings);
        sampling.reference = song.view();
        QVERIFY(areCopies(original(m_recordings), sampling));
        QVERIFY(!areOneRecording(original(m_recordings), sampling));
    }

    void anExcerptIsNotTheWhole()
    {
        PlacedReference excerpt = original(m_recordings);
        excerpt.reference = m_recordings.original.view().slice(0, 20 * 50);
        QVERIFY(areCopies(original(m_recordings), excerpt));
        QVERIFY(!areOneRecording(original(m_recordings), excerpt));
    }

    void anotherPlaceOrPitchIsNone()
    {
        PlacedReference later = spedUp(m_recordings);
        later.alignment.referenceTime += 5;
        QVERIFY(!areCopies(original(m_recordings), later));
        PlacedReference shifted = spedUp(m_recordings);
        shifted.alignment.pitchShift += 2;
        QVERIFY(!areCopies(original(m_recordings), shifted));
    }

    void eachMayHaveItsOwnPartOfTheQuery()
    {
        PlacedReference later = spedUp(m_recordings);
        later.extent = {8, 12};
        QVERIFY(!areCopies(original(m_recordings), later));
        later.extent = {6.5, 10};
        QVERIFY(areCopies(original(m_recordings), later));
    }

    /// The query is the original, slower: the sped-up version, drawn anew, resembles it less.
    void theBetterOneKeepsItsProbability()
    {
        test::Notes notes;
        test::place(m_recordings.notes, {5, {12, 12 + 4 * 0.9}, 0.9, -2, 0}, notes);
        const test::Map map = test::render(notes, 12, 4);
        const WhitenedMap query = whiten(map.view());
        const PlacedReference right = original(m_recordings);
        PlacedReference off = spedUp(m_recordings);
        off.alignment.tempoRatio *= 1.01;
        QCOMPARE(shareBesideCopy(query, right, right), 1.0);
        QCOMPARE(shareBesideCopy(query, right, off), 1.0);
        const double share = shareBesideCopy(query, off, right);
        QVERIFY2(share < 0.5, qPrintable(QString::number(share)));
    }

private:
    Recordings m_recordings;
};

QTEST_APPLESS_MAIN(CopiesTest)
#include "tst_copies.moc"
