#include "core/pipeline/file_stamp.h"
#include "core/report/clips/wav.h"
#include "core/report/export/export.h"
#include "core/report/export/export_plan.h"
#include "tests/core/report/some_report.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <numbers>
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

/// A tone as a recording, so that there is something to listen to.
Sound tone(double seconds, double hertz)
{
    Sound sound;
    for (int i = 0; i < static_cast<int>(seconds * sound.rate); ++i) {
        const auto value
            = static_cast<float>(0.5 * std::sin(2 * std::numbers::pi * hertz * i / sound.rate));
        sound.samples.insert(sound.samples.end(), {value, value});
    }
    return sound;
}

constexpr int frameSize = 6; // stereo with three bytes a sample

/// The upper 16 bits of the left channel of a clip.
std::vector<int> samplesOf(const fs::path& clip)
{
    const std::string wav = contentOf(clip);
    const std::size_t data = wav.find("data");
    std::vector<int> samples;
    for (std::size_t i = data + 8; data != std::string::npos && i + frameSize <= wav.size();
         i += frameSize)
        samples.push_back(
            static_cast<unsigned char>(wav[i + 1]) + 256 * static_cast<signed char>(wav[i + 2]));
    return samples;
}

double secondsOf(const fs::path& clip)
{
    return static_cast<double>(samplesOf(clip).size()) / 48000;
}

/// The frequency of a tone: half its passages through zero, over its middle half.
double hertzOf(const fs::path& clip)
{
    const std::vector<int> samples = samplesOf(clip);
    int passages = 0;
    for (std::size_t i = samples.size() / 4; i < samples.size() * 3 / 4; ++i)
        passages += (samples[i] < 0) != (samples[i + 1] < 0) ? 1 : 0;
    return passages / 2.0 / (static_cast<double>(samples.size()) / 2 / 48000);
}

/// Where the loudest sample of a clip lies, seconds from its beginning.
double peakOf(const fs::path& clip)
{
    const std::vector<int> samples = samplesOf(clip);
    const auto louder = [](int a, int b) { return std::abs(a) < std::abs(b); };
    return static_cast<double>(std::ranges::max_element(samples, louder) - samples.begin()) / 48000;
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

    /// A report with one match of two files that are there.
    Report recorded(const Sound& query, const Sound& reference)
    {
        Report report = reportOf(1);
        report.query.path = m_folder / "query.wav";
        report.references[0].path = m_folder / "reference.wav";
        std::ofstream(report.query.path) << *wavOf(query);
        std::ofstream(report.references[0].path) << *wavOf(reference);
        report.query.stamp = stampOf(report.query.path);
        report.references[0].stamp = stampOf(report.references[0].path);
        return report;
    }

    Result<ExportOutcome> clipsOf(const Report& report)
    {
        return exported(report, {ExportFormat::Clips}, {m_folder / "out", true, Overwrite::Yes});
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

    void clipsAreAlignedAndTheReferenceHasItsOwnLength()
    {
        Report report = recorded(tone(4, 440), tone(4, 220));
        Match& match = report.matches[0].match;
        match.query = {1, 3};
        match.reference = {0.5, 3};
        match.tempoRatio = 1.25;
        match.pitchShift = 12;
        const auto outcome = clipsOf(report);
        QVERIFY(outcome);
        QCOMPARE(outcome->files.size(), std::size_t{3});
        QVERIFY(outcome->missing.empty());
        QCOMPARE(outcome->cutMatches, 0);
        QCOMPARE(secondsOf(outcome->files[0]), 2.0);
        QCOMPARE(secondsOf(outcome->files[1]), 2.5);
        QCOMPARE(secondsOf(outcome->files[2]), 2.0);
        QVERIFY(std::abs(hertzOf(outcome->files[0]) - 440) < 2);
        QVERIFY(std::abs(hertzOf(outcome->files[1]) - 220) < 2);
        QVERIFY(std::abs(hertzOf(outcome->files[2]) - 440) < 5);
    }

    void clipsLieAsSomebodySetThemByHand()
    {
        Sound reference = tone(4, 220);
        for (float& sample : reference.samples)
            sample *= 0.02F;
        reference.samples[std::size_t{2} * 48000 * 2] = 0.9F; // a click at two seconds
        reference.samples[std::size_t{2} * 48000 * 2 + 1] = 0.9F;
        Report report = recorded(tone(4, 440), reference);
        Match& match = report.matches[0].match;
        match.query = match.reference = {1, 3};
        match.tempoRatio = 1;
        match.pitchShift = 0;
        const auto measured = clipsOf(report);
        QVERIFY(measured);
        QVERIFY(std::abs(peakOf(measured->files[1]) - 1) < 0.001);
        QVERIFY(std::abs(peakOf(measured->files[2]) - 1) < 0.02);
        report.matches[0].review.alignment = HandAlignment{0.25, 1, 0};
        const auto moved = clipsOf(report);
        QVERIFY(moved);
        QVERIFY(std::abs(peakOf(moved->files[1]) - 1.25) < 0.001);
        QVERIFY(std::abs(peakOf(moved->files[2]) - 1.25) < 0.02);
        // So that the reference would begin before its beginning: both begin where it does.
        report.matches[0].review.alignment = HandAlignment{1.5, 1, 0};
        const auto later = clipsOf(report);
        QVERIFY(later);
        for (const fs::path& file : later->files)
            QCOMPARE(secondsOf(file), 1.5);
    }

    void clipsOfLongMatchesSayThatTheyAreCut()
    {
        Report report = recorded(tone(64, 440), tone(78, 220));
        Match& match = report.matches[0].match;
        match.query = {1, 62};
        match.reference = {1, 77.25};
        match.tempoRatio = 1.25;
        match.pitchShift = 0;
        const auto outcome = clipsOf(report);
        QVERIFY(outcome);
        QCOMPARE(
            namesIn(m_folder / "out"),
            (std::set<std::string>{
                "query.1.query.first-60s.wav", "query.1.reference.first-60s.wav",
                "query.1.warped.first-60s.wav"}));
        QCOMPARE(outcome->cutMatches, 1);
        QCOMPARE(secondsOf(outcome->files[0]), 60.0);
        QCOMPARE(secondsOf(outcome->files[1]), 75.0);
        QCOMPARE(secondsOf(outcome->files[2]), 60.0);
    }

    void clipsOfOtherRecordingsAreNotMade()
    {
        Report report = recorded(tone(4, 440), tone(4, 440));
        report.matches[0].match.query = report.matches[0].match.reference = {1, 3};
        report.matches[0].match.tempoRatio = 1;
        report.matches[0].match.pitchShift = 0;
        // Another sound under the name of the reference is not passed off as it.
        std::ofstream(report.references[0].path) << *wavOf(tone(5, 220));
        const auto changed = clipsOf(report);
        QVERIFY(changed);
        QCOMPARE(changed->files.size(), std::size_t{1});
        QCOMPARE(changed->missing.size(), std::size_t{2});
        // Only the reference is gone: the query's clip is written, the two others are named.
        fs::remove(report.references[0].path);
        const auto partly = clipsOf(report);
        QVERIFY(partly);
        QCOMPARE(partly->files.size(), std::size_t{1});
        QCOMPARE(partly->missing.size(), std::size_t{2});
        QCOMPARE(partly->missing[0].reason.path, report.references[0].path);
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
