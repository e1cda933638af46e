#include "app/train_prepare.h"

#include "app/prepare/render_work.h"
#include "app/prepare/score_parts.h"
#include "app/prepare/time_left.h"
#include "core/base/progress.h"
#include "core/spectral/spectral_analyser.h"
#include "models/training/shards.h"

#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>
#include <thread>

namespace stemma
{

namespace
{

struct MappedPart {
    std::string name;
    SpectralMap map;
    Provenance provenance;
};

using MappedWork = Result<std::vector<MappedPart>>;

MappedWork mapWork(const Work& work, const RenderOptions& options, const std::stop_token& stop)
{
    const auto parts = renderWork(work, options, stop);
    if (!parts)
        return parts.error();
    std::vector<MappedPart> maps;
    for (const SourcedPart& part : *parts) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        SpectralAnalyser analyser;
        analyser.consume(part.part.samples);
        maps.push_back({part.part.name, analyser.finish(), part.provenance});
    }
    return maps;
}

Status store(ShardWriter& writer, const std::string& name, const std::vector<MappedPart>& parts)
{
    if (parts.size() == 1)
        return writer.add(name, parts.front().map.view(), parts.front().provenance);
    std::vector<StemView> stems;
    stems.reserve(parts.size());
    for (const MappedPart& part : parts)
        stems.push_back({part.name, part.map.view(), part.provenance});
    return writer.addSong(name, stems);
}

Result<RenderOptions> renderOptions(const PrepareOptions& options)
{
    RenderOptions result;
    result.soundFonts = options.soundFonts;
    result.seconds = options.capMinutes * 60;
    for (const auto& soundFont : options.soundFonts) {
        if (const auto status = checkSoundFont(soundFont); !status)
            return status.error();
    }
    for (const auto& table : options.licences) {
        if (const auto status = readLicences(table, result.licences); !status)
            return status.error();
    }
    return result;
}

/// What all workers share.
class Preparation
{
public:
    Preparation(
        ShardWriter writer, std::vector<Work> works, RenderOptions options,
        const std::function<void(const std::string&)>& log)
        : m_writer(std::move(writer))
        , m_options(std::move(options))
        , m_log(log)
    {
        for (Work& work : works) {
            if (m_writer.contains(work.name))
                ++m_summary.present;
            else
                m_todo.push_back(std::move(work));
        }
    }

    /// Runs in every thread until nothing is left.
    void work(const std::stop_token& stop)
    {
        for (std::size_t i = m_next++; i < m_todo.size(); i = m_next++) {
            const auto parts = mapWork(m_todo[i], m_options, stop);
            const std::lock_guard lock(m_guard);
            if (m_fatal)
                return;
            keep(m_todo[i].name, parts);
        }
    }

    Result<PrepareSummary> summary() const
    {
        if (m_fatal)
            return *m_fatal;
        return m_summary;
    }

private:
    void keep(const std::string& name, const MappedWork& parts)
    {
        if (!parts && parts.error().code == ErrorCode::Cancelled) {
            m_fatal = parts.error();
            return;
        }
        if (!parts) {
            ++m_summary.failed;
            m_log(name + ": " + errorCodeName(parts.error().code) + ", " + parts.error().detail);
        } else if (auto stored = store(m_writer, name, *parts); !stored) {
            m_fatal = stored.error();
            return;
        } else {
            ++m_summary.added;
            m_summary.stems += parts->size() > 1 ? static_cast<int>(parts->size()) : 0;
        }
        const auto done = static_cast<std::size_t>(m_summary.added + m_summary.failed);
        if (m_throttle.ready() || done == m_todo.size())
            m_log(describeProgress(
                done, m_todo.size(),
                std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count()));
    }

    std::vector<Work> m_todo; ///< as m_options, unchanged once the workers run
    std::mutex m_guard; ///< over all that follows but m_options and m_next
    ShardWriter m_writer;
    RenderOptions m_options;
    const std::function<void(const std::string&)>& m_log;
    PrepareSummary m_summary;
    std::optional<Error> m_fatal;
    ProgressThrottle m_throttle{std::chrono::seconds(5)};
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    std::atomic<std::size_t> m_next = 0;
};

} // namespace

Result<PrepareSummary> prepareShards(
    const PrepareOptions& options, const std::function<void(const std::string&)>& log,
    std::stop_token stop)
{
    auto works = collectWorks(options.inputs, options.root);
    if (!works)
        return works.error();
    for (Work& work : generatedWorks(options.generated, options.firstSeed))
        works->push_back(std::move(work));
    if (works->empty())
        return Error{ErrorCode::NoAudioFiles, "nothing to prepare", {}, {}};
    auto rendering = renderOptions(options);
    if (!rendering)
        return rendering.error();
    auto opened
        = ShardWriter::open(options.shards, SpectralAnalyser::axes(), SpectralAnalyser::bins());
    if (!opened)
        return opened.error();

    Preparation preparation(std::move(*opened), std::move(*works), std::move(*rendering), log);
    {
        std::vector<std::jthread> workers;
        for (int i = 1; i < options.threads; ++i)
            workers.emplace_back([&] { preparation.work(stop); });
        preparation.work(stop);
    }
    return preparation.summary();
}

} // namespace stemma
