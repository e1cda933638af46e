#include "tests/architecture/include_rules.h"

#include "tests/architecture/source_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <regex>
#include <span>

namespace stemma::architecture
{
namespace
{

/// A third-party library, told by how its headers begin.
struct Library {
    std::string_view name;
    std::vector<std::string_view> prefixes;
};

const std::vector<Library>& libraries()
{
    static const std::vector<Library> all = {
        {"torch", {"torch/", "ATen/", "c10/", "caffe2/"}},
        {"ffmpeg", {"libav", "libsw"}},
        {"faiss", {"faiss/"}},
        {"sqlite", {"sqlite3.h"}},
        {"fftw", {"fftw3.h"}},
        {"zstd", {"zstd"}},
        {"openmp", {"omp.h"}},
        {"json", {"nlohmann/"}},
        {"cli11", {"CLI/"}},
        {"posix",
         {"sys/", "dlfcn.h", "unistd.h", "fcntl.h", "signal.h", "dirent.h", "poll.h", "pthread.h", "sched.h",
          "termios.h"}},
    };
    return all;
}

/// What files below one folder may include. The first row whose prefix and kind fit a path decides.
struct Row {
    std::string_view prefix; ///< of the path; a folder ends with a slash
    std::vector<std::string_view> project; ///< prefixes of what may be included from the project
    std::vector<std::string_view>
        headers; ///< libraries that headers may include; std goes without saying
    std::vector<std::string_view> sources; ///< libraries that sources may include
};

const std::vector<Row>& rows()
{
    static const std::vector<Row> all = {
        {"core/base/", {"core/base/"}, {}, {"fftw", "posix"}},
        {"core/audio/", {"core/base/", "core/audio/"}, {}, {"ffmpeg", "posix"}},
        {"core/spectral/", {"core/base/", "core/spectral/"}, {}, {"fftw", "zstd"}},
        {"core/library/", {"core/base/", "core/library/"}, {}, {"sqlite", "posix"}},
        {"core/index/", {"core/base/", "core/index/"}, {}, {"faiss", "openmp", "posix"}},
        {"core/match/", {"core/base/", "core/match/"}, {}, {}},
        {"core/pipeline/", {"core/"}, {}, {"json", "posix"}},
        // The PDF target, the only part of core that knows Qt.
        {"core/report/pdf_", {"core/"}, {"qt"}, {"qt", "posix"}},
        {"core/report/", {"core/"}, {}, {"json"}},
        {"models/nets/",
         {"core/base/", "core/match/encoder.h", "core/match/reranker.h", "models/nets/"},
         {"torch"},
         {"torch"}},
        {"models/inference/",
         {"core/base/", "core/match/encoder.h", "core/match/reranker.h", "models/nets/",
          "models/inference/"},
         {},
         {"torch", "fftw", "json", "openmp"}},
        {"models/training/",
         {"core/base/", "core/match/encoder.h", "core/match/reranker.h", "models/"},
         {},
         {"torch", "fftw", "json", "cli11", "zstd", "posix"}},
        {"ui/", {"core/", "ui/"}, {"qt"}, {"qt"}},
        // models/nets is left out: its headers bring torch along.
        {"app/",
         {"core/", "ui/", "models/inference/", "models/training/", "app/"},
         {"qt", "json", "cli11", "posix"},
         {"qt", "json", "cli11", "posix"}},
    };
    return all;
}

bool startsWithAny(std::string_view text, std::span<const std::string_view> prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [&](std::string_view prefix) {
        return text.substr(0, prefix.size()) == prefix;
    });
}

bool isHeader(std::string_view path)
{
    return path.ends_with(".h");
}

/// "std", the name of a library, or nothing for a header that no rule knows.
std::string_view libraryOf(std::string_view header)
{
    for (const Library& library : libraries()) {
        if (startsWithAny(header, library.prefixes))
            return library.name;
    }
    if (header.size() > 1 && header[0] == 'Q'
        && (header[1] == 't' || std::isupper(static_cast<unsigned char>(header[1])) != 0))
        return "qt";
    return header.find_first_of("./") == std::string_view::npos ? "std" : "";
}

bool isProjectPath(std::string_view name)
{
    static constexpr std::array<std::string_view, 5> folders
        = {"app/", "core/", "ui/", "models/", "tests/"};
    return startsWithAny(name, folders);
}

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
    const auto row = std::find_if(rows().begin(), rows().end(), [&](const Row& candidate) {
        return path.substr(0, candidate.prefix.size()) == candidate.prefix;
    });
    if (row == rows().end())
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
