// Duplicates, files that lie elsewhere, imports that were stopped, folders as queries: in the window.
#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/fake_songs.h"
#include "tests/ui/support/music_folder.h"
#include "tests/ui/support/test_settings.h"
#include "ui/main_window.h"
#include "ui/pages/duplicates_page.h"
#include "ui/pages/library_page.h"
#include "ui/pages/match_panel.h"
#include "ui/pages/match_table.h"
#include "ui/pages/query_page.h"
#include "ui/pages/side_bar.h"
#include "ui/queries/query_desk.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace stemma;
using namespace stemma::test;

class TestUpkeep : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<MusicFolder> m_folder;
    std::unique_ptr<FakeEngine> m_fake;
    std::unique_ptr<MainWindow> m_window;

    TrackRecord addTrack(std::int64_t id, const std::filesystem::path& path)
    {
        auto track = makeTrack(id, "Artist", path.stem());
        track.path = path;
        m_fake->addTrack(track);
        return track;
    }

    void open(WindowOptions options = {})
    {
        m_window = std::make_unique<MainWindow>(m_fake->factory(), std::move(options));
        m_window->show();
        QTRY_VERIFY(m_window->libraryPage().hasBeenRead());
    }

    LibraryPage& page() const { return m_window->libraryPage(); }
    QString message() const { return m_window->messageBar().text(); }

private Q_SLOTS:
    void initTestCase() { useTestSettings("tst_upkeep"); }

    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<MusicFolder>();
        m_fake = std::make_unique<FakeEngine>();
    }

    void cleanup()
    {
        m_window.reset();
        QCOMPARE(m_fake->guiThreadCalls.load(), 0);
    }

    void duplicatesAreCountedAndListed()
    {
        const auto one = addTrack(1, m_folder->addFile("a/one.flac"));
        const auto copy = addTrack(2, m_folder->addFile("b/copy.wav"));
        const auto two = addTrack(3, m_folder->addFile("c/two.flac"));
        const auto other = addTrack(4, m_folder->addFile("d/two again.flac"));
        const auto third = addTrack(5, m_folder->addFile("e/two once more.flac"));
        m_fake->duplicates = {{one, copy}, {two, other, third}};
        open();
        auto& bar = m_window->sideBar();
        auto& tree = *bar.findChild<QTreeWidget*>();
        QTRY_COMPARE(tree.topLevelItem(2)->text(0), QStringLiteral("Duplicates (2)"));
        tree.setFocus();
        QTest::keyClick(&tree, Qt::Key_Down);
        QTest::keyClick(&tree, Qt::Key_Down);
        QCOMPARE(bar.section(), Section::Duplicates);
        auto* const duplicates = bar.findChild<DuplicatesPage*>();
        QVERIFY(duplicates->isVisible());
        auto* const table = duplicates->findChild<QTableView*>();
        QVERIFY(table->isVisible());
        QVERIFY(!table->accessibleName().isEmpty());
        auto& model = *table->model();
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 5);
        const auto text = [&](int row, int column, int role = Qt::DisplayRole) {
            return model.index(row, column).data(role).toString();
        };
        QCOMPARE(text(0, DuplicateModel::RecordingColumn), QStringLiteral("1"));
        QCOMPARE(text(1, DuplicateModel::RecordingColumn), QString()); // it belongs to the first
        QCOMPARE(text(2, DuplicateModel::RecordingColumn), QStringLiteral("2"));
        for (int row = 2; row < 5; ++row)
            QCOMPARE(
                text(row, DuplicateModel::RecordingColumn, Qt::AccessibleTextRole),
                QStringLiteral("Recording 2"));
        QVERIFY(text(1, DuplicateModel::FileColumn).endsWith(QStringLiteral("b/copy.wav")));
        QCOMPARE(text(0, DuplicateModel::LengthColumn), QStringLiteral("1:41"));
        QVERIFY(text(0, DuplicateModel::FormatColumn).contains(QStringLiteral("44.1")));

        // What is taken out of the library is looked for no more.
        m_fake->duplicates = {{two, other}};
        table->selectRow(1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(m_fake->trackCount(), std::size_t{4});
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(tree.topLevelItem(2)->text(0), QStringLiteral("Duplicates (1)"));
    }

    void duplicatesThatAnImportBringsAreFound()
    {
        open();
        auto& tree = *m_window->sideBar().findChild<QTreeWidget*>();
        m_fake->duplicates = {{makeTrack(1, "A", "B"), makeTrack(2, "A", "B")}};
        m_window->importPaths({"/m/new.flac"});
        QTRY_COMPARE(tree.topLevelItem(2)->text(0), QStringLiteral("Duplicates (1)"));
    }

    void whatCannotBeImportedIsTold()
    {
        open();
        QStringList told;
        connect(&page(), &LibraryPage::importFailed, this, [&told](const Error& error) {
            told << QString::fromStdString(error.path.native());
        });
        m_window->importPaths({"/m/new.flac", "/m/letter.txt"});
        QTRY_COMPARE(m_fake->trackCount(), std::size_t{1});
        QTRY_COMPARE(told, QStringList{QStringLiteral("/m/letter.txt")});
    }

    void aMissingFileIsLocated()
    {
        addTrack(1, m_folder->addFile("music/one.flac"));
        addTrack(2, m_folder->path() / "music/moved.flac");
        m_fake->roots = {m_folder->path() / "music"};
        m_fake->lostFile = m_folder->addFile("else/where.flac");
        open();
        QTRY_COMPARE(page().tracks().rows().missingCount(), 1);
        m_window->sideBar().show(Section::Missing);
        QVERIFY(!page().missingSelected());
        page().findChild<QTableView*>()->selectRow(0);
        QCOMPARE(page().missingSelected(), std::optional(TrackId{2}));

        m_window->locateTrack({2}, m_folder->path() / "music/one.flac");
        QTRY_VERIFY2(
            message().contains(QStringLiteral("is not the recording")), qPrintable(message()));
        QVERIFY(page().tracks().isMissing({2}));

        m_window->locateTrack({2}, m_fake->lostFile);
        QTRY_VERIFY2(message().contains(QStringLiteral("where.flac")), qPrintable(message()));
        QTRY_COMPARE(page().tracks().rows().missingCount(), 0);
        QTRY_COMPARE(page().tracks().fileOf({2}), m_fake->lostFile);
    }

    void aFileThatIsThereIsNotLocated()
    {
        addTrack(1, m_folder->addFile("music/one.flac"));
        m_fake->roots = {m_folder->path() / "music"};
        open();
        page().findChild<QTableView*>()->selectRow(0);
        QVERIFY(page().hasSelection());
        QVERIFY(!page().missingSelected());
    }

    void aFolderIsLocated()
    {
        const auto old = m_folder->path() / "old";
        const auto now = m_folder->path() / "now";
        addTrack(1, old / "one.flac");
        addTrack(2, old / "in/two.flac");
        m_folder->addFile("now/one.flac");
        m_folder->addFile("now/in/two.flac");
        m_folder->addFile("empty/other.txt");
        m_fake->roots = {old};
        open();
        auto& bar = m_window->sideBar();
        QTRY_COMPARE(page().check().roots().size(), std::size_t{1});
        QVERIFY(!bar.shownRoot());
        bar.showRoot(old);
        QCOMPARE(bar.shownRoot(), std::optional(old));

        m_window->locateFolder(old, m_folder->path() / "empty");
        QTRY_VERIFY2(
            message().contains(QStringLiteral("nothing was changed")), qPrintable(message()));
        QCOMPARE(page().tracks().fileOf({1}), old / "one.flac");

        m_window->locateFolder(old, now);
        QTRY_COMPARE(page().tracks().fileOf({1}), now / "one.flac");
        QCOMPARE(page().tracks().fileOf({2}), now / "in/two.flac");
        QTRY_VERIFY(!page().check().roots().empty() && page().check().roots()[0].path == now);
        QVERIFY(page().check().roots()[0].online);
        QVERIFY2(message().contains(QStringLiteral("2 track")), qPrintable(message()));
    }

    void aStoppedImportIsOffered()
    {
        m_fake->unfinished = {{"/m/a.flac", "/m/b.flac"}, 2};
        open();
        QTRY_VERIFY(m_window->messageBar().isVisible());
        auto* const button = m_window->messageBar().findChild<QPushButton*>();
        QCOMPARE(button->text(), QStringLiteral("Resume 2 file(s)"));
        button->click();
        QTRY_COMPARE(m_fake->trackCount(), std::size_t{2});
        QVERIFY(!m_window->messageBar().isVisible());
    }

    void aStoppedImportIsForgottenOnRequest()
    {
        m_fake->unfinished = {{"/m/a.flac", "/m/b.flac"}, 2};
        open();
        QTRY_VERIFY(m_window->messageBar().isVisible());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::AltModifier);
        QTRY_COMPARE(m_fake->importsForgotten.load(), 1);
        QTRY_VERIFY2(message().startsWith(QStringLiteral("Forgotten")), qPrintable(message()));
        QCOMPARE(m_fake->trackCount(), std::size_t{0});
        for (const auto* const button : m_window->messageBar().findChildren<QPushButton*>())
            QVERIFY(!button->isVisible()); // what is said now leaves nothing to do
    }

    void nothingIsOfferedWhereNothingIsLeft()
    {
        m_window = std::make_unique<MainWindow>(m_fake->factory(), WindowOptions{});
        const QSignalSpy asked(m_window->findChild<UpkeepJob*>(), &UpkeepJob::unfinishedFound);
        m_window->show();
        QTRY_COMPARE(asked.count(), 1);
        QVERIFY(!m_window->messageBar().isVisible());
    }

    void aFolderIsAQueueOfQueries()
    {
        m_folder->addFile("new/b.wav");
        m_folder->addFile("new/in/c.flac");
        m_folder->addFile("new/a.mp3");
        m_folder->addFile("new/cover.jpg");
        open();
        Q_EMIT m_window->findChild<DropOverlay*>()->dropped(
            {{"/m/first.wav", m_folder->path() / "new"}, {}, {}, 0});
        auto& list = m_window->queryDesk().list();
        QTRY_COMPARE(list.rowCount(), 4);
        const auto folder = m_folder->path() / "new";
        const std::vector<std::filesystem::path> expected{
            "/m/first.wav", folder / "a.mp3", folder / "b.wav", folder / "in/c.flac"};
        for (int row = 0; row < 4; ++row)
            QCOMPARE(list.entry(row).path, expected[static_cast<std::size_t>(row)]);
        QCOMPARE(m_fake->trackCount(), std::size_t{0}); // nothing is imported
        QTRY_COMPARE(list.openCount(), 0);
    }

    void aFolderWithoutRecordingsIsAnsweredInWords()
    {
        m_folder->addFile("papers/letter.txt");
        WindowOptions options;
        options.queries = {m_folder->path() / "papers"};
        open(options);
        QTRY_VERIFY2(message().contains(QStringLiteral("papers")), qPrintable(message()));
        QVERIFY(message().contains(QStringLiteral("no audio files")));
        QCOMPARE(m_window->queryDesk().list().rowCount(), 0);
    }

    void theReferenceOfAMatchIsLocated()
    {
        addTrack(1, m_folder->path() / "music/one.flac");
        m_folder->addFile("music/other.flac");
        m_fake->roots = {m_folder->path() / "music"};
        m_fake->maps = {};
        m_fake->answers["beat.wav"] = makeAnswer({makeMatch(1, 0.97)});
        open();
        QTRY_COMPARE(page().tracks().rows().missingCount(), 1);
        m_window->openQueries({"/m/beat.wav"});
        const auto& matches = m_window->queryPage().matches();
        QTRY_COMPARE(matches.rowCount(), 1);
        QTRY_VERIFY(matches.isReferenceMissing(0));
        m_fake->lostFile = m_folder->addFile("else/where.flac");
        m_window->locateTrack(matches.match(0).track, m_fake->lostFile);
        QTRY_VERIFY(!matches.isReferenceMissing(0));
    }
};

QTEST_MAIN(TestUpkeep)
#include "tst_upkeep.moc"
