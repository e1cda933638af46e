// Duplicates, files that lie elsewhere, and what is left of an import: of real files.
#include "core/pipeline/analyse_file.h"
#include "core/pipeline/duplicates.h"
#include "core/pipeline/file_stamp.h"
#include "core/pipeline/importer.h"
#include "core/pipeline/relocation.h"
#include "core/pipeline/unfinished_import.h"
#include "tests/support/fake_encoder.h"
#include "tests/support/media_files.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace stemma;
using namespace stemma::test;
namespace fs = std::filesystem;

namespace
{

std::vector<float> melody(int seed)
{
    std::vector<float> out;
    for (int i = 0; i < 32; ++i) {
        const auto note
            = tone(110 * std::pow(2.0, ((seed * 7 + i * i * 5) % 36) / 12.0), 0.25, 16000);
        out.insert(out.end(), note.begin(), note.end());
    }
    return out;
}

} // namespace

class LibraryUpkeepTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_music;
    std::unique_ptr<Catalogue> m_catalogue;
    FakeEncoder m_encoder;
    SerialRunner m_runner;

    fs::path addFile(const fs::path& name, int seed) const
    {
        const auto path = m_music / name;
        fs::create_directories(path.parent_path());
        if (!writeWav(path, melody(seed), 16000))
            qFatal("cannot write");
        return path;
    }

    ImportSummary import(
        const std::vector<fs::path>& paths, const ImportObserver& observer = {},
        std::stop_token stop = {})
    {
        return importFiles(*m_catalogue, m_encoder, m_runner, paths, observer, stop).value();
    }

    std::vector<std::vector<fs::path>> duplicates() const
    {
        std::vector<std::vector<fs::path>> paths;
        const auto groups = findDuplicates(*m_catalogue, {}).value();
        for (const auto& group : groups) {
            paths.emplace_back();
            for (const auto& track : group)
                paths.back().push_back(track.path);
        }
        return paths;
    }

    TrackId idAt(const fs::path& path) const { return m_catalogue->trackAt(path).value().id; }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_music = m_folder->filePath(QStringLiteral("music")).toStdString();
        fs::create_directories(m_music);
        m_catalogue
            = Catalogue::open(
                  m_folder->filePath(QStringLiteral("library")).toStdString(), Access::ReadWrite)
                  .value();
    }

    void filesOfOneSoundAreGrouped()
    {
        const auto b = addFile("b.wav", 1);
        const auto z = addFile("z/copy.wav", 1);
        const auto c = addFile("c.wav", 2); // as long, and not the same
        const auto a = addFile("a.wav", 3);
        const auto other = addFile("d.wav", 3);
        import({m_music});
        QCOMPARE(duplicates(), (std::vector<std::vector<fs::path>>{{a, other}, {b, z}}));
        QVERIFY(m_catalogue->remove(std::vector{idAt(a)}));
        QCOMPARE(duplicates(), (std::vector<std::vector<fs::path>>{{b, z}}));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(findDuplicates(*m_catalogue, stop.get_token()).error().code, ErrorCode::Cancelled);
    }

    void aLosslessCopyInAnotherFormatIsADuplicate()
    {
        if (!haveFfmpeg())
            QSKIP("needs ffmpeg");
        const auto wav = addFile("a.wav", 1);
        QVERIFY(encode(wav, m_music / "a.flac", {"-metadata", "title=Another name"}));
        QVERIFY(encode(wav, m_music / "a.ogg"));
        import({m_music});
        QCOMPARE(
            duplicates(),
            (std::vector<std::vector<fs::path>>{{m_music / "a.flac", m_music / "a.wav"}}));
    }

    void aFileIsLocatedWhenItIsTheSameRecording()
    {
        const auto path = addFile("a.wav", 1);
        const auto other = addFile("other.wav", 2);
        import({path});
        const auto id = idAt(path);
        const auto elsewhere = m_music / "new/name.wav";
        fs::create_directories(elsewhere.parent_path());
        fs::rename(path, elsewhere);

        const auto wrong = locateTrack(*m_catalogue, id, other, {});
        QVERIFY(wrong.ok());
        QVERIFY(!wrong->has_value());
        QCOMPARE(m_catalogue->track(id)->path, path);
        QCOMPARE(locateTrack(*m_catalogue, id, path, {}).error().code, ErrorCode::FileNotFound);

        const auto right = locateTrack(*m_catalogue, id, elsewhere, {});
        QVERIFY(right.ok() && right->has_value());
        QCOMPARE((*right)->path, elsewhere);
        QCOMPARE(m_catalogue->track(id)->path, elsewhere);
        // It counts as read: an import of it has nothing to do.
        QCOMPARE(import({elsewhere}).unchanged, 1);
    }

    void theFileOfAQueryIsLocatedByItsSound()
    {
        const auto path = addFile("a.wav", 1);
        const auto copy = addFile("new/name.wav", 1);
        const auto other = addFile("other.wav", 2);
        auto analysed = analyseFile(path, {}, {});
        QueryResult query;
        query.path = path;
        query.map = std::make_shared<const SpectralMap>(analysed->map);
        // Where an earlier version took no digest the maps tell.
        for (const auto& digests : {std::optional(analysed->digests), decltype(query.digests)()}) {
            query.digests = digests;
            const auto right = locateQuery(query, copy, {});
            QVERIFY(right.ok() && right->has_value());
            QVERIFY(**right == stampOf(copy));
            const auto wrong = locateQuery(query, other, {});
            QVERIFY(wrong.ok() && !wrong->has_value());
        }
        QCOMPARE(locateQuery(query, "/no/file", {}).error().code, ErrorCode::FileNotFound);
    }

    void encodedAgainItIsAnotherFile()
    {
        if (!haveFfmpeg())
            QSKIP("needs ffmpeg");
        const auto path = addFile("a.wav", 1);
        import({path});
        QVERIFY(encode(path, m_music / "a.ogg"));
        const auto located = locateTrack(*m_catalogue, idAt(path), m_music / "a.ogg", {});
        QVERIFY(located.ok());
        QVERIFY(!located->has_value());
    }

    void aLevelMayBeRoundedDifferently()
    {
        SpectralMap map{{}, 2, {0, 10, 200, 255}};
        SpectralMap other = map;
        QVERIFY(isSameSound(map, other));
        other.levels[1] = 11;
        QVERIFY(isSameSound(map, other));
        other.levels[1] = 12;
        QVERIFY(!isSameSound(map, other));
        other = map;
        other.levels.push_back(0);
        other.levels.push_back(0);
        QVERIFY(!isSameSound(map, other));
    }

    void aFolderIsRelocatedWhenItsFilesAreThere()
    {
        addFile("drive/1.wav", 1);
        addFile("drive/in/2.wav", 2);
        import({m_music / "drive"});
        const auto empty = m_music / "empty";
        fs::create_directories(empty);
        const auto nothing = relocateFolder(*m_catalogue, m_music / "drive", empty, {});
        QVERIFY(nothing.ok());
        QCOMPARE(nothing->tracks, 2);
        QCOMPARE(nothing->found, 0);
        QVERIFY(m_catalogue->trackAt(m_music / "drive/1.wav").ok());

        fs::rename(m_music / "drive", m_music / "mounted");
        fs::remove(m_music / "mounted/in/2.wav"); // one is gone: it is missing in the new place
        const auto moved
            = relocateFolder(*m_catalogue, m_music / "drive/", m_music / "mounted", {});
        QVERIFY(moved.ok());
        QCOMPARE(moved->tracks, 2);
        QCOMPARE(moved->found, 1);
        QCOMPARE(moved->move.tracks, 2);
        QVERIFY(m_catalogue->trackAt(m_music / "mounted/1.wav").ok());
        QVERIFY(m_catalogue->trackAt(m_music / "mounted/in/2.wav").ok());
        QCOMPARE(m_catalogue->importedFolders()->front(), m_music / "mounted");

        QCOMPARE(
            relocateFolder(*m_catalogue, m_music / "drive", m_music / "mounted", {}).error().code,
            ErrorCode::TrackNotFound);
        QCOMPARE(
            relocateFolder(*m_catalogue, m_music / "mounted", m_music / "no such", {}).error().code,
            ErrorCode::FileNotFound);
    }

    void aStoppedImportIsKnownUntilItIsDone()
    {
        for (int i = 0; i < 4; ++i)
            addFile("track" + std::to_string(i) + ".wav", i);
        QVERIFY(writeBytes(m_music / "a text.mp3", "no audio at all"));
        std::stop_source stop;
        ImportObserver observer;
        observer.imported = [&stop](const TrackRecord&) { stop.request_stop(); };
        QCOMPARE(import({m_music}, observer, stop.get_token()).remaining, 3);
        const auto left = unfinishedImport(*m_catalogue, {}).value();
        QCOMPARE(left.paths, std::vector{m_music});
        QCOMPARE(left.filesLeft, 3); // one is imported, one is known to fail
        QCOMPARE(import(left.paths).imported, 3);
        QCOMPARE(unfinishedImport(*m_catalogue, {})->filesLeft, 0);
        QVERIFY(m_catalogue->unfinishedImport()->empty());
    }

    void whatIsLeftOfNothingIsForgotten()
    {
        const auto path = addFile("a.wav", 1);
        import({path});
        QVERIFY(m_catalogue->beginImport({m_music})); // killed when all was done
        QCOMPARE(unfinishedImport(*m_catalogue, {})->filesLeft, 0);
        QVERIFY(m_catalogue->unfinishedImport()->empty());
        // A folder that is not there now may be there again.
        QVERIFY(m_catalogue->beginImport({m_music / "unplugged"}));
        QCOMPARE(unfinishedImport(*m_catalogue, {})->filesLeft, 0);
        QCOMPARE(m_catalogue->unfinishedImport()->size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(LibraryUpkeepTest)
#include "tst_library_upkeep.moc"
