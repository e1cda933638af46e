#include "core/report/clips/wav.h"

#include <sndfile.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace stemma
{
namespace
{

/// A file in memory, as libsndfile wants to see it.
struct MemoryFile {
    std::string bytes;
    std::size_t place = 0;
};

MemoryFile& fileOf(void* user)
{
    return *static_cast<MemoryFile*>(user);
}

sf_count_t lengthOf(void* user)
{
    return static_cast<sf_count_t>(fileOf(user).bytes.size());
}

sf_count_t seekIn(sf_count_t offset, int from, void* user)
{
    MemoryFile& file = fileOf(user);
    const auto base = from == SEEK_CUR ? static_cast<sf_count_t>(file.place)
        : from == SEEK_END             ? lengthOf(user)
                                       : 0;
    file.place = static_cast<std::size_t>(std::max<sf_count_t>(base + offset, 0));
    return static_cast<sf_count_t>(file.place);
}

sf_count_t readFrom(void* target, sf_count_t count, void* user)
{
    MemoryFile& file = fileOf(user);
    const std::size_t left = file.bytes.size() - std::min(file.place, file.bytes.size());
    const std::size_t got = std::min(static_cast<std::size_t>(count), left);
    std::memcpy(target, file.bytes.data() + file.place, got);
    file.place += got;
    return static_cast<sf_count_t>(got);
}

sf_count_t writeTo(const void* source, sf_count_t count, void* user)
{
    MemoryFile& file = fileOf(user);
    const auto size = static_cast<std::size_t>(count);
    file.bytes.resize(std::max(file.bytes.size(), file.place + size));
    std::memcpy(file.bytes.data() + file.place, source, size);
    file.place += size;
    return count;
}

sf_count_t placeIn(void* user)
{
    return static_cast<sf_count_t>(fileOf(user).place);
}

struct Close {
    void operator()(SNDFILE* file) const { sf_close(file); }
};

} // namespace

Result<std::string> wavOf(const Sound& sound)
{
    MemoryFile file;
    SF_VIRTUAL_IO memory{lengthOf, seekIn, readFrom, writeTo, placeIn};
    SF_INFO info{};
    info.samplerate = sound.rate;
    info.channels = static_cast<int>(Sound::channels);
    info.format = SF_FORMAT_WAV | SF_FORMAT_PCM_24;
    std::unique_ptr<SNDFILE, Close> writer(sf_open_virtual(&memory, SFM_WRITE, &info, &file));
    if (!writer)
        return Error{ErrorCode::Internal, sf_strerror(nullptr), {}, {}};
    sf_command(writer.get(), SFC_SET_CLIPPING, nullptr, SF_TRUE);
    const sf_count_t frames = sound.frames();
    if (sf_writef_float(writer.get(), sound.samples.data(), frames) != frames)
        return Error{ErrorCode::Internal, sf_strerror(writer.get()), {}, {}};
    writer.reset(); // writes the lengths into the head
    return std::move(file.bytes);
}

} // namespace stemma
