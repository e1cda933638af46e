#include "ui/jobs/presence_job.h"

#include <algorithm>
#include <chrono>
#include <string_view>
#include <system_error>
#include <unordered_map>
#include <utility>

namespace stemma
{
namespace
{

// A batch ends with the first of both: on a local disk few batches disturb the table, a slow one tells
// something soon.
constexpr std::size_t batchSize = 16384;
constexpr std::chrono::milliseconds batchTime(250);

bool isGone(const std::filesystem::path& file)
{
    std::error_code failed;
    return std::filesystem::status(file, failed).type() == std::filesystem::file_type::not_found;
}

/// Finds the roots above a file without comparing it with each of them: there may be thousands.
class RootsAbove
{
public:
    explicit RootsAbove(const std::vector<RootFolder>& roots)
    {
        for (std::size_t i = 0; i < roots.size(); ++i)
            m_indexOf.emplace(roots[i].path.native(), i);
    }

    /// Calls @p visit with the index of each, the nearest first, until it returns false.
    template <class Visit> void walk(std::string_view path, Visit visit) const
    {
        for (auto slash = path.rfind('/'); slash != std::string_view::npos;) {
            const auto folder = path.substr(0, std::max<std::size_t>(slash, 1));
            const auto found = m_indexOf.find(folder);
            if (found != m_indexOf.end() && !visit(found->second))
                return;
            slash = slash == 0 ? std::string_view::npos : path.rfind('/', slash - 1);
        }
    }

private:
    std::unordered_map<std::string_view, std::size_t> m_indexOf; ///< views of the roots
};

} // namespace

struct PresenceJob::Run {
    std::vector<RootFolder> roots;
    std::vector<TrackFile> files;
    std::stop_token stop;
    FolderProbe probe;
    std::chrono::milliseconds patience{};
    std::size_t next = 0; ///< file

    void checkRoots()
    {
        const RootsAbove above(roots);
        std::vector<std::filesystem::path> paths;
        for (const RootFolder& root : roots)
            paths.push_back(root.path);
        const auto states = probeFolders(paths, probe, patience, stop);
        for (std::size_t i = 0; i < roots.size(); ++i) {
            roots[i].online = states[i] == FolderState::Online;
            roots[i].answers = states[i] != FolderState::Silent;
        }
        for (const TrackFile& file : files) {
            bool isNearest = true;
            above.walk(file.path, [&](std::size_t root) {
                ++roots[root].tracks;
                roots[root].own += std::exchange(isNearest, false) ? 1 : 0;
                return true;
            });
        }
    }

    PresenceBatch checkFiles()
    {
        PresenceBatch batch;
        const RootsAbove above(roots);
        const std::size_t end = std::min(next + batchSize, files.size());
        const auto latest = std::chrono::steady_clock::now() + batchTime;
        const auto isDue
            = [&] { return stop.stop_requested() || std::chrono::steady_clock::now() > latest; };
        for (; next < end && !isDue(); ++next) {
            const TrackFile& file = files[next];
            bool online = false;
            above.walk(file.path, [&](std::size_t root) {
                online = roots[root].online;
                return false;
            });
            (online && isGone(file.path) ? batch.missing : batch.present).push_back(file.track);
        }
        return batch;
    }
};

PresenceJob::PresenceJob(QObject* parent, FolderProbe probe, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_probe(std::move(probe))
    , m_patience(patience)
{
}

PresenceJob::~PresenceJob()
{
    m_stop.request_stop();
}

void PresenceJob::start(std::vector<std::filesystem::path> roots, std::vector<TrackFile> files)
{
    stop();
    m_stop = {};
    m_running = true;
    auto run = std::make_shared<Run>();
    for (auto& root : roots)
        run->roots.push_back({std::move(root)});
    run->files = std::move(files);
    run->stop = m_stop.get_token();
    run->probe = m_probe;
    run->patience = m_patience;
    auto work = [run] {
        run->checkRoots();
        return run->roots;
    };
    m_queue.post(
        this, run->stop, std::move(work), [this, run](const std::vector<RootFolder>& checkedRoots) {
            Q_EMIT rootsChecked(checkedRoots);
            if (!run->stop.stop_requested())
                checkNext(run);
        });
}

void PresenceJob::checkNext(const std::shared_ptr<Run>& run)
{
    // One batch after the other, so that a busy GUI thread is never flooded.
    m_queue.post(
        this, run->stop, [run] { return run->checkFiles(); },
        [this, run](const PresenceBatch& batch) {
            const bool isLast = run->next == run->files.size();
            m_running = !isLast;
            Q_EMIT checked(batch);
            if (run->stop.stop_requested())
                return;
            if (isLast)
                Q_EMIT finished();
            else
                checkNext(run);
        });
}

void PresenceJob::stop()
{
    m_stop.request_stop();
    m_running = false;
}

void PresenceJob::findFolder(const std::filesystem::path& file)
{
    auto work = [file] {
        auto folder = file.parent_path();
        std::error_code failed;
        while (folder.has_relative_path() && !std::filesystem::is_directory(folder, failed))
            folder = folder.parent_path();
        return folder;
    };
    m_folderQueue.post(this, {}, std::move(work), [this](const std::filesystem::path& folder) {
        Q_EMIT folderFound(folder);
    });
}

} // namespace stemma
