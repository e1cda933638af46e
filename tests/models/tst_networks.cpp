// The networks train, use all of their parts, and use their graph.
#include "models/nets/cross_attention.h"
#include "models/nets/graph_network.h"
#include "models/nets/published_network.h"
#include "models/nets/torch_threads.h"

#include <QTest>

using namespace stemma;

namespace
{

/// Small enough for a test, with the full grid of nodes.
GraphEncoderConfig smallConfig()
{
    GraphEncoderConfig config;
    config.bins = 96;
    config.frames = 96;
    config.channels = {32, 48, 64};
    config.blocks = {1, 1, 1};
    config.hidden = 64;
    config.dimension = 32;
    return config;
}

/// Pairs of sparse random segments: the second is the first, moved in frequency, under a third.
std::pair<torch::Tensor, torch::Tensor> fixedPairs(const GraphEncoderConfig& config, int count)
{
    const auto sparse = [&] {
        return torch::relu(torch::randn({count, config.frames, config.bins}) - 1);
    };
    const auto shared = sparse();
    return {shared, shared.roll(9, 2) + sparse()};
}

/// Notes as blots, and the same notes a little faster and higher with others on top.
struct NotePairs {
    torch::Tensor query, candidate, logTempoRatio, binShift;
};

NotePairs notePairs(int count)
{
    constexpr int notes = 60;
    const auto between = [&](double low, double high, int columns) {
        return low + (high - low) * torch::rand({count, columns});
    };
    const auto blots = [](const torch::Tensor& times, const torch::Tensor& bins) {
        const auto around = [](const torch::Tensor& centres, int cells, double width) {
            const auto distance = torch::arange(cells, torch::kFloat) - centres.unsqueeze(2);
            return torch::exp(-(distance / width).square());
        };
        const auto map = around(times, 204, 3).transpose(1, 2).bmm(around(bins, 168, 1.5));
        return (map - map.mean({1, 2}, true)) / map.std({1, 2}, true, true);
    };
    const auto times = between(0, 204, notes);
    const auto bins = between(0, 168, notes);
    const auto tempo = between(0.96, 1.04, 1);
    const auto shift = between(-1.4, 1.4, 1);
    const auto delay = between(-3, 3, 1);
    const auto mixed = blots((times - 102 + delay) / tempo + 102, bins + shift)
        + blots(between(0, 204, notes), between(0, 168, notes));
    return {mixed / std::sqrt(2.0), blots(times, bins), tempo.log().squeeze(1), shift.squeeze(1)};
}

double topOne(const torch::Tensor& a, const torch::Tensor& b)
{
    return a.mm(b.t())
        .argmax(1)
        .eq(torch::arange(a.size(0)))
        .to(torch::kFloat)
        .mean()
        .item<double>();
}

torch::Tensor contrast(const torch::Tensor& a, const torch::Tensor& b)
{
    return torch::nn::functional::cross_entropy(a.mm(b.t()) / 0.1, torch::arange(a.size(0)));
}

/// The published encoders, narrow.
PublishedConfig narrow(PublishedEncoder encoder)
{
    PublishedConfig config = publishedConfig(encoder);
    config.channels = {8, 16, 16, 24};
    config.blocks = {1, 1, 2, 1};
    config.features = 32;
    config.hidden = 48;
    config.dimension = 16;
    return config;
}

template <class Module> QByteArray withoutGradient(Module& network)
{
    for (const auto& parameter : network->named_parameters()) {
        const auto& gradient = parameter.value().grad();
        if (!gradient.defined() || gradient.abs().sum().template item<double>() == 0)
            return QByteArray::fromStdString(parameter.key());
    }
    return {};
}

} // namespace

class TestNetworks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { setTorchThreads(1, 1); }
    void init() { torch::manual_seed(7); }

    void nearestNodesComeFirst()
    {
        const auto nodes
            = torch::tensor({1.F, 0.F, 0.9F, 0.1F, 0.F, 1.F, 0.2F, 0.9F}).view({1, 4, 2});
        const auto found = nearestNodes(nodes, 2, 1);
        QVERIFY(found.equal(torch::tensor({0, 1, 1, 0, 2, 3, 3, 2}, torch::kLong).view({1, 4, 2})));
        // Every second of the four nearest.
        QCOMPARE(nearestNodes(nodes, 2, 2)[0][0][1].item<int>(), 3);
        // More neighbours than nodes: all of them.
        QCOMPARE(nearestNodes(nodes, 9, 3).size(2), 4);
    }

    void euclideanNeighboursAreThoseAtTheSmallestDistance()
    {
        const auto nodes = torch::randn({2, 12, 5}) * torch::rand({2, 12, 1});
        const auto found = nearestNodes(nodes, 4, 1, NodeDistance::Euclidean);
        const auto expected = std::get<1>(torch::cdist(nodes, nodes).topk(4, 2, false));
        QVERIFY(found.equal(expected));
        QVERIFY(!found.equal(nearestNodes(nodes, 4, 1)));
    }

    void publishedEncodersHaveTheirPapersSizes()
    {
        const auto millions = [](PublishedEncoder encoder) {
            double count = 0;
            for (const auto& parameter : PublishedNetwork(publishedConfig(encoder)).parameters())
                count += static_cast<double>(parameter.numel());
            return count / 1e6;
        };
        const auto near
            = [](double value, double expected) { return std::abs(value - expected) < 0.005; };
        const double samplePaper = millions(PublishedEncoder::SamplePaper);
        QVERIFY2(near(samplePaper, 20.22), qPrintable(QString::number(samplePaper)));
        // Two of the three columns of its halvings' weights only ever meet zeros: they are left out.
        const double dead = 6e-6 * (64 * 128 + 128 * 256 + 256 * 512);
        const double graFPrint = millions(PublishedEncoder::GraFPrint);
        QVERIFY2(near(graFPrint + dead, 18.37), qPrintable(QString::number(graFPrint)));
    }

    void publishedEncodersTrainAllTheirPartsAndUseTheirGraph()
    {
        for (const auto encoder : {PublishedEncoder::SamplePaper, PublishedEncoder::GraFPrint}) {
            const PublishedConfig config = narrow(encoder);
            auto network = std::make_shared<PublishedNetwork>(config);
            const auto segments = torch::rand({4, config.frames, config.bands});
            // Not the mean alone: the last layers of a sum of equal terms would have no gradient.
            (network->forward(segments) * torch::randn({4, config.dimension})).sum().backward();
            const auto embedded = network->forward(segments);
            QVERIFY(torch::allclose(embedded.norm(2, 1), torch::ones({4})));
            QStringList idle;
            for (const auto& parameter : network->named_parameters()) {
                const auto& gradient = parameter.value().grad();
                // A bias before a batch norm has none by nature.
                if (!gradient.defined())
                    idle << QString::fromStdString(parameter.key());
            }
            QCOMPARE(idle.join(QLatin1Char(' ')), QString());

            PublishedConfig without = config;
            without.graphBlocks = false;
            PublishedNetwork bypassed(without);
            const torch::NoGradGuard guard;
            const auto source = network->named_parameters();
            for (auto& parameter : bypassed.named_parameters())
                parameter.value().copy_(source[parameter.key()]);
            network->eval();
            bypassed.eval();
            QVERIFY(network->forward(segments).equal(network->forward(segments)));
            const auto difference
                = (network->forward(segments) - bypassed.forward(segments)).abs().max();
            QVERIFY2(
                difference.item<double>() > 1e-3,
                qPrintable(QString::number(difference.item<double>())));
        }
    }

    void maxRelativeMatchesItsDefinition()
    {
        auto nodes = torch::randn({2, 6, 3}).requires_grad_(true);
        const auto neighbours = nearestNodes(nodes, 3, 1);
        const auto result = maxRelative(nodes, neighbours);
        for (int batch = 0; batch < 2; ++batch) {
            for (int node = 0; node < 6; ++node) {
                const auto others = nodes[batch].index_select(0, neighbours[batch][node]);
                const auto expected = (others - nodes[batch][node]).amax(0);
                QVERIFY(torch::allclose(result[batch][node], expected));
            }
        }
    }

    void blocksStartAsTheIdentity()
    {
        GraphBlock block(16, 3, 1);
        const auto nodes = torch::randn({2, 9, 16});
        QVERIFY(torch::allclose(block(nodes), nodes));
    }

    void outputHasItsShapeAndUnitLength()
    {
        GraphNetwork network{GraphEncoderConfig()};
        network->eval();
        const torch::NoGradGuard guard;
        const auto maps = torch::relu(torch::randn({2, 204, 168}));
        const auto nodes = network->nodeMatrix(maps);
        QCOMPARE(nodes.size(1), network->config().finalNodes());
        QCOMPARE(nodes.size(2), network->config().channels.back());
        QVERIFY(torch::allclose(network->pool(nodes).norm(2, 1), torch::ones({2})));
    }

    void overfits32PairsWithin20StepsThroughItsGraph()
    {
        GraphNetwork network(smallConfig());
        const auto [a, b] = fixedPairs(network->config(), 32);
        torch::optim::Adam optimiser(network->parameters(), torch::optim::AdamOptions(2e-3));
        double untrained = -1;
        double accuracy = 0;
        for (int step = 0; step < 20; ++step) {
            const auto both = network(torch::cat({a, b}));
            const auto first = both.slice(0, 0, 32);
            const auto second = both.slice(0, 32);
            accuracy = topOne(first, second);
            untrained = step == 0 ? accuracy : untrained;
            optimiser.zero_grad();
            contrast(first, second).backward();
            optimiser.step();
        }
        QVERIFY2(untrained < 0.5, qPrintable(QString::number(untrained)));
        QCOMPARE(accuracy, 1.0);
        QCOMPARE(withoutGradient(network), QByteArray());

        // The same weights with the blocks bypassed give something else: they are in the path.
        GraphEncoderConfig bypassed = network->config();
        bypassed.graphBlocks = false;
        GraphNetwork without(bypassed);
        const torch::NoGradGuard guard;
        const auto source = network->named_parameters();
        for (auto& parameter : without->named_parameters())
            parameter.value().copy_(source[parameter.key()]);
        const auto difference = (network(a) - without(a)).abs().max().item<double>();
        QVERIFY2(difference > 1e-2, qPrintable(QString::number(difference)));
    }

    void rerankerSeparates32PairsFrom32WrongOnesWithin40Steps()
    {
        CrossAttentionConfig config;
        config.bins = 96;
        config.frames = 96;
        CrossAttention reranker(config);
        torch::optim::Adam optimiser(reranker->parameters(), torch::optim::AdamOptions(2e-3));
        // Blots as large as notes are: a map of single cells would not survive half resolution.
        const auto blots = [] {
            const auto peaks = torch::relu(torch::randn({32, 1, 96, 96}) - 1);
            return 2 * torch::avg_pool2d(peaks, 5, 1, 2).squeeze(1) - 0.2;
        };
        const auto shared = blots();
        const auto mixed = (shared + blots()).roll(3, 1); // 0.06 s late, another track on top
        const auto query = torch::cat({mixed, mixed});
        const auto candidate = torch::cat({shared, shared.roll(1, 0)});
        const auto target = torch::cat({torch::ones(32), torch::zeros(32)});
        double accuracy = 0;
        for (int step = 0; step < 40 && accuracy < 1; ++step) {
            const auto judged = reranker(query, candidate);
            const auto logits = judged.logit;
            accuracy
                = logits.gt(0).to(torch::kFloat).eq(target).to(torch::kFloat).mean().item<double>();
            optimiser.zero_grad();
            const auto residuals
                = judged.logTempoRatio.square().mean() + judged.binShift.square().mean();
            (torch::binary_cross_entropy_with_logits(logits, target) + 0.01 * residuals).backward();
            optimiser.step();
        }
        QCOMPARE(accuracy, 1.0);
        QCOMPARE(withoutGradient(reranker), QByteArray());
    }

    void rerankerStartsAsACorrelation()
    {
        // Untrained, it must already prefer the same segment to another one, at its own place.
        CrossAttention reranker{CrossAttentionConfig()};
        const torch::NoGradGuard guard;
        const auto maps = torch::randn({8, 204, 168});
        const auto same = reranker(maps, maps).logit;
        const auto other = reranker(maps, maps.roll(1, 0)).logit;
        QVERIFY(same.min().item<double>() > other.max().item<double>());
    }

    void rerankerLearnsWhatIsLeftOfTempoAndPitch()
    {
        CrossAttention reranker{CrossAttentionConfig()};
        torch::optim::Adam optimiser(reranker->parameters(), torch::optim::AdamOptions(2e-3));
        const auto errors = [&](const NotePairs& pairs) {
            const auto judged = reranker(pairs.query, pairs.candidate);
            return std::pair(
                (judged.logTempoRatio - pairs.logTempoRatio).abs().mean(),
                (judged.binShift - pairs.binShift).abs().mean());
        };
        for (int step = 0; step < 15; ++step) {
            const auto [tempo, pitch] = errors(notePairs(8));
            optimiser.zero_grad();
            (tempo / 0.04 + pitch / 1.4).backward();
            optimiser.step();
        }
        const torch::NoGradGuard guard;
        const NotePairs fresh = notePairs(32);
        const auto [tempo, pitch] = errors(fresh);
        const auto tempoSize = fresh.logTempoRatio.abs().mean();
        const auto pitchSize = fresh.binShift.abs().mean();
        QVERIFY2(
            (tempo / tempoSize).item<double>() < 0.3,
            qPrintable(QString::number((tempo / tempoSize).item<double>())));
        QVERIFY2(
            (pitch / pitchSize).item<double>() < 0.3,
            qPrintable(QString::number((pitch / pitchSize).item<double>())));
    }

    void equalSeedsGiveEqualNetworks()
    {
        const auto output = [] {
            torch::manual_seed(11);
            GraphNetwork network(smallConfig());
            return network(torch::relu(torch::randn({4, 96, 96})));
        };
        QVERIFY(output().equal(output()));
    }
};

QTEST_GUILESS_MAIN(TestNetworks)
#include "tst_networks.moc"
