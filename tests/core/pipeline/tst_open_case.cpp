#include "core/library/database.h"
#include "core/library/statement.h"
#include "tests/core/pipeline/case_fixture.h"

#include <QTest>

#include <fstream>

using namespace stemma;
namespace fs = std::filesystem;

/// What opening a case file makes of good and bad ones.
class OpenCaseTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<CaseFixture> m_fixture;
    fs::path m_file;

    ErrorCode codeOf(Access access)
    {
        const auto opened = Catalogue::open(m_file, access);
        return opened ? ErrorCode::Cancelled : opened.error().code;
    }

    void both(ErrorCode code)
    {
        for (const auto access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto opened = Catalogue::open(m_file, access);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, code);
            QCOMPARE(opened.error().path, m_file);
        }
    }

    void change(const char* sql)
    {
        auto database = Database::open(m_file, Database::Mode::ReadWrite).value();
        QVERIFY(database.execute(sql));
    }

    QByteArray bytes() const
    {
        std::ifstream file(m_file, std::ios::binary);
        return QByteArray::fromStdString({std::istreambuf_iterator<char>(file), {}});
    }

    int version()
    {
        auto database = Database::open(m_file, Database::Mode::ReadOnly).value();
        return static_cast<int>(database.integer("PRAGMA user_version").value());
    }

    /// As the version before digests saved it.
    void makeOld()
    {
        change("DROP TABLE query_digest; DROP TABLE track_digest; DROP TABLE unfinished_import;"
               "DROP TABLE imported_folder; PRAGMA user_version = 2");
    }

    void decideAll(Catalogue& catalogue) const
    {
        CaseBook book(catalogue, {"encoder-1", "none"});
        QVERIFY(book.record(
            m_fixture->other, 0, changeTo(Verdict::Confirmed), ReviewOrigin::Decided, ben));
        QVERIFY(book.setHidden(m_fixture->first, true, ben));
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<CaseFixture>();
        m_fixture->saved({m_fixture->first, m_fixture->again, m_fixture->other});
        m_file = m_fixture->file();
    }

    void theSecondOnlyReads()
    {
        const auto first = Catalogue::open(m_file, Access::ReadWrite).value();
        QCOMPARE(codeOf(Access::ReadWrite), ErrorCode::LibraryBusy); // of this program
        const int code = runInChild([&] { return static_cast<int>(codeOf(Access::ReadWrite)); });
        QCOMPARE(code, static_cast<int>(ErrorCode::LibraryBusy)); // of another one
        const auto second = Catalogue::open(m_file, Access::ReadOnly).value();
        CaseBook decided(*first, {"encoder-1", "none"});
        QVERIFY(decided.record(
            m_fixture->other, 0, changeTo(Verdict::Confirmed), ReviewOrigin::Decided, ben));
        QCOMPARE(second->reviews().history(m_fixture->other)->size(), std::size_t{3});
        CaseBook reader(*second, {"encoder-1", "none"});
        QCOMPARE(
            reader.record(m_fixture->other, 0, changeNotes("n"), ReviewOrigin::Decided, ben)
                .error()
                .code,
            ErrorCode::LibraryReadOnly);
    }

    void theLockGoesWithTheCase()
    {
        Catalogue::open(m_file, Access::ReadWrite).value().reset();
        QVERIFY(Catalogue::open(m_file, Access::ReadWrite));
    }

    void aFileThatMayNotBeWrittenIsRead()
    {
        const auto codeOfBoth = [this] {
            return runInChild(
                [this] {
                    const bool reads = Catalogue::open(m_file, Access::ReadOnly).ok();
                    return reads ? static_cast<int>(codeOf(Access::ReadWrite)) : 1;
                },
                Privileges::Drop);
        };
        fs::permissions(m_fixture->temporary.path(), fs::perms(0777));
        fs::permissions(m_file, fs::perms(0444));
        QCOMPARE(codeOfBoth(), static_cast<int>(ErrorCode::LibraryReadOnly));
        fs::permissions(m_file, fs::perms(0666));
        fs::permissions(m_fixture->temporary.path(), fs::perms(0555));
        QCOMPARE(codeOfBoth(), static_cast<int>(ErrorCode::LibraryReadOnly));
        fs::permissions(m_fixture->temporary.path(), fs::perms(0755));
    }

    void onlyDecisionsAreWritten()
    {
        const auto opened = Catalogue::open(m_file, Access::ReadWrite).value();
        const TrackSource source("/music", "new.wav", 9);
        QCOMPARE(opened->store(source.track).error().code, ErrorCode::CaseOnly);
        QCOMPARE(opened->remove(std::vector<TrackId>{{1}}).error().code, ErrorCode::CaseOnly);
        QCOMPARE(
            opened->storeFingerprints({1}, "e", source.fingerprints).error().code,
            ErrorCode::CaseOnly);
        QCOMPARE(opened->recordFailure({"/x", {}}).error().code, ErrorCode::CaseOnly);
        QVERIFY(opened->storeLayout("{\"query\":1}"));
        QCOMPARE(opened->caseInfo()->layout, std::string("{\"query\":1}"));
        QVERIFY(!fs::exists(m_fixture->file("index")));
    }

    void lookingChangesNoByte_data()
    {
        QTest::addColumn<bool>("old");
        QTest::newRow("of this version") << false;
        QTest::newRow("of an earlier version") << true;
    }

    void lookingChangesNoByte()
    {
        QFETCH(bool, old);
        if (old)
            makeOld();
        const auto before = bytes();
        const auto modified = fs::last_write_time(m_file);
        {
            const auto opened = Catalogue::open(m_file, Access::ReadWrite).value();
            CaseBook book(*opened, {"encoder-1", "none"});
            for (const auto& record : book.queries().value())
                QVERIFY(book.query(record.id));
            QVERIFY(opened->storeLayout(opened->caseInfo()->layout));
        }
        QVERIFY(bytes() == before);
        QVERIFY(fs::last_write_time(m_file) == modified);
        QCOMPARE(m_fixture->names(), (std::vector<std::string>{"A & B.stemma-case", "library"}));
    }

    void anEarlierOneIsBroughtUpToDateByTheFirstDecision()
    {
        const int newest = version();
        makeOld();
        const auto before = bytes();
        {
            const auto opened = Catalogue::open(m_file, Access::ReadWrite).value();
            CaseBook book(*opened, {"encoder-1", "none"});
            QVERIFY(book.query(m_fixture->other));
            QVERIFY(bytes() == before);
            decideAll(*opened);
            QVERIFY(opened->storeLayout("{\"query\":1}"));
        }
        QCOMPARE(version(), newest);
        QCOMPARE(m_fixture->names(), (std::vector<std::string>{"A & B.stemma-case", "library"}));
        const auto opened = Catalogue::open(m_file, Access::ReadOnly).value();
        QCOMPARE(opened->reviews().history(m_fixture->other)->size(), std::size_t{3});
        QVERIFY(opened->reviews().query(m_fixture->first)->hidden);
        QCOMPARE(opened->caseInfo()->layout, std::string("{\"query\":1}"));
    }

    void theRecordIsAppendOnly()
    {
        auto database = Database::open(m_file, Database::Mode::ReadWrite).value();
        for (const char* const sql :
             {"DELETE FROM review_event", "UPDATE review_event SET user = 'x'", "DELETE FROM query",
              "UPDATE query_match SET data = x'00'", "DELETE FROM query_digest",
              "INSERT OR REPLACE INTO query_map VALUES (1, x'00')"})
            QVERIFY2(!database.execute(sql), sql);
    }

    void aNewerOne()
    {
        change("PRAGMA user_version = 9999");
        both(ErrorCode::CaseTooNew);
    }

    void aDamagedOne()
    {
        const auto size = fs::file_size(m_file);
        fs::resize_file(m_file, size / 2);
        both(ErrorCode::CaseCorrupt);
        fs::resize_file(m_file, 50);
        both(ErrorCode::CaseCorrupt);
        fs::resize_file(m_file, 0);
        both(ErrorCode::EmptyFile);
    }

    void anotherFileOfThatName()
    {
        std::ofstream(m_file, std::ios::trunc) << "Dear colleague, here is what you asked for.\n";
        both(ErrorCode::CaseCorrupt);
        // Looking does not change it.
        QCOMPARE(fs::file_size(m_file), std::uintmax_t{44});
    }

    void aLibraryIsNoCase()
    {
        m_fixture->book.reset();
        m_fixture->catalogue.reset();
        fs::copy_file(
            m_fixture->library / "catalogue.sqlite", m_file, fs::copy_options::overwrite_existing);
        both(ErrorCode::CaseCorrupt);
    }

    void aCaseWithoutItsTables()
    {
        change("DROP TABLE case_info");
        both(ErrorCode::CaseCorrupt);
    }

    void noneAtAll()
    {
        fs::remove(m_file);
        both(ErrorCode::FileNotFound);
        QVERIFY(!fs::exists(m_file)); // nor is one made
    }

    void aFolderOfThatNameIsALibrary()
    {
        fs::remove(m_file);
        fs::create_directory(m_file);
        const auto opened = Catalogue::open(m_file, Access::ReadWrite);
        QVERIFY(opened);
        QVERIFY(!(*opened)->isCase());
        QCOMPARE((*opened)->caseInfo().error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_APPLESS_MAIN(OpenCaseTest)
#include "tst_open_case.moc"
