// How well an encoder alone finds tracks: no votes, no alignment, no reranker.
#pragma once

#include "core/match/encoder.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace stemma
{

/// What an encoder says of a query, for every track in the order in which the tracks were added.
struct TrackScores {
    std::vector<float> best; ///< the largest cosine of any two segments
    /// The mean of the five places of the query where it stands out most: its best cosine there, less that of
    /// the place's own sixth track. A place is a second; what tempo a segment was read at does not count.
    std::vector<float> fivePlaces;
};

/// Compares every segment with every other. Calls: addTrack* query*. One thread at a time.
class Retrieval
{
public:
    /// @param encoder must outlive this
    explicit Retrieval(const Encoder& encoder);
    ~Retrieval();

    /// Errors: those of the encoder, Internal.
    Status addTrack(const SpectralView& map, const std::stop_token& stop);
    /// A track without segments scores lowest. Errors: those of the encoder, Internal.
    Result<TrackScores> query(const SpectralView& map, const std::stop_token& stop);

    int tracks() const;
    int segments() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace stemma
