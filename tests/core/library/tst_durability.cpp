#include "core/library/database.h"
#include "core/library/statement.h"
#include "tests/core/library/library_fixture.h"

#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace stemma;

namespace
{

constexpr std::size_t mapSize = 60'000;

/// Stores tracks until something fails, writing a byte to @p done after each commit.
int storeForever(const std::filesystem::path& folder, int done)
{
    auto catalogue = Catalogue::open(folder, Access::ReadWrite);
    if (!catalogue)
        return 1;
    const auto first = static_cast<unsigned>((*catalogue)->trackCount().value());
    for (unsigned i = first;; ++i) {
        // Every third one replaces an earlier track.
        const unsigned name = i % 3 == 2 ? i / 2 : i;
        const TrackSource source("/music", std::to_string(name) + ".wav", i, mapSize);
        if (const auto id = (*catalogue)->store(source.track); !id)
            return static_cast<int>(id.error().code);
        if (done >= 0 && ::write(done, "x", 1) != 1)
            return 1;
    }
}

/// Whether SQLite finds no fault and every track is there with what belongs to it.
bool isWhole(const std::filesystem::path& folder)
{
    auto database = Database::open(folder / "catalogue.sqlite", Database::Mode::ReadWrite).value();
    Statement check(database, "PRAGMA integrity_check");
    if (!check.step().value() || check.text(0) != "ok")
        return false;
    const auto halves = database.integer(
        "SELECT (SELECT count(*) FROM track t WHERE NOT EXISTS (SELECT 1 FROM spectral_map m "
        "WHERE m.track_id = t.id) OR NOT EXISTS (SELECT 1 FROM fingerprint f "
        "WHERE f.track_id = t.id)) + (SELECT count(*) FROM spectral_map WHERE track_id NOT IN "
        "(SELECT id FROM track)) + (SELECT count(*) FROM fingerprint WHERE track_id NOT IN "
        "(SELECT id FROM track))");
    return halves.value() == 0;
}

/// Whether map and fingerprints of each track are those of one and the same store().
bool agrees(const std::filesystem::path& folder)
{
    auto catalogue = Catalogue::open(folder, Access::ReadOnly).value();
    const auto tracks = catalogue->tracks().value();
    for (const auto& track : tracks) {
        const auto seed = static_cast<unsigned>(track.stamp.size - 1000);
        if (catalogue->map(track.id).value() != someBytes(mapSize, seed)
            || catalogue->fingerprints(track.id, "encoder-1").value()
                != someBytes(mapSize / 10 + 1, seed + 1))
            return false;
    }
    return true;
}

} // namespace

class DurabilityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingCommittedIsLostByAKill()
    {
        const TemporaryFolder temporary;
        const auto folder = temporary.path() / "library";
        // Each round is killed at another moment of a commit; the library is not repaired in between.
        for (unsigned round = 0; round < 8; ++round) {
            int done[2];
            QCOMPARE(::pipe(done), 0);
            const auto before = round == 0
                ? std::size_t{0}
                : Catalogue::open(folder, Access::ReadOnly).value()->revision().value();
            const pid_t child = startChild([&] { return storeForever(folder, done[1]); });
            ::close(done[1]);
            std::size_t commits = 0;
            char byte = 0;
            while (commits < 5 + round && ::read(done[0], &byte, 1) == 1)
                ++commits;
            ::usleep(round * 700);
            ::kill(child, SIGKILL);
            while (::read(done[0], &byte, 1) == 1)
                ++commits;
            ::close(done[0]);
            QCOMPARE(waitFor(child), -SIGKILL);

            QVERIFY(agrees(folder));
            const auto after = static_cast<std::size_t>(
                Catalogue::open(folder, Access::ReadOnly).value()->revision().value());
            // One more may have been committed than was reported.
            QVERIFY(after == before + commits || after == before + commits + 1);
            QVERIFY(isWhole(folder));
        }
    }

    void aFullDiskLeavesWholeTracks()
    {
        const TemporaryFolder temporary;
        const auto folder = temporary.path() / "library";
        QVERIFY(Catalogue::open(folder, Access::ReadWrite));
        const int code = runInChild([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{2'000'000, 2'000'000};
            return ::setrlimit(RLIMIT_FSIZE, &limit) == 0 ? storeForever(folder, -1) : 1;
        });
        QCOMPARE(code, static_cast<int>(ErrorCode::DiskFull));
        QVERIFY(isWhole(folder));
        QVERIFY(agrees(folder));
        const auto kept = Catalogue::open(folder, Access::ReadOnly).value()->trackCount().value();
        QVERIFY(kept > 3);
        // With space again the work goes on.
        auto catalogue = Catalogue::open(folder, Access::ReadWrite).value();
        QVERIFY(catalogue->store(TrackSource("/music", "more.wav", 500, mapSize).track));
        QCOMPARE(catalogue->trackCount().value(), kept + 1);
    }

    void aFullDiskAtTheStart()
    {
        const TemporaryFolder temporary;
        const auto folder = temporary.path() / "library";
        const int code = runInChild([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{20'000, 20'000};
            if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
                return 1;
            const auto catalogue = Catalogue::open(folder, Access::ReadWrite);
            return catalogue ? 2 : static_cast<int>(catalogue.error().code);
        });
        QCOMPARE(code, static_cast<int>(ErrorCode::DiskFull));
        QVERIFY(Catalogue::open(folder, Access::ReadWrite));
    }
};

QTEST_APPLESS_MAIN(DurabilityTest)
#include "tst_durability.moc"
