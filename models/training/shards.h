// Spectral maps prepared for training: big files of raw levels and a manifest that lists the tracks.
#pragma once

#include "core/base/result.h"
#include "core/base/spectral_view.h"

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace stemma
{

/// Writes a folder: manifest.jsonl (a first line with the axes, then a line per track) and
/// shard-NNNN.bin (levels [frames, bins], track after track). A track counts once its line is
/// written, so an interrupted run is taken up where it stopped. One thread at a time.
class ShardWriter
{
public:
    /// Makes the folder, or goes on with one that has the same axes.
    /// Errors: WriteFailed, EncoderMismatch (other axes), ReadFailed (a damaged manifest).
    static Result<ShardWriter>
    open(const std::filesystem::path& folder, SpectralAxes axes, int bins);

    bool contains(const std::string& name) const { return m_names.count(name) > 0; }
    /// @param name of the track, unique within the folder. Errors: WriteFailed, InvalidArgument.
    Status add(const std::string& name, const SpectralView& map);

private:
    ShardWriter() = default;

    std::filesystem::path m_folder;
    SpectralAxes m_axes;
    int m_bins = 0;
    std::set<std::string> m_names;
    int m_shard = 0;
    std::uint64_t m_offset = 0; ///< end of the last listed track in the current shard, bytes
};

/// A prepared folder in memory. Immutable: safe to read from several threads.
class ShardSet
{
public:
    /// Errors: FileNotFound, ReadFailed (a damaged manifest or a shard that is too short).
    static Result<ShardSet> load(const std::filesystem::path& folder);

    const SpectralAxes& axes() const { return m_axes; }
    int bins() const { return m_bins; }
    int size() const { return static_cast<int>(m_tracks.size()); }
    const std::string& name(int track) const { return at(track).name; }
    SpectralView map(int track) const { return {m_axes, m_bins, at(track).levels}; }
    double hours() const;

private:
    struct Track {
        std::string name;
        std::vector<std::uint8_t> levels;
    };
    const Track& at(int track) const { return m_tracks[static_cast<std::size_t>(track)]; }

    SpectralAxes m_axes;
    int m_bins = 0;
    std::vector<Track> m_tracks;
};

/// Whether a track is kept out of training to measure on: one in ten, by its name alone, so that the
/// choice survives another order or more tracks.
bool isHeldOut(const std::string& name);

} // namespace stemma
