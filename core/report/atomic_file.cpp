#include "core/report/atomic_file.h"

namespace stemma
{
namespace
{

/// About the file that was named, wherever a link leads.
Error of(const std::filesystem::path& file, Error error)
{
    error.path = file;
    return error;
}

} // namespace

Status checkWritable(const std::filesystem::path& file, Overwrite overwrite)
{
    const auto place = writablePlace(file, overwrite);
    return place ? success() : Status(place.error());
}

Status
writeAtomically(std::string_view bytes, const std::filesystem::path& file, Overwrite overwrite)
{
    const auto place = writablePlace(file, overwrite);
    if (!place)
        return place.error();
    auto made = NewFile::beside(*place, overwrite);
    if (!made)
        return of(file, made.error());
    if (const Status written = made->write(bytes); !written)
        return of(file, written.error());
    if (const Status finished = made->finish(); !finished)
        return of(file, finished.error());
    return success();
}

} // namespace stemma
