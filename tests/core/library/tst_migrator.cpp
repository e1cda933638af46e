#include "core/library/migrator.h"
#include "core/library/statement.h"
#include "tests/core/library/library_fixture.h"

#include <QTest>

#include <sys/resource.h>

#include <array>
#include <csignal>
#include <fstream>

using namespace stemma;
namespace fs = std::filesystem;

namespace
{

constexpr std::array<Migration, 3> steps{{
    {1, "0001_a", "CREATE TABLE a (x); INSERT INTO a VALUES (1);"},
    {2, "0002_b", "CREATE TABLE b (y); -- a ; in a comment\nINSERT INTO b VALUES (';');"},
    {3, "0003_c", "ALTER TABLE a ADD COLUMN z DEFAULT 7;"},
}};

std::span<const Migration> upTo(std::size_t count)
{
    return std::span(steps).first(count);
}

} // namespace

class MigratorTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TemporaryFolder> m_temporary;
    fs::path m_file;

    Database open() { return Database::open(m_file, Database::Mode::ReadWrite).value(); }
    fs::path backup(int version) { return m_file.native() + ".backup-" + std::to_string(version); }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<TemporaryFolder>();
        m_file = m_temporary->path() / "catalogue.sqlite";
    }

    void aFreshDatabaseGetsAllSteps()
    {
        auto database = open();
        QCOMPARE(schemaState(database, steps).value(), SchemaState::Fresh);
        QVERIFY(migrate(database, m_file, steps));
        QCOMPARE(database.integer("PRAGMA user_version").value(), 3);
        QCOMPARE(database.integer("SELECT z FROM a").value(), 7);
        QCOMPARE(schemaState(database, steps).value(), SchemaState::Current);
        QVERIFY(!fs::exists(backup(0)));
    }

    void anOlderOneIsUpgradedAfterABackup()
    {
        auto database = open();
        QVERIFY(migrate(database, m_file, upTo(1)));
        QVERIFY(database.execute("INSERT INTO a VALUES (2)"));
        QCOMPARE(schemaState(database, steps).value(), SchemaState::Older);
        QVERIFY(migrate(database, m_file, steps));
        QCOMPARE(database.integer("SELECT sum(x) FROM a").value(), 3);
        QCOMPARE(database.integer("SELECT z FROM a").value(), 7);

        auto copy = Database::open(backup(1), Database::Mode::ReadWrite).value();
        QCOMPARE(schemaState(copy, upTo(1)).value(), SchemaState::Current);
        QCOMPARE(copy.integer("SELECT sum(x) FROM a").value(), 3);
    }

    void aCurrentOneIsNotTouched()
    {
        auto database = open();
        QVERIFY(migrate(database, m_file, steps));
        const auto changes = database.integer("SELECT total_changes()").value();
        QVERIFY(migrate(database, m_file, steps));
        QCOMPARE(database.integer("SELECT total_changes()").value(), changes);
        QVERIFY(!fs::exists(backup(3)));
    }

    void aNewerOneIsRefused()
    {
        auto database = open();
        QVERIFY(migrate(database, m_file, steps));
        QCOMPARE(migrate(database, m_file, upTo(2)).error().code, ErrorCode::LibraryTooNew);
        QCOMPARE(database.integer("PRAGMA user_version").value(), 3);
    }

    void aFailingStepIsRolledBack()
    {
        auto database = open();
        QVERIFY(migrate(database, m_file, upTo(1)));
        std::array broken = steps;
        broken[2].sql
            = "CREATE TABLE c (x); INSERT INTO a VALUES (99); INSERT INTO missing VALUES (1);";
        const auto status = migrate(database, m_file, broken);
        QCOMPARE(status.error().code, ErrorCode::Internal);
        QVERIFY(status.error().detail.find("0003_c") != std::string::npos);
        // The steps before it stay, the broken one left nothing.
        QCOMPARE(database.integer("PRAGMA user_version").value(), 2);
        QCOMPARE(database.integer("SELECT count(*) FROM sqlite_schema").value(), 2);
        QCOMPARE(database.integer("SELECT max(x) FROM a").value(), 1);
        QCOMPARE(database.integer("PRAGMA foreign_keys").value(), 1);
        QVERIFY(migrate(database, m_file, steps));
    }

    void aStepMayNotLeaveDanglingReferences()
    {
        auto database = open();
        const std::array dangling{Migration{
            1, "0001_bad",
            "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE q (p REFERENCES p (id)); "
            "INSERT INTO q VALUES (5);"}};
        QCOMPARE(migrate(database, m_file, dangling).error().code, ErrorCode::LibraryCorrupt);
        QCOMPARE(schemaState(database, dangling).value(), SchemaState::Fresh);
    }

    void threeBackupsAreKept()
    {
        auto database = open();
        for (const int old : {1, 2, 10, 11})
            std::ofstream(backup(old)) << "old";
        std::ofstream(backup(1).native() + "x") << "not a backup";
        std::array<Migration, 12> many{};
        for (std::size_t i = 0; i < many.size(); ++i)
            many[i] = {static_cast<int>(i + 1), "step", "SELECT 1"};
        QVERIFY(migrate(database, m_file, std::span(many).first(9)));
        QVERIFY(migrate(database, m_file, many));
        QVERIFY(fs::exists(backup(11)));
        QVERIFY(fs::exists(backup(10)));
        QVERIFY(fs::exists(backup(9)));
        QVERIFY(!fs::exists(backup(2)));
        QVERIFY(!fs::exists(backup(1)));
        QVERIFY(fs::exists(backup(1).native() + "x"));
    }

    void withoutRoomForTheBackupNothingChanges()
    {
        {
            auto database = open();
            QVERIFY(migrate(database, m_file, upTo(1)));
            QVERIFY(database.execute("INSERT INTO a VALUES (zeroblob(100000))"));
        }
        const int code = runInChild([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{50'000, 50'000};
            if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
                return 1;
            auto database = open();
            const auto status = migrate(database, m_file, steps);
            return status ? 2 : static_cast<int>(status.error().code);
        });
        QCOMPARE(code, static_cast<int>(ErrorCode::DiskFull));
        auto database = open();
        QCOMPARE(schemaState(database, upTo(1)).value(), SchemaState::Current);
        QVERIFY(!fs::exists(backup(1)));
    }

    void theShippedStepsCountFromOne()
    {
        const auto shipped = catalogueMigrations();
        QVERIFY(!shipped.empty());
        for (std::size_t i = 0; i < shipped.size(); ++i)
            QCOMPARE(shipped[i].version, static_cast<int>(i + 1));
    }
};

QTEST_APPLESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
