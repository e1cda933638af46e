#include "tests/architecture/include_rules.h"

#include "tests/architecture/layer_table.h"
#include "tests/architecture/source_text.h"

#include <algorithm>
#include <cstddef>
#include <regex>

namespace stemma::architecture
{
namespace
{

std::string at(int line, const std::string& complaint)
{
    return "line " + std::to_string(line) + ": " + complaint;
}

/// The complaint about one include line, empty when it is allowed.
std::string complaint(const Row& row, bool header, const Include& include)
{
    if (include.quoted) {
        if (include.name.ends_with(".moc"))
            return {};
        if (!isProjectPath(include.name))
            return "\"" + include.name + "\" is not a path from the root of the repository";
        if (startsWithAny(include.name, row.project))
            return {};
        return std::string(row.prefix) + " must not include " + include.name;
    }
    if (isProjectPath(include.name))
        return "<" + include.name + "> belongs to the project and takes quotes";
    const std::string_view library = libraryOf(include.name);
    if (library.empty())
        return "<" + include.name + "> is of no library that this test knows";
    if (library == "posix" && !header)
        return {};
    const auto& allowed = header ? row.headers : row.sources;
    if (library == "std" || std::find(allowed.begin(), allowed.end(), library) != allowed.end())
        return {};
    return (header ? "headers of " : "sources of ") + std::string(row.prefix)
        + " must not include <" + include.name + ">";
}

/// A source begins with its own header, so that every build proves that the header compiles alone.
std::string firstIncludeComplaint(std::string_view path, const std::vector<Include>& includes)
{
    const std::string own = std::string(path.substr(0, path.rfind('.'))) + ".h";
    const auto found = std::find_if(includes.begin(), includes.end(), [&](const Include& include) {
        return include.quoted && include.name == own;
    });
    if (found == includes.end() || found == includes.begin())
        return {};
    return at(found->line, "a source includes its own header first");
}

/// What no source may say, whatever it includes.
struct ForbiddenText {
    const char* pattern;
    const char* complaint;
    std::vector<std::string_view> exceptIn; ///< path prefixes
};

const std::vector<ForbiddenText>& forbiddenTexts()
{
    static const std::vector<ForbiddenText> all = {
        {R"re("/(home|root|work|workspace|mnt|media|srv|opt|tmp|Users)/)re",
         "names a path that exists on one machine only",
         {}},
        {R"re("[^"\n]*tests/(data|core|ui|app|models|bench)/)re",
         "names a path inside tests/, which no installed program has",
         {}},
        {R"re(std::j?thread(?!::)|std::async\b|\bQThread\b|\bQtConcurrent\b)re",
         "starts a thread; threads start only in app/ and ui/jobs/",
         {"app/", "ui/jobs/"}},
        {R"re(\bQ_FOREACH\b|\bstd::rand\b|\bsrand\s*\()re",
         "uses what makes scores differ from run to run, or is long obsolete",
         {}},
    };
    return all;
}

void addForbiddenTexts(
    std::string_view path, const std::string& code, std::vector<std::string>& complaints)
{
    for (const ForbiddenText& text : forbiddenTexts()) {
        if (startsWithAny(path, text.exceptIn))
            continue;
        const std::regex pattern(text.pattern);
        for (std::sregex_iterator it(code.begin(), code.end(), pattern), end; it != end; ++it) {
            const auto line = std::count(code.begin(), code.begin() + it->position(), '\n') + 1;
            complaints.push_back(at(static_cast<int>(line), text.complaint));
        }
    }
}

} // namespace

std::vector<Include> includesOf(std::string_view text)
{
    static const std::regex pattern(R"re(^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">])re");
    const std::string code = withoutComments(text);
    std::vector<Include> includes;
    int number = 0;
    for (std::size_t start = 0; start < code.size();) {
        ++number;
        const std::size_t end = std::min(code.find('\n', start), code.size());
        std::smatch found;
        const std::string line = code.substr(start, end - start);
        if (std::regex_search(line, found, pattern))
            includes.push_back({number, found[2].str(), found[1].str() == "\""});
        start = end + 1;
    }
    return includes;
}

std::vector<std::string> violations(std::string_view path, std::string_view text)
{
    const Row* row = rowOf(path);
    if (row == nullptr)
        return {std::string(path) + " lies in a folder that the design does not name"};

    std::vector<std::string> complaints;
    const std::vector<Include> includes = includesOf(text);
    for (const Include& include : includes) {
        const std::string said = complaint(*row, isHeader(path), include);
        if (!said.empty())
            complaints.push_back(at(include.line, said));
    }
    const std::string order = firstIncludeComplaint(path, includes);
    if (!order.empty())
        complaints.push_back(order);
    if (isHeader(path) && text.find("#pragma once") == std::string_view::npos)
        complaints.push_back(at(1, "a header without #pragma once"));
    addForbiddenTexts(path, withoutComments(text), complaints);
    return complaints;
}

} // namespace stemma::architecture
