// An encoder alone on a library, with an encoder whose fingerprints are given.
#include "models/training/retrieval.h"

#include <QTest>

#include <cmath>

using namespace stemma;

namespace
{

/// A map's levels are the fingerprints: every frame is a segment, the first bin its second, the second its
/// angle in degrees.
class AngleEncoder final : public Encoder
{
public:
    const EncoderIdentity& identity() const override { return m_identity; }
    Result<Fingerprints> embedReference(const SpectralView& map, std::stop_token) const override
    {
        Fingerprints result;
        result.dimension = 2;
        for (int frame = 0; frame < map.frames(); ++frame) {
            const double angle = map.frame(frame)[1] * 3.14159265 / 180;
            result.segments.push_back({map.frame(frame)[0] - 1.0, 2, 1});
            result.values.push_back(static_cast<float>(std::cos(angle)));
            result.values.push_back(static_cast<float>(std::sin(angle)));
        }
        return result;
    }
    Result<Fingerprints>
    embedQuery(const SpectralView& map, TaskRunner& /*runner*/, std::stop_token stop) const override
    {
        return embedReference(map, stop);
    }

private:
    EncoderIdentity m_identity{"angle", "0", 2};
};

using Levels = std::vector<std::uint8_t>;

SpectralView view(const Levels& levels)
{
    return {SpectralAxes(), 2, levels};
}

float cosine(double degrees)
{
    return static_cast<float>(std::cos(degrees * 3.14159265 / 180));
}

} // namespace

class TestRetrieval : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bestIsTheLargestCosineOfAnyTwoSegments()
    {
        Retrieval retrieval(m_encoder);
        add(retrieval, {{1, 0, 2, 40}, {}, {1, 90}});
        QCOMPARE(retrieval.tracks(), 3);
        QCOMPARE(retrieval.segments(), 3);
        const Levels query{1, 50, 2, 100};
        const auto scores = retrieval.query(view(query), {});
        QVERIFY(scores.ok());
        QCOMPARE(scores->best.size(), std::size_t(3));
        QVERIFY(std::abs(scores->best[0] - cosine(10)) < 1e-5F);
        QCOMPARE(scores->best[1], -1.F);
        QVERIFY(std::abs(scores->best[2] - cosine(10)) < 1e-5F);
    }

    void fivePlacesCountWhatStandsOutAndSecondsOnce()
    {
        // Seven tracks; at every place the sixth best is the yardstick.
        Retrieval retrieval(m_encoder);
        add(retrieval, {{1, 0}, {1, 10}, {1, 20}, {1, 30}, {1, 40}, {1, 60}, {1, 90}});
        // Seconds 1 and 2 say the first track, 1 of them twice; second 3 says the last.
        const Levels query{1, 0, 1, 5, 2, 0, 3, 90};
        const auto scores = retrieval.query(view(query), {});
        QVERIFY(scores.ok());
        // First track: place 1 gives 1 - cos 55 (angle 5 brings the sixth track nearer), place 2 gives
        // 1 - cos 60, place 3 gives cos 90 - cos 80; place 0 has no segment and gives nothing.
        const float expected = (1 - cosine(55) + 1 - cosine(60) + cosine(90) - cosine(80)) / 4;
        QVERIFY2(
            std::abs(scores->fivePlaces[0] - expected) < 1e-5F,
            qPrintable(QStringLiteral("%1 %2").arg(scores->fivePlaces[0]).arg(expected)));
    }

    void nothingToCompareScoresLowest()
    {
        Retrieval retrieval(m_encoder);
        add(retrieval, {{}, {}});
        const Levels query{1, 50};
        QCOMPARE(retrieval.query(view(query), {})->best, (std::vector<float>{-1, -1}));
        add(retrieval, {{1, 0}});
        QCOMPARE(retrieval.query(view({}), {})->fivePlaces, (std::vector<float>{-1, -1, -1}));
    }

private:
    static void add(Retrieval& retrieval, const std::vector<Levels>& tracks)
    {
        for (const Levels& track : tracks)
            QVERIFY(retrieval.addTrack(view(track), {}).ok());
    }

    AngleEncoder m_encoder;
};

QTEST_GUILESS_MAIN(TestRetrieval)
#include "tst_retrieval.moc"
