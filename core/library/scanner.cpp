#include "core/library/scanner.h"

#include "core/base/result.h"
#include "core/library/path_bytes.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace stemma
{

namespace
{

namespace fs = std::filesystem;

/// What FFmpeg reads and people keep music in; sorted.
constexpr std::array<std::string_view, 52> audioSuffixes{
    "3g2",  "3gp", "aac", "ac3", "aif", "aifc", "aiff", "alac", "amr",  "ape", "asf",
    "au",   "avi", "caf", "dff", "dsf", "dts",  "eac3", "f4v",  "flac", "flv", "m2ts",
    "m4a",  "m4b", "m4r", "m4v", "mka", "mkv",  "mov",  "mp2",  "mp3",  "mp4", "mpc",
    "mpeg", "mpg", "mts", "oga", "ogg", "ogv",  "opus", "ra",   "rm",   "snd", "spx",
    "tak",  "tta", "vob", "w64", "wav", "webm", "wma",  "wv",
};

bool hasAudioSuffix(const fs::path& path)
{
    std::string suffix = path.extension().native();
    if (suffix.empty())
        return false;
    suffix.erase(0, 1);
    for (char& character : suffix) {
        if (character >= 'A' && character <= 'Z')
            character = static_cast<char>(character - 'A' + 'a');
    }
    return std::ranges::binary_search(audioSuffixes, suffix);
}

bool isHidden(const fs::path& path)
{
    return path.filename().native().starts_with('.');
}

Error problem(const fs::path& path, const std::error_code& error)
{
    auto code = ErrorCode::ReadFailed;
    if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
        code = ErrorCode::FileNotFound;
    else if (error == std::errc::permission_denied || error == std::errc::operation_not_permitted)
        code = ErrorCode::PermissionDenied;
    else if (error == std::errc::too_many_symbolic_link_levels)
        code = ErrorCode::NotARegularFile;
    return {code, error.message(), path, {}};
}

/// A file or folder whatever its names are.
using Identity = std::pair<dev_t, ino_t>;

struct Target {
    bool folder = false;
    bool regular = false;
    Identity identity;
};

/// What the path leads to, links followed.
Result<Target> targetOf(const fs::path& path)
{
    struct stat status {
    };
    if (::stat(path.c_str(), &status) != 0) {
        const std::error_code error(errno, std::generic_category());
        std::error_code ignored;
        if (errno == ENOENT && fs::is_symlink(fs::symlink_status(path, ignored)))
            return Error{ErrorCode::NotARegularFile, "a link that leads nowhere", path, {}};
        return problem(path, error);
    }
    return Target{S_ISDIR(status.st_mode), S_ISREG(status.st_mode), {status.st_dev, status.st_ino}};
}

class Scan
{
public:
    explicit Scan(std::stop_token stop)
        : m_stop(std::move(stop))
    {
    }
    void add(const fs::path& named);
    ScanResult result() &&;

private:
    void addFolder(const fs::path& root, Identity identity);
    /// Plain files and folders; the links that it meets are kept for followLinks().
    void walk(const fs::path& root, const fs::path& top);
    std::vector<fs::directory_entry> list(const fs::path& folder);
    void followLinks(const fs::path& root);
    void take(const fs::path& root, const fs::path& path, const Target& target);

    std::stop_token m_stop;
    std::map<std::string, fs::path> m_files; ///< path to root
    std::set<Identity> m_takenFiles;
    std::vector<Error> m_problems;
    // Of the folder that was named last:
    std::set<Identity> m_visitedFolders;
    std::vector<fs::path> m_links;
    bool m_foundAny = false;
};

void Scan::add(const fs::path& named)
{
    std::error_code failed;
    const auto path = normalised(fs::absolute(named, failed));
    if (failed) { // a relative name, and the working folder is gone
        m_problems.push_back(problem(named, failed));
        return;
    }
    const auto target = targetOf(path);
    if (!target)
        m_problems.push_back(target.error());
    else if (target->folder)
        addFolder(path, target->identity);
    else if (target->regular)
        take(path.parent_path(), path, *target);
    else
        m_problems.push_back({ErrorCode::NotARegularFile, "not a file or folder", path, {}});
}

void Scan::addFolder(const fs::path& root, Identity identity)
{
    m_visitedFolders = {identity};
    m_links.clear();
    m_foundAny = false;
    const auto problemsBefore = m_problems.size();
    walk(root, root);
    followLinks(root);
    const bool explained = m_problems.size() > problemsBefore;
    if (!m_foundAny && !explained && !m_stop.stop_requested())
        m_problems.push_back({ErrorCode::NoAudioFiles, {}, root, {}});
}

std::vector<fs::directory_entry> Scan::list(const fs::path& folder)
{
    std::vector<fs::directory_entry> entries;
    std::error_code error;
    fs::directory_iterator entry(folder, error);
    for (const fs::directory_iterator end; !error && entry != end; entry.increment(error))
        entries.push_back(*entry);
    if (error)
        m_problems.push_back(problem(folder, error));
    std::ranges::sort(entries, [](const auto& a, const auto& b) {
        return a.path().native() < b.path().native();
    });
    return entries;
}

void Scan::walk(const fs::path& root, const fs::path& top)
{
    // A stack of its own: a tree may be deeper than the program's.
    std::vector<fs::path> folders{top};
    while (!folders.empty() && !m_stop.stop_requested()) {
        const fs::path folder = std::move(folders.back());
        folders.pop_back();
        for (const auto& entry : list(folder)) {
            const fs::path& path = entry.path();
            if (isHidden(path))
                continue;
            std::error_code error;
            if (entry.is_symlink(error)) {
                m_links.push_back(path);
                continue;
            }
            const bool isFolder = entry.is_directory(error);
            if (!isFolder && !hasAudioSuffix(path))
                continue;
            const auto target = targetOf(path);
            if (!target)
                m_problems.push_back(target.error());
            else if (!target->folder)
                take(root, path, *target);
            else if (m_visitedFolders.insert(target->identity).second)
                folders.push_back(path);
        }
    }
}

void Scan::followLinks(const fs::path& root)
{
    // After everything that has a plain path, and in rounds, since folders behind links may hold more links.
    while (!m_links.empty() && !m_stop.stop_requested()) {
        auto links = std::exchange(m_links, {});
        std::ranges::sort(links, {}, [](const fs::path& link) { return link.native(); });
        for (const fs::path& link : links) {
            const auto target = targetOf(link);
            if (!target) {
                m_problems.push_back(target.error());
            } else if (target->folder) {
                if (m_visitedFolders.insert(target->identity).second)
                    walk(root, link);
            } else if (hasAudioSuffix(link)) {
                if (m_takenFiles.contains(target->identity))
                    m_foundAny = true;
                else
                    take(root, link, *target);
            }
        }
    }
}

void Scan::take(const fs::path& root, const fs::path& path, const Target& target)
{
    if (!target.regular) {
        m_problems.push_back({ErrorCode::NotARegularFile, "not a file or folder", path, {}});
        return;
    }
    m_foundAny = true;
    m_takenFiles.insert(target.identity);
    m_files.emplace(path.native(), root);
}

ScanResult Scan::result() &&
{
    ScanResult result;
    result.files.reserve(m_files.size());
    for (auto& [path, root] : m_files)
        result.files.push_back({std::move(root), path});
    result.problems = std::move(m_problems);
    return result;
}

} // namespace

ScanResult
scanForAudio(const std::vector<std::filesystem::path>& named, const std::stop_token& stop)
{
    Scan scan(stop);
    for (const auto& path : named) {
        if (stop.stop_requested())
            break;
        scan.add(path);
    }
    return std::move(scan).result();
}

} // namespace stemma
