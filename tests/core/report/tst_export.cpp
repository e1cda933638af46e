#include "core/report/export/export.h"
#include "core/report/export/export_plan.h"
#include "tests/core/report/some_report.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <iterator>
#include <set>

using namespace stemma;
using namespace stemma::test;
namespace fs = std::filesystem;

namespace
{

std::string contentOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::set<std::string> namesIn(const fs::path& folder)
{
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.insert(entry.path().filename().string());
    return names;
}

std::vector<ExportFormat> allFormats()
{
    std::vector<ExportFormat> formats;
    for (const ExportFormatInfo& info : exportFormats())
        formats.push_back(info.format);
    return formats;
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_temporary;
    fs::path m_folder;

    Result<ExportOutcome>
    exported(const Report& report, const std::vector<ExportFormat>& formats, ExportTarget target)
    {
        return exportReport(report, formats, target, {}, {});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = m_temporary.path().toStdString() + "/" + QTest::currentTestFunction();
        fs::create_directory(m_folder);
    }

    void theNameTellsTheFormat()
    {
        QVERIFY(exportFormatOf("a.pdf") == ExportFormat::Pdf);
        QVERIFY(exportFormatOf("a.labels.txt") == ExportFormat::AudacityLabels);
        QVERIFY(exportFormatOf("a.txt") == ExportFormat::Text);
        QVERIFY(exportFormatOf("b/a.BOXES.CSV") == ExportFormat::BoxesCsv);
        QVERIFY(exportFormatOf("a.boxes") == std::nullopt);
        QVERIFY(exportFormatOf(".pdf") == std::nullopt);
        QVERIFY(exportFormatOf("") == std::nullopt);
        for (const ExportFormatInfo& info : exportFormats()) {
            QVERIFY(exportFormatNamed(info.name) == info.format);
            QVERIFY(&infoOf(info.format) == &info);
        }
    }

    void everythingGoesIntoAFolder()
    {
        Report report = reportOf(2);
        report.query.path = "/nowhere/Second hand.flac";
        const auto outcome
            = exported(report, allFormats(), {m_folder / "new", true, Overwrite::No});
        QVERIFY(outcome);
        QCOMPARE(
            namesIn(m_folder / "new"),
            (std::set<std::string>{
                "Second hand.pdf", "Second hand.html", "Second hand.txt", "Second hand.csv",
                "Second hand.json", "Second hand.labels.txt", "Second hand.B.labels.txt",
                "Second hand.svl", "Second hand.B.svl", "Second hand.boxes.csv",
                "Second hand.B.boxes.csv", "Second hand.vtt", "Second hand.1.png",
                "Second hand.2.png"}));
        QCOMPARE(outcome->files.size(), std::size_t{14});
        // The recordings are not there: six clips are missing and say why.
        QCOMPARE(outcome->missing.size(), std::size_t{6});
        QCOMPARE(
            outcome->missing[0].file.filename().string(), std::string("Second hand.1.query.wav"));
        QCOMPARE(outcome->missing[0].reason.code, ErrorCode::FileNotFound);
        for (const fs::path& file : outcome->files)
            QVERIFY2(fs::file_size(file) > 0, file.c_str());
    }

    void nothingIsReplacedUnasked()
    {
        const fs::path file = m_folder / "a.csv";
        QVERIFY(exported(reportOf(1), {ExportFormat::MatchesCsv}, {file, false, Overwrite::No}));
        const std::string before = contentOf(file);
        const auto again
            = exported(reportOf(2), {ExportFormat::MatchesCsv}, {file, false, Overwrite::No});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::FileExists);
        QCOMPARE(contentOf(file), before);
        QVERIFY(exported(reportOf(2), {ExportFormat::MatchesCsv}, {file, false, Overwrite::Yes}));
        QVERIFY(contentOf(file) != before);
    }

    void oneOldFileKeepsAllFromBeingWritten()
    {
        std::ofstream(m_folder / "Second hand.vtt") << "old";
        const auto outcome = exported(
            reportOf(1), {ExportFormat::MatchesCsv, ExportFormat::WebVtt},
            {m_folder, true, Overwrite::No});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().path, m_folder / "Second hand.vtt");
        QCOMPARE(namesIn(m_folder), std::set<std::string>{"Second hand.vtt"});
    }

    void wrongTargetsAreRefused()
    {
        const fs::path file = m_folder / "x";
        const ExportTarget single{file, false, Overwrite::No};
        QCOMPARE(
            exported(reportOf(1), {ExportFormat::Pictures}, single).error().code,
            ErrorCode::InvalidArgument);
        QCOMPARE(
            exported(reportOf(1), {ExportFormat::Text, ExportFormat::Html}, single).error().code,
            ErrorCode::InvalidArgument);
        QCOMPARE(exported(reportOf(1), {}, single).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(
            exported(reportOf(1), {ExportFormat::Text}, {file / "y" / "z", true}).error().code,
            ErrorCode::FileNotFound);
        std::ofstream(file) << "a file";
        QCOMPARE(
            exported(reportOf(1), {ExportFormat::Text}, {file, true}).error().code,
            ErrorCode::InvalidArgument);
        QCOMPARE(contentOf(file), std::string("a file"));
    }

    void aStopIsHeard()
    {
        std::stop_source source;
        const auto stopAfterOne = [&](const Progress& progress) {
            if (progress.done == 1)
                source.request_stop();
        };
        const auto outcome = exportReport(
            reportOf(1), {ExportFormat::Text, ExportFormat::MatchesCsv, ExportFormat::WebVtt},
            {m_folder, true}, stopAfterOne, source.get_token());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QCOMPARE(namesIn(m_folder), (std::set<std::string>{"Second hand.csv", "Second hand.txt"}));
    }

    void withoutAMapThePictureIsMissing()
    {
        Report report = reportOf(1);
        withoutMaps(report);
        const auto outcome
            = exported(report, {ExportFormat::Pictures, ExportFormat::SvLayer}, {m_folder, true});
        QVERIFY(outcome);
        QCOMPARE(outcome->missing.size(), std::size_t{1});
        QCOMPARE(outcome->files.size(), std::size_t{2});
    }

    void namesOfFilesComeFromTheQuery()
    {
        Report report = reportOf(1);
        report.query.path = "/m/-a\n\xff.mp3";
        QCOMPARE(exportStem(report), std::string("_a__"));
        QVERIFY(exported(report, allFormats(), {m_folder, true}));
        QVERIFY(namesIn(m_folder).contains("_a__.B.labels.txt"));
        QVERIFY(namesIn(m_folder).contains("_a__.1.png"));
    }

    void theLongestNamesCanBeWritten()
    {
        Report report = reportOf(1);
        std::string thai = "/m/";
        for (int i = 0; i < 83; ++i)
            thai += "\xe0\xb9\x80";
        report.query.path = thai + ".flac";
        const auto outcome = exported(report, allFormats(), {m_folder, true});
        QVERIFY(outcome);
        QCOMPARE(outcome->files.size(), namesIn(m_folder).size());
    }

    /// What a document is, wherever it goes.
    void theBytesAreThoseOfTheFile()
    {
        const Report report = reportOf(2);
        for (const ExportFormatInfo& info : exportFormats()) {
            const ExportTarget file{m_folder / info.name, false, Overwrite::No};
            const auto bytes = exportBytes(report, info.format, {}, {});
            QCOMPARE(bytes.ok(), !info.ofMatches);
            if (!bytes) {
                QCOMPARE(bytes.error().code, ErrorCode::InvalidArgument);
                continue;
            }
            QVERIFY(exported(report, {info.format}, file));
            QVERIFY2(contentOf(file.path) == *bytes, info.name.data());
        }
    }

    void aFolderInWhichNothingWasWrittenGoesAgain()
    {
        std::stop_source source;
        const ExportTarget target{m_folder / "new", true};
        const auto stop = [&](const Progress&) { source.request_stop(); };
        const auto stopped = exportReport(
            reportOf(1), {ExportFormat::Pdf, ExportFormat::Text}, target, stop, source.get_token());
        QVERIFY(!stopped);
        QVERIFY(!fs::exists(target.path));
        fs::create_directory(target.path); // of the user
        QVERIFY(!exportReport(
            reportOf(1), {ExportFormat::Pdf, ExportFormat::Text}, target, stop,
            source.get_token()));
        QVERIFY(fs::exists(target.path));
    }
};

QTEST_MAIN(ExportTest)
#include "tst_export.moc"
