#include "core/report/evidence.h"
#include "core/report/report_builder.h"
#include "tests/support/fake_encoder.h"
#include "tests/support/media_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <random>

using namespace stemma;
using namespace stemma::test;
namespace fs = std::filesystem;

namespace
{

const Reviewer anna{"anna", "0.1.0"};

/// Short notes at irregular times.
std::vector<float> piece(unsigned seed, double seconds)
{
    std::mt19937 random(seed);
    std::vector<float> out(static_cast<std::size_t>(seconds * 16000));
    for (std::size_t at = 0; at < out.size(); at += 1000 + random() % 5000) {
        const double hz = 110 * std::pow(2.0, static_cast<double>(random() % 36) / 12);
        for (std::size_t i = 0; i < 6000 && at + i < out.size(); ++i) {
            const double t = static_cast<double>(i) / 16000;
            out[at + i] += static_cast<float>(
                0.2 * std::exp(-4 * t)
                * (std::sin(2 * M_PI * hz * t) + std::sin(4 * M_PI * hz * t) / 2));
        }
    }
    return out;
}

} // namespace

/// A case without its library and without the audio.
class CaseEvidenceTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    SerialRunner m_runner;
    std::shared_ptr<FakeEncoder> m_encoder = std::make_shared<FakeEncoder>();
    fs::path m_case;
    QueryId m_query;
    std::string m_evidence; ///< as the library gave it while the audio was there

    fs::path path(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

    std::unique_ptr<Engine> open(const fs::path& library, Access access)
    {
        auto engine = Engine::open(library, access, {m_encoder, nullptr}, m_runner);
        if (!engine)
            qFatal("open: %s", engine.error().detail.c_str());
        return *std::move(engine);
    }

    Report reportOf(Engine& engine) const
    {
        const auto saved = engine.caseBook().query(m_query).value();
        return buildReport(engine, saved, {0, {}, 0}, {}).value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto music = path("music");
        fs::create_directory(music);
        for (unsigned seed = 0; seed < 3; ++seed)
            QVERIFY(
                writeWav(music / ("p" + std::to_string(seed) + ".wav"), piece(seed, 20), 16000));
        auto query = piece(7, 5);
        const auto whole = piece(1, 20);
        query.insert(query.end(), whole.begin() + 4 * 16000, whole.begin() + 14 * 16000);
        QVERIFY(writeWav(path("query.wav"), query, 16000));

        const auto engine = open(path("library"), Access::ReadWrite);
        QCOMPARE(engine->import({music}, {}, {})->imported, 3);
        QueryOptions all;
        all.threshold = 0;
        auto result = engine->query(path("query.wav"), all, {}, {}).value();
        QVERIFY(!result.matches.empty());
        result.digests.reset(); // as a version that took none would have kept it
        const auto saved = engine->caseBook()
                               .save(std::make_shared<const QueryResult>(std::move(result)), anna)
                               .value();
        m_query = saved.record.id;
        for (const auto& change : {changeTo(Verdict::Confirmed), changeNotes("bar 5")})
            QVERIFY(engine->caseBook().record(m_query, 0, change, ReviewOrigin::Decided, anna));
        const auto report = reportOf(*engine);
        QVERIFY(report.query.digests && report.references.at(0).digests);
        QVERIFY(report.references.at(0).map);
        m_evidence = evidenceJson(report);
        QCOMPARE(report.query.found.state, FileState::AsCompared);
        QCOMPARE(report.references.at(0).found.state, FileState::AsCompared);

        m_case = path("the.stemma-case");
        QVERIFY(engine->saveCase({{m_query}, m_case, false, {}}, {}, {}));
        fs::remove_all(music);
        fs::remove(path("query.wav"));
    }

    void aCaseHasTheEvidenceOfItsLibrary()
    {
        fs::rename(path("library"), path("moved away"));
        const auto engine = open(m_case, Access::ReadOnly);
        const auto report = reportOf(*engine);
        QCOMPARE(evidenceJson(report), m_evidence);
        QVERIFY(report.references.at(0).map); // so the pages have their spectrograms
        QCOMPARE(report.query.found.state, FileState::Gone);
        QCOMPARE(report.references.at(0).found.state, FileState::Gone);
        fs::rename(path("moved away"), path("library"));
    }

    void aDecisionMakesItAnotherOne()
    {
        const auto engine = open(m_case, Access::ReadWrite);
        QVERIFY(engine->caseBook().record(
            m_query, 0, changeTo(Verdict::Rejected), ReviewOrigin::Decided, anna));
        QVERIFY(evidenceJson(reportOf(*engine)) != m_evidence);
    }

    void filesThatChangedOrMovedAreNamedAndTheEvidenceStays()
    {
        const auto engine = open(path("library"), Access::ReadWrite);
        auto report = reportOf(*engine);
        const Exhibit before = report.references.at(0);
        const std::string evidence = evidenceJson(report);
        fs::create_directory(path("music"));
        const auto name = before.path.filename().string();
        const auto seed = static_cast<unsigned>(name.at(1) - '0');
        QVERIFY(writeWav(before.path, piece(seed + 1, 20), 16000)); // another one
        report = reportOf(*engine);
        QCOMPARE(report.references.at(0).found.state, FileState::Changed);
        QVERIFY(report.references.at(0).stampNow() == before.stamp);
        QCOMPARE(evidenceJson(report), evidence);

        QVERIFY(writeWav(before.path, piece(seed, 20), 16000)); // the same, written later
        QVERIFY(stampOf(before.path) != before.stamp);
        report = reportOf(*engine);
        QCOMPARE(report.references.at(0).found.state, FileState::AsCompared);
        QVERIFY(report.references.at(0).stamp == before.stamp);
        QVERIFY(report.references.at(0).stampNow() == stampOf(before.path)); // so clips are made
        QCOMPARE(evidenceJson(report), evidence);

        const auto modified = std::chrono::duration_cast<fs::file_time_type::duration>(
            std::chrono::nanoseconds(before.stamp.modified));
        fs::last_write_time(
            before.path, std::chrono::file_clock::from_sys(std::chrono::sys_time(modified)));
        QCOMPARE(reportOf(*engine).references.at(0).found.state, FileState::AsCompared);

        const auto elsewhere = path("elsewhere.wav");
        fs::rename(before.path, elsewhere);
        QCOMPARE(reportOf(*engine).references.at(0).found.state, FileState::Gone);
        QVERIFY(engine->locate(*before.track, elsewhere, {}).value());
        report = reportOf(*engine);
        QCOMPARE(report.references.at(0).found.state, FileState::AsCompared);
        QCOMPARE(report.references.at(0).placeNow(), elsewhere);
        QCOMPARE(report.references.at(0).path, before.path);
        QCOMPARE(evidenceJson(report), evidence);
    }

    void nothingIsSearchedOrImported()
    {
        QVERIFY(writeWav(path("new.wav"), piece(1, 10), 16000));
        const auto engine = open(m_case, Access::ReadWrite);
        QVERIFY(engine->caseInfo().value());
        QCOMPARE(engine->query(path("new.wav"), {}, {}, {}).error().code, ErrorCode::CaseOnly);
        QCOMPARE(engine->import({path("new.wav")}, {}, {}).error().code, ErrorCode::CaseOnly);
        QCOMPARE(engine->remove({{1}}).error().code, ErrorCode::CaseOnly);
        QVERIFY(!engine->tracks()->empty());
        QVERIFY(engine->failures()->empty());
    }
};

QTEST_APPLESS_MAIN(CaseEvidenceTest)
#include "tst_case_evidence.moc"
