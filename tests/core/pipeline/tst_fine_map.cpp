#include "core/pipeline/fine_map.h"
#include "tests/support/media_files.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace stemma;

class TestFineMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // Two seconds of 440 Hz, two of 1760 Hz.
        auto samples = test::tone(440, 2, rate);
        const auto high = test::tone(1760, 2, rate);
        samples.insert(samples.end(), high.begin(), high.end());
        m_file = m_folder.filePath(QStringLiteral("two.wav")).toStdString();
        QVERIFY(test::writeWav(m_file, samples, rate));
    }

    void itShowsTheRangeThatWasAskedFor()
    {
        const auto got = fineMapOf(m_file, {1.5, 2.5}, {});
        QVERIFY(got);
        QVERIFY(std::abs(got->range().start - 1.5) < 0.01);
        QVERIFY(std::abs(got->range().end - 2.5) < 0.01);
        QVERIFY(std::abs(loudestHz(*got, 1.6) - 440) < 10);
        QVERIFY(std::abs(loudestHz(*got, 2.4) - 1760) < 40);
    }

    void partsAgreeWithTheWhole()
    {
        const auto whole = fineMapOf(m_file, {0, 4}, {});
        const auto part = fineMapOf(m_file, {1.003, 1.61}, {});
        QVERIFY(whole && part);
        const auto offset = std::lround((part->start - whole->start) * 200);
        for (int i = 0; i < part->map->view().frames(); ++i) {
            const auto one = part->map->view().frame(i);
            const auto other = whole->map->view().frame(i + static_cast<int>(offset));
            QVERIFY(std::equal(one.begin(), one.end(), other.begin()));
        }
    }

    void itIsCutToTheRecording()
    {
        const auto got = fineMapOf(m_file, {-3, 9}, {});
        QVERIFY(got);
        QCOMPARE(got->start, 0.0);
        QVERIFY(std::abs(got->range().end - 4) < 0.01);
        const auto behind = fineMapOf(m_file, {30, 31}, {});
        QVERIFY(!behind);
        QCOMPARE(behind.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!fineMapOf(m_file, {2, 2}, {}));
    }

    void errorsNameTheFile()
    {
        const std::filesystem::path none
            = m_folder.filePath(QStringLiteral("none.wav")).toStdString();
        const auto got = fineMapOf(none, {0, 1}, {});
        QVERIFY(!got);
        QCOMPARE(got.error().code, ErrorCode::FileNotFound);
        QVERIFY(got.error().path == none);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = fineMapOf(m_file, {0, 1}, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

private:
    static constexpr int rate = 16000;

    static double loudestHz(const FineMap& fine, double time)
    {
        const auto view = fine.map->view();
        const auto frame
            = view.frame(static_cast<int>((time - fine.start) * view.axes.framesPerSecond));
        const auto loudest = std::max_element(frame.begin(), frame.end()) - frame.begin();
        return view.axes.lowestHz
            * std::exp2(static_cast<double>(loudest) / view.axes.binsPerOctave);
    }

    QTemporaryDir m_folder;
    std::filesystem::path m_file;
};

QTEST_GUILESS_MAIN(TestFineMap)
#include "tst_fine_map.moc"
