// Looking after a library in the window with the real engine: copies, files and folders that were moved, and an
// import whose program was killed.
#include "app/composition.h"
#include "app/installation.h"
#include "core/library/catalogue.h"
#include "tests/ui/support/test_settings.h"
#include "ui/jobs/thread_pool_runner.h"
#include "ui/main_window.h"
#include "ui/pages/duplicates_page.h"
#include "ui/pages/file_notice.h"
#include "ui/pages/library_page.h"
#include "ui/pages/query_page.h"
#include "ui/pages/side_bar.h"
#include "ui/queries/query_file.h"
#include "ui/widgets/message_bar.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace stemma;
namespace fs = std::filesystem;

namespace
{

constexpr int patience = 60'000; ///< ms; the machine may be busy

/// The shipped recordings, in order.
std::vector<fs::path> songs()
{
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(STEMMA_SOURCE_DIR "/tests/data/demo/library"))
        if (entry.path().extension() == ".ogg")
            found.push_back(entry.path());
    std::ranges::sort(found);
    return found;
}

} // namespace

class UpkeepFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        stemma::test::useTestSettings("tst_upkeep_flow");
        const auto all = songs();
        QVERIFY(all.size() >= 4);
        put(all[0], "music/one.ogg");
        put(all[0], "music/copies/the same.ogg");
        put(all[1], "music/two.ogg");
        put(all[2], "more/three.ogg");
        put(all[3], "more/four.ogg");
    }

    void copiesAreFoundAfterTheImport()
    {
        open();
        m_window->importPaths({folder() / "music"});
        QTRY_COMPARE_WITH_TIMEOUT(page().tracks().rowCount(), 3, patience);
        const auto& duplicates = m_window->sideBar().findChild<DuplicatesPage*>()->model();
        QTRY_COMPARE_WITH_TIMEOUT(duplicates.rowCount(), 2, patience);
        QCOMPARE(duplicates.track(0).path, folder() / "music/copies/the same.ogg");
        QCOMPARE(duplicates.track(1).path, folder() / "music/one.ogg");
    }

    void aFileThatWasMovedIsLocated()
    {
        fs::rename(folder() / "music/two.ogg", folder() / "elsewhere.ogg");
        page().check().repeat();
        QTRY_COMPARE_WITH_TIMEOUT(page().tracks().rows().missingCount(), 1, patience);
        const auto track = idOf("two.ogg");
        m_window->locateTrack(track, folder() / "music/one.ogg");
        QTRY_VERIFY_WITH_TIMEOUT(
            m_window->messageBar().text().contains(QStringLiteral("is not the recording")),
            patience);
        QVERIFY(page().tracks().isMissing(track));
        m_window->locateTrack(track, folder() / "elsewhere.ogg");
        QTRY_COMPARE_WITH_TIMEOUT(
            page().tracks().fileOf(track), folder() / "elsewhere.ogg", patience);
        QCOMPARE(page().tracks().rows().missingCount(), 0);
    }

    void aQueryThatWasMovedIsLocated()
    {
        const auto asked = folder() / "new/asked.ogg";
        put(songs()[3], "new/asked.ogg");
        put(songs()[2], "new/other.ogg");
        m_window->openQueries({asked});
        auto& query = m_window->queryPage();
        QTRY_VERIFY_WITH_TIMEOUT(query.result(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(query.saved(), patience);
        fs::rename(asked, folder() / "moved.ogg");
        query.updateFile(); // as choosing another match does
        auto& notice = *query.findChild<FileNotice*>();
        QTRY_VERIFY_WITH_TIMEOUT(notice.isVisible(), patience);
        m_window->locateQuery(folder() / "new/other.ogg");
        QTRY_VERIFY_WITH_TIMEOUT(
            m_window->messageBar().text().contains(QStringLiteral("does not hold the sound")),
            patience);
        m_window->locateQuery(folder() / "moved.ogg");
        QTRY_VERIFY_WITH_TIMEOUT(!notice.isVisible(), patience);
        QCOMPARE(fileOf(*query.result()).path, folder() / "moved.ogg");
        QCOMPARE(query.saved()->record.path, asked); // the record stays
    }

    void aFolderThatWasMovedIsLocated()
    {
        const auto track = idOf("one.ogg");
        fs::rename(folder() / "music", folder() / "mounted");
        m_window->locateFolder(folder() / "music", folder() / "more");
        QTRY_VERIFY_WITH_TIMEOUT(
            m_window->messageBar().text().contains(QStringLiteral("nothing was changed")),
            patience);
        m_window->locateFolder(folder() / "music", folder() / "mounted");
        QTRY_COMPARE_WITH_TIMEOUT(
            page().tracks().fileOf(track), folder() / "mounted/one.ogg", patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            !page().check().foldersToScan().empty()
                && page().check().foldersToScan().front() == folder() / "mounted",
            patience);
    }

    void aKilledImportIsResumed()
    {
        m_window.reset();
        m_engine = nullptr;
        {
            // What an import leaves that is killed before its first file.
            const auto catalogue = Catalogue::open(folder() / "library", Access::ReadWrite);
            QVERIFY(catalogue.ok());
            QVERIFY((*catalogue)->beginImport({folder() / "more"}));
        }
        open();
        auto& message = m_window->messageBar();
        QTRY_VERIFY_WITH_TIMEOUT(message.isVisible(), patience);
        auto* const resume = message.findChild<QPushButton*>();
        QVERIFY2(resume->text().contains(QStringLiteral("2 file")), qPrintable(resume->text()));
        resume->click();
        QTRY_COMPARE_WITH_TIMEOUT(page().tracks().rowCount(), 5, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!page().isImporting(), patience);
        QCOMPARE(m_engine->unfinishedImport({})->filesLeft, 0);
        QVERIFY(m_engine->unfinishedImport({})->paths.empty());
    }

    void cleanupTestCase() { m_window.reset(); }

private:
    fs::path folder() const { return m_folder.path().toStdString(); }
    LibraryPage& page() const { return m_window->libraryPage(); }

    void put(const fs::path& song, const char* name) const
    {
        const auto to = folder() / name;
        fs::create_directories(to.parent_path());
        fs::copy_file(song, to);
    }

    TrackId idOf(const char* name) const
    {
        const auto& tracks = page().tracks();
        for (int row = 0; row < tracks.rowCount(); ++row)
            if (tracks.track(row).path.filename() == name)
                return tracks.track(row).id;
        return {};
    }

    void open()
    {
        const auto load = [this]() -> Result<std::shared_ptr<Engine>> {
            m_engine = nullptr; // one program writes a library at a time
            auto engine = openEngine(
                folder() / "library", Access::ReadWrite, installation().weights, m_runner);
            if (!engine)
                return engine.error();
            m_engine = *std::move(engine);
            return m_engine;
        };
        m_window = std::make_unique<MainWindow>(
            engineActions(load, {"tester", STEMMA_VERSION}), WindowOptions{});
        m_window->show();
        QTRY_VERIFY_WITH_TIMEOUT(page().hasBeenRead(), patience);
    }

    QTemporaryDir m_folder;
    ThreadPoolRunner m_runner;
    std::shared_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(UpkeepFlowTest)
#include "tst_upkeep_flow.moc"
