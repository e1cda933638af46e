// The window in each language that is shipped: everything fits, and no two menus or buttons share a letter.
#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/fake_output.h"
#include "tests/ui/support/synthetic_maps.h"
#include "tests/ui/support/test_settings.h"
#include "tests/ui/support/text_audit.h"
#include "ui/main_window.h"
#include "ui/pages/import_panel.h"
#include "ui/pages/library_page.h"
#include "ui/pages/query_page.h"
#include "ui/spectrogram/comparison_bar.h"
#include "ui/text/translations.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace stemma;
using namespace stemma::test;

namespace
{

/// The smallest window has to do.
void verifyFit(QWidget& window)
{
    window.resize(1024, 640);
    QTest::qWait(50); // panels in panels are laid out one after the other
    QCOMPARE(window.size(), QSize(1024, 640));
    const auto problems = cutTexts(window) + overlaps(window) + sharedMnemonics(window);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    // The letter of a menu item is no part of the words on a tool bar.
    static const QRegularExpression letter(QStringLiteral("\\([A-Z]\\)"));
    for (const auto* const button : window.findChildren<QToolButton*>())
        QVERIFY2(!button->text().contains(letter), qPrintable(button->text()));
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings("tst_languages"); }

    void cleanup()
    {
        for (auto* const translator : qApp->findChildren<QTranslator*>())
            delete translator;
    }

    void everythingFits_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto& language : QStringLiteral(STEMMA_LANGUAGES).split(QLatin1Char(',')))
            QTest::newRow(qPrintable(language)) << language;
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("not shipped, from right to left") << QStringLiteral("ar");
    }
    void everythingFits()
    {
        QFETCH(QString, language);
        QVERIFY(installTranslations(STEMMA_TRANSLATIONS, QLocale(language)));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);

        FakeEngine empty;
        WindowOptions options;
        options.demoFolder = "/demo";
        MainWindow first(empty.factory(), options);
        first.show();
        QTRY_VERIFY(first.libraryPage().hasBeenRead());
        verifyFit(first);

        FakeEngine fake;
        for (int i = 1; i <= 3; ++i)
            fake.addTrack(makeTrack(i, "Artist", "Song " + std::to_string(i)));
        QueryResult answer;
        answer.seconds = 20;
        answer.map = std::make_shared<const SpectralMap>(
            makeMap(20, [](double t, double s) { return 20 + t + s / 2; }));
        answer.matches = {makeMatch(1, 0.97, 2), makeMatch(2, 0.7), makeMatch(3, 0.2)};
        fake.answers["beat.wav"] = answer;
        answer.matches = {makeMatch(3, 0.2)};
        fake.answers["weak.wav"] = answer;
        WindowOptions withSound;
        withSound.audioOutput = [] { return std::make_unique<FakeOutput>(); };
        MainWindow window(fake.factory(), withSound);
        window.show();
        const QSignalSpy imported(&window.libraryPage(), &LibraryPage::importFinished);
        window.importPaths({"/m/notes.txt", "/m/one.flac"});
        QTRY_COMPARE(imported.count(), 1);
        for (auto* const button :
             window.findChild<ImportPanel*>()->findChildren<QAbstractButton*>())
            if (button->isCheckable())
                button->setChecked(true);
        window.openQueries({"/m/beat.wav"});
        QTRY_COMPARE(window.queryPage().matches().rowCount(), 2);
        verifyFit(window);
        // On the smallest screen the controls of the comparison take two rows where they need them.
        window.resize(800, 600);
        QTest::qWait(50);
        QCOMPARE(window.size(), QSize(800, 600));
        auto& bar = *window.queryPage().findChild<ComparisonBar*>();
        const auto cut = cutTexts(bar) + overlaps(bar);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
        for (const auto* const box : bar.findChildren<QComboBox*>())
            QVERIFY2(
                !box->isVisible() || box->width() >= box->sizeHint().width(),
                qPrintable(box->currentText()));
        const QRect inPage(bar.mapTo(&window.queryPage(), QPoint()), bar.size());
        QVERIFY(window.queryPage().rect().contains(inPage));
        window.openQueries({"/m/weak.wav"});
        QTRY_VERIFY(window.queryPage().result());
        verifyFit(window);
        window.openQueries({"/m/notes.txt"});
        QTRY_COMPARE(fake.queries.load(), 3);
        QTRY_VERIFY(window.queryPage().hasQuery());
        verifyFit(window);
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
