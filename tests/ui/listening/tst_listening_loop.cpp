// What is played: the match or what is selected, over and over, and elsewhere.
#include "tests/ui/listening/listening_fakes.h"
#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/fake_output.h"
#include "ui/listening/listening_bar.h"

#include <QTest>
#include <QToolButton>

using namespace stemma;
using namespace stemma::test;
using namespace std::chrono_literals;

class ListeningLoopTest : public QObject
{
    Q_OBJECT
    FakeEngine m_engine;
    std::shared_ptr<const EngineActions> m_actions;
    FakeOutput* m_output = nullptr;
    std::unique_ptr<ListeningBar> m_bar;
    std::optional<double> m_position;

private Q_SLOTS:
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

    void playsTheLoopAndTellsWhatIsHeard()
    {
        m_bar->setMatch(m_actions, listeningRequest());
        QTRY_VERIFY(m_bar->player().hasSounds());
        QCOMPARE(m_position, std::optional(10.0));
        buttonOf(*m_bar, QStringLiteral("Play"))->click();
        QVERIFY(m_bar->player().isPlaying() && m_output->running);
        m_output->play(1.5, 0.25);
        QTRY_VERIFY(m_position && std::abs(*m_position - 11.25) < 1e-6);
        m_output->play(3, 0.25); // over the seam of the loop of 4 s
        QTRY_VERIFY(m_position && std::abs(*m_position - 10.25) < 1e-6);
        buttonOf(*m_bar, QStringLiteral("Pause"))->click();
        m_output->play(0.5);
        QTRY_VERIFY(!m_output->running); // closed once everything was heard
        QVERIFY(m_position && std::abs(*m_position - 10.5) < 1e-6);
    }
    void withoutALoopItEnds()
    {
        m_bar->setMatch(m_actions, listeningRequest());
        QTRY_VERIFY(m_bar->player().hasSounds());
        buttonOf(*m_bar, QStringLiteral("Loop"))->click();
        m_bar->playFrom(16.5);
        m_output->play(1);
        QTRY_VERIFY(!m_bar->player().isPlaying());
        QVERIFY(!m_output->running);
    }
    void theLoopIsWhatIsSelected()
    {
        m_bar->setMatch(m_actions, listeningRequest());
        QTRY_VERIFY(m_bar->player().hasSounds());
        m_bar->setSelection(TimeRange{11, 12});
        QCOMPARE(m_position, std::optional(11.0)); // what waits begins there
        buttonOf(*m_bar, QStringLiteral("Play"))->click();
        m_output->play(1.25);
        QTRY_VERIFY(m_position && std::abs(*m_position - 11.25) < 1e-6);
        // The end comes to what is heard: back to the beginning.
        m_bar->setSelection(TimeRange{11, 11.2});
        m_output->play(0.1);
        QTRY_VERIFY(m_position && std::abs(*m_position - 11.1) < 1e-6);
        // Without a selection it is the match again.
        m_bar->setSelection(std::nullopt);
        m_output->play(3.1); // from 11.1 over 14 to 10.2
        QTRY_VERIFY(m_position && std::abs(*m_position - 10.2) < 1e-6);
    }
    void whatIsSelectedElsewhereIsPreparedThere()
    {
        std::optional<TimeRange> asked;
        m_engine.listen = [&](const ListeningRequest& wanted) {
            asked = wanted.wanted;
            return steadySounds(wanted.wanted);
        };
        m_actions = std::make_shared<const EngineActions>(m_engine.actions());
        m_bar->setMatch(m_actions, listeningRequest());
        QTRY_VERIFY(m_bar->player().hasSounds());
        buttonOf(*m_bar, QStringLiteral("Play"))->click();
        m_output->play(1);
        m_bar->setSelection(TimeRange{29, 30});
        m_bar->setSelection(TimeRange{29, 31}); // being dragged
        QTRY_VERIFY(asked && asked->start == 26 && asked->end == 34);
        QCOMPARE(m_engine.preparations.load(), 2);
        QTRY_VERIFY(m_position && *m_position >= 29 && *m_position < 31);
        m_output->play(2.5); // over the seam
        QTRY_VERIFY(m_position && std::abs(*m_position - 29.5) < 1e-6);
        // The sounds of another alignment are those of the selection.
        auto nudged = listeningRequest();
        nudged.referenceTime += 0.02;
        m_bar->setMatch(m_actions, nudged);
        QTRY_COMPARE(m_engine.preparations.load(), 3);
        QCOMPARE(asked->start, 26.0);
    }
    void playingElsewherePreparesThere()
    {
        m_bar->setMatch(m_actions, listeningRequest());
        QTRY_VERIFY(m_bar->player().hasSounds());
        m_bar->playFrom(100);
        QVERIFY(!m_bar->player().isPlaying());
        QTRY_VERIFY(m_bar->player().isPlaying());
        m_output->play(1);
        QTRY_VERIFY(m_position && std::abs(*m_position - 101) < 1e-6);
    }
    void aBetterAlignmentGoesOnAtTheSameInstant()
    {
        m_bar->setMatch(m_actions, listeningRequest());
        QTRY_VERIFY(m_bar->player().hasSounds());
        m_bar->playFrom(11);
        m_output->play(0.5);
        auto nudged = listeningRequest();
        nudged.referenceTime += 0.02;
        const int before = m_engine.preparations;
        m_bar->setMatch(m_actions, nudged);
        QTRY_VERIFY(m_engine.preparations > before && m_bar->statusText().isEmpty());
        QVERIFY(m_bar->player().isPlaying());
        m_output->play(0.5);
        QTRY_VERIFY(m_position && std::abs(*m_position - 12) < 1e-6);
    }
};

QTEST_MAIN(ListeningLoopTest)
#include "tst_listening_loop.moc"
