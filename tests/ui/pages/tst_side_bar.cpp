// The sections of the library, in the window and with files that are there or not.
#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/music_folder.h"
#include "tests/ui/support/test_settings.h"
#include "ui/main_window.h"
#include "ui/pages/library_page.h"
#include "ui/pages/side_bar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace stemma;
using namespace stemma::test;

class TestSideBar : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<MusicFolder> m_folder;
    std::unique_ptr<FakeEngine> m_fake;
    std::unique_ptr<MainWindow> m_window;

    void addTrack(std::int64_t id, const std::filesystem::path& path)
    {
        auto track = makeTrack(id, "Artist", path.stem());
        track.path = path;
        m_fake->addTrack(track);
    }

    void open()
    {
        m_window = std::make_unique<MainWindow>(m_fake->factory(), WindowOptions{});
        m_window->show();
        auto& check = m_window->libraryPage().check();
        QSignalSpy finished(&check, &LibraryCheck::finished);
        QVERIFY(finished.wait());
    }

    QTreeWidget& list() const { return *m_window->sideBar().findChild<QTreeWidget*>(); }
    LibraryPage& page() const { return m_window->libraryPage(); }

    /// All entries, those inside another one indented.
    QStringList entries() const
    {
        QStringList texts;
        for (QTreeWidgetItemIterator it(&list()); *it != nullptr; ++it) {
            QString text = (*it)->text(0);
            for (const char16_t mark : {u'\u2068', u'\u2069'})
                text.remove(QChar(mark));
            texts << ((*it)->parent() != nullptr ? QStringLiteral("> ") + text : text);
        }
        return texts;
    }

    QStringList shownTitles() const
    {
        QStringList titles;
        const auto& model = *page().findChild<QTableView*>()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            titles << model.index(row, TrackModel::TitleColumn).data().toString();
        return titles;
    }

    bool isFaint(int entry) const
    {
        QTreeWidgetItemIterator it(&list());
        it += entry;
        return (*it)->data(0, Qt::ForegroundRole).isValid();
    }

private Q_SLOTS:
    void initTestCase() { useTestSettings("tst_side_bar"); }

    void init()
    {
        m_window.reset();
        m_folder = std::make_unique<MusicFolder>();
        m_fake = std::make_unique<FakeEngine>();
        addTrack(1, m_folder->addFile("music/one.flac"));
        addTrack(2, m_folder->addFile("music/two.flac"));
        addTrack(3, m_folder->path() / "music/moved.flac");
        addTrack(4, m_folder->addFile("music/new/four.flac"));
        addTrack(5, "/no such drive/five.flac");
        m_fake->roots
            = {"/no such drive", m_folder->path() / "music", m_folder->path() / "music/new"};
    }

    void cleanup()
    {
        m_window.reset();
        QCOMPARE(m_fake->guiThreadCalls.load(), 0);
    }

    void sectionsAreCountedAndChosen()
    {
        open();
        QCOMPARE(
            entries(),
            (QStringList{
                QStringLiteral("Tracks (5)"), QStringLiteral("> no such drive (offline)"),
                QStringLiteral("> music (4)"), QStringLiteral("> new (1)"),
                QStringLiteral("Missing (1)"), QStringLiteral("Duplicates (0)"),
                QStringLiteral("Queries (0)"), QStringLiteral("Failed (0)")}));
        QVERIFY(isFaint(1) && isFaint(5) && isFaint(7));
        QVERIFY(!isFaint(0) && !isFaint(2) && !isFaint(4) && !isFaint(6));
        auto* const drive = list().topLevelItem(0)->child(0);
        QVERIFY(drive->toolTip(0).startsWith(QStringLiteral("/no such drive\n")));
        QVERIFY(drive->toolTip(0).contains(QStringLiteral("kept")));

        const QAbstractItemModelTester tester(
            page().findChild<QTableView*>()->model(),
            QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto& bar = m_window->sideBar();
        const auto title = [](const char* text) { return QString::fromLatin1(text); };
        bar.showRoot(m_folder->path() / "music");
        QCOMPARE(bar.section(), Section::Root);
        QCOMPARE(
            shownTitles(),
            (QStringList{title("four"), title("moved"), title("one"), title("two")}));
        auto* const words = page().findChild<QLineEdit*>();
        words->setText(QStringLiteral("O"));
        QTRY_COMPARE(shownTitles().size(), qsizetype{4}); // every path has one
        words->setText(QStringLiteral("moved"));
        QTRY_COMPARE(shownTitles(), QStringList{title("moved")});
        bar.showRoot("/no such drive"); // the words stay
        QCOMPARE(shownTitles(), QStringList());
        words->clear();
        QTRY_COMPARE(shownTitles(), QStringList{title("five")});
        bar.show(Section::Missing);
        QCOMPARE(shownTitles(), QStringList{title("moved")});
        QVERIFY(page().isVisible());
        bar.show(Section::Queries);
        QVERIFY(!page().isVisible());
        bar.show(Section::Tracks);
        QCOMPARE(shownTitles().size(), qsizetype{5});
    }

    void keysWalkTheSections()
    {
        open();
        auto& tree = list();
        tree.setFocus();
        QCOMPARE(m_window->sideBar().section(), Section::Tracks);
        QTest::keyClick(&tree, Qt::Key_Down);
        QTest::keyClick(&tree, Qt::Key_Down);
        QCOMPARE(m_window->sideBar().section(), Section::Root);
        QCOMPARE(shownTitles().size(), qsizetype{4});
        QTest::keyClick(&tree, Qt::Key_End);
        QCOMPARE(m_window->sideBar().section(), Section::Failed);
        QVERIFY(!tree.accessibleName().isEmpty());
    }

    void choosingMissingLooksAgain()
    {
        open();
        std::filesystem::remove(m_folder->path() / "music/one.flac");
        m_folder->addFile("music/moved.flac");
        m_window->sideBar().show(Section::Missing);
        QTRY_COMPARE(shownTitles(), QStringList{QStringLiteral("one")});
        QCOMPARE(entries().at(4), QStringLiteral("Missing (1)"));
        m_folder->addFile("music/one.flac");
        page().check().repeat();
        QTRY_COMPARE(entries().at(4), QStringLiteral("Missing (0)"));
        QVERIFY(isFaint(4));
        bool said = false;
        for (const auto* const label : page().findChildren<QLabel*>())
            said = said || label->text() == QStringLiteral("No file is missing");
        QVERIFY(said);
    }

    void rescanningImportsTheFoldersThatAreThere()
    {
        open();
        auto* const rescan = page().rescanAction();
        QVERIFY(rescan->isEnabled());
        QCOMPARE(rescan->shortcut(), QKeySequence(Qt::Key_F5));
        std::filesystem::remove(m_folder->path() / "music/two.flac");
        const QSignalSpy finished(&page(), &LibraryPage::importFinished);
        rescan->trigger();
        QTRY_COMPARE(finished.count(), 1);
        // The fake imports what it is given: here the one folder that is there and in no other one.
        QCOMPARE(m_fake->trackCount(), std::size_t{6});
        QTRY_COMPARE(
            entries().filter(QStringLiteral("Missing")).front(), QStringLiteral("Missing (2)"));
    }

    void aFolderThatWasImportedIsRescannedForItsOnlyTrack()
    {
        m_fake->roots = {m_folder->path() / "music/new"};
        open();
        QVERIFY(!page().rescanAction()->isEnabled()); // most likely the file was imported alone
        m_fake->folders = m_fake->roots;
        open();
        QVERIFY(page().rescanAction()->isEnabled());
        QCOMPARE(page().check().foldersToScan(), m_fake->folders);
    }

    void aFileFromAboveDoesNotBringAllThatLiesThere()
    {
        // The parent is a root because one file in it was imported, or located there.
        addTrack(6, m_folder->addFile("single.flac"));
        m_fake->roots = {m_folder->path(), m_folder->path() / "music"};
        open();
        QCOMPARE(
            page().check().foldersToScan(),
            std::vector<std::filesystem::path>{m_folder->path() / "music"});
    }

    void rootsComeAndGo()
    {
        open();
        m_window->sideBar().showRoot("/no such drive");
        const QSignalSpy changed(&page().check(), &LibraryCheck::rootsChanged);
        const QSignalSpy finished(&page().check(), &LibraryCheck::finished);
        m_fake->roots.erase(m_fake->roots.begin());
        page().findChild<QTableView*>()->selectAll();
        QVERIFY(page().hasSelection());
        page().removeSelected();
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(entries().at(1), QStringLiteral("> music (4)"));
        QCOMPARE(m_window->sideBar().section(), Section::Tracks); // what was chosen is gone
        QCOMPARE(shownTitles().size(), qsizetype{4});
        m_window->sideBar().showRoot(m_folder->path() / "music/new");
        QTRY_COMPARE(finished.count(), 1);
        std::filesystem::remove_all(m_folder->path() / "music/new");
        page().check().repeat();
        QTRY_COMPARE(entries().at(2), QStringLiteral("> new (offline)"));
        QCOMPARE(m_window->sideBar().section(), Section::Root); // it stays chosen
        QCOMPARE(shownTitles(), QStringList{QStringLiteral("four")});
    }

    void foldersOfOneNameAreToldApart()
    {
        m_fake->roots = {"/a/music", "/b/music"};
        open();
        QCOMPARE(entries().at(1), QStringLiteral("> /a/music (offline)"));
        QVERIFY(!page().rescanAction()->isEnabled());
    }

    void theNearestFolderIsShown()
    {
        open();
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take");
        page().check().findFolder(m_folder->path() / "music/gone/song.flac");
        QTRY_COMPARE(m_opened.size(), std::size_t{1});
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(
            m_opened.front().toLocalFile().toStdString(), (m_folder->path() / "music").native());
    }

public Q_SLOTS:
    void take(const QUrl& url) { m_opened.push_back(url); }

private:
    std::vector<QUrl> m_opened;
};

QTEST_MAIN(TestSideBar)
#include "tst_side_bar.moc"
