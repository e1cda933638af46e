// The laws of the training-free fingerprint, on made-up tunes.
#include "models/inference/modulation_encoder.h"
#include "models/inference/modulation_feature.h"
#include "models/inference/modulation_settings.h"
#include "music.h"
#include "tests/support/all_at_once.h"

#include <QTest>

#include <numeric>

using namespace stemma;
using test::makeTune;
using test::OwnedMap;

namespace
{

std::vector<float> featureOf(const OwnedMap& map, int first)
{
    const ModulationFeature feature{ModulationSettings()};
    auto workspace = feature.workspace();
    DecibelMap decibels = toDecibels(map.view());
    whiten(decibels);
    std::vector<float> out(static_cast<std::size_t>(feature.size()));
    feature.compute(decibels, first, workspace, out.data());
    return out;
}

double cosine(const float* a, const float* b, std::size_t count)
{
    const double ab = std::inner_product(a, a + count, b, 0.0);
    const double aa = std::inner_product(a, a + count, a, 0.0);
    const double bb = std::inner_product(b, b + count, b, 0.0);
    return ab / std::sqrt(aa * bb);
}

/// The mean feature of some tunes: what all music has in common.
const std::vector<float>& meanFeature()
{
    static const std::vector<float> mean = [] {
        std::vector<float> sum;
        for (std::uint64_t seed = 100; seed < 108; ++seed) {
            const auto feature = featureOf(makeTune(seed, 5), 0);
            sum.resize(feature.size(), 0.F);
            for (std::size_t i = 0; i < sum.size(); ++i)
                sum[i] += feature[i] / 8;
        }
        return sum;
    }();
    return mean;
}

/// Cosine of two features without what all music has in common.
double cosine(std::vector<float> a, std::vector<float> b)
{
    for (std::size_t i = 0; i < a.size(); ++i) {
        a[i] -= meanFeature()[i];
        b[i] -= meanFeature()[i];
    }
    return cosine(a.data(), b.data(), a.size());
}

/// Weights that subtract the mean feature of some tunes and pass every feature through.
Weights plainWeights()
{
    const ModulationSettings settings;
    Weights weights;
    weights.kind = modulationKind;
    weights.checksum = "0123456789abcdef";
    storeSettings(weights, settings);
    weights.settings["bins_per_octave"] = 24;
    weights.settings["lowest_hz"] = 55;
    weights.settings["bins"] = 168;
    const std::int64_t size = settings.rates * settings.quefrencies;
    std::vector<float> identity(static_cast<std::size_t>(size * size), 0.F);
    for (std::int64_t i = 0; i < size; ++i)
        identity[static_cast<std::size_t>(i * size + i)] = 1;
    weights.tensors = {{"mean", {size}, meanFeature()}, {"projection", {size, size}, identity}};
    return weights;
}

std::unique_ptr<ModulationEncoder> plainEncoder()
{
    return std::move(ModulationEncoder::create(plainWeights())).value();
}

struct Hit {
    double similarity = -1;
    double tempo = 0;
    double queryCentre = 0;
    double referenceCentre = 0;
};

Hit bestHit(const Fingerprints& query, const Fingerprints& reference)
{
    Hit best;
    const auto dimension = static_cast<std::size_t>(query.dimension);
    for (std::size_t q = 0; q < query.segments.size(); ++q) {
        for (std::size_t r = 0; r < reference.segments.size(); ++r) {
            const double similarity = cosine(
                query.values.data() + q * dimension, reference.values.data() + r * dimension,
                dimension);
            const Segment& a = query.segments[q];
            const Segment& b = reference.segments[r];
            if (similarity > best.similarity)
                best = {similarity, a.tempoRatio, a.start + a.length / 2, b.start + b.length / 2};
        }
    }
    return best;
}

} // namespace

class TestModulationEncoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void featureIgnoresPitchAndSmallShiftsInTime()
    {
        const auto tune = featureOf(makeTune(1, 8), 100);
        const double shifted = cosine(tune, featureOf(makeTune(1, 8, 1, 10), 100));
        const double later = cosine(tune, featureOf(makeTune(1, 8), 110));
        const double other = cosine(tune, featureOf(makeTune(2, 8), 100));
        QVERIFY2(shifted > 0.8, qPrintable(QString::number(shifted)));
        QVERIFY2(later > 0.8, qPrintable(QString::number(later)));
        QVERIFY2(other < 0.4, qPrintable(QString::number(other)));
    }

    void queryFindsItsPlaceTempoAndTrack()
    {
        const auto encoder = plainEncoder();
        // The whole tune a third faster and five semitones up, at seconds 12..24 of the reference.
        const OwnedMap reference = makeTune(3, 40);
        const OwnedMap fast = makeTune(3, 40, 1.33, 10);
        OwnedMap query = fast;
        const int first = static_cast<int>(12 / 1.33 * 50);
        const auto part = fast.view().slice(first, 450).levels;
        query.levels.assign(part.begin(), part.end());

        const auto embedded = encoder->embedQuery(query.view(), m_runner, {});
        const auto right = encoder->embedReference(reference.view(), {});
        const auto wrong = encoder->embedReference(makeTune(4, 40).view(), {});
        QVERIFY(embedded.ok() && right.ok() && wrong.ok());
        const Hit hit = bestHit(*embedded, *right);
        QVERIFY2(
            hit.similarity > bestHit(*embedded, *wrong).similarity + 0.1,
            qPrintable(QString::number(hit.similarity)));
        QVERIFY2(
            std::abs(std::log(hit.tempo / 1.33)) < 0.05, qPrintable(QString::number(hit.tempo)));
        const double place = 12 + hit.queryCentre * 1.33;
        QVERIFY2(std::abs(place - hit.referenceCentre) < 0.7, qPrintable(QString::number(place)));
    }

    void segmentsCoverTheMapWithUnitLength()
    {
        const auto encoder = plainEncoder();
        const auto embedded = encoder->embedReference(makeTune(5, 10.3).view(), {});
        QVERIFY(embedded.ok());
        const auto dimension = static_cast<std::size_t>(embedded->dimension);
        QCOMPARE(embedded->values.size(), embedded->segments.size() * dimension);
        QCOMPARE(embedded->segments.front().start, 0.0);
        const Segment& last = embedded->segments.back();
        QVERIFY(std::abs(last.start + last.length - 10.3) < 0.03);
        for (std::size_t i = 0; i < embedded->segments.size(); ++i) {
            const float* row = embedded->values.data() + i * dimension;
            QVERIFY(std::abs(std::inner_product(row, row + dimension, row, 0.0) - 1) < 1e-4);
        }
        // Twice the same, to the bit.
        QVERIFY(encoder->embedReference(makeTune(5, 10.3).view(), {})->values == embedded->values);
    }

    void silenceIsLeftOutAndShortMapsAreNot()
    {
        const auto encoder = plainEncoder();
        OwnedMap silence = makeTune(6, 10);
        std::fill(silence.levels.begin(), silence.levels.end(), std::uint8_t(3));
        QVERIFY(encoder->embedReference(silence.view(), {})->segments.empty());
        QVERIFY(encoder->embedQuery(silence.view(), m_runner, {})->segments.empty());
        QCOMPARE(
            encoder->embedReference(makeTune(6, 2).view(), {})->segments.size(), std::size_t(1));
        OwnedMap empty;
        QVERIFY(encoder->embedReference(empty.view(), {})->segments.empty());
    }

    void aQuerysRowsDoNotDependOnTheThreads()
    {
        const auto encoder = plainEncoder();
        const OwnedMap query = makeTune(5, 12);
        test::AllAtOnce atOnce;
        const auto one = encoder->embedQuery(query.view(), m_runner, {});
        const auto many = encoder->embedQuery(query.view(), atOnce, {});
        QVERIFY(one.ok() && many.ok());
        QVERIFY(one->segments.size() > 13);
        QCOMPARE(many->values, one->values);
        for (std::size_t i = 0; i < one->segments.size(); ++i) {
            QCOMPARE(many->segments[i].start, one->segments[i].start);
            QCOMPARE(many->segments[i].tempoRatio, one->segments[i].tempoRatio);
        }
    }

    void errorsAreTyped()
    {
        const auto encoder = plainEncoder();
        OwnedMap other = makeTune(7, 5);
        other.axes.binsPerOctave = 36;
        QCOMPARE(
            encoder->embedReference(other.view(), {}).error().code, ErrorCode::EncoderMismatch);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(
            encoder->embedQuery(makeTune(7, 5).view(), m_runner, stop.get_token()).error().code,
            ErrorCode::Cancelled);

        Weights foreign = plainWeights();
        foreign.kind = "graph-1";
        QCOMPARE(ModulationEncoder::create(foreign).error().code, ErrorCode::WeightsForeign);
        Weights misfit = plainWeights();
        misfit.settings["rates"] = 16;
        QCOMPARE(ModulationEncoder::create(misfit).error().code, ErrorCode::WeightsForeign);
        Weights absurd = plainWeights();
        absurd.settings["rows"] = 1e9;
        QCOMPARE(ModulationEncoder::create(absurd).error().code, ErrorCode::WeightsForeign);
    }

private:
    SerialRunner m_runner;
};

QTEST_GUILESS_MAIN(TestModulationEncoder)
#include "tst_modulation_encoder.moc"
