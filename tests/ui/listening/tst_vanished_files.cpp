// A drive is pulled out while something plays: what is prepared goes on, what is asked for next is silence with a
// sentence. Through the real decoder.
#include "core/pipeline/listening.h"
#include "tests/support/media_files.h"
#include "tests/support/signals.h"
#include "tests/ui/support/fake_output.h"
#include "ui/listening/listening_bar.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stemma;
using namespace stemma::test;
namespace fs = std::filesystem;

class TestVanishedFiles : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const EngineActions> m_actions;
    FakeOutput* m_output = nullptr;
    std::unique_ptr<ListeningBar> m_bar;

    fs::path at(const char* name) const { return fs::path(m_folder->path().toStdString()) / name; }
    ListeningRequest request() const
    {
        return {at("query.wav"), at("reference.wav"), 20, 20, 1, 0, {18, 22}};
    }
    /// The loudest sample of the next @p seconds.
    float heard(double seconds)
    {
        auto& mixer = *m_output->mixer();
        std::vector<float> out(
            static_cast<std::size_t>(seconds * PlaybackMixer::rate) * Sound::channels);
        mixer.render(out);
        return *std::ranges::max_element(out);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(writeWav(at("query.wav"), tone(220, 60, 16000), 16000));
        QVERIFY(writeWav(at("reference.wav"), tone(330, 60, 16000), 16000));
        EngineActions actions;
        actions.listen = prepareListening;
        m_actions = std::make_shared<const EngineActions>(actions);
        auto output = std::make_unique<FakeOutput>();
        m_output = output.get();
        m_bar = std::make_unique<ListeningBar>(std::move(output));
        m_bar->setMatch(m_actions, request());
        QTRY_VERIFY_WITH_TIMEOUT(m_bar->player().hasSounds(), 20000);
        m_bar->player().setSource(ListeningSource::Reference);
        m_bar->playFrom(18);
        QVERIFY(heard(0.5) > 0.1F);
    }
    void cleanup() { m_bar.reset(); }

    void theReferenceGoes()
    {
        fs::remove(at("reference.wav"));
        QVERIFY(heard(2) > 0.1F); // it was read already
        m_bar->setSelection(TimeRange{40, 42});
        QTRY_VERIFY_WITH_TIMEOUT(
            m_bar->statusText().contains(QStringLiteral("reference.wav")), 20000);
        QVERIFY(m_bar->player().isPlaying());
        static_cast<void>(heard(0.1)); // what was there before fades
        QVERIFY(heard(1) < 1e-4F);
        m_bar->player().setSource(ListeningSource::Query);
        QVERIFY(heard(1) > 0.1F);
    }

    void bothGo()
    {
        fs::remove(at("reference.wav"));
        fs::remove(at("query.wav"));
        m_bar->setSelection(TimeRange{40, 42});
        QTRY_VERIFY_WITH_TIMEOUT(m_bar->statusText().contains(QStringLiteral("query.wav")), 20000);
        QVERIFY(heard(1) > 0.1F); // what is prepared goes on
        m_bar->playFrom(50);
        QTRY_VERIFY_WITH_TIMEOUT(m_bar->statusText().contains(QStringLiteral("query.wav")), 20000);
    }

    void theReferenceIsCutInTheMiddle()
    {
        fs::resize_file(at("reference.wav"), fs::file_size(at("reference.wav")) / 2 + 1001);
        m_bar->setSelection(TimeRange{28, 36}); // across the end of what is left
        QTRY_VERIFY_WITH_TIMEOUT(
            m_bar->player().position() >= 28 && m_bar->statusText().isEmpty(), 20000);
        m_bar->playFrom(28.5);
        QVERIFY(heard(0.5) > 0.1F);
        m_bar->playFrom(33);
        static_cast<void>(heard(0.1));
        QVERIFY(heard(1) < 1e-4F);
    }
};

QTEST_MAIN(TestVanishedFiles)
#include "tst_vanished_files.moc"
