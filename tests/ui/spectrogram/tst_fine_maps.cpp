#include "tests/ui/spectrogram/beat_match.h"
#include "tests/ui/support/synthetic_maps.h"
#include "ui/spectrogram/comparison_view.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <cmath>

using namespace stemma;
using namespace stemma::test;

namespace
{

/// A map of the whole range that was asked for, whatever the file.
FineMap fineMap(const TimeRange& range)
{
    auto map = std::make_shared<SpectralMap>();
    map->axes = {200, 48, 55, -110, 0.5F};
    map->bins = 384;
    const double start = std::max(0.0, range.start);
    map->levels.resize(static_cast<std::size_t>((range.end - start) * 200) * 384, 100);
    return {map, start};
}

} // namespace

class TestFineMaps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLoaderAsksOnceForWhatItHas()
    {
        std::atomic<int> asked = 0;
        FineMapLoader loader;
        loader.setSource([&](const auto&, const TimeRange& range, const auto&) {
            ++asked;
            return Result<FineMap>(fineMap(range));
        });
        const QSignalSpy changed(&loader, &FineMapLoader::changed);
        loader.want({10, 12});
        QVERIFY2(asked == 0, "there is no file yet");
        loader.setFile("/m/a.wav");
        loader.want({10, 12});
        QTRY_VERIFY(loader.fine().map);
        QVERIFY(loader.fine().range().start <= 9 && loader.fine().range().end >= 13);
        loader.want({9, 11});
        loader.want({10, 13});
        QTest::qWait(20);
        QCOMPARE(asked.load(), 1);
        loader.want({20, 22});
        QTRY_VERIFY(loader.fine().range().start > 15);
        QCOMPARE(asked.load(), 2);
        loader.setFile("/m/b.wav");
        QVERIFY(!loader.fine().map);
    }

    void aFileThatIsGoneIsLeftAlone()
    {
        std::atomic<int> asked = 0;
        FineMapLoader loader;
        loader.setSource([&](const std::filesystem::path& file, const auto&, const auto&) {
            ++asked;
            return Result<FineMap>(Error{ErrorCode::FileNotFound, {}, file, {}});
        });
        loader.setFile("/m/gone.wav");
        loader.want({10, 12});
        QTRY_COMPARE(asked.load(), 1);
        QTest::qWait(20);
        loader.want({30, 32});
        QTest::qWait(20);
        QCOMPARE(asked.load(), 1);
        QVERIFY(!loader.fine().map);
    }

    void whatIsOutsideOfTheRecordingIsNoFailure()
    {
        FineMapLoader loader;
        loader.setSource([&](const auto& file, const TimeRange& range, const auto&) {
            return range.start > 50
                ? Result<FineMap>(Error{ErrorCode::InvalidArgument, {}, file, {}})
                : Result<FineMap>(fineMap(range));
        });
        loader.setFile("/m/a.wav");
        const QSignalSpy changed(&loader, &FineMapLoader::changed);
        loader.want({100, 102});
        QTRY_COMPARE(changed.count(), 1);
        loader.want({10, 12});
        QTRY_VERIFY(loader.fine().map);
    }

    void aCloseLookShowsTheFineMapInItsPlace()
    {
        ComparisonView view;
        view.setFineMapSource([](const auto&, const TimeRange& range, const auto&) {
            return Result<FineMap>(fineMap(range));
        });
        showBeatMatch(view);
        view.setReferenceFile("/m/amen.wav");
        const auto& query = view.view(Side::Query).state();
        const auto& reference = view.view(Side::Reference).state();
        view.timeAxis().setVisible({0, 20});
        QTest::qWait(200);
        QVERIFY(!query.fine.map);
        view.timeAxis().setVisible({6, 8});
        QTRY_VERIFY(query.fine.map && reference.fine.map);
        QCOMPARE(query.picture().one, query.fine);
        QCOMPARE(reference.picture().one, reference.fine);
        // Where the stored map has 10 s of the reference the fine one has them too: at 5 s of the query.
        const double frame
            = (5 - reference.fine.start) * reference.fine.view().axes.framesPerSecond;
        const double start
            = view.view(Side::Reference).state().labels.toReference(reference.fine.start);
        QVERIFY(std::abs(frame / 200 + start - 10) < 1e-9);
        QCOMPARE(reference.fine.pitchShift, reference.placed.pitchShift);
        // It reaches higher, which changes nothing until somebody looks there.
        auto& frequency = view.frequencyAxis();
        QVERIFY(frequency.visible().high < 7000);
        frequency.showAll();
        QVERIFY(frequency.visible().high > 13'000);
        QVERIFY(view.view(Side::Query).levelAt(7, 10'000));
        view.timeAxis().setVisible({0, 20});
        QTRY_VERIFY(frequency.visible().high < 7000);
        QVERIFY(!view.view(Side::Query).levelAt(18, 10'000));
        // Beyond its ends the stored map stands in again.
        view.timeAxis().setVisible({13, 15});
        QCOMPARE(query.picture().one, query.placed);
    }
};

QTEST_MAIN(TestFineMaps)
#include "tst_fine_maps.moc"
