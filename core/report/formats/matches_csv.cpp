#include "core/report/formats/matches_csv.h"

#include "core/match/coupling.h"
#include "core/report/formats/plain_text.h"
#include "core/report/formats/used_share.h"

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace stemma
{
namespace
{

constexpr std::string_view lineEnd = "\r\n";
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

/// A column: its name and what stands in it.
using Cells = std::vector<std::pair<std::string_view, std::string>>;

bool looksLikeFormula(std::string_view text)
{
    constexpr std::array<std::string_view, 11> beginnings = {"=",
                                                             "+",
                                                             "-",
                                                             "@",
                                                             "\t",
                                                             "\r",
                                                             "\n",
                                                             "\xef\xbc\x9d",
                                                             "\xef\xbc\x8b",
                                                             "\xef\xbc\x8d",
                                                             "\xef\xbc\xa0"};
    const std::size_t first = text.find_first_not_of(" '");
    if (first == std::string_view::npos)
        return false;
    for (const std::string_view beginning : beginnings) {
        if (text.substr(first).starts_with(beginning))
            return true;
    }
    return false;
}

std::string textCell(std::string_view bytes)
{
    const std::string text = utf8Of(bytes);
    std::string cell = looksLikeFormula(text) ? "\"'" : "\"";
    for (const char c : text) {
        if (c == '"')
            cell += '"';
        cell += c;
    }
    return cell + '"';
}

/// "PT12.1S": ISO 8601 with as many decimals as are needed for a millisecond.
std::string isoDuration(double seconds)
{
    std::string number = fixedNumber(seconds, 3);
    number.erase(number.find_last_not_of('0') + 1);
    if (number.ends_with('.'))
        number.pop_back();
    return "PT" + number + "S";
}

const char* yesOrNo(bool yes)
{
    return yes ? "yes" : "no";
}

/// Whether the match counts: what people decided, and where they did not, the score.
const char* matchedCell(const Report& report, const ReportedMatch& reported)
{
    switch (reported.review.verdict) {
    case Verdict::Confirmed:
        return "yes";
    case Verdict::Rejected:
        return "no";
    case Verdict::Unsure:
        return "unsure";
    case Verdict::None:
        break;
    }
    return yesOrNo(reported.match.score >= report.method.shownFrom);
}

const char* modifiedCell(const Match& match)
{
    const Coupling coupling = couplingOf(match);
    return coupling == Coupling::Unknown ? "unknown" : yesOrNo(coupling != Coupling::Unchanged);
}

void addPoints(Cells& cells, const std::array<std::string_view, 4>& names, const TimeRange& best)
{
    cells.emplace_back(names[0], fixedNumber(best.start, 3));
    cells.emplace_back(names[1], textCell(timeCode(best.start)));
    cells.emplace_back(names[2], fixedNumber(best.end, 3));
    cells.emplace_back(names[3], textCell(timeCode(best.end)));
}

void addRecordings(Cells& cells, const Exhibit& query, const Exhibit& reference)
{
    const AudioTags& tags = reference.info.tags;
    cells.emplace_back("isrc", textCell(tags.isrc));
    cells.emplace_back("title", textCell(tags.title));
    cells.emplace_back("artist", textCell(tags.artist));
    cells.emplace_back("album", textCell(tags.album));
    cells.emplace_back("year", textCell(tags.year));
    cells.emplace_back("reference_file", textCell(reference.path.string()));
    cells.emplace_back("query_file", textCell(query.path.string()));
    cells.emplace_back("query_title", textCell(query.info.tags.title));
    cells.emplace_back("query_artist", textCell(query.info.tags.artist));
    cells.emplace_back("query_isrc", textCell(query.info.tags.isrc));
}

void addUse(Cells& cells, const Exhibit& query, const Exhibit& reference, const Match& match)
{
    addPoints(cells, {"query_in", "query_in_time", "query_out", "query_out_time"}, match.query);
    addPoints(
        cells, {"reference_in", "reference_in_time", "reference_out", "reference_out_time"},
        match.reference);
    // An occurrence is never missing; its first one is where the query begins to use the reference.
    const double first
        = match.occurrences.empty() ? match.query.start : match.occurrences.front().query.start;
    cells.emplace_back("StartPoint", textCell(isoDuration(first)));
    cells.emplace_back("DurationUsed", textCell(isoDuration(usedOfQuery(match))));
    cells.emplace_back("occurrences", std::to_string(match.occurrences.size()));
    cells.emplace_back(
        "query_match_percent", fixedNumber(percentOf(usedOfQuery(match), query.seconds), 2));
    cells.emplace_back(
        "asset_match_percent",
        fixedNumber(percentOf(usedOfReference(match), reference.seconds), 2));
    cells.emplace_back("stretch_percent", fixedNumber((match.tempoRatio - 1) * 100, 3));
    cells.emplace_back("stretch_error_percent", fixedNumber(match.tempoRatioError * 100, 3));
    cells.emplace_back("pitch_semitones", fixedNumber(match.pitchShift, 3));
    cells.emplace_back("pitch_error_semitones", fixedNumber(match.pitchShiftError, 3));
}

void addReview(Cells& cells, const Match& match, const Review& review)
{
    cells.emplace_back("score", fixedNumber(match.score, 4));
    cells.emplace_back("band", textCell(bandName(match.band)));
    cells.emplace_back("verdict", textCell(verdictName(review.verdict)));
    cells.emplace_back("type", textCell(sampleTypeName(review.type)));
    cells.emplace_back("clearance", textCell(clearanceName(review.clearance)));
    cells.emplace_back("licence", textCell(review.licence));
    cells.emplace_back("notes", textCell(review.notes));
}

Cells cellsOf(
    const Report& report, const ReportedMatch& reported, std::size_t number,
    const Exhibit& reference)
{
    Cells cells;
    cells.emplace_back("number", std::to_string(number));
    cells.emplace_back("exhibit", textCell(reference.letter));
    cells.emplace_back("matched", textCell(matchedCell(report, reported)));
    cells.emplace_back("modified", textCell(modifiedCell(reported.match)));
    addRecordings(cells, report.query, reference);
    addUse(cells, report.query, reference, reported.match);
    addReview(cells, reported.match, reported.review);
    cells.emplace_back("reference_file_bytes", textCell(pathBytes(reference.path)));
    cells.emplace_back("query_file_bytes", textCell(pathBytes(report.query.path)));
    return cells;
}

template <class CellText> void addLine(std::string& csv, const Cells& cells, CellText textOf)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            csv += ',';
        csv += textOf(cells[i]);
    }
    csv += lineEnd;
}

} // namespace

std::string matchesCsv(const Report& report)
{
    std::string csv(byteOrderMark);
    addLine(csv, cellsOf(report, {}, 0, {}), [](const auto& cell) { return cell.first; });
    for (std::size_t i = 0; i < report.matches.size(); ++i) {
        const ReportedMatch& reported = report.matches[i];
        const Cells cells = cellsOf(report, reported, i + 1, report.referenceOf(reported));
        addLine(csv, cells, [](const auto& cell) { return cell.second; });
    }
    return csv;
}

} // namespace stemma
