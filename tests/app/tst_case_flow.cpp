// A case from one window to another, with the real engine: saved beside a library, opened without it and without
// the audio, decided in, and opened again.
#include "app/composition.h"
#include "app/installation.h"
#include "core/library/case_info.h"
#include "core/library/catalogue.h"
#include "tests/ui/support/test_settings.h"
#include "ui/jobs/thread_pool_runner.h"
#include "ui/main_window.h"
#include "ui/pages/library_page.h"
#include "ui/pages/query_page.h"
#include "ui/queries/query_desk.h"
#include "ui/review/review_desk.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/text/error_text.h"
#include "ui/widgets/message_bar.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stemma;

namespace
{

constexpr int patience = 60'000; ///< ms; the machine may be busy

std::filesystem::path demo(const char* name)
{
    return std::filesystem::path(STEMMA_SOURCE_DIR "/tests/data/demo") / name;
}

} // namespace

class CaseFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        stemma::test::useTestSettings("tst_case_flow");
        QVERIFY(m_folder.isValid());
        std::filesystem::copy_file(demo("works/varispeed_loop.ogg"), query());
        std::filesystem::copy(demo("library"), music(), std::filesystem::copy_options::recursive);
    }

    void aCaseIsSavedFromTheWindow()
    {
        MainWindow window(factory(library(), "anna"), {});
        window.show();
        window.importThenQuery({music()}, {query()});
        QTRY_VERIFY_WITH_TIMEOUT(window.queryPage().result(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(window.reviewDesk().query(), patience);
        window.reviewDesk().decide(0, changeTo(Verdict::Unsure));
        m_score = window.queryPage().matches().match(0).score;
        QSignalSpy saved(&window, &MainWindow::caseSaved);
        CaseRequest request;
        request.queries = {*window.reviewDesk().query()};
        request.target = caseFile();
        request.info.name = "Starfall";
        window.saveCase(request);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
        QVERIFY(isCaseFile(caseFile()));
    }

    /// The colleague has neither the library nor the recordings.
    void aColleagueDecidesInIt()
    {
        std::filesystem::remove_all(library());
        std::filesystem::remove_all(music());
        std::filesystem::remove(query());
        MainWindow window(factory(caseFile(), "ben"), options());
        window.show();
        auto& page = window.queryPage();
        QTRY_VERIFY_WITH_TIMEOUT(page.result(), patience);
        QVERIFY(window.windowTitle().contains(QStringLiteral("Starfall")));
        QCOMPARE(page.matches().match(0).score, m_score);
        QVERIFY(page.matches().referenceName(0).contains(QStringLiteral("Starfall")));
        QTRY_VERIFY_WITH_TIMEOUT(page.comparison().view(Side::Query).isDrawn(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(page.comparison().view(Side::Reference).isDrawn(), patience);
        QCOMPARE(window.reviewDesk().review(0).verdict, Verdict::Unsure);
        QVERIFY2(!window.messageBar().isVisible(), qPrintable(window.messageBar().text()));
        window.openQueries({demo("works/varispeed_loop.ogg")});
        QCOMPARE(window.messageBar().text(), errorText({ErrorCode::CaseOnly, {}, {}, {}}));
        window.reviewDesk().decide(0, changeTo(Verdict::Confirmed));
        page.comparison().timeAxis().setVisible({5, 9});
    }

    void everythingIsThereAgain()
    {
        MainWindow window(factory(caseFile(), "anna"), options());
        window.show();
        auto& page = window.queryPage();
        QTRY_VERIFY_WITH_TIMEOUT(page.result(), patience);
        QCOMPARE(window.reviewDesk().review(0).verdict, Verdict::Confirmed);
        QTRY_COMPARE(page.comparison().timeAxis().visible().start, 5.0);
        const auto history = m_engine->caseBook().history(*window.reviewDesk().query());
        QVERIFY(history.ok());
        QStringList lines;
        for (const auto& event : *history)
            lines << QString::fromStdString(event.user + ": " + event.change.value);
        QCOMPARE(
            lines, (QStringList{QStringLiteral("anna: unsure"), QStringLiteral("ben: confirmed")}));
    }

    void lookingChangesNothing_data()
    {
        QTest::addColumn<QString>("layout");
        QTest::newRow("of a window") << QString();
        QTest::newRow("of the command line") << QStringLiteral("none");
    }

    void lookingChangesNothing()
    {
        QFETCH(QString, layout);
        m_engine = nullptr;
        if (!layout.isEmpty())
            QVERIFY((*Catalogue::open(caseFile(), Access::ReadWrite))->storeLayout({}));
        const auto before = bytesOf(caseFile());
        {
            MainWindow window(factory(caseFile(), "anna"), options());
            window.show();
            auto& page = window.queryPage();
            QTRY_VERIFY_WITH_TIMEOUT(page.result(), patience);
            QTRY_VERIFY_WITH_TIMEOUT(page.comparison().view(Side::Query).isDrawn(), patience);
            QTRY_VERIFY_WITH_TIMEOUT(page.comparison().view(Side::Reference).isDrawn(), patience);
            QVERIFY(window.close());
        }
        m_engine = nullptr;
        QVERIFY(bytesOf(caseFile()) == before);
        // What is moved is kept.
        {
            MainWindow window(factory(caseFile(), "anna"), options());
            window.show();
            auto& page = window.queryPage();
            QTRY_VERIFY_WITH_TIMEOUT(page.result(), patience);
            QTRY_VERIFY_WITH_TIMEOUT(page.comparison().view(Side::Query).isDrawn(), patience);
            page.comparison().timeAxis().setVisible({6, 8});
            QVERIFY(window.close());
        }
        m_engine = nullptr;
        QVERIFY(bytesOf(caseFile()) != before);
    }

    /// Nothing lies beside it that a colleague would have to send along.
    void oneFileIsTheCase()
    {
        m_engine = nullptr;
        QStringList names;
        for (const auto& entry : std::filesystem::directory_iterator(caseFile().parent_path()))
            names << QString::fromStdString(entry.path().filename().native());
        QCOMPARE(names, QStringList{QStringLiteral("A & B.stemma-case")});
    }

private:
    static QByteArray bytesOf(const std::filesystem::path& file)
    {
        QFile content(QString::fromStdString(file.native()));
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    }

    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    std::filesystem::path query() const { return folder() / "query.ogg"; }
    std::filesystem::path music() const { return folder() / "music"; }
    std::filesystem::path library() const { return folder() / "library"; }
    std::filesystem::path caseFile() const
    {
        std::filesystem::create_directories(folder() / "cases");
        return folder() / "cases" / "A & B.stemma-case";
    }

    WindowOptions options() const
    {
        WindowOptions options;
        options.library = caseFile();
        options.isCase = true;
        return options;
    }

    ActionsFactory factory(std::filesystem::path place, std::string user)
    {
        return engineActions(
            [this, place]() -> Result<std::shared_ptr<Engine>> {
                m_engine = nullptr; // one program writes a library at a time
                auto engine
                    = openEngine(place, Access::ReadWrite, installation().weights, m_runner);
                if (!engine)
                    return engine.error();
                m_engine = *std::move(engine);
                return m_engine;
            },
            {std::move(user), STEMMA_VERSION});
    }

    QTemporaryDir m_folder;
    ThreadPoolRunner m_runner;
    std::shared_ptr<Engine> m_engine;
    double m_score = 0;
};

QTEST_MAIN(CaseFlowTest)
#include "tst_case_flow.moc"
