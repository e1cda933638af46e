// Listening in the window: with a device, without one, with one that is pulled out.
#include "tests/ui/listening/listening_fakes.h"
#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/fake_output.h"
#include "tests/ui/support/synthetic_maps.h"
#include "tests/ui/support/test_settings.h"
#include "ui/listening/listening_bar.h"
#include "ui/main_window.h"
#include "ui/pages/library_page.h"
#include "ui/pages/query_page.h"
#include "ui/spectrogram/comparison_view.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace stemma;
using namespace stemma::test;
using namespace std::chrono_literals;

class ListeningBarTest : public QObject
{
    Q_OBJECT
    FakeEngine m_engine;
    std::shared_ptr<const EngineActions> m_actions;
    FakeOutput* m_output = nullptr;
    std::unique_ptr<ListeningBar> m_bar;
    std::optional<double> m_position;

private Q_SLOTS:
    void initTestCase() { useTestSettings("tst_listening_bar"); }
    void init()
    {
        m_engine.pace = 0ms;
        m_engine.preparations = 0;
        m_engine.listen
            = [](const ListeningRequest& wanted) { return steadySounds(wanted.wanted); };
        m_actions = std::make_shared<const EngineActions>(m_engine.actions());
        auto output = std::make_unique<FakeOutput>();
        m_output = output.get();
        m_bar = std::make_unique<ListeningBar>(std::move(output));
        m_position.reset();
        connect(
            m_bar.get(), &ListeningBar::positionChanged, this,
            [this](std::optional<double> time) { m_position = time; });
    }
    void cleanup()
    {
        m_bar.reset();
        QCOMPARE(m_engine.guiThreadCalls.load(), 0);
    }
    void preparesTheOccurrenceWithALittleAround()
    {
        std::optional<TimeRange> asked;
        m_engine.listen = [&](const ListeningRequest& wanted) {
            asked = wanted.wanted;
            return steadySounds(wanted.wanted);
        };
        m_actions = std::make_shared<const EngineActions>(m_engine.actions());
        m_bar->setMatch(m_actions, listeningRequest());
        QCOMPARE(m_bar->statusText(), QStringLiteral("Preparing the sound…"));
        QTRY_VERIFY(m_bar->player().hasSounds());
        QCOMPARE(asked->start, 7.0);
        QCOMPARE(asked->end, 17.0);
        QCOMPARE(m_bar->statusText(), QString());
        QVERIFY(!m_bar->player().isPlaying());
        QVERIFY(!m_output->running);
    }
    void keysChoose()
    {
        QWidget page;
        m_bar->setParent(&page);
        page.addActions(m_bar->actions());
        auto* const field = new QLineEdit(&page);
        auto* const box = new QCheckBox(&page);
        auto* const plain = new QWidget(&page);
        plain->setFocusPolicy(Qt::StrongFocus);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        m_bar->setMatch(m_actions, listeningRequest());
        QTRY_VERIFY(m_bar->player().hasSounds());

        plain->setFocus();
        QTest::keyClick(plain, Qt::Key_X);
        QCOMPARE(m_bar->source(), ListeningSource::Reference);
        QTest::keyClick(plain, Qt::Key_X);
        QCOMPARE(m_bar->source(), ListeningSource::Query);
        QTest::keyClick(plain, Qt::Key_M);
        QCOMPARE(m_bar->source(), ListeningSource::Mix);
        QTest::keyClick(plain, Qt::Key_E);
        QCOMPARE(m_bar->source(), ListeningSource::Split);
        QTest::keyClick(plain, Qt::Key_M);
        QTest::keyClick(plain, Qt::Key_L);
        QVERIFY(!buttonOf(*m_bar, QStringLiteral("Loop"))->isChecked());
        QTest::keyClick(plain, Qt::Key_R);
        QVERIFY(buttonOf(*m_bar, QStringLiteral("As recorded"))->isChecked());
        QTest::keyClick(plain, Qt::Key_Space);
        QVERIFY(m_bar->player().isPlaying());

        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("mix l"));
        QCOMPARE(field->text(), QStringLiteral("mix l"));
        QCOMPARE(m_bar->source(), ListeningSource::Mix);
        QVERIFY(m_bar->player().isPlaying());

        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(box->isChecked());
        QVERIFY(m_bar->player().isPlaying());
        m_bar->setParent(nullptr);
    }
    void keysSetTheVolume()
    {
        QWidget page;
        m_bar->setParent(&page);
        page.addActions(m_bar->actions());
        page.setFocusPolicy(Qt::StrongFocus);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        m_bar->setMatch(m_actions, listeningRequest());
        QSignalSpy told(m_bar.get(), &ListeningBar::volumeChanged);
        m_bar->setVolume(50);
        page.setFocus();
        QTest::keyClick(&page, Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(&page, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&page, Qt::Key_Down, Qt::ShiftModifier);
        QList<int> volumes;
        for (const auto& one : told)
            volumes << one.first().toInt();
        QCOMPARE(volumes, (QList<int>{50, 55, 50, 45}));
        m_bar->setParent(nullptr);
    }
    void withoutADeviceItSaysSoAndLooksAgain()
    {
        m_output->device = AudioDevice::Missing;
        m_bar->setMatch(m_actions, listeningRequest());
        QTRY_VERIFY(m_bar->statusText().startsWith(QStringLiteral("No sound device.")));
        QVERIFY(!buttonOf(*m_bar, QStringLiteral("Play"))->isEnabled());
        auto* const retry = buttonOf(*m_bar, QStringLiteral("Retry"));
        QVERIFY(!retry->isHidden());
        retry->click();
        QVERIFY(m_bar->statusText().startsWith(QStringLiteral("No sound device.")));
        m_output->device = AudioDevice::Ready;
        retry->click();
        QTRY_COMPARE(m_bar->statusText(), QString());
        QVERIFY(retry->isHidden());
        QVERIFY(buttonOf(*m_bar, QStringLiteral("Play"))->isEnabled());
    }
    void aDeviceThatIsPulledOutStopsPlaying()
    {
        m_bar->setMatch(m_actions, listeningRequest());
        QTRY_VERIFY(m_bar->player().hasSounds());
        m_bar->playFrom(12);
        m_output->play(0.5);
        m_output->lose();
        QVERIFY(!m_bar->player().isPlaying());
        QVERIFY(m_bar->statusText().startsWith(QStringLiteral("The sound device is gone.")));
        m_output->device = AudioDevice::Ready;
        buttonOf(*m_bar, QStringLiteral("Retry"))->click();
        QCOMPARE(m_bar->statusText(), QString());
        buttonOf(*m_bar, QStringLiteral("Play"))->click();
        QVERIFY(m_bar->player().isPlaying());
    }
    void aFileThatHasChangedIsSaid()
    {
        FakeEngine engine;
        engine.listen = [](const ListeningRequest& wanted) {
            auto sounds = steadySounds(wanted.wanted);
            sounds.queryChanged = wanted.queryStamp == FileStamp{1, 2};
            sounds.referenceChanged = wanted.referenceStamp == FileStamp{3, 4};
            return sounds;
        };
        QueryResult answer;
        answer.seconds = 40;
        answer.stamp = {1, 2};
        answer.map = std::make_shared<const SpectralMap>(
            makeMap(40, [](double t, double s) { return 20 + t + s / 2; }));
        answer.matches = {makeMatch(1, 0.97)};
        engine.answers["beat.wav"] = answer;
        auto track = makeTrack(1, "Artist", "Song");
        track.stamp = {3, 4};
        engine.addTrack(track);
        WindowOptions options;
        options.audioOutput = [] { return std::make_unique<FakeOutput>(); };
        MainWindow window(engine.factory(), options);
        window.show();
        QTRY_COMPARE(window.libraryPage().tracks().rowCount(), 1);
        window.openQueries({"/m/beat.wav"});
        auto* const bar = window.queryPage().listening();
        QTRY_VERIFY(bar->player().hasSounds());
        QVERIFY2(
            bar->statusText().startsWith(QStringLiteral("The files of query and reference")),
            qPrintable(bar->statusText()));
    }
    void aMissingReferenceIsNamed()
    {
        m_engine.listen = [](const ListeningRequest& wanted) {
            auto sounds = steadySounds(wanted.wanted);
            sounds.referenceProblem = Error{ErrorCode::FileNotFound, {}, wanted.reference, {}};
            return sounds;
        };
        m_actions = std::make_shared<const EngineActions>(m_engine.actions());
        m_bar->setMatch(m_actions, listeningRequest());
        QTRY_VERIFY(m_bar->player().hasSounds());
        QVERIFY(m_bar->statusText().contains(QStringLiteral("song.flac")));
        const int before = m_engine.preparations;
        buttonOf(*m_bar, QStringLiteral("Retry"))->click();
        QTRY_COMPARE(m_engine.preparations.load(), before + 1);
        buttonOf(*m_bar, QStringLiteral("Play"))->click();
        QTRY_VERIFY(m_bar->player().isPlaying()); // the query is there
    }
    void nothingReadableSaysWhy()
    {
        FakeEngine engine;
        engine.listen = [](const ListeningRequest& wanted) -> Result<ListeningSounds> {
            return Error{ErrorCode::PermissionDenied, {}, wanted.query, {}};
        };
        m_bar->setMatch(
            std::make_shared<const EngineActions>(engine.actions()), listeningRequest());
        QTRY_VERIFY(m_bar->statusText().contains(QStringLiteral("beat.wav")));
        QVERIFY(!m_bar->player().hasSounds());
        m_bar.reset(); // before the engine
    }
    void aLongMatchSaysHowMuchIsReady()
    {
        m_engine.listen = [](const ListeningRequest& wanted) {
            return steadySounds({wanted.wanted.start, wanted.wanted.start + 60});
        };
        m_actions = std::make_shared<const EngineActions>(m_engine.actions());
        auto match = listeningRequest();
        match.wanted = {10, 210};
        m_bar->setMatch(m_actions, match);
        QTRY_VERIFY(m_bar->player().hasSounds());
        QVERIFY2(
            m_bar->statusText().startsWith(QStringLiteral("Ready up to 1:07")),
            qPrintable(m_bar->statusText()));
    }
    void theNewestMatchSupersedes()
    {
        m_engine.pace = 20ms;
        for (int i = 0; i < 5; ++i) {
            auto match = listeningRequest();
            match.wanted = {100.0 * i + 10, 100.0 * i + 14};
            m_bar->setMatch(m_actions, match);
        }
        QTRY_COMPARE(m_position, std::optional(410.0));
        QVERIFY(m_bar->statusText().isEmpty());
    }
    void playWhilePreparingPlaysWhenReady()
    {
        m_engine.pace = 50ms;
        m_bar->setMatch(m_actions, listeningRequest());
        buttonOf(*m_bar, QStringLiteral("Play"))->click();
        QVERIFY(!m_bar->player().isPlaying());
        QTRY_VERIFY(m_bar->player().isPlaying());
    }
    void theWindowListensToTheChosenOccurrence()
    {
        QueryResult answer;
        answer.seconds = 40;
        answer.map = std::make_shared<const SpectralMap>(
            makeMap(40, [](double t, double s) { return 20 + t + s / 2; }));
        answer.matches = {makeMatch(1, 0.97, 2)};
        m_engine.answers["beat.wav"] = answer;
        m_engine.addTrack(makeTrack(1, "Artist", "Song"));
        m_engine.maps[1] = makeMap(40, [](double t, double s) { return 20 + t + s / 2; });
        FakeOutput* output = nullptr;
        WindowOptions options;
        options.audioOutput = [&output] {
            auto made = std::make_unique<FakeOutput>();
            output = made.get();
            return made;
        };
        MainWindow window(m_engine.factory(), options);
        window.show();
        QTRY_COMPARE(window.libraryPage().tracks().rowCount(), 1);
        window.openQueries({"/m/beat.wav"});
        auto* const bar = window.queryPage().listening();
        QVERIFY(bar);
        QTRY_VERIFY(bar->player().hasSounds());
        auto& axis = window.queryPage().comparison().timeAxis();
        QCOMPARE(axis.playhead(), std::optional(10.0));
        window.queryPage().comparison().setOccurrence(1);
        QTRY_COMPARE(axis.playhead(), std::optional(18.0));
        QTRY_VERIFY(bar->player().hasSounds());
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(window.focusWidget(), Qt::Key_Space);
        QVERIFY(bar->player().isPlaying());
        output->play(1);
        QTRY_VERIFY(std::abs(axis.playhead().value_or(0) - 19) < 1e-6);
        const auto menus = window.menuBar()->actions();
        QVERIFY(std::any_of(menus.begin(), menus.end(), [&](QAction* menu) {
            return menu->menu() && menu->menu()->actions().contains(bar->actions().front());
        }));

        MainWindow silent(m_engine.factory(), {});
        QVERIFY(!silent.queryPage().listening());
    }
};

QTEST_MAIN(ListeningBarTest)
#include "tst_listening_bar.moc"
