#include "app/train_prepare.h"

#include "core/audio/audio_decoder.h"
#include "core/spectral/spectral_analyser.h"
#include "models/training/shards.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <mutex>
#include <optional>
#include <thread>

namespace stemma
{

namespace
{

struct Source {
    std::string name; ///< in the shards
    std::filesystem::path path;
};

Error missing(const std::filesystem::path& path)
{
    return Error{ErrorCode::FileNotFound, "no such file or folder", path, {}};
}

Status collectFolder(const std::filesystem::path& folder, std::vector<Source>& sources)
{
    std::error_code failure;
    using Options = std::filesystem::directory_options;
    std::filesystem::recursive_directory_iterator entries(
        folder, Options::skip_permission_denied, failure);
    const std::filesystem::recursive_directory_iterator end;
    for (; !failure && entries != end; entries.increment(failure)) {
        std::error_code ignored;
        if (entries->is_regular_file(ignored))
            sources.push_back(
                {entries->path().lexically_relative(folder).string(), entries->path()});
    }
    if (failure)
        return Error{ErrorCode::ReadFailed, failure.message(), folder, {}};
    return success();
}

Status collectList(
    const std::filesystem::path& list, std::filesystem::path root, std::vector<Source>& sources)
{
    std::ifstream file(list);
    if (!file)
        return missing(list);
    if (root.empty())
        root = list.parent_path();
    std::string line;
    while (std::getline(file, line)) {
        if (!line.empty())
            sources.push_back({line, root / line});
    }
    return success();
}

Result<std::vector<Source>> collect(const PrepareOptions& options)
{
    std::vector<Source> sources;
    for (const auto& input : options.inputs) {
        std::error_code failure;
        const auto status = std::filesystem::is_directory(input, failure)
            ? collectFolder(input, sources)
            : collectList(input, options.root, sources);
        if (!status)
            return status.error();
    }
    std::sort(sources.begin(), sources.end(), [](const Source& a, const Source& b) {
        return a.name < b.name;
    });
    const auto last
        = std::unique(sources.begin(), sources.end(), [](const Source& a, const Source& b) {
              return a.name == b.name;
          });
    sources.erase(last, sources.end());
    return sources;
}

Result<SpectralMap>
analyse(const std::filesystem::path& path, double capMinutes, const std::stop_token& stop)
{
    auto decoder = AudioDecoder::open(path, SpectralAnalyser::sampleRate);
    if (!decoder)
        return decoder.error();
    auto left = static_cast<std::int64_t>(capMinutes * 60 * SpectralAnalyser::sampleRate);
    SpectralAnalyser analyser;
    std::vector<float> block(1 << 16);
    while (left > 0) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, path, {}};
        auto got = decoder->read(block);
        if (!got)
            return got.error();
        const auto used = std::min(static_cast<std::int64_t>(*got), left);
        analyser.consume(std::span(block).first(static_cast<std::size_t>(used)));
        left -= used;
        if (*got < block.size())
            break;
    }
    return analyser.finish();
}

} // namespace

Result<PrepareSummary> prepareShards(
    const PrepareOptions& options, const std::function<void(const std::string&)>& log,
    std::stop_token stop)
{
    auto collected = collect(options);
    if (!collected)
        return collected.error();
    if (collected->empty())
        return Error{ErrorCode::NoAudioFiles, "nothing to prepare", options.inputs.front(), {}};
    auto opened
        = ShardWriter::open(options.shards, SpectralAnalyser::axes(), SpectralAnalyser::bins());
    if (!opened)
        return opened.error();
    ShardWriter& writer = *opened;

    PrepareSummary summary;
    std::vector<Source> todo;
    for (Source& source : *collected) {
        if (writer.contains(source.name))
            ++summary.present;
        else
            todo.push_back(std::move(source));
    }

    std::mutex guard; // over writer, summary, fatal and log
    std::optional<Error> fatal;
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < todo.size(); i = next++) {
            const auto map = analyse(todo[i].path, options.capMinutes, stop);
            const std::lock_guard lock(guard);
            if (fatal)
                return;
            if (!map && map.error().code == ErrorCode::Cancelled) {
                fatal = map.error();
            } else if (!map) {
                ++summary.failed;
                log(todo[i].name + ": " + errorCodeName(map.error().code) + ", "
                    + map.error().detail);
            } else if (auto added = writer.add(todo[i].name, map->view()); !added) {
                fatal = added.error();
            } else if (++summary.added % 25 == 0) {
                log(std::to_string(summary.added) + " of " + std::to_string(todo.size()));
            }
        }
    };
    {
        std::vector<std::jthread> workers;
        for (int i = 1; i < options.threads; ++i)
            workers.emplace_back(work);
        work();
    }
    if (fatal)
        return *fatal;
    return summary;
}

} // namespace stemma
