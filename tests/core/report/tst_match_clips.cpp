// What can be heard of a match, read back from the files.
#include "core/pipeline/digests.h"
#include "core/pipeline/file_stamp.h"
#include "core/report/clips/wav.h"
#include "core/report/export/export.h"
#include "tests/core/report/some_report.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <numbers>
#include <vector>

using namespace stemma;
using namespace stemma::test;
namespace fs = std::filesystem;

namespace
{

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
    std::ifstream in(clip, std::ios::binary);
    const std::string wav(std::istreambuf_iterator<char>(in), {});
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

class MatchClipsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_temporary;
    fs::path m_folder;

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
        return exportReport(
            report, {ExportFormat::Clips}, {m_folder / "out", true, Overwrite::Yes}, {}, {});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = m_temporary.path().toStdString() + "/" + QTest::currentTestFunction();
        fs::create_directory(m_folder);
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
        // Of the reference nearly all is silence, which is quickly warped.
        Report report = recorded(tone(64, 440), tone(3, 220));
        Match& match = report.matches[0].match;
        match.query = {1, 62};
        match.reference = {1, 77.25};
        match.tempoRatio = 1.25;
        match.pitchShift = 0;
        const auto outcome = clipsOf(report);
        QVERIFY(outcome);
        const char* const names[]
            = {"query.1.query.first-60s.wav", "query.1.reference.first-60s.wav",
               "query.1.warped.first-60s.wav"};
        for (int i = 0; i < 3; ++i)
            QCOMPARE(outcome->files[i].filename().string(), std::string(names[i]));
        QCOMPARE(outcome->cutMatches, 1);
        QCOMPARE(secondsOf(outcome->files[0]), 60.0);
        QCOMPARE(secondsOf(outcome->files[1]), 75.0);
        QCOMPARE(secondsOf(outcome->files[2]), 60.0);
    }

    void clipsOfATouchedFileAreMade()
    {
        Report report = recorded(tone(4, 440), tone(4, 440));
        report.matches[0].match.query = report.matches[0].match.reference = {1, 3};
        report.matches[0].match.tempoRatio = 1;
        report.matches[0].match.pitchShift = 0;
        Exhibit& reference = report.references[0];
        reference.digests = digestsOf(reference.path, {}).value();
        fs::last_write_time(
            reference.path, fs::last_write_time(reference.path) + std::chrono::hours(1));
        reference.found
            = findFile(reference.path, reference.stamp, reference.digests, std::nullopt, {});
        QCOMPARE(reference.found.state, FileState::AsCompared);
        const auto outcome = clipsOf(report);
        QVERIFY(outcome);
        QCOMPARE(outcome->files.size(), std::size_t{3});
        QVERIFY(outcome->missing.empty());
        // Without a digest to compare with, nobody knows.
        QCOMPARE(
            findFile(reference.path, reference.stamp, std::nullopt, std::nullopt, {}).state,
            FileState::Changed);
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
        QVERIFY(changed->missing[0].changed);
        QCOMPARE(changed->missing[0].reason.path, report.references[0].path);
        // Only the reference is gone: the query's clip is written, the two others are named.
        fs::remove(report.references[0].path);
        const auto partly = clipsOf(report);
        QVERIFY(partly);
        QCOMPARE(partly->files.size(), std::size_t{1});
        QCOMPARE(partly->missing.size(), std::size_t{2});
        QVERIFY(!partly->missing[0].changed);
        QCOMPARE(partly->missing[0].reason.path, report.references[0].path);
    }
};

QTEST_GUILESS_MAIN(MatchClipsTest)
#include "tst_match_clips.moc"
