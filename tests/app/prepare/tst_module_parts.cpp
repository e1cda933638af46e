// Tracker modules channel by channel: each is what it is in the whole, and all keep time.
#include "app/prepare/module_parts.h"
#include "tests/app/prepare/tiny_music.h"
#include "tests/support/media_files.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stemma;
using test::TrackerNote;

class TestModuleParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTellModules()
    {
        QVERIFY(isModule("a/song.mod") && isModule("song.xm") && isModule("SONG.IT"));
        QVERIFY(!isModule("song.ogg") && !isModule("mod") && !isModule("song.mid"));
    }

    void aChannelIsWhatItIsWithoutTheOthers()
    {
        const std::vector<TrackerNote> low{{0, 0, 428, 1, 0, 0}, {32, 0, 381, 1, 0, 0}};
        const std::vector<TrackerNote> high{{8, 1, 214, 2, 0, 0}, {40, 1, 190, 2, 0, 0}};
        std::vector<TrackerNote> both = low;
        both.insert(both.end(), high.begin(), high.end());
        const auto parts = render(both);
        QCOMPARE(parts.size(), std::size_t(4));
        QCOMPARE(parts[1].name, std::string("2"));
        QVERIFY(parts[0].samples == render(low)[0].samples);
        QVERIFY(parts[1].samples == render(high)[1].samples);
        QVERIFY(test::rms(parts[0].samples) > 0.01 && test::rms(parts[1].samples) > 0.01);
        QVERIFY(test::rms(parts[2].samples) < 1e-6 && test::rms(parts[3].samples) < 1e-6);
        // 64 rows of 0.12 s, the note of channel 2 from row 8 on.
        QVERIFY(std::abs(seconds(parts[1]) - 7.68) < 0.2);
        const std::span<const float> early(parts[1].samples.data(), Part::sampleRate * 9 / 10);
        QVERIFY(test::rms(early) < 1e-6);
    }

    void effectsOfOtherChannelsCount()
    {
        // Channel 4 makes no sound; it doubles the tempo at once and ends the pattern at row 31.
        const std::vector<TrackerNote> notes{
            {0, 0, 428, 1, 0, 0},
            {8, 1, 214, 2, 0, 0},
            {0, 3, 0, 0, 0xF, 3},
            {31, 3, 0, 0, 0xD, 0}};
        for (const Part& part : render(notes))
            QVERIFY2(
                std::abs(seconds(part) - 1.92) < 0.2, qPrintable(QString::number(seconds(part))));
    }

    void longModulesAreCut()
    {
        for (const Part& part : render({{0, 0, 428, 1, 0, 0}}, 1.5))
            QCOMPARE(part.samples.size(), std::size_t(Part::sampleRate * 3 / 2));
    }

    void badFilesAreTold()
    {
        const auto path = folder() / "bad.mod";
        QVERIFY(test::writeBytes(path, "no module"));
        QCOMPARE(renderModule(path, 10, {}).error().code, ErrorCode::NotAudio);
        QCOMPARE(renderModule(folder() / "none.mod", 10, {}).error().code, ErrorCode::FileNotFound);
        QVERIFY(test::writeBytes(path, QByteArray::fromStdString(test::makeModule({}))));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(renderModule(path, 10, stop.get_token()).error().code, ErrorCode::Cancelled);
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    static double seconds(const Part& part)
    {
        return static_cast<double>(part.samples.size()) / Part::sampleRate;
    }

    std::vector<Part> render(const std::vector<TrackerNote>& notes, double most = 60) const
    {
        const auto path = folder() / "tiny.mod";
        if (!test::writeBytes(path, QByteArray::fromStdString(test::makeModule(notes))))
            qFatal("cannot write");
        return renderModule(path, most, {}).value();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestModuleParts)
#include "tst_module_parts.moc"
