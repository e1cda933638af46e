#include "app/cli/commands/evaluation_output.h"

#include <array>
#include <cstdio>
#include <fstream>

namespace stemma
{
namespace
{

std::string number(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.6g", value);
    return text.data();
}

} // namespace

bool writeFile(
    const CliSession& session, const std::filesystem::path& file, const std::string& text)
{
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << text;
    out.close();
    if (!out)
        session.say(Error{ErrorCode::WriteFailed, {}, file, {}});
    return !out.fail();
}

std::string csvField(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string evaluationCsv(const Evaluation& evaluation)
{
    std::string csv = "query,relevant,average_precision";
    for (const std::size_t rank : hitRanks)
        csv += ",hit_" + std::to_string(rank);
    csv += ",first_relevant_rank,top_score,top_reference,top_correct\n";
    for (const QueryFigures& query : evaluation.queries) {
        csv += csvField(query.query.string()) + ',' + std::to_string(query.relevant);
        csv += ',' + (query.relevant > 0 ? number(query.averagePrecision) : std::string());
        for (const double hit : query.hits)
            csv += ',' + (query.relevant > 0 ? number(hit) : std::string());
        csv += ',' + (query.firstRelevant ? std::to_string(*query.firstRelevant) : std::string());
        csv += ',' + (query.topScore ? number(*query.topScore) : std::string());
        csv += ',' + csvField(query.topReference.string());
        csv += query.topScore ? query.topCorrect ? ",1\n" : ",0\n" : ",\n";
    }
    return csv;
}

} // namespace stemma
