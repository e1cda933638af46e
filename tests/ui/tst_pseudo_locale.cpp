// The window in a language of longer words: no text escapes translation, none is cut off, at the smallest size of
// the window and at the usual one; and in a layout from right to left.
#include "tests/ui/support/fake_output.h"
#include "tests/ui/support/fake_songs.h"
#include "tests/ui/support/music_folder.h"
#include "tests/ui/support/pseudo_translator.h"
#include "tests/ui/support/synthetic_maps.h"
#include "tests/ui/support/test_settings.h"
#include "tests/ui/support/text_audit.h"
#include "tests/ui/support/verify_texts.h"
#include "ui/main_window.h"
#include "ui/pages/duplicates_page.h"
#include "ui/pages/file_notice.h"
#include "ui/pages/import_panel.h"
#include "ui/pages/library_page.h"
#include "ui/pages/query_page.h"
#include "ui/pages/side_bar.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/shortcut_dialog.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace stemma;
using namespace stemma::test;

class TestPseudoLocale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        useTestSettings("tst_pseudo_locale");
        QCoreApplication::setApplicationVersion(QStringLiteral("1"));
        QVERIFY(QCoreApplication::installTranslator(&m_language));
    }

    void init()
    {
        m_fake = std::make_unique<FakeEngine>();
        addSongs(*m_fake);
        auto repeated = makeMatch(1, 0.97, 2);
        repeated.duplicates = {{2}};
        repeated.reasons.onsetAgreement = 0.9;
        m_fake->answers["beat.wav"] = makeAnswer({repeated, makeMatch(2, 0.7), makeMatch(3, 0.2)});
    }

    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void theAuditFindsWhatIsWrong()
    {
        QWidget window;
        window.resize(400, 300);
        auto* const good = new QLabel(pseudoText(QStringLiteral("Good")), &window);
        good->resize(good->sizeHint());
        window.show();
        QCOMPARE(checkTexts(window, {}), QStringList());

        QLabel escaped(QStringLiteral("Forgotten %1").arg(good->text()), &window);
        escaped.setGeometry(QRect(QPoint(0, 100), escaped.sizeHint()));
        escaped.show();
        QCOMPARE(untranslatedTexts(window, {}).size(), 1);
        QCOMPARE(untranslatedTexts(window, {QStringLiteral("Forgotten")}), QStringList());
        good->setToolTip(QStringLiteral("Forgotten"));
        QCOMPARE(untranslatedTexts(window, {}).size(), 2);

        QCOMPARE(cutTexts(window), QStringList());
        good->resize(good->sizeHint() - QSize(10, 0));
        QCOMPARE(cutTexts(window).size(), 1);
        QPushButton button(QStringLiteral("&button"), &window);
        button.setGeometry(350, 200, button.sizeHint().width(), 40);
        button.show();
        QCOMPARE(cutTexts(window).size(), 2);

        QCOMPARE(overlaps(window), QStringList());
        QPushButton other(QStringLiteral("&bar"), &window);
        other.setGeometry(350, 220, 100, 40);
        other.show();
        QCOMPARE(overlaps(window).size(), 1);
        QCOMPARE(sharedMnemonics(window).size(), 1);
    }

    void firstStart()
    {
        FakeEngine empty;
        WindowOptions options;
        options.demoFolder = "/demo";
        MainWindow window(empty.factory(), options);
        window.show();
        QTRY_VERIFY(window.libraryPage().hasBeenRead());
        verifyTexts(window);
    }

    void nothingImportedYet()
    {
        FakeEngine empty;
        MainWindow window(empty.factory(), {});
        window.show();
        window.openQueries({"/music/beat.wav"});
        QTRY_VERIFY(window.queryPage().hasQuery());
        QTRY_VERIFY(window.libraryPage().hasBeenRead());
        verifyTexts(window);
    }

    void anImportWithFailures()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        const QSignalSpy finished(&window.libraryPage(), &LibraryPage::importFinished);
        window.importPaths({"/music/notes.txt", "/music/Song 9.flac"});
        verifyTexts(window);
        QTRY_COMPARE(finished.count(), 1);
        if (QTest::currentTestFailed())
            return;
        for (auto* const button : window.findChild<ImportPanel*>()->findChildren<QToolButton*>())
            if (button->isCheckable())
                button->setChecked(true);
        verifyTexts(window);
    }

    void foldersAndMissingFiles()
    {
        const MusicFolder folder;
        const auto names
            = QString::fromStdString(folder.path())
                  .split(QRegularExpression(QStringLiteral("[^A-Za-z]+")), Qt::SkipEmptyParts);
        auto track = makeTrack(4, "Artist", "Song 4");
        track.path = folder.addFile("music/Song 4.flac");
        m_fake->addTrack(track);
        track.id = {5};
        track.path.replace_filename("Song 5.flac");
        m_fake->addTrack(track);
        m_fake->roots = {"/lib", folder.path() / "music"};
        MainWindow window(m_fake->factory(), {});
        window.show();
        QTRY_COMPARE(window.libraryPage().tracks().rows().missingCount(), 1);
        verifyTexts(window, names);
        for (const auto& root : m_fake->roots) {
            window.sideBar().showRoot(root);
            QCOMPARE(window.sideBar().section(), Section::Root);
            verifyTexts(window, names);
        }
        window.sideBar().show(Section::Missing);
        verifyTexts(window, names);
        folder.addFile("music/Song 5.flac");
        window.libraryPage().check().repeat();
        QTRY_COMPARE(window.libraryPage().tracks().rows().missingCount(), 0);
        verifyTexts(window, names);
    }

    void duplicatesAndWhatIsToBeResumed()
    {
        MainWindow empty(m_fake->factory(), {});
        empty.show();
        QTRY_VERIFY(empty.libraryPage().hasBeenRead());
        empty.sideBar().show(Section::Duplicates);
        verifyTexts(empty);

        m_fake->duplicates = {{makeTrack(1, "Artist", "Song 1"), makeTrack(2, "Artist", "Song 2")}};
        m_fake->unfinished = {{"/music/Song 9.flac"}, 1618};
        MainWindow window(m_fake->factory(), {});
        window.show();
        QTRY_VERIFY(window.messageBar().isVisible());
        window.sideBar().show(Section::Duplicates);
        auto* const table = window.sideBar().findChild<DuplicatesPage*>()->findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        verifyTexts(window);
    }

    void matches()
    {
        WindowOptions options;
        options.audioOutput = [] { return std::make_unique<FakeOutput>(); };
        MainWindow window(m_fake->factory(), options);
        window.show();
        window.openQueries({"/music/beat.wav", "/music/weak.wav"});
        QTRY_COMPARE(window.queryPage().matches().rowCount(), 2);
        auto& comparison = window.queryPage().comparison();
        QTRY_VERIFY(comparison.view(Side::Reference).state().placed.map);
        for (auto* const view : comparison.findChildren<SpectrogramView*>())
            QTest::mouseMove(view, view->rect().center()); // the values under the pointer
        verifyTexts(window);
        comparison.setWarped(false);
        verifyTexts(window);
    }

    void filesThatAreGoneOrHaveChanged()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        window.openQueries({"/music/beat.wav"});
        auto& notice = *window.queryPage().findChild<FileNotice*>();
        QTRY_VERIFY(notice.isVisible());
        verifyTexts(window);
        for (const bool query : {false, true}) {
            notice.showChanged(query, true);
            verifyTexts(window);
        }
    }

    void aQueryThatRuns()
    {
        m_fake->pace = std::chrono::milliseconds(300);
        MainWindow window(m_fake->factory(), {});
        window.show();
        window.openQueries({"/music/beat.wav", "/music/weak.wav"});
        QTRY_COMPARE(m_fake->queries.load(), 1);
        verifyTexts(window);
    }

    void noMatch()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        window.openQueries({"/music/weak.wav"});
        QTRY_VERIFY(window.queryPage().result());
        verifyTexts(window);
    }

    void aQueryThatFailed()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        window.openQueries({"/music/notes.mp3"});
        QTRY_VERIFY(window.queryPage().hasQuery());
        QTRY_COMPARE(m_fake->queries.load(), 1);
        QTest::qWait(50); // panels in panels are laid out one after the other
        verifyTexts(window);
    }

    void aMissingModel()
    {
        m_fake->loadError = Error{ErrorCode::WeightsMissing, {}, "/music/lib", {}};
        MainWindow window(m_fake->factory(), {});
        window.show();
        QTRY_VERIFY(window.messageBar().isVisible());
        verifyTexts(window);
        Q_EMIT window.findChild<DropOverlay*>()->dropped({{}, {}, {}, 1});
        verifyTexts(window);
    }

    void dialogs()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        ShortcutDialog shortcuts(shortcutGroups(window), &window);
        shortcuts.show();
        QCoreApplication::processEvents();
        const auto problems = checkTexts(shortcuts, recordedWords());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));

        QStringList about{QStringLiteral("no dialog")};
        QTimer::singleShot(0, &window, [&about] {
            auto* const dialog = QApplication::activeModalWidget();
            about = checkTexts(*dialog, recordedWords());
            dialog->close();
        });
        for (auto* const action : window.findChildren<QAction*>())
            if (action->menuRole() == QAction::AboutRole)
                action->trigger();
        QVERIFY2(about.isEmpty(), qPrintable(about.join(QLatin1Char('\n'))));
    }

    void fromRightToLeftNothingOverlaps()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        MainWindow window(m_fake->factory(), {});
        window.show();
        window.openQueries({"/music/beat.wav"});
        QTRY_COMPARE(window.queryPage().matches().rowCount(), 2);
        QCOMPARE(window.libraryPage().layoutDirection(), Qt::RightToLeft);
        verifyTexts(window);
    }

    void timeRunsFromLeftToRightInEveryLayout()
    {
        const auto result = std::make_shared<QueryResult>(makeAnswer({makeMatch(1, 0.97)}));
        ComparisonView comparison;
        comparison.resize(900, 500);
        comparison.setQuery(result);
        comparison.setMatch(result->matches.front(), QStringLiteral("Song 1"));
        comparison.setReferenceMap(std::make_shared<const SpectralMap>(m_fake->maps[1]));
        comparison.show();
        for (auto* const view : comparison.findChildren<SpectrogramView*>()) {
            QTRY_VERIFY(view->state().placed.map);
            const auto picture = [view](Qt::LayoutDirection direction) {
                QApplication::setLayoutDirection(direction);
                return view->grab().toImage();
            };
            // Parts of the picture may still come from another thread.
            QTRY_COMPARE(picture(Qt::RightToLeft), picture(Qt::LeftToRight));
        }
    }

private:
    PseudoTranslator m_language;
    std::unique_ptr<FakeEngine> m_fake;
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudo_locale.moc"
