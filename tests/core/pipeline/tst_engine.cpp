#include "core/pipeline/engine.h"
#include "tests/core/pipeline/some_matches.h"
#include "tests/support/fake_encoder.h"
#include "tests/support/media_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace stemma;
using namespace stemma::test;

namespace
{

/// Notes with overtones and noise bursts at irregular times: music enough for the aligner.
std::vector<float> piece(unsigned seed, double seconds)
{
    std::mt19937 random(seed);
    std::vector<float> out(static_cast<std::size_t>(seconds * 16000));
    for (double at = 0; at < seconds;) {
        const double hz = 110 * std::pow(2.0, static_cast<double>(random() % 36) / 12);
        const bool burst = random() % 4 == 0;
        const double length = 0.1 + static_cast<double>(random() % 40) / 100;
        for (int i = 0; i < static_cast<int>(length * 16000); ++i) {
            const auto n = static_cast<std::size_t>(at * 16000) + static_cast<std::size_t>(i);
            if (n >= out.size())
                break;
            const double t = i / 16000.0;
            double value = 0;
            for (int h = 1; h <= 4; ++h)
                value += std::sin(2 * M_PI * hz * h * t) / h;
            if (burst)
                value = static_cast<double>(random() % 2000) / 1000 - 1;
            out[n] += static_cast<float>(0.2 * value * std::exp(-4 * t));
        }
        at += 0.05 + static_cast<double>(random() % 30) / 100;
    }
    return out;
}

} // namespace

class EngineTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path m_music;
    SerialRunner m_runner;
    std::shared_ptr<FakeEncoder> m_encoder = std::make_shared<FakeEncoder>();

    std::unique_ptr<Engine> open(Access access)
    {
        auto engine = Engine::open(
            m_folder.filePath(QStringLiteral("library")).toStdString(), access,
            {m_encoder, nullptr}, m_runner);
        if (!engine)
            qFatal("open: %s", engine.error().detail.c_str());
        return *std::move(engine);
    }

    /// Ten seconds of one piece with another one before and after, as a file.
    std::filesystem::path makeQuery(const char* name, unsigned seed)
    {
        auto query = piece(1000, 6);
        const auto whole = piece(seed, 30);
        query.insert(query.end(), whole.begin() + 8 * 16000, whole.begin() + 18 * 16000);
        const auto after = piece(1001, 6);
        query.insert(query.end(), after.begin(), after.end());
        const auto path = m_music.parent_path() / name;
        if (!writeWav(path, query, 16000))
            qFatal("cannot write");
        return path;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_music = m_folder.filePath(QStringLiteral("music")).toStdString();
        std::filesystem::create_directories(m_music);
        for (unsigned seed = 0; seed < 5; ++seed)
            QVERIFY(writeWav(
                m_music / ("piece" + std::to_string(seed) + ".wav"), piece(seed, 30), 16000));
        const auto engine = open(Access::ReadWrite);
        QCOMPARE(engine->import({m_music}, {}, {})->imported, 5);
    }

    void aSampleIsFoundInItsPlace()
    {
        const auto engine = open(Access::ReadOnly);
        const auto query = makeQuery("query.wav", 2);
        const auto result = engine->query(query, {.threshold = 0, .top = 0, .region = {}}, {}, {});
        QVERIFY(result.ok());
        QVERIFY(!result->matches.empty());
        const Match& best = result->matches.front();
        QCOMPARE(engine->track(best.track)->path, m_music / "piece2.wav");
        QVERIFY2(
            std::abs(best.tempoRatio - 1) < 0.01, qPrintable(QString::number(best.tempoRatio)));
        QVERIFY2(std::abs(best.pitchShift) < 0.25, qPrintable(QString::number(best.pitchShift)));
        // Reference seconds 8..18 sound at 6..16 of the query.
        const double offset = best.reference.start - best.query.start;
        QVERIFY2(std::abs(offset - 2) < 0.2, qPrintable(QString::number(offset)));
        QVERIFY2(
            std::abs(best.query.start - 6) < 1.5, qPrintable(QString::number(best.query.start)));
        QVERIFY2(std::abs(best.query.end - 16) < 1.5, qPrintable(QString::number(best.query.end)));
        QCOMPARE(result->map->view().frames() > 0, true);
    }

    void aRegionKeepsTheTimeLine()
    {
        const auto engine = open(Access::ReadOnly);
        const auto query = makeQuery("region.wav", 3);
        const auto result
            = engine->query(query, {.threshold = 0, .top = 1, .region = TimeRange{7, 1e9}}, {}, {});
        QVERIFY(result.ok());
        QCOMPARE(result->matches.size(), std::size_t{1});
        const Match& best = result->matches.front();
        QCOMPARE(engine->track(best.track)->path, m_music / "piece3.wav");
        QVERIFY(best.query.start >= 7);
        QVERIFY(std::abs(best.reference.start - best.query.start - 2) < 0.2);
        const auto nothing = engine->query(
            query, {.threshold = 0, .top = 1, .region = TimeRange{21.8, 30}}, {}, {});
        QCOMPARE(nothing.error().code, ErrorCode::InvalidArgument);
    }

    void thresholdAndTopBoundTheAnswer()
    {
        const auto engine = open(Access::ReadOnly);
        const auto query = makeQuery("bounds.wav", 1);
        const auto all = engine->query(query, {.threshold = 0, .top = 0, .region = {}}, {}, {});
        QVERIFY(all->matches.size() > 1);
        for (std::size_t i = 1; i < all->matches.size(); ++i)
            QVERIFY(all->matches[i - 1].score >= all->matches[i].score);
        QCOMPARE(
            engine->query(query, {.threshold = 0, .top = 1, .region = {}}, {}, {})->matches.size(),
            std::size_t{1});
        const double bar = all->matches[0].score;
        const auto bounded
            = engine->query(query, {.threshold = bar, .top = 0, .region = {}}, {}, {});
        for (const Match& match : bounded->matches)
            QVERIFY(match.score >= bar);
    }

    void whatIsRemovedIsNotFound()
    {
        const auto engine = open(Access::ReadWrite);
        const auto query = makeQuery("removed.wav", 4);
        const auto track = engine->trackAt(m_music / "piece4.wav");
        QVERIFY(track.ok());
        QVERIFY(engine->remove({track->id}).ok());
        const auto without = engine->query(query, {.threshold = 0, .top = 0, .region = {}}, {}, {});
        for (const Match& match : without->matches)
            QVERIFY(match.track != track->id);
        QVERIFY(std::filesystem::exists(m_music / "piece4.wav"));
        // Imported again while the engine is open, it is found again.
        QCOMPARE(engine->import({m_music}, {}, {})->imported, 1);
        const auto with = engine->query(query, {.threshold = 0, .top = 1, .region = {}}, {}, {});
        QCOMPARE(engine->track(with->matches.at(0).track)->path, m_music / "piece4.wav");
    }

    /// The index is only a cache: without it, or with rubbish in its place, the answers are the same.
    void theIndexIsRebuilt()
    {
        const auto query = makeQuery("cache.wav", 2);
        const auto ask = [&] {
            const auto result
                = open(Access::ReadOnly)
                      ->query(query, {.threshold = 0, .top = 0, .region = {}}, {}, {});
            std::vector<double> scores;
            for (const Match& match : result->matches)
                scores.push_back(match.score);
            return scores;
        };
        const auto expected = ask();
        const std::filesystem::path folder
            = m_folder.filePath(QStringLiteral("library/index")).toStdString();
        int files = 0;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            ++files;
            QVERIFY(writeBytes(entry.path(), "rubbish"));
        }
        QCOMPARE(files, 1);
        QCOMPARE(ask(), expected);
        std::filesystem::remove_all(folder);
        QCOMPARE(ask(), expected);
    }

    void stoppingIsNoFailure()
    {
        const auto engine = open(Access::ReadOnly);
        std::stop_source stop;
        stop.request_stop();
        const auto result = engine->query(makeQuery("stop.wav", 0), {}, {}, stop.get_token());
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    /// A query that is kept answers after a restart as it did before, without its file.
    void aKeptQueryOutlivesItsFile()
    {
        const auto query = makeQuery("kept.wav", 2);
        const QueryOptions options{.threshold = 0.1, .top = 2, .region = TimeRange{1, 20}};
        QueryId id;
        std::vector<Match> matches;
        {
            const auto engine = open(Access::ReadWrite);
            const auto result = std::make_shared<const QueryResult>(
                engine->query(query, options, {}, {}).value());
            QVERIFY(!result->matches.empty());
            QCOMPARE(result->stamp.size, static_cast<std::int64_t>(file_size(query)));
            QCOMPARE(result->libraryTracks, static_cast<std::int64_t>(engine->tracks()->size()));
            QVERIFY(result->libraryRevision > 0);
            matches = result->matches;
            id = engine->caseBook().save(result, {"anna", "0.1.0"})->record.id;
        }
        std::filesystem::remove(query);
        const auto engine = open(Access::ReadOnly);
        const auto kept = engine->caseBook().query(id).value();
        QCOMPARE(kept.result->path, query);
        QCOMPARE(kept.record.encoder, engine->identity().encoder);
        QVERIFY(kept.record.region->start == 1 && kept.record.threshold == 0.1);
        QVERIFY(kept.result->map->view().seconds() > 21);
        QCOMPARE(kept.result->matches.size(), matches.size());
        for (std::size_t i = 0; i < matches.size(); ++i)
            QVERIFY(same(kept.result->matches[i], matches[i]));
        const auto& best = kept.result->matches.front();
        QCOMPARE(kept.track(best.track)->path, m_music / "piece2.wav");
    }

    void readersDoNotImport()
    {
        const auto engine = open(Access::ReadOnly);
        QCOMPARE(engine->import({m_music}, {}, {}).error().code, ErrorCode::LibraryReadOnly);
    }
};

QTEST_APPLESS_MAIN(EngineTest)
#include "tst_engine.moc"
