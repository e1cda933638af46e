#include "core/pipeline/answers.h"

#include "core/pipeline/json_place.h"

#include <fstream>
#include <string>

namespace stemma
{
namespace
{

std::optional<double> numberOf(const JsonPlace& place, const std::string& name)
{
    const auto found = place.find(name);
    return found ? std::optional(found->number()) : std::nullopt;
}

std::optional<TimeRange> rangeOf(const JsonPlace& place, const std::string& axis)
{
    const auto start = numberOf(place, axis + "_start");
    const auto end = numberOf(place, axis + "_end");
    if (start.has_value() != end.has_value())
        place.fail(axis + "_start and " + axis + "_end must come together");
    if (!start)
        return {};
    if (*end < *start)
        place.fail(axis + "_end is before " + axis + "_start");
    return TimeRange{*start, *end};
}

void addPlace(std::vector<AnswerPlace>& places, const JsonPlace& place)
{
    const auto query = rangeOf(place, "query");
    const auto reference = rangeOf(place, "reference");
    if (query)
        places.push_back({*query, reference});
}

AnswerMatch matchOf(const JsonPlace& place, const std::filesystem::path& folder)
{
    AnswerMatch match;
    match.reference = (folder / place.at("reference").text()).lexically_normal();
    match.score = place.at("score").number();
    match.tempoRatio = numberOf(place, "tempo_ratio");
    if (match.tempoRatio && *match.tempoRatio <= 0)
        place.at("tempo_ratio").fail("must be above 0");
    match.pitchShift = numberOf(place, "pitch_shift");
    match.tempoRatioError = numberOf(place, "tempo_ratio_error");
    match.pitchShiftError = numberOf(place, "pitch_shift_error");
    addPlace(match.places, place);
    if (const auto occurrences = place.find("occurrences")) {
        for (const JsonPlace& occurrence : occurrences->items())
            addPlace(match.places, occurrence);
    }
    return match;
}

} // namespace

Result<Answers> readAnswers(const std::filesystem::path& file)
{
    std::error_code failed;
    if (!std::filesystem::exists(file, failed))
        return Error{ErrorCode::FileNotFound, {}, file, {}};
    std::ifstream in(file);
    if (!in)
        return Error{ErrorCode::ReadFailed, "cannot be opened", file, {}};
    const auto folder = std::filesystem::absolute(file).parent_path();
    Answers answers;
    int number = 0;
    try {
        for (std::string line; std::getline(in, line);) {
            ++number;
            if (line.find_first_not_of(" \t\r") == std::string::npos)
                continue;
            const auto place = JsonPlace::parseLine(line, number);
            const auto query = (folder / place.at("query").text()).lexically_normal();
            std::vector<AnswerMatch> matches;
            for (const JsonPlace& match : place.at("matches").items())
                matches.push_back(matchOf(match, folder));
            if (!answers.try_emplace(query, std::move(matches)).second)
                place.fail("a second line for this query");
        }
    } catch (const JsonFault& fault) {
        return Error{ErrorCode::InvalidArgument, fault.sentence, file, {}};
    }
    return answers;
}

} // namespace stemma
