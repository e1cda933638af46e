// Answers that are kept from the command line, and the case files made of them.
#include "core/library/review_store.h"
#include "core/pipeline/case_book.h"
#include "tests/app/cli_runner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace stemma;

class CliCaseTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_demo = QStringLiteral(STEMMA_SOURCE_DIR "/tests/data/demo");
    QString m_query = m_demo + QStringLiteral("/works/varispeed_loop.ogg");

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    CliRun run(const QStringList& arguments) const
    {
        return runCli(QStringList{QStringLiteral("--library"), path("library")} + arguments);
    }

    CliRun kept(const QStringList& more = {}) const
    {
        return run(QStringList{QStringLiteral("query"), QStringLiteral("--keep"), m_query} + more);
    }

    CliRun saved(const QStringList& more = {}) const
    {
        return run(QStringList{QStringLiteral("case"), path("a.stemma-case")} + more);
    }

    /// As a colleague does in the window.
    void decideInCase() const
    {
        const auto opened = Catalogue::open(path("a.stemma-case").toStdString(), Access::ReadWrite);
        QVERIFY(opened);
        CaseBook book(**opened, {});
        const auto query = book.queries()->at(0).id;
        for (const auto& change : {changeTo(Verdict::Rejected), changeNotes("heard it twice")})
            QVERIFY(book.record(query, 0, change, ReviewOrigin::Decided, {"colleague", "0"}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const CliRun imported
            = run({QStringLiteral("import"), m_demo + QStringLiteral("/library")});
        QVERIFY2(imported.exit == 0, qPrintable(imported.messages));
    }

    void init() { QFile::remove(path("a.stemma-case")); }

    void withoutAnAnswerThereIsAWayOut()
    {
        for (const QStringList& files : {QStringList(), QStringList{m_query}}) {
            const CliRun none = saved(files);
            QCOMPARE(none.exit, 1);
            QVERIFY2(none.messages.contains(u"query --keep"), qPrintable(none.messages));
            QVERIFY(!QFile::exists(path("a.stemma-case")));
        }
    }

    /// What is printed is what is asked for, whatever is kept.
    void keepingChangesNoAnswer()
    {
        for (const QStringList& more :
             {QStringList{QStringLiteral("--json")},
              QStringList{
                  QStringLiteral("--json"), QStringLiteral("--threshold"), QStringLiteral("0"),
                  QStringLiteral("--top"), QStringLiteral("2")}}) {
            const CliRun plain = run(QStringList{QStringLiteral("query"), m_query} + more);
            const CliRun keeping = kept(more);
            QVERIFY2(keeping.exit == 0, qPrintable(keeping.messages));
            QVERIFY(keeping.messages.contains(u"is kept"));
            QCOMPARE(keeping.out, plain.out);
        }
    }

    void whatIsKeptGoesIntoACase()
    {
        QCOMPARE(kept().exit, 0);
        const CliRun all = saved();
        QVERIFY2(all.exit == 0, qPrintable(all.messages));
        QVERIFY2(all.messages.contains(u"1 quer"), qPrintable(all.messages)); // once, however often
        const CliRun again = saved({m_query});
        QCOMPARE(again.exit, 1);
        QVERIFY2(again.messages.contains(u"--force"), qPrintable(again.messages));
        QCOMPARE(saved({m_query, QStringLiteral("--force")}).exit, 0);
        const CliRun part = kept(
            {QStringLiteral("--from"), QStringLiteral("2"), QStringLiteral("--top"),
             QStringLiteral("1")});
        QCOMPARE(part.exit, 0);
        const CliRun both = saved({QStringLiteral("--force")});
        QVERIFY2(both.messages.contains(u"2 quer"), qPrintable(both.messages));
        // A report from the case has the same evidence as one from the library.
        const auto evidence = [&](const QString& library) {
            return runCli(
                {QStringLiteral("--library"), library, QStringLiteral("report"), m_query,
                 QStringLiteral("-o"), QStringLiteral("-"), QStringLiteral("--format"),
                 QStringLiteral("json")});
        };
        const CliRun fromCase = evidence(path("a.stemma-case"));
        QVERIFY2(fromCase.exit == 0, qPrintable(fromCase.messages));
        QCOMPARE(fromCase.out, evidence(path("library")).out);
    }

    void nothingIsSearchedInACase()
    {
        QCOMPARE(kept().exit, 0);
        QCOMPARE(saved().exit, 0);
        const CliRun asked = runCli(
            {QStringLiteral("--library"), path("a.stemma-case"), QStringLiteral("query"),
             QStringLiteral("--keep"), m_query});
        QCOMPARE(asked.exit, 3);
        QVERIFY2(asked.messages.contains(u"A case holds"), qPrintable(asked.messages));
    }

    void decisionsComeBack()
    {
        QCOMPARE(kept().exit, 0);
        QCOMPARE(saved({m_query}).exit, 0);
        decideInCase();
        const QStringList merge{
            QStringLiteral("case"), QStringLiteral("--merge"), path("a.stemma-case")};
        const CliRun merged = run(merge);
        QVERIFY2(merged.exit == 0, qPrintable(merged.messages));
        QVERIFY2(merged.messages.contains(u"2 decision"), qPrintable(merged.messages));
        const CliRun again = run(merge);
        QCOMPARE(again.exit, 0);
        QVERIFY2(again.messages.contains(u"nothing to add"), qPrintable(again.messages));
        const CliRun report = run(
            {QStringLiteral("report"), m_query, QStringLiteral("-o"), QStringLiteral("-"),
             QStringLiteral("--format"), QStringLiteral("json")});
        for (const char* part : {"heard it twice", "colleague", "rejected"})
            QVERIFY2(report.out.contains(part), part);
    }

    void whatCannotBeMerged()
    {
        QCOMPARE(kept().exit, 0);
        QCOMPARE(saved({m_query}).exit, 0);
        decideInCase();
        // A mistyped name makes no library.
        const CliRun nowhere = runCli(
            {QStringLiteral("--library"), path("other"), QStringLiteral("case"),
             QStringLiteral("--merge"), path("a.stemma-case")});
        QCOMPARE(nowhere.exit, 1);
        QVERIFY(!QFile::exists(path("other")));
        // In a library that never asked, in one breath with what is no case.
        QCOMPARE(
            runCli({QStringLiteral("--library"), path("other"), QStringLiteral("import"),
                    m_demo + QStringLiteral("/library/starfall.ogg")})
                .exit,
            0);
        const CliRun other = runCli(
            {QStringLiteral("--library"), path("other"), QStringLiteral("case"),
             QStringLiteral("--merge"), path("a.stemma-case"), path("nowhere.stemma-case"),
             m_query});
        QCOMPARE(other.exit, 3);
        for (const char* part :
             {"2 decision", "not added", "--library", "nowhere.stemma-case", "not a case file"})
            QVERIFY2(other.messages.contains(QString::fromUtf8(part)), qPrintable(other.messages));
        const CliRun usage = run(
            {QStringLiteral("case"), QStringLiteral("--merge"), path("a.stemma-case"),
             QStringLiteral("--force")});
        QCOMPARE(usage.exit, 2);
    }

    void theTargetIsNamed()
    {
        QCOMPARE(kept().exit, 0);
        const CliRun folder = run({QStringLiteral("case"), path("none/a.stemma-case")});
        QCOMPARE(folder.exit, 1);
        QVERIFY2(folder.messages.contains(path("none")), qPrintable(folder.messages));
        const CliRun name = run({QStringLiteral("case"), path("a.zip")});
        QCOMPARE(name.exit, 2);
        QVERIFY2(name.messages.contains(u".stemma-case"), qPrintable(name.messages));
    }

    /// The kept answer has all that its command asked for.
    void moreMatchesAreKeptAnew()
    {
        const auto tops = [&] {
            const auto library
                = Catalogue::open(path("library").toStdString(), Access::ReadOnly).value();
            std::vector<int> all;
            for (const QueryRecord& query : library->reviews().queries().value())
                all.push_back(query.top);
            return all;
        };
        QCOMPARE(kept().exit, 0);
        const auto before = tops();
        QCOMPARE(before.front(), 50);
        QCOMPARE(kept({QStringLiteral("--top"), QStringLiteral("20")}).exit, 0);
        QCOMPARE(tops(), before);
        const QString file = m_folder.filePath(QStringLiteral("copy.ogg"));
        QVERIFY(QFile::copy(m_query, file));
        for (const auto& [top, count] : {std::pair(0, 1), {200, 2}, {200, 2}, {60, 2}}) {
            QStringList query{QStringLiteral("query"), QStringLiteral("--keep"), file};
            if (top > 0)
                query << QStringLiteral("--top") << QString::number(top);
            QCOMPARE(run(query).exit, 0);
            QCOMPARE(tops().size(), before.size() + static_cast<std::size_t>(count));
        }
        QCOMPARE(tops().front(), 200);
    }
};

QTEST_GUILESS_MAIN(CliCaseTest)
#include "tst_cli_case.moc"
