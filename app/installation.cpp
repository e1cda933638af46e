#include "app/installation.h"

#include <cstdlib>

namespace stemma
{
namespace
{

std::filesystem::path environmentPath(const char* name)
{
    const char* value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): before any thread
    return value ? std::filesystem::path(value) : std::filesystem::path();
}

} // namespace

Installation installation()
{
    std::error_code failed;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", failed);
    const auto prefix = program.parent_path().parent_path();
    const auto data = prefix / "share" / "stemma";
    return {
        data / "weights", prefix / "lib" / "stemma" / "libstemma_models.so", data / "translations",
        data / "demo"};
}

std::filesystem::path defaultLibrary()
{
    // The XDG base directory specification: a relative path in the variable is to be ignored.
    if (const auto data = environmentPath("XDG_DATA_HOME"); data.is_absolute())
        return data / "stemma";
    return environmentPath("HOME") / ".local" / "share" / "stemma";
}

} // namespace stemma
