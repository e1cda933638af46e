#include "core/report/formats/matches_csv.h"
#include "core/report/formats/plain_text.h"
#include "tests/core/report/formats/csv_reader.h"
#include "tests/core/report/some_report.h"

#include <QTest>

#include <fstream>
#include <map>
#include <string_view>

using namespace stemma;
using namespace stemma::test;

namespace
{

/// The lines of the table without its byte order mark; none where that is missing.
std::optional<std::vector<CsvRow>> linesOf(const Report& report)
{
    constexpr std::string_view mark = "\xef\xbb\xbf";
    const std::string csv = matchesCsv(report);
    if (!csv.starts_with(mark))
        return std::nullopt;
    return readCsv(std::string_view(csv).substr(mark.size()));
}

/// The rows by the names of their columns; nothing where the table is none.
std::vector<std::map<std::string, std::string>> rowsOf(const Report& report)
{
    const auto lines = linesOf(report);
    std::vector<std::map<std::string, std::string>> rows;
    for (std::size_t i = 1; lines && i < lines->size(); ++i) {
        if ((*lines)[i].size() != lines->front().size())
            return {};
        std::map<std::string, std::string> row;
        for (std::size_t k = 0; k < lines->front().size(); ++k)
            row[lines->front()[k]] = (*lines)[i][k];
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

class MatchesCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsAMatch()
    {
        auto rows = rowsOf(reportOf(2));
        QCOMPARE(rows.size(), std::size_t{2});
        const std::map<std::string, std::string> expected
            = {{"number", "1"},
               {"exhibit", "B"},
               {"matched", "yes"},
               {"modified", "yes"},
               {"isrc", "GBAYE6800011"},
               {"title", "First"},
               {"artist", "The Lenders"},
               {"album", ""},
               {"year", ""},
               {"reference_file", "/music/old/first.ogg"},
               {"query_file", "/music/new/Second hand.flac"},
               {"query_title", "Second Hand"},
               {"query_artist", "The Borrowers"},
               {"query_isrc", "GBAYE6800011"},
               {"query_in", "12.100"},
               {"query_in_time", "0:00:12.100"},
               {"query_out", "18.000"},
               {"query_out_time", "0:00:18.000"},
               {"reference_in", "40.200"},
               {"reference_in_time", "0:00:40.200"},
               {"reference_out", "46.832"},
               {"reference_out_time", "0:00:46.832"},
               {"StartPoint", "PT12.1S"},
               {"DurationUsed", "PT11.65S"},
               {"occurrences", "2"},
               {"query_match_percent", "0.31"},
               {"asset_match_percent", "3.68"},
               {"stretch_percent", "12.400"},
               {"stretch_error_percent", "0.400"},
               {"pitch_semitones", "2.020"},
               {"pitch_error_semitones", "0.050"},
               {"score", "0.9710"},
               {"band", "strong"},
               {"verdict", "confirmed"},
               {"type", "direct_sample"},
               {"clearance", "not_started"},
               {"licence", ""},
               {"notes", "The drum break of the second verse."},
               {"reference_file_bytes", ""},
               {"query_file_bytes", ""}};
        for (const auto& [name, value] : expected)
            QVERIFY2(rows[0][name] == value, (name + ": " + rows[0][name]).c_str());
        QCOMPARE(rows[0].size(), expected.size());
        QCOMPARE(rows[1]["verdict"], std::string("none"));
    }

    void everyColumnIsDescribedInItsOrder()
    {
        std::ifstream file(STEMMA_SOURCE_DIR "/core/report/MATCHES.md");
        CsvRow described;
        for (std::string line; std::getline(file, line);) {
            if (line.starts_with("| `"))
                described.push_back(line.substr(3, line.find('`', 3) - 3));
        }
        QCOMPARE(described, linesOf(reportOf(0))->front());
    }

    void theFirstOccurrenceNeedNotBeTheBest()
    {
        Report report = reportOf(1);
        Match& match = report.matches[0].match;
        match.occurrences = {{{2, 3}, {40, 41}, 0.6}, {match.query, match.reference, 0.971}};
        auto row = rowsOf(report).at(0);
        QCOMPARE(row["query_in"], std::string("12.100"));
        QCOMPARE(row["StartPoint"], std::string("PT2S"));
    }

    void withoutAMatchThereIsTheHeading()
    {
        const auto lines = linesOf(reportOf(0));
        QVERIFY(lines);
        QCOMPARE(lines->size(), std::size_t{1});
        QCOMPARE(lines->front().front(), std::string("number"));
    }

    void strangeNamesComeBackWhole()
    {
        Report report = reportOf(1);
        report.references[0].info.tags.title = "a \"quoted\", long\r\ntitle\n";
        report.references[0].info.tags.artist = "\xd8\xa3\xd8\xba\xd9\x86\xd9\x8a\xd8\xa9";
        report.references[0].info.tags.album = std::string("nul\0here", 8);
        report.references[0].path = "/music/\xff.ogg";
        report.query.path = "/music/a\nb,c.flac";
        report.matches[0].review.notes = "one\ntwo; three";
        auto row = rowsOf(report).at(0);
        QCOMPARE(row["title"], report.references[0].info.tags.title);
        QCOMPARE(row["artist"], report.references[0].info.tags.artist);
        QCOMPARE(row["album"], std::string("nul\xef\xbf\xbdhere"));
        QCOMPARE(row["reference_file"], std::string("/music/\xef\xbf\xbd.ogg"));
        QCOMPARE(row["reference_file_bytes"], std::string("2f6d757369632fff2e6f6767"));
        QCOMPARE(row["query_file"], std::string("/music/a\nb,c.flac"));
        QCOMPARE(row["query_file_bytes"], std::string());
        QCOMPARE(row["notes"], std::string("one\ntwo; three"));
    }

    void noTextIsTakenForAFormula_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("cell");
        QTest::newRow("formula") << std::string("=1+1") << std::string("'=1+1");
        QTest::newRow("plus") << std::string("+49 30") << std::string("'+49 30");
        QTest::newRow("minus") << std::string("-") << std::string("'-");
        QTest::newRow("at") << std::string("@SUM(A1)") << std::string("'@SUM(A1)");
        QTest::newRow("tab") << std::string("\t=1") << std::string("'\t=1");
        QTest::newRow("line break") << std::string("\r=1") << std::string("'\r=1");
        QTest::newRow("after spaces") << std::string("  =1") << std::string("'  =1");
        QTest::newRow("wide") << std::string("\xef\xbc\x9d"
                                             "1")
                              << std::string("'\xef\xbc\x9d"
                                             "1");
        QTest::newRow("with its apostrophe") << std::string("'=1") << std::string("''=1");
        QTest::newRow("a title") << std::string("'Round Midnight")
                                 << std::string("'Round Midnight");
        QTest::newRow("nothing") << std::string() << std::string();
        QTest::newRow("spaces") << std::string(" ' ") << std::string(" ' ");
    }
    void noTextIsTakenForAFormula()
    {
        QFETCH(std::string, text);
        Report report = reportOf(1);
        report.references[0].info.tags.title = text;
        QTEST(rowsOf(report).at(0)["title"], "cell");
    }

    void numbersKeepTheirMinus()
    {
        Report report = reportOf(1);
        report.matches[0].match.pitchShift = -3.5;
        report.matches[0].match.tempoRatio = 0.9;
        auto row = rowsOf(report).at(0);
        QCOMPARE(row["pitch_semitones"], std::string("-3.500"));
        QCOMPARE(row["stretch_percent"], std::string("-10.000"));
        report.matches[0].match.pitchShift = -0.0001;
        QCOMPARE(rowsOf(report).at(0)["pitch_semitones"], std::string("0.000"));
    }

    void whatOverlapsIsUsedOnce()
    {
        Report report = reportOf(1);
        report.matches[0].match.occurrences
            = {{{10, 30}, {0, 20}, 1}, {{20, 40}, {5, 25}, 1}, {{60, 61}, {3, 4}, 1}};
        report.query.seconds = 62;
        report.references[0].seconds = 20; // less than the places of the match say
        auto row = rowsOf(report).at(0);
        QCOMPARE(row["DurationUsed"], std::string("PT31S"));
        QCOMPARE(row["query_match_percent"], std::string("50.00"));
        QCOMPARE(row["asset_match_percent"], std::string("100.00"));
    }

    void aDecisionCountsMoreThanTheScore()
    {
        Report report = reportOf(4);
        for (ReportedMatch& match : report.matches)
            match.match.score = 0.3;
        report.matches[0].match.score = 0.99;
        report.matches[0].review.verdict = Verdict::Rejected;
        report.matches[1].review.verdict = Verdict::Confirmed;
        report.matches[2].review.verdict = Verdict::Unsure;
        auto rows = rowsOf(report);
        QCOMPARE(rows[0]["matched"], std::string("no"));
        QCOMPARE(rows[1]["matched"], std::string("yes"));
        QCOMPARE(rows[2]["matched"], std::string("unsure"));
        QCOMPARE(rows[3]["matched"], std::string("no"));
    }

    void whatIsNotChangedIsNotModified()
    {
        Report report = reportOf(1);
        report.matches[0].match.tempoRatio = 1.0001;
        report.matches[0].match.pitchShift = 0.01;
        QCOMPARE(rowsOf(report).at(0)["modified"], std::string("no"));
    }

    void timesAreInHours()
    {
        QCOMPARE(timeCode(3661.5), std::string("1:01:01.500"));
        QCOMPARE(timeCode(59.9996), std::string("0:01:00.000"));
        QCOMPARE(timeCode(-1), std::string("0:00:00.000"));
    }
};

QTEST_APPLESS_MAIN(MatchesCsvTest)
#include "tst_matches_csv.moc"
