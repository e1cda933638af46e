// Wrong segments that an encoder takes for a query: hard negatives of the reranker.
#pragma once

#include "core/match/encoder.h"
#include "models/inference/decibel_map.h"
#include "models/training/pair_source.h"

#include <cstddef>
#include <memory>
#include <set>
#include <stop_token>
#include <vector>

namespace stemma
{

struct MinedPlace {
    std::vector<int> tracks; ///< of one song, whose sum is there
    double centre = 0; ///< frames
};

/// Fingerprints of all songs of a source, whole as in a library. The encoder does not change while the
/// reranker learns, so one index holds for a whole training and every query is searched in all of it.
/// Immutable: safe to use from several threads.
class NegativeMiner
{
public:
    /// Embeds every song at the encoder's reference hop. The source must outlive the miner.
    /// Errors: the encoder's.
    static Result<NegativeMiner>
    create(std::shared_ptr<const Encoder> encoder, const PairSource& source, std::stop_token stop);

    int segments() const { return static_cast<int>(m_places.size()); }
    /// For each query, whose tempo is undone, the places that its first segment is nearest to in songs
    /// which are neither sampled by its plan nor its host: @p count of them, best first, fewer where there
    /// are none. Errors: the encoder's.
    Result<std::vector<std::vector<MinedPlace>>> nearest(
        const std::vector<DecibelMap>& queries, const std::vector<PairPlan>& plans, int count,
        std::stop_token stop) const;

private:
    struct Place {
        int song; ///< index into the source's songs
        double centre; ///< frames
    };
    NegativeMiner(std::shared_ptr<const Encoder> encoder, const PairSource& source);
    SpectralView view(const DecibelMap& map, std::vector<std::uint8_t>& levels) const;
    std::set<int> ownSongs(const PairPlan& plan) const;
    Status addSong(int song, const std::stop_token& stop);

    std::shared_ptr<const Encoder> m_encoder;
    const PairSource* m_source;
    std::vector<Place> m_places;
    std::vector<float> m_rows; ///< [places, dimension], unit length
};

} // namespace stemma
