#include "ui/jobs/folder_probe.h"

#include <algorithm>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>

namespace stemma
{
namespace
{

constexpr std::size_t atATime = 4;
constexpr std::chrono::milliseconds lookAgain(50); ///< for those that have lost patience

/// Shared with threads that may outlive the call.
class Probing
{
public:
    using Clock = std::chrono::steady_clock;

    Probing(std::vector<std::filesystem::path> folders, FolderProbe probe)
        : m_folders(std::move(folders))
        , m_probe(std::move(probe))
        , m_answers(m_folders.size())
        , m_open(m_folders.size())
    {
    }

    /// Works through the folders; ends when there are none, or nobody waits for its answer any more.
    void work()
    {
        std::unique_lock lock(m_mutex);
        while (m_next < m_folders.size()) {
            const std::size_t folder = m_next++;
            m_asked.push_back({folder, Clock::now()});
            lock.unlock();
            const bool online = m_probe(m_folders[folder]);
            lock.lock();
            if (m_answers[folder])
                return; // another thread has taken this one's place
            std::erase_if(m_asked, [&](const Asked& asked) { return asked.folder == folder; });
            settle(folder, online ? FolderState::Online : FolderState::Offline);
        }
    }

    /// Waits until every folder is settled. Gives how many threads are stuck since the last call, and whether
    /// there is more to do for others.
    bool waitForAnswers(std::chrono::milliseconds patience, std::size_t& stuck)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, lookAgain, [this] { return m_open == 0; });
        const auto latest = Clock::now() - patience;
        stuck = std::erase_if(m_asked, [&](const Asked& asked) {
            if (asked.since > latest)
                return false;
            settle(asked.folder, FolderState::Silent);
            return true;
        });
        return m_open > 0;
    }

    /// What is not settled is silent; the threads find nothing more to do.
    std::vector<FolderState> finish()
    {
        const std::scoped_lock lock(m_mutex);
        m_next = m_folders.size();
        std::vector<FolderState> states;
        for (auto& answer : m_answers) {
            answer = answer.value_or(FolderState::Silent);
            states.push_back(*answer);
        }
        return states;
    }

private:
    struct Asked {
        std::size_t folder;
        Clock::time_point since;
    };

    void settle(std::size_t folder, FolderState state)
    {
        m_answers[folder] = state;
        if (--m_open == 0)
            m_changed.notify_all();
    }

    const std::vector<std::filesystem::path> m_folders;
    const FolderProbe m_probe;
    std::mutex m_mutex; ///< guards the rest
    std::condition_variable m_changed;
    std::vector<std::optional<FolderState>> m_answers;
    std::vector<Asked> m_asked; ///< without an answer yet
    std::size_t m_open;
    std::size_t m_next = 0;
};

} // namespace

bool isOnline(const std::filesystem::path& folder)
{
    std::error_code failed;
    const bool empty = std::filesystem::is_empty(folder, failed);
    // A folder that may not be read is there all the same.
    if (failed)
        return std::filesystem::is_directory(folder, failed);
    return !empty;
}

std::vector<FolderState> probeFolders(
    const std::vector<std::filesystem::path>& folders, const FolderProbe& probe,
    std::chrono::milliseconds patience, const std::stop_token& stop)
{
    const auto probing = std::make_shared<Probing>(folders, probe);
    std::size_t wanted = std::min(atATime, folders.size());
    for (bool more = !folders.empty(); more && !stop.stop_requested();) {
        // A thread that is stuck is not waited for: another one takes its place.
        for (; wanted > 0; --wanted)
            std::thread([probing] { probing->work(); }).detach();
        more = probing->waitForAnswers(patience, wanted);
    }
    return probing->finish();
}

} // namespace stemma
