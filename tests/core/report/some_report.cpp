#include "tests/core/report/some_report.h"

#include <cmath>

namespace stemma::test
{

/// Falling notes with overtones over a soft floor: something that looks like music.
std::shared_ptr<const SpectralMap> music(double seconds)
{
    auto map = std::make_shared<SpectralMap>();
    map->bins = 168;
    const int frames = static_cast<int>(seconds * map->axes.framesPerSecond);
    map->levels.resize(static_cast<std::size_t>(frames) * 168);
    for (int frame = 0; frame < frames; ++frame) {
        const double time = frame / map->axes.framesPerSecond;
        const double decay = 18 * std::fmod(time * 2, 1.0);
        const double note = 30 + 12 * std::round(3 * std::sin(std::floor(time * 2) * 1.7));
        for (int bin = 0; bin < 168; ++bin) {
            double level = 20 + 5 * std::sin(bin * 0.9 + frame * 0.37);
            for (int overtone = 1; overtone <= 5; ++overtone) {
                const double distance = bin - note - 24 * std::log2(overtone);
                level = std::max(level, 88 - decay - 6 * overtone - distance * distance * 4);
            }
            map->levels[static_cast<std::size_t>(frame) * 168 + static_cast<std::size_t>(bin)]
                = static_cast<std::uint8_t>(level);
        }
    }
    return map;
}

Exhibit
exhibit(const char* letter, const char* path, const char* title, const char* artist, double seconds)
{
    Exhibit exhibit;
    exhibit.letter = letter;
    exhibit.path = path;
    exhibit.stamp = {4'210'000, 1'600'000'000'000'000'000};
    exhibit.info.tags.title = title;
    exhibit.info.tags.artist = artist;
    exhibit.info.tags.isrc = "GBAYE6800011";
    exhibit.info.format = {"ogg", "vorbis", 44100, 2, 96000, 0};
    exhibit.seconds = seconds;
    exhibit.digests = RecordingDigests{sha256Of(path), sha256Of(title)};
    return exhibit;
}

namespace
{

Match match()
{
    Match match;
    match.track = {7};
    match.score = 0.971;
    match.band = Band::Strong;
    match.query = {12.1, 18.0};
    match.reference = {40.2, 46.832};
    match.tempoRatio = 1.124;
    match.tempoRatioError = 0.004;
    match.pitchShift = 2.02;
    match.pitchShiftError = 0.05;
    match.reasons = {5.9, 12, 0.61, 0.004, 14, 4, 0.4, 0.21};
    match.occurrences
        = {{{12.1, 18.0}, {40.2, 46.832}, 0.971}, {{3661.5, 3667.25}, {40.2, 46.663}, 0.88}};
    return match;
}

} // namespace

Report reportOf(int matches)
{
    static const auto queryMap = music(61);
    static const auto referenceMap = music(60);
    Report report;
    report.query
        = exhibit("A", "/music/new/Second hand.flac", "Second Hand", "The Borrowers", 3700);
    report.query.map = queryMap;
    if (matches > 0) {
        report.references
            = {exhibit("B", "/music/old/first.ogg", "First", "The Lenders", 180),
               exhibit("C", "/music/again/first.ogg", "First", "The Lenders", 180)};
        report.references[0].map = referenceMap;
        report.references[0].track = TrackId{7};
        report.references[1].track = TrackId{9};
    }
    for (int i = 0; i < matches; ++i)
        report.matches.push_back({i, match(), 0, {1}, {}});
    if (matches > 0) {
        Review& review = report.matches[0].review;
        review.verdict = Verdict::Confirmed;
        review.type = SampleType::DirectSample;
        review.notes = "The drum break of the second verse.";
        report.history
            = {{1,
                QueryId{3},
                0,
                changeTo(Verdict::Confirmed),
                "none",
                "ada",
                1'795'410'000'250,
                ReviewOrigin::Decided,
                {}},
               {2,
                QueryId{3},
                0,
                changeTo(SampleType::DirectSample),
                "unknown",
                "ada",
                1'795'410'030'000,
                ReviewOrigin::Decided,
                {}},
               {3,
                QueryId{3},
                0,
                changeNotes(review.notes),
                "",
                "ada",
                1'795'410'090'000,
                ReviewOrigin::Decided,
                {}}};
    }
    report.method.program = "0.1.0";
    report.method.encoder = "modulation-1-0123456789abcdef";
    report.method.reranker = "none";
    report.method.library = "/music/.stemma";
    report.method.libraryTracks = 1204;
    report.method.libraryRevision = 1310;
    report.method.shownFrom = 0.5;
    report.askedAt = 1'795'409'000'000;
    report.createdAt = 1'795'410'600;
    return report;
}

void withoutMaps(Report& report)
{
    report.query.map.reset();
    for (Exhibit& reference : report.references)
        reference.map.reset();
}

} // namespace stemma::test
