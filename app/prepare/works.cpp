#include "app/prepare/works.h"

#include "app/prepare/module_parts.h"
#include "app/prepare/score_file.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

namespace stemma
{

namespace
{

Error missing(const std::filesystem::path& path)
{
    return Error{ErrorCode::FileNotFound, "no such file or folder", path, {}};
}

Status collectFolder(const std::filesystem::path& folder, std::vector<WorkFile>& files)
{
    std::error_code failure;
    using Options = std::filesystem::directory_options;
    std::filesystem::recursive_directory_iterator entries(
        folder, Options::skip_permission_denied, failure);
    const std::filesystem::recursive_directory_iterator end;
    for (; !failure && entries != end; entries.increment(failure)) {
        std::error_code ignored;
        if (entries->is_regular_file(ignored))
            files.push_back({entries->path().lexically_relative(folder).string(), entries->path()});
    }
    if (failure)
        return Error{ErrorCode::ReadFailed, failure.message(), folder, {}};
    return success();
}

Status collectList(
    const std::filesystem::path& list, std::filesystem::path root, std::vector<WorkFile>& files)
{
    std::ifstream file(list);
    if (!file)
        return missing(list);
    if (root.empty())
        root = list.parent_path();
    std::string line;
    while (std::getline(file, line)) {
        if (!line.empty())
            files.push_back({line, root / line});
    }
    return success();
}

/// Whether guitar games and collections of multitracks name a stem so.
bool isStem(const std::filesystem::path& path)
{
    static const std::set<std::string> names
        = {"bass",  "drums", "drums_1", "drums_2", "drums_3", "drums_4",  "guitar",  "keys",
           "other", "piano", "rhythm",  "song",    "vocals",  "vocals_1", "vocals_2"};
    static const std::set<std::string> extensions
        = {".aif", ".aiff", ".flac", ".m4a", ".mp3", ".oga", ".ogg", ".opus", ".wav"};
    return names.count(path.stem().string()) > 0 && extensions.count(path.extension().string()) > 0;
}

WorkKind kindOf(const std::filesystem::path& path)
{
    if (isScoreFile(path))
        return WorkKind::Score;
    return isModule(path) ? WorkKind::Module : WorkKind::Audio;
}

} // namespace

Result<std::vector<Work>>
collectWorks(const std::vector<std::filesystem::path>& inputs, const std::filesystem::path& root)
{
    std::vector<WorkFile> files;
    for (const auto& input : inputs) {
        std::error_code failure;
        const auto status = std::filesystem::is_directory(input, failure)
            ? collectFolder(input, files)
            : collectList(input, root, files);
        if (!status)
            return status.error();
    }
    std::map<std::filesystem::path, std::map<std::string, WorkFile>> stems; // by folder and name
    for (const WorkFile& file : files) {
        if (isStem(file.path))
            stems[file.path.parent_path()].emplace(file.path.stem().string(), file);
    }
    std::map<std::string, Work> works; // what is named twice is prepared once
    for (WorkFile& file : files) {
        const auto folder = stems.find(file.path.parent_path());
        if (folder == stems.end() || folder->second.size() < 2) {
            const Work work{kindOf(file.path), file.name, {file}, 0};
            works.emplace(work.name, work);
            continue;
        }
        auto name = std::filesystem::path(file.name).parent_path().string();
        if (name.empty())
            name = file.path.parent_path().filename().string();
        Work work{WorkKind::Stems, name, {}, 0};
        for (const auto& [stemName, stem] : folder->second)
            work.files.push_back(stem);
        works.emplace(name, std::move(work));
    }
    std::vector<Work> result;
    result.reserve(works.size());
    for (auto& [name, work] : works)
        result.push_back(std::move(work));
    return result;
}

std::vector<Work> generatedWorks(int count, std::uint64_t firstSeed)
{
    std::vector<Work> works;
    for (int i = 0; i < count; ++i) {
        const std::uint64_t seed = firstSeed + static_cast<std::uint64_t>(i);
        works.push_back({WorkKind::Generated, "generated/" + std::to_string(seed), {}, seed});
    }
    return works;
}

} // namespace stemma
