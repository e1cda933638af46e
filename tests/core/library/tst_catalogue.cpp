#include "tests/core/library/library_fixture.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace stemma;

namespace
{

bool sameRecord(const TrackRecord& a, const TrackRecord& b)
{
    const auto& [title, artist, album, year, isrc, genre] = a.info.tags;
    const auto& other = b.info.tags;
    const auto& f = a.info.format;
    const auto& g = b.info.format;
    const bool sameDamage = a.damage.has_value() == b.damage.has_value()
        && (!a.damage
            || (a.damage->atSeconds == b.damage->atSeconds
                && a.damage->truncated == b.damage->truncated
                && a.damage->detail == b.damage->detail));
    return a.path == b.path && a.stamp == b.stamp && title == other.title && artist == other.artist
        && album == other.album && year == other.year && isrc == other.isrc && genre == other.genre
        && f.container == g.container && f.codec == g.codec && f.sampleRate == g.sampleRate
        && f.channels == g.channels && f.bitRate == g.bitRate && f.bitsPerSample == g.bitsPerSample
        && a.info.declaredSeconds == b.info.declaredSeconds && a.seconds == b.seconds && sameDamage;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;

    TrackId stored(const TrackSource& source)
    {
        const auto id = m_catalogue->store(source.track);
        return id ? *id : TrackId{-1};
    }

private Q_SLOTS:
    void init()
    {
        m_catalogue.reset();
        m_folder = std::make_unique<TemporaryFolder>();
        m_catalogue = Catalogue::open(m_folder->path() / "library", Access::ReadWrite).value();
    }

    void keepsEveryField()
    {
        TrackSource source("/music", "a/b.flac", 1);
        auto& record = source.track.record;
        record.info.tags = {"Title \"'", "Årtist", "Album;", "1973", "USABC7300001", "Funk\n"};
        record.info.format = {"flac", "flac", 96000, 6, 4'000'000'000, 24};
        record.info.declaredSeconds = 61.25;
        record.damage = AudioDamage{12.5, true, "invalid data"};
        const TrackId id = stored(source);

        const auto read = m_catalogue->track(id);
        QVERIFY(read);
        QVERIFY(sameRecord(*read, record));
        QVERIFY(read->importedAt > 1'600'000'000);
        QCOMPARE(m_catalogue->map(id).value(), source.map);
        QCOMPARE(m_catalogue->fingerprints(id, "encoder-1").value(), source.fingerprints);
        QCOMPARE(m_catalogue->trackAt("/music/a/../a/b.flac")->id, id);
        QVERIFY(sameRecord(m_catalogue->tracks()->at(0), record));
    }

    void emptyBlobsAreNotMissingOnes()
    {
        TrackSource source("/music", "short.wav", 1);
        source.track.map = {};
        source.track.fingerprints = {};
        const TrackId id = stored(source);
        QVERIFY(m_catalogue->map(id)->empty());
        QVERIFY(m_catalogue->fingerprints(id, "encoder-1")->empty());
        QCOMPARE(m_catalogue->tracksWith("encoder-1").value(), std::vector{id});
    }

    void pathsAreBytes()
    {
        const std::vector<std::string> names{
            "new\nline.mp3", "qu\"o't%e?#.mp3", "\xff\xfe latin \xe9.mp3", "sp ace/\xc3\xa9.mp3"};
        std::vector<std::filesystem::path> sorted;
        for (const auto& name : names) {
            const TrackSource source("/m\xfcsic", name, 1);
            const TrackId id = stored(source);
            QCOMPARE(m_catalogue->track(id)->path, source.track.record.path);
            QCOMPARE(m_catalogue->trackAt(source.track.record.path)->id, id);
            sorted.push_back(source.track.record.path);
        }
        std::ranges::sort(sorted, {}, [](const auto& path) { return path.native(); });
        std::vector<std::filesystem::path> listed;
        const auto tracks = m_catalogue->tracks().value();
        for (const auto& track : tracks)
            listed.push_back(track.path);
        QCOMPARE(listed, sorted);
    }

    void rootsAreTheFoldersThatHoldTracks()
    {
        QVERIFY(m_catalogue->roots()->empty());
        const TrackId last = stored(TrackSource("/z\xfc", "a.wav", 1));
        stored(TrackSource("/music/new", "b.wav", 1));
        stored(TrackSource("/music/", "c.wav", 1));
        stored(TrackSource("/music/old", "d.wav", 1)); // below /music, so no root of its own
        using Paths = std::vector<std::filesystem::path>;
        QCOMPARE(m_catalogue->roots().value(), (Paths{"/music", "/music/new", "/z\xfc"}));
        QVERIFY(m_catalogue->remove(std::vector{last}));
        QCOMPARE(m_catalogue->roots().value(), (Paths{"/music", "/music/new"}));
    }

    void aReplacedFileKeepsItsId()
    {
        const TrackSource first("/music", "a.wav", 1);
        const TrackId id = stored(first);
        QVERIFY(m_catalogue->storeFingerprints(id, "encoder-2", someBytes(9, 9)));

        // Named with another root this time: the place on disk is what counts.
        const TrackSource second("/", "music/a.wav", 2);
        QCOMPARE(stored(second), id);
        QCOMPARE(m_catalogue->trackCount().value(), std::size_t{1});
        QVERIFY(sameRecord(*m_catalogue->track(id), second.track.record));
        QCOMPARE(m_catalogue->map(id).value(), second.map);
        QCOMPARE(m_catalogue->fingerprints(id, "encoder-1").value(), second.fingerprints);
        QVERIFY(m_catalogue->fingerprints(id, "encoder-2")->empty());
    }

    void rootsAreReusedAndNested()
    {
        const TrackId inner = stored(TrackSource("/music/jazz", "a.wav", 1));
        const TrackId outer = stored(TrackSource("/music", "b.wav", 2));
        QCOMPARE(stored(TrackSource("/music", "jazz/a.wav", 3)), inner);
        QCOMPARE(stored(TrackSource("/music/", "jazz/../b.wav", 4)), outer);
        // A folder whose name only begins like a root does not lie in it.
        const TrackId sibling = stored(TrackSource("/music/jazz2", "a.wav", 5));
        QCOMPARE(m_catalogue->track(sibling)->path, std::filesystem::path("/music/jazz2/a.wav"));
        QVERIFY(m_catalogue->remove(std::vector{inner}));
        QCOMPARE(m_catalogue->trackAt("/music/b.wav")->id, outer);
        QCOMPARE(m_catalogue->trackCount().value(), std::size_t{2});
        QVERIFY(stored(TrackSource("/", "root.wav", 6)).value > 0);
        QVERIFY(m_catalogue->trackAt("/root.wav"));
    }

    void pathsOutsideTheirRootAreRefused()
    {
        TrackSource source("/music", "a.wav", 1);
        source.track.record.path = "/elsewhere/a.wav";
        QCOMPARE(m_catalogue->store(source.track).error().code, ErrorCode::InvalidArgument);
        source.track.root = "relative";
        source.track.record.path = "relative/a.wav";
        QCOMPARE(m_catalogue->store(source.track).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(m_catalogue->trackCount().value(), std::size_t{0});
    }

    void removedTracksLeaveNothing()
    {
        const TrackId first = stored(TrackSource("/music", "a.wav", 1));
        const TrackId second = stored(TrackSource("/music", "b.wav", 2));
        QVERIFY(m_catalogue->remove(std::vector{second, TrackId{999}}));
        QCOMPARE(m_catalogue->track(second).error().code, ErrorCode::TrackNotFound);
        QCOMPARE(m_catalogue->map(second).error().code, ErrorCode::TrackNotFound);
        QCOMPARE(
            m_catalogue->fingerprints(second, "encoder-1").error().code, ErrorCode::TrackNotFound);
        QCOMPARE(m_catalogue->tracksWith("encoder-1").value(), std::vector{first});
        // Ids are never given again: an index or a report may still name the old track.
        QVERIFY(stored(TrackSource("/music", "c.wav", 3)) > second);
    }

    void fingerprintsByEncoder()
    {
        const TrackId first = stored(TrackSource("/music", "a.wav", 1));
        const TrackId second = stored(TrackSource("/music", "b.wav", 2));
        QVERIFY(m_catalogue->storeFingerprints(second, "encoder-2", someBytes(20, 1)));
        QVERIFY(m_catalogue->storeFingerprints(second, "encoder-2", someBytes(30, 2)));
        QCOMPARE(m_catalogue->fingerprints(second, "encoder-2").value(), someBytes(30, 2));
        QVERIFY(m_catalogue->fingerprints(first, "encoder-2")->empty());
        QCOMPARE(m_catalogue->tracksWith("encoder-2").value(), std::vector{second});
        QCOMPARE(m_catalogue->tracksWith("encoder-1").value(), (std::vector{first, second}));
        QVERIFY(m_catalogue->tracksWith("unknown")->empty());
        QCOMPARE(
            m_catalogue->storeFingerprints(TrackId{77}, "encoder-2", {}).error().code,
            ErrorCode::TrackNotFound);
    }

    void onlyWhatChangedSinceARevision()
    {
        const TrackId first = stored(TrackSource("/music", "a.wav", 1));
        const TrackId second = stored(TrackSource("/music", "b.wav", 2));
        const auto revision = m_catalogue->revision().value();
        const auto changed = [&] { return m_catalogue->tracksWith("encoder-1", revision).value(); };
        QVERIFY(changed().empty());
        const TrackId third = stored(TrackSource("/music", "c.wav", 3));
        stored(TrackSource("/music", "a.wav", 4));
        QCOMPARE(changed(), (std::vector{first, third}));
        QVERIFY(m_catalogue->storeFingerprints(second, "encoder-1", {}));
        QVERIFY(m_catalogue->remove(std::vector{first}));
        QCOMPARE(changed(), (std::vector{second, third}));
        QVERIFY(m_catalogue->tracksWith("encoder-1", m_catalogue->revision().value())->empty());
    }

    void theRevisionCountsChangesAndNothingElse()
    {
        std::int64_t last = m_catalogue->revision().value();
        const auto grown = [&] {
            const auto now = m_catalogue->revision().value();
            return std::exchange(last, now) < now;
        };
        const TrackId id = stored(TrackSource("/music", "a.wav", 1));
        QVERIFY(grown());
        QVERIFY(m_catalogue->storeFingerprints(id, "encoder-2", {}));
        QVERIFY(grown());
        QVERIFY(m_catalogue->recordFailure({"/music/x.wav", {ErrorCode::Silent, {}, {}, {}}}));
        QVERIFY(m_catalogue->remove(std::vector{TrackId{99}}));
        QVERIFY(!m_catalogue->storeFingerprints(TrackId{99}, "encoder-2", {}));
        QVERIFY(!grown());
        QVERIFY(m_catalogue->remove(std::vector{id}));
        QVERIFY(grown());
    }

    void failuresStayUntilTheFileIsImported()
    {
        const std::filesystem::path bad("/music/b\n\xff.wav");
        QVERIFY(m_catalogue->recordFailure({bad, {ErrorCode::NotAudio, "first", bad, {}}}));
        QVERIFY(m_catalogue->recordFailure({bad, {ErrorCode::CorruptAudio, "second", bad, 3.5}}));
        QVERIFY(m_catalogue->recordFailure({"/music/a.wav", {ErrorCode::Silent, {}, {}, {}}}));
        auto failures = m_catalogue->failures().value();
        QCOMPARE(failures.size(), std::size_t{2});
        QCOMPARE(failures[0].path, std::filesystem::path("/music/a.wav"));
        QCOMPARE(failures[0].error.seconds, std::optional<double>());
        QCOMPARE(failures[1].path, bad);
        QCOMPARE(failures[1].error.path, bad);
        QCOMPARE(failures[1].error.code, ErrorCode::CorruptAudio);
        QCOMPARE(failures[1].error.detail, std::string("second"));
        QCOMPARE(failures[1].error.seconds, std::optional(3.5));

        stored(TrackSource("/music", "a.wav", 1));
        QCOMPARE(m_catalogue->failures()->size(), std::size_t{1});
        QVERIFY(m_catalogue->clearFailure(bad));
        QVERIFY(m_catalogue->failures()->empty());
    }

    void readersSeeEveryCommitBesideTheWriter()
    {
        auto reader = Catalogue::open(m_catalogue->folder(), Access::ReadOnly);
        QVERIFY(reader);
        QCOMPARE((*reader)->trackCount().value(), std::size_t{0});
        const TrackSource source("/music", "a.wav", 1);
        const TrackId id = stored(source);
        QCOMPARE((*reader)->trackCount().value(), std::size_t{1});
        QCOMPARE((*reader)->map(id).value(), source.map);
        QCOMPARE((*reader)->store(source.track).error().code, ErrorCode::LibraryReadOnly);
        QCOMPARE((*reader)->remove(std::vector{id}).error().code, ErrorCode::LibraryReadOnly);
    }

    void contentOutlivesTheProgram()
    {
        const TrackSource source("/music", "a.wav", 1);
        const TrackId id = stored(source);
        const auto folder = m_catalogue->folder();
        m_catalogue.reset();
        m_catalogue = Catalogue::open(folder, Access::ReadWrite).value();
        QCOMPARE(m_catalogue->map(id).value(), source.map);
    }

    void callsFromSeveralThreads()
    {
        constexpr unsigned threads = 4;
        constexpr unsigned each = 20;
        std::atomic<int> failed = 0;
        std::vector<std::jthread> workers;
        for (unsigned worker = 0; worker < threads; ++worker) {
            workers.emplace_back([&, worker] {
                for (unsigned i = 0; i < each; ++i) {
                    const TrackSource source(
                        "/music", std::to_string(worker) + "-" + std::to_string(i),
                        worker * each + i);
                    const auto id = m_catalogue->store(source.track);
                    if (!id || m_catalogue->map(*id).value() != source.map
                        || m_catalogue->fingerprints(*id, "encoder-1").value()
                            != source.fingerprints)
                        ++failed;
                }
            });
        }
        workers.clear();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(m_catalogue->trackCount().value(), std::size_t{threads * each});
    }
};

QTEST_APPLESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
