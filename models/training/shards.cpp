#include "models/training/shards.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <stdexcept>
#include <tuple>

namespace stemma
{

namespace
{

constexpr const char* format = "stemma-shards-1";
constexpr std::uint64_t shardBytes = 256ULL << 20;

struct Entry {
    std::string name;
    std::string song; ///< empty for a track without stems
    std::size_t stems = 1; ///< of the song, this one included
    int shard = 0;
    std::uint64_t offset = 0;
    std::uint64_t frames = 0;
};

struct Manifest {
    SpectralAxes axes;
    int bins = 0;
    std::vector<Entry> entries;
    std::uintmax_t usedBytes = 0; ///< up to the last whole line of a whole song
};

std::filesystem::path manifestPath(const std::filesystem::path& folder)
{
    return folder / "manifest.jsonl";
}

std::filesystem::path shardPath(const std::filesystem::path& folder, int shard)
{
    char name[32];
    std::snprintf(name, sizeof name, "shard-%04d.bin", shard);
    return folder / name;
}

void readHeader(const nlohmann::json& line, Manifest& manifest)
{
    if (line.at("format") != format)
        throw std::runtime_error("another format");
    manifest.axes.framesPerSecond = line.at("frames_per_second");
    manifest.axes.binsPerOctave = line.at("bins_per_octave");
    manifest.axes.lowestHz = line.at("lowest_hz");
    manifest.axes.floorDb = line.at("floor_db");
    manifest.axes.stepDb = line.at("step_db");
    manifest.bins = line.at("bins");
}

Entry readEntry(const nlohmann::json& line)
{
    return {line.at("name"),  line.value("song", ""), line.value("stems", std::size_t(1)),
            line.at("shard"), line.at("offset"),      line.at("frames")};
}

/// A last line without its end, or a last song without all its stems, was being written when the
/// program died: it does not count.
Result<Manifest> readManifest(const std::filesystem::path& folder)
{
    const auto path = manifestPath(folder);
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error{ErrorCode::FileNotFound, "no manifest", path, {}};
    Manifest manifest;
    try {
        std::string text;
        std::uintmax_t bytes = 0;
        std::size_t missing = 0; // stems of the song that is being read
        std::size_t whole = 0; // entries up to the last whole song
        while (std::getline(file, text) && !file.eof()) {
            const auto line = nlohmann::json::parse(text);
            if (bytes == 0) {
                readHeader(line, manifest);
            } else {
                manifest.entries.push_back(readEntry(line));
                missing = (missing > 0 ? missing : manifest.entries.back().stems) - 1;
            }
            bytes += text.size() + 1;
            if (missing == 0) {
                manifest.usedBytes = bytes;
                whole = manifest.entries.size();
            }
        }
        manifest.entries.resize(whole);
    } catch (const std::exception& error) {
        return Error{ErrorCode::ReadFailed, error.what(), path, {}};
    }
    if (manifest.bins <= 0)
        return Error{ErrorCode::ReadFailed, "no header", path, {}};
    return manifest;
}

bool appendLines(const std::filesystem::path& folder, const std::vector<nlohmann::json>& lines)
{
    std::ofstream file(manifestPath(folder), std::ios::binary | std::ios::app);
    for (const auto& line : lines)
        file << line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    return static_cast<bool>(file.flush());
}

Error writeFailed(const std::filesystem::path& path)
{
    return Error{ErrorCode::WriteFailed, "cannot be written", path, {}};
}

} // namespace

Result<ShardWriter>
ShardWriter::open(const std::filesystem::path& folder, SpectralAxes axes, int bins)
{
    ShardWriter writer;
    writer.m_folder = folder;
    writer.m_axes = axes;
    writer.m_bins = bins;
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        return writeFailed(folder);
    if (!std::filesystem::exists(manifestPath(folder), failure)) {
        const nlohmann::json header{
            {"format", format},
            {"frames_per_second", axes.framesPerSecond},
            {"bins_per_octave", axes.binsPerOctave},
            {"lowest_hz", axes.lowestHz},
            {"floor_db", axes.floorDb},
            {"step_db", axes.stepDb},
            {"bins", bins}};
        if (!appendLines(folder, {header}))
            return writeFailed(manifestPath(folder));
        return writer;
    }
    auto manifest = readManifest(folder);
    if (!manifest)
        return manifest.error();
    if (!(manifest->axes == axes) || manifest->bins != bins)
        return Error{ErrorCode::EncoderMismatch, "prepared with other axes", folder, {}};
    std::filesystem::resize_file(manifestPath(folder), manifest->usedBytes, failure);
    if (failure)
        return writeFailed(manifestPath(folder));
    for (const Entry& entry : manifest->entries) {
        writer.m_names.insert(entry.name);
        writer.m_names.insert(entry.song.empty() ? entry.name : entry.song);
        writer.m_shard = entry.shard;
        writer.m_offset = entry.offset + entry.frames * static_cast<std::uint64_t>(bins);
    }
    return writer;
}

struct ShardWriter::Line {
    std::string name;
    std::string song;
    std::string stem;
    const SpectralView& map;
    const Provenance& provenance;
};

Status
ShardWriter::add(const std::string& name, const SpectralView& map, const Provenance& provenance)
{
    return append({{name, {}, {}, map, provenance}});
}

Status ShardWriter::addSong(const std::string& song, const std::vector<StemView>& stems)
{
    if (stems.size() < 2 || contains(song))
        return Error{ErrorCode::InvalidArgument, "one stem, or a song twice: " + song, {}, {}};
    std::vector<Line> lines;
    for (const StemView& stem : stems) {
        if (stem.map.frames() != stems.front().map.frames())
            return Error{ErrorCode::InvalidArgument, "stems of other lengths: " + song, {}, {}};
        lines.push_back({song + '#' + stem.stem, song, stem.stem, stem.map, stem.provenance});
    }
    return append(std::move(lines));
}

Status ShardWriter::append(std::vector<Line> lines)
{
    std::set<std::string> names;
    std::vector<nlohmann::json> entries;
    const auto shard = m_shard;
    const auto offset = m_offset;
    for (const Line& line : lines) {
        if (!(line.map.axes == m_axes) || line.map.bins != m_bins || contains(line.name)
            || !names.insert(line.name).second)
            return Error{
                ErrorCode::InvalidArgument, "other axes or a track twice: " + line.name, {}, {}};
    }
    for (const Line& line : lines) {
        if (auto status = writeLevels(line.map); !status) {
            m_shard = shard;
            m_offset = offset;
            return status;
        }
        nlohmann::json entry{
            {"name", line.name},
            {"shard", m_shard},
            {"offset", m_offset - line.map.levels.size()},
            {"frames", line.map.frames()}};
        const auto set = [&](const char* key, const std::string& value) {
            if (!value.empty())
                entry[key] = value;
        };
        set("song", line.song);
        set("stem", line.stem);
        set("source", line.provenance.source);
        set("licence", line.provenance.licence);
        set("sha256", line.provenance.sha256);
        if (lines.size() > 1)
            entry["stems"] = lines.size();
        entries.push_back(std::move(entry));
    }
    if (!appendLines(m_folder, entries))
        return writeFailed(manifestPath(m_folder));
    m_names.merge(names);
    if (!lines.front().song.empty())
        m_names.insert(lines.front().song);
    return success();
}

Status ShardWriter::writeLevels(const SpectralView& map)
{
    if (m_offset > 0 && m_offset + map.levels.size() > shardBytes) {
        ++m_shard;
        m_offset = 0;
    }
    const auto path = shardPath(m_folder, m_shard);
    // Opening for in and out keeps what is there; it needs the file to exist.
    std::ofstream(path, std::ios::binary | std::ios::app).flush();
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(static_cast<std::streamoff>(m_offset));
    file.write(
        reinterpret_cast<const char*>(map.levels.data()),
        static_cast<std::streamsize>(map.levels.size()));
    if (!file.flush())
        return writeFailed(path);
    m_offset += map.levels.size();
    return success();
}

Result<ShardSet> ShardSet::load(const std::filesystem::path& folder)
{
    auto manifest = readManifest(folder);
    if (!manifest)
        return manifest.error();
    ShardSet set;
    set.m_axes = manifest->axes;
    set.m_bins = manifest->bins;
    std::ifstream file;
    int open = -1;
    for (const Entry& entry : manifest->entries) {
        const auto path = shardPath(folder, entry.shard);
        if (entry.shard != open) {
            file = std::ifstream(path, std::ios::binary);
            open = entry.shard;
        }
        Track track{
            entry.name, entry.song.empty() ? entry.name : entry.song, set.m_axes,
            std::vector<std::uint8_t>(entry.frames * static_cast<std::uint64_t>(set.m_bins))};
        file.seekg(static_cast<std::streamoff>(entry.offset));
        if (!file.read(
                reinterpret_cast<char*>(track.levels.data()),
                static_cast<std::streamsize>(track.levels.size())))
            return Error{ErrorCode::ReadFailed, "shorter than the manifest says", path, {}};
        set.m_tracks.push_back(std::move(track));
    }
    set.sortTracks();
    return set;
}

Result<ShardSet> ShardSet::loadAll(const std::vector<std::filesystem::path>& folders)
{
    auto all = load(folders.front());
    for (std::size_t i = 1; all && i < folders.size(); ++i) {
        auto loaded = load(folders[i]);
        if (!loaded)
            return loaded.error();
        SpectralAxes axes = loaded->m_axes;
        axes.stepDb = all->m_axes.stepDb;
        if (!(axes == all->m_axes) || loaded->m_bins != all->m_bins)
            return Error{
                ErrorCode::EncoderMismatch, "other axes than those before", folders[i], {}};
        std::set<std::string> songs;
        for (const Track& track : all->m_tracks)
            songs.insert(track.song);
        for (Track& track : loaded->m_tracks) {
            if (songs.count(track.song) > 0)
                return Error{
                    ErrorCode::InvalidArgument,
                    "in a folder before, too: " + track.song,
                    folders[i],
                    {}};
            all->m_tracks.push_back(std::move(track));
        }
        all->sortTracks();
    }
    return all;
}

void ShardSet::sortTracks()
{
    // The order in which tracks were prepared depends on threads: the order of names does not.
    std::sort(m_tracks.begin(), m_tracks.end(), [](const Track& a, const Track& b) {
        return std::tie(a.song, a.name) < std::tie(b.song, b.name);
    });
}

double ShardSet::hours() const
{
    double seconds = 0;
    for (int track = 0; track < size(); ++track)
        seconds += map(track).seconds();
    return seconds / 3600;
}

bool isHeldOut(const std::string& song)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : song)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return (hash >> 32) % 10 == 0;
}

} // namespace stemma
