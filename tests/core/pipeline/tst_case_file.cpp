#include "core/pipeline/case_file.h"
#include "tests/core/pipeline/case_fixture.h"

#include <QTest>

#include <sys/resource.h>

#include <csignal>
#include <fstream>

using namespace stemma;
namespace fs = std::filesystem;

namespace
{

/// What a case keeps of a query, compared bit for bit.
bool isSameQuery(const Catalogue& one, const Catalogue& other, QueryId id)
{
    const auto& a = one.reviews();
    const auto& b = other.reviews();
    const auto x = a.query(id).value();
    const auto y = b.query(id).value();
    return a.map(id).value() == b.map(id).value() && a.matches(id).value() == b.matches(id).value()
        && a.digests(id).value() == b.digests(id).value() && x.path == y.path && x.stamp == y.stamp
        && x.askedAt == y.askedAt && x.user == y.user && x.seconds == y.seconds
        && x.libraryRevision == y.libraryRevision && x.decided == y.decided
        && x.encoder == y.encoder && x.hidden == y.hidden;
}

bool isSameEvent(const ReviewEvent& a, const ReviewEvent& b)
{
    return a.id == b.id && a.query == b.query && a.match == b.match && a.change == b.change
        && a.oldValue == b.oldValue && a.user == b.user && a.at == b.at && a.origin == b.origin
        && a.carriedFrom == b.carriedFrom;
}

std::vector<QueryId> idsOf(const Catalogue& catalogue)
{
    std::vector<QueryId> ids;
    for (const auto& record : catalogue.reviews().queries().value())
        ids.push_back(record.id);
    return ids;
}

} // namespace

class CaseFileTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<CaseFixture> m_fixture;

    Status save(const CaseRequest& request, const std::stop_token& stop = {})
    {
        return saveCase(*m_fixture->catalogue, request, {}, stop);
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<CaseFixture>(); }

    void everythingOfAQueryIsInIt()
    {
        auto& [temporary, library, catalogue, book, first, again, other] = *m_fixture;
        const auto opened = m_fixture->saved({first, again, other});
        QVERIFY(opened->isCase());
        QCOMPARE(idsOf(*opened), (std::vector{other, again, first}));
        for (const QueryId id : {first, again, other}) {
            QVERIFY(isSameQuery(*catalogue, *opened, id));
            const auto here = catalogue->reviews().history(id).value();
            const auto there = opened->reviews().history(id).value();
            QVERIFY(!here.empty());
            QVERIFY(std::ranges::equal(here, there, isSameEvent));
        }
        CaseBook reviewed(*opened, {"encoder-1", "none"});
        QCOMPARE(reviewed.reviews(other)->at(0).notes, std::string("née ☂\n"));
        QVERIFY(reviewed.reviews(other)->at(0).alignment->offset == 0.1 / 3);
        QCOMPARE(reviewed.reviews(again)->at(0).verdict, Verdict::Confirmed);
        const auto info = opened->caseInfo().value();
        QCOMPARE(info.name, std::string("A & B"));
        QCOMPARE(info.user, anna.user);
        QCOMPARE(info.program, anna.program);
        QCOMPARE(info.layout, std::string("{}"));
        QVERIFY(info.savedAt > 1'700'000'000'000);
    }

    void theTracksThatItNamesAreInItWithoutFingerprints()
    {
        const auto opened = m_fixture->saved({m_fixture->other});
        QCOMPARE(opened->trackCount().value(), std::size_t{1});
        const TrackId two{2};
        QCOMPARE(opened->track(two)->path.native(), std::string("/more/two.wav"));
        QCOMPARE(opened->map(two).value(), m_fixture->catalogue->map(two).value());
        QVERIFY(opened->fingerprints(two, "encoder-1")->empty());
        QCOMPARE(opened->roots().value(), (std::vector<fs::path>{"/more"}));
        QCOMPARE(opened->map({1}).error().code, ErrorCode::TrackNotFound);
        QCOMPARE(opened->revision().value(), m_fixture->catalogue->revision().value());
    }

    void digestsOfTracksGoAlong()
    {
        const auto opened = m_fixture->saved({m_fixture->first});
        QCOMPARE(opened->digests({1}).value(), m_fixture->catalogue->digests({1}).value());
        QVERIFY(opened->digests({1}).value());
    }

    void whatDecisionsComeFromGoesAlong()
    {
        const auto opened = m_fixture->saved({m_fixture->again});
        QCOMPARE(idsOf(*opened), (std::vector{m_fixture->again, m_fixture->first}));
        QCOMPARE(
            opened->reviews().history(m_fixture->again)->at(0).carriedFrom.value(),
            m_fixture->first);
    }

    void aTrackThatTheLibraryLostIsPassedOver()
    {
        QVERIFY(m_fixture->catalogue->remove(std::vector<TrackId>{{2}}));
        const auto opened = m_fixture->saved({m_fixture->other});
        QCOMPARE(opened->trackCount().value(), std::size_t{0});
        const auto kept = CaseBook(*opened, {"encoder-1", "none"}).query(m_fixture->other).value();
        QCOMPARE(kept.track({2})->path.native(), std::string("/more/two.wav"));
    }

    void nothingLiesBesideIt()
    {
        const std::vector<std::string> expected{"A & B.stemma-case", "library"};
        {
            const auto opened = m_fixture->saved({m_fixture->other}, Access::ReadWrite);
            QCOMPARE(m_fixture->names(), expected);
            CaseBook reviewed(*opened, {"encoder-1", "none"});
            QVERIFY(reviewed.record(
                m_fixture->other, 0, changeTo(Verdict::Unsure), ReviewOrigin::Decided, ben));
        }
        QCOMPARE(m_fixture->names(), expected);
        // The header that programs tell it by.
        std::ifstream file(m_fixture->file(), std::ios::binary);
        std::string header(72, '\0');
        file.read(header.data(), 72);
        QCOMPARE(header.substr(0, 15), std::string("SQLite format 3"));
        QCOMPARE(header.substr(68), std::string("STMC"));
        QVERIFY(header[18] == 1 && header[19] == 1); // no write-ahead log
    }

    void itOpensWithoutTheLibrary()
    {
        QVERIFY(save(m_fixture->request({m_fixture->other})));
        const auto elsewhere = m_fixture->temporary.path() / "elsewhere";
        fs::create_directory(elsewhere);
        fs::rename(m_fixture->file(), elsewhere / "renamed"); // not even its name says what it is
        m_fixture->book.reset();
        m_fixture->catalogue.reset();
        fs::remove_all(m_fixture->library);
        QVERIFY(isCaseFile(elsewhere / "renamed"));
        auto opened = Catalogue::open(elsewhere / "renamed", Access::ReadWrite).value();
        CaseBook reviewed(*opened, {"encoder-2", "none"});
        QVERIFY(reviewed.record(
            m_fixture->other, 0, changeTo(Verdict::Rejected), ReviewOrigin::Decided, anna));
        opened.reset();
        opened = Catalogue::open(elsewhere / "renamed", Access::ReadOnly).value();
        const auto history = opened->reviews().history(m_fixture->other).value();
        QCOMPARE(history.size(), std::size_t{3});
        QCOMPARE(history.back().change, changeTo(Verdict::Rejected));
        QCOMPARE(history.back().user, anna.user);
        QCOMPARE(opened->reviews().queries()->at(0).decided, 1);
    }

    void aCaseOfACase()
    {
        const auto opened
            = m_fixture->saved({m_fixture->again, m_fixture->other}, Access::ReadWrite);
        CaseBook reviewed(*opened, {"encoder-1", "none"});
        QVERIFY(reviewed.record(
            m_fixture->other, 0, changeTo(Clearance::Cleared), ReviewOrigin::Decided, anna));
        auto request = m_fixture->request({m_fixture->other});
        request.target = m_fixture->file("second.stemma-case");
        QVERIFY(saveCase(*opened, request, {}, {}));
        const auto second = Catalogue::open(request.target, Access::ReadOnly).value();
        QVERIFY(isSameQuery(*opened, *second, m_fixture->other));
        QCOMPARE(second->reviews().history(m_fixture->other)->size(), std::size_t{3});
        QCOMPARE(second->map({2}).value(), opened->map({2}).value());
    }

    void aCaseCannotReplaceItself()
    {
        const auto opened = m_fixture->saved({m_fixture->other});
        auto request = m_fixture->request({m_fixture->other});
        request.overwrite = true;
        QCOMPARE(saveCase(*opened, request, {}, {}).error().code, ErrorCode::InvalidArgument);
    }

    void whatIsThereIsReplacedOnlyWhenAsked()
    {
        auto request = m_fixture->request({m_fixture->first});
        std::ofstream(request.target) << "mine";
        QCOMPARE(save(request).error().code, ErrorCode::FileExists);
        QCOMPARE(fs::file_size(request.target), std::uintmax_t{4});
        request.overwrite = true;
        QVERIFY(save(request));
        QCOMPARE(
            idsOf(*Catalogue::open(request.target, Access::ReadOnly).value()),
            std::vector{m_fixture->first});
    }

    void aLinkIsFollowedAndPermissionsStay()
    {
        auto request = m_fixture->request({m_fixture->first});
        QVERIFY(save(request));
        const auto real = request.target;
        fs::permissions(real, fs::perms::owner_read | fs::perms::owner_write);
        request.target = m_fixture->file("link.stemma-case");
        fs::create_symlink(real.filename(), request.target);
        request.overwrite = true;
        request.queries = {m_fixture->other};
        QVERIFY(save(request));
        QVERIFY(fs::is_symlink(request.target));
        QCOMPARE(fs::status(real).permissions(), fs::perms::owner_read | fs::perms::owner_write);
        QCOMPARE(
            idsOf(*Catalogue::open(real, Access::ReadOnly).value()), std::vector{m_fixture->other});
    }

    void aCaseThatSomebodyDecidesInIsNotReplaced()
    {
        const auto opened = m_fixture->saved({m_fixture->first}, Access::ReadWrite);
        auto request = m_fixture->request({m_fixture->other});
        request.overwrite = true;
        QCOMPARE(save(request).error().code, ErrorCode::LibraryBusy);
        QCOMPARE(m_fixture->names().size(), std::size_t{2});
    }

    void stoppingLeavesNothing()
    {
        const auto before = m_fixture->names();
        std::stop_source stop;
        const auto request = m_fixture->request({m_fixture->first, m_fixture->other});
        // In the middle: one step is done, the next one is not begun.
        const auto progress = [&](const Progress& news) {
            QVERIFY(news.done < news.total);
            stop.request_stop();
        };
        const auto status = saveCase(*m_fixture->catalogue, request, progress, stop.get_token());
        QCOMPARE(status.error().code, ErrorCode::Cancelled);
        QCOMPARE(m_fixture->names(), before);
    }

    void aFullDiskLeavesNothing()
    {
        const auto before = m_fixture->names();
        const int code = runInChild([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{30'000, 30'000};
            if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
                return 1;
            const auto status = save(m_fixture->request({m_fixture->first, m_fixture->other}));
            return status ? 2 : static_cast<int>(status.error().code);
        });
        QCOMPARE(code, static_cast<int>(ErrorCode::DiskFull));
        QCOMPARE(m_fixture->names(), before);
    }

    void badTargets()
    {
        auto request = m_fixture->request({m_fixture->first});
        const auto codeFor = [&](const fs::path& target) {
            request.target = target;
            return save(request).error().code;
        };
        QCOMPARE(codeFor(m_fixture->file("no/folder.stemma-case")), ErrorCode::FileNotFound);
        QCOMPARE(codeFor(m_fixture->library), ErrorCode::NotARegularFile);
        request.target = m_fixture->file();
        fs::permissions(m_fixture->temporary.path(), fs::perms(0555));
        const int code = runInChild(
            [&] { return static_cast<int>(save(request).error().code); }, Privileges::Drop);
        fs::permissions(m_fixture->temporary.path(), fs::perms(0755));
        QCOMPARE(code, static_cast<int>(ErrorCode::PermissionDenied));
    }

    void badQueries()
    {
        QCOMPARE(save(m_fixture->request({})).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(
            save(m_fixture->request({m_fixture->first, {77}})).error().code,
            ErrorCode::InvalidArgument);
        QCOMPARE(m_fixture->names().size(), std::size_t{1});
    }

    void theLatestQueryOfAFile()
    {
        const auto records = m_fixture->book->queries().value();
        QCOMPARE(latestOf(records, "/gone/\xff\xfe.wav").value(), m_fixture->again);
        QCOMPARE(latestOf(records, "/elsewhere/other.wav").value(), m_fixture->other);
        QVERIFY(!latestOf(records, "/gone/another.wav"));
        m_fixture->save("/gone/part/other.wav", {});
        const auto more = m_fixture->book->queries().value();
        QVERIFY(!latestOf(more, "/elsewhere/other.wav")); // which of the two?
        QCOMPARE(latestOf(more, "/gone/other.wav").value(), m_fixture->other);
    }
};

QTEST_APPLESS_MAIN(CaseFileTest)
#include "tst_case_file.moc"
