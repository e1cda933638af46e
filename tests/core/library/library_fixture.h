// What the tests of core/library share: tracks to store, and work done in a child process.
#pragma once

#include "core/library/catalogue.h"

#include <QTemporaryDir>

#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <system_error>
#include <vector>

namespace stemma
{

/// A folder that goes with all it holds; QTemporaryDir leaves behind names that are not UTF-8.
class TemporaryFolder
{
public:
    TemporaryFolder()
    {
        std::string name = std::filesystem::temp_directory_path() / "stemma-test-XXXXXX";
        if (!::mkdtemp(name.data()))
            qFatal("no temporary folder");
        m_path = std::filesystem::canonical(name);
        // Reachable for a child that has dropped its privileges.
        std::filesystem::permissions(m_path, std::filesystem::perms(0755));
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

inline std::vector<std::byte> someBytes(std::size_t count, unsigned seed)
{
    std::vector<std::byte> bytes(count);
    for (std::size_t i = 0; i < count; ++i)
        bytes[i] = static_cast<std::byte>((i * 2654435761U + std::size_t{seed} * 97U) >> 5);
    return bytes;
}

/// A track whose map and fingerprints can be told from its seed.
struct TrackSource {
    std::vector<std::byte> map;
    std::vector<std::byte> fingerprints;
    NewTrack track;

    TrackSource(
        const std::filesystem::path& root, const std::filesystem::path& relative, unsigned seed,
        std::size_t mapSize = 5000)
        : map(someBytes(mapSize, seed))
        , fingerprints(someBytes(mapSize / 10 + 1, seed + 1))
    {
        track.root = root;
        track.record.path = root / relative;
        track.record.stamp = {1000 + seed, 2000 + seed};
        track.record.seconds = 60.0 + seed;
        track.map = map;
        track.encoderId = "encoder-1";
        track.fingerprints = fingerprints;
    }
    TrackSource(const TrackSource&) = delete;
    TrackSource& operator=(const TrackSource&) = delete;
};

enum class Privileges { Keep, Drop };

/// Starts @p work in a child process that ends with its result as exit code. Drop: a child of root runs as
/// nobody, so that permissions count for it.
inline pid_t startChild(const std::function<int()>& work, Privileges privileges = Privileges::Keep)
{
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr unsigned nobody = 65534;
        if (privileges == Privileges::Drop && ::getuid() == 0
            && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(125);
        ::_exit(work());
    }
    return child;
}

/// The exit code, or minus the signal that ended the child.
inline int waitFor(pid_t child)
{
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

inline int runInChild(const std::function<int()>& work, Privileges privileges = Privileges::Keep)
{
    return waitFor(startChild(work, privileges));
}

} // namespace stemma
