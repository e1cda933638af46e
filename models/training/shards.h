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

/// Where a track comes from. The manifest leaves out what is empty.
struct Provenance {
    std::string source; ///< in words: files, sound fonts, seeds
    std::string licence;
    std::string sha256; ///< of the audio or the score, hexadecimal
};

/// One of several tracks that sound together, of equal time axes, whose sum is a song.
struct StemView {
    std::string stem; ///< unique within the song, e.g. "drums"
    SpectralView map;
    Provenance provenance;
};

/// Writes a folder: manifest.jsonl (a first line with the axes, then a line per track) and
/// shard-NNNN.bin (levels [frames, bins], track after track). A track counts once its line is
/// written, and a song once all its stems' lines are, so an interrupted run is taken up where it
/// stopped. One thread at a time.
class ShardWriter
{
public:
    /// Makes the folder, or goes on with one that has the same axes.
    /// Errors: WriteFailed, EncoderMismatch (other axes), ReadFailed (a damaged manifest).
    static Result<ShardWriter>
    open(const std::filesystem::path& folder, SpectralAxes axes, int bins);

    /// Whether there is such a track or song.
    bool contains(const std::string& name) const { return m_names.count(name) > 0; }
    /// @param name of the track, unique within the folder. Errors: WriteFailed, InvalidArgument.
    Status add(const std::string& name, const SpectralView& map, const Provenance& provenance = {});
    /// All stems of a song, at least two; their tracks are named "song#stem". Errors as of add().
    Status addSong(const std::string& song, const std::vector<StemView>& stems);

private:
    struct Line;
    ShardWriter() = default;
    Status append(std::vector<Line> lines);
    Status writeLevels(const SpectralView& map);

    std::filesystem::path m_folder;
    SpectralAxes m_axes;
    int m_bins = 0;
    std::set<std::string> m_names;
    int m_shard = 0;
    std::uint64_t m_offset = 0; ///< end of the last listed track in the current shard, bytes
};

/// Prepared folders in memory. Immutable: safe to read from several threads.
class ShardSet
{
public:
    /// Errors: FileNotFound, ReadFailed (a damaged manifest or a shard that is too short).
    static Result<ShardSet> load(const std::filesystem::path& folder);
    /// The tracks of several folders, at least one, as one set. The size of a level may differ between
    /// folders, other axes may not. Errors: as load(), EncoderMismatch (other axes), InvalidArgument (a song
    /// that an earlier folder has).
    static Result<ShardSet> loadAll(const std::vector<std::filesystem::path>& folders);

    /// With the first folder's size of a level; every map has its own.
    const SpectralAxes& axes() const { return m_axes; }
    int bins() const { return m_bins; }
    int size() const { return static_cast<int>(m_tracks.size()); }
    const std::string& name(int track) const { return at(track).name; }
    /// The song that the track is a stem of, or the track's own name: tracks with equal songs belong
    /// together, and stand next to each other.
    const std::string& song(int track) const { return at(track).song; }
    SpectralView map(int track) const { return {at(track).axes, m_bins, at(track).levels}; }
    double hours() const;

private:
    struct Track {
        std::string name;
        std::string song;
        SpectralAxes axes;
        std::vector<std::uint8_t> levels;
    };
    void sortTracks();
    const Track& at(int track) const { return m_tracks[static_cast<std::size_t>(track)]; }

    SpectralAxes m_axes;
    int m_bins = 0;
    std::vector<Track> m_tracks;
};

/// Whether a song is kept out of training to measure on: one in ten, by ShardSet::song() alone, so
/// that the choice survives another order or more tracks and no song lies on both sides.
bool isHeldOut(const std::string& song);

} // namespace stemma
