// Files that lie elsewhere now, and what imports were asked for.
#include "core/library/database.h"
#include "core/library/migrator.h"
#include "tests/core/library/library_fixture.h"

#include <QTest>

using namespace stemma;
namespace fs = std::filesystem;

namespace
{

using Paths = std::vector<fs::path>;

} // namespace

class CatalogueChangesTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;

    TrackId stored(const fs::path& root, const fs::path& relative, unsigned seed)
    {
        return m_catalogue->store(TrackSource(root, relative, seed).track).value();
    }
    fs::path pathOf(TrackId id) const { return m_catalogue->track(id).value().path; }

private Q_SLOTS:
    void init()
    {
        m_catalogue.reset();
        m_folder = std::make_unique<TemporaryFolder>();
        m_catalogue = Catalogue::open(m_folder->path() / "library", Access::ReadWrite).value();
    }

    void aTrackMovesWithAllThatBelongsToIt()
    {
        const TrackSource source("/music", "a/b.flac", 1);
        const auto id = m_catalogue->store(source.track).value();
        const auto before = m_catalogue->revision().value();
        const RecordingDigests digests{sha256Of("file"), sha256Of("sound")};
        QVERIFY(m_catalogue->move(id, "/else/where/\xe9.flac", {7, 8}, digests));
        QCOMPARE(m_catalogue->digests(id).value().value(), digests);
        const auto track = m_catalogue->track(id).value();
        QCOMPARE(track.path, fs::path("/else/where/\xe9.flac"));
        QCOMPARE(track.stamp, (FileStamp{7, 8}));
        QCOMPARE(track.seconds, source.track.record.seconds);
        QCOMPARE(m_catalogue->map(id).value(), source.map);
        QCOMPARE(m_catalogue->fingerprints(id, "encoder-1").value(), source.fingerprints);
        QCOMPARE(
            m_catalogue->roots().value(), Paths{"/else/where"}); // nothing is left in the other
        QVERIFY(m_catalogue->revision().value() > before);
        QCOMPARE(m_catalogue->trackAt("/else/where/\xe9.flac")->id, id);
        QCOMPARE(m_catalogue->trackAt("/music/a/b.flac").error().code, ErrorCode::TrackNotFound);
    }

    void aTrackIsNotMovedOntoAnotherOne()
    {
        const auto one = stored("/music", "1.wav", 1);
        const auto two = stored("/music/inside", "2.wav", 2);
        for (const char* const taken : {"/music/inside/2.wav", "/music/x/../inside/2.wav"})
            QCOMPARE(
                m_catalogue->move(one, taken, {}, {}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(
            m_catalogue->move(one, "relative.wav", {}, {}).error().code,
            ErrorCode::InvalidArgument);
        QCOMPARE(m_catalogue->move({99}, "/x.wav", {}, {}).error().code, ErrorCode::TrackNotFound);
        QCOMPARE(pathOf(one), fs::path("/music/1.wav"));
        QVERIFY(m_catalogue->move(two, "/music/inside/2.wav", {5, 6}, {})); // it lies there already
        QCOMPARE(m_catalogue->track(two)->stamp, (FileStamp{5, 6}));
    }

    void aFolderMovesWithTheRootsInIt()
    {
        const auto one = stored("/mnt/drive", "1.wav", 1);
        const auto two = stored("/mnt/drive/new/in", "2.wav", 2);
        const auto three = stored("/mnt/drive2", "3.wav", 3); // not in the folder, for all its name
        const auto moved = m_catalogue->moveFolder("/mnt/drive/", "/media/me/drive").value();
        QCOMPARE(moved.tracks, 2);
        QCOMPARE(moved.taken, 0);
        QCOMPARE(pathOf(one), fs::path("/media/me/drive/1.wav"));
        QCOMPARE(pathOf(two), fs::path("/media/me/drive/new/in/2.wav"));
        QCOMPARE(pathOf(three), fs::path("/mnt/drive2/3.wav"));
        QCOMPARE(m_catalogue->track(one)->stamp, (FileStamp{1001, 2001}));
        QCOMPARE(m_catalogue->roots().value(), (Paths{"/media/me/drive", "/mnt/drive2"}));
    }

    void rootsStayApart()
    {
        stored("/mnt/drive/new", "1.wav", 1); // first, so that it is a root of its own
        stored("/mnt/drive", "2.wav", 2);
        stored("/media", "3.wav", 3);
        QCOMPARE(m_catalogue->moveFolder("/mnt/drive", "/media/drive")->tracks, 2);
        QCOMPARE(
            m_catalogue->roots().value(), (Paths{"/media", "/media/drive", "/media/drive/new"}));
    }

    void aPartOfARootMoves()
    {
        const auto stays = stored("/music", "a/1.wav", 1);
        const auto moves = stored("/music", "b/c/2.wav", 2);
        QCOMPARE(m_catalogue->moveFolder("/music/b", "/else/b")->tracks, 1);
        QCOMPARE(pathOf(stays), fs::path("/music/a/1.wav"));
        QCOMPARE(pathOf(moves), fs::path("/else/b/c/2.wav"));
        QCOMPARE(m_catalogue->roots().value(), (Paths{"/else/b", "/music"}));
    }

    void whereATrackLiesAlreadyBothStay()
    {
        const auto old = stored("/old", "1.wav", 1);
        const auto other = stored("/old", "2.wav", 2);
        const auto there = stored("/new", "1.wav", 3);
        const auto moved = m_catalogue->moveFolder("/old", "/new").value();
        QCOMPARE(moved.tracks, 1);
        QCOMPARE(moved.taken, 1);
        QCOMPARE(pathOf(old), fs::path("/old/1.wav"));
        QCOMPARE(pathOf(other), fs::path("/new/2.wav"));
        QCOMPARE(pathOf(there), fs::path("/new/1.wav"));
        QCOMPARE(m_catalogue->trackCount().value(), std::size_t{3});
        QCOMPARE(m_catalogue->moveFolder("/new", "/new/").error().code, ErrorCode::InvalidArgument);
    }

    void tracksOfOneSizeAreGroupedWithoutTheirMaps()
    {
        const auto make = [&](const char* name, double seconds, std::size_t bytes) {
            TrackSource source("/music", name, 1, bytes);
            source.track.record.seconds = seconds;
            return m_catalogue->store(source.track).value();
        };
        const auto a = make("a", 60.5, 5000);
        make("b", 60.5, 5001);
        const auto c = make("c", 60.5, 5000);
        make("d", 61.5, 5000);
        QCOMPARE(
            m_catalogue->tracksOfOneSize().value(), (std::vector<std::vector<TrackId>>{{a, c}}));
    }

    void anImportIsUnfinishedUntilItIsComplete()
    {
        QVERIFY(m_catalogue->beginImport({"/music/", "/file.wav"}));
        QVERIFY(m_catalogue->beginImport({"/music"}));
        QCOMPARE(m_catalogue->unfinishedImport().value(), (Paths{"/file.wav", "/music"}));
        QVERIFY(m_catalogue->endImport({"/music"}, false));
        QCOMPARE(m_catalogue->unfinishedImport()->size(), std::size_t{2});
        m_catalogue.reset(); // another start of the program
        m_catalogue = Catalogue::open(m_folder->path() / "library", Access::ReadWrite).value();
        QCOMPARE(m_catalogue->unfinishedImport()->size(), std::size_t{2});
        QVERIFY(m_catalogue->beginImport({"/music/inside", "/musical"}));
        QVERIFY(m_catalogue->endImport({"/music"}, true)); // with all that lies below it
        QCOMPARE(m_catalogue->unfinishedImport().value(), (Paths{"/file.wav", "/musical"}));
    }

    void anImportThatNobodyWantsIsForgotten()
    {
        stored("/music", "1.wav", 1);
        QVERIFY(m_catalogue->beginImport({"/music", "/other"}));
        QVERIFY(m_catalogue->forgetImport({"/music/"}));
        QCOMPARE(m_catalogue->unfinishedImport().value(), Paths{"/other"});
        QCOMPARE(m_catalogue->trackCount().value(), std::size_t{1});
        QCOMPARE(m_catalogue->importedFolders().value(), Paths()); // or the rest would come with F5
        m_catalogue.reset();
        m_catalogue = Catalogue::open(m_folder->path() / "library", Access::ReadOnly).value();
        QCOMPARE(m_catalogue->forgetImport({"/other"}).error().code, ErrorCode::LibraryReadOnly);
    }

    void foldersAreToldFromTheFoldersOfFiles()
    {
        const auto one = stored("/folder", "1.wav", 1);
        stored("/beside", "2.wav", 2);
        QVERIFY(m_catalogue->endImport({"/folder", "/beside/2.wav"}, true));
        QCOMPARE(m_catalogue->importedFolders().value(), Paths{"/folder"});
        QCOMPARE(m_catalogue->moveFolder("/folder", "/moved")->tracks, 1);
        QCOMPARE(m_catalogue->importedFolders().value(), Paths{"/moved"});
        QVERIFY(m_catalogue->remove(std::vector{one}));
        QCOMPARE(m_catalogue->importedFolders().value(), Paths());
    }

    void anOlderLibraryIsBackedUpAndGetsTheTables()
    {
        m_catalogue.reset();
        const auto folder = m_folder->path() / "old";
        fs::create_directories(folder);
        const auto file = folder / "catalogue.sqlite";
        {
            auto database = Database::open(file, Database::Mode::ReadWrite).value();
            QVERIFY(migrate(database, file, catalogueMigrations().first(2)));
            QVERIFY(database.execute("INSERT INTO root VALUES (1, CAST('/music' AS BLOB))"));
        }
        {
            const auto reader = Catalogue::open(folder, Access::ReadOnly).value();
            QCOMPARE(reader->unfinishedImport().value(), Paths());
            QCOMPARE(reader->importedFolders().value(), Paths());
            QCOMPARE(reader->roots().value(), Paths{"/music"});
        }
        QVERIFY(!fs::exists(file.native() + ".backup-2"));
        const auto writer = Catalogue::open(folder, Access::ReadWrite).value();
        QVERIFY(writer->beginImport({"/music"}));
        QCOMPARE(writer->unfinishedImport().value(), Paths{"/music"});
        auto backup = Database::open(file.native() + ".backup-2", Database::Mode::ReadOnly).value();
        QCOMPARE(backup.integer("PRAGMA user_version").value(), 2);
        QCOMPARE(backup.integer("SELECT count(*) FROM root").value(), 1);
    }
};

QTEST_APPLESS_MAIN(CatalogueChangesTest)
#include "tst_catalogue_changes.moc"
