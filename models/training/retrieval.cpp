#include "models/training/retrieval.h"

#include "models/nets/exception_text.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace stemma
{

namespace
{

constexpr float lowest = -1;
constexpr std::int64_t places = 5;

/// The second of the query in which each segment has its middle.
std::vector<std::int64_t> placesOf(const std::vector<Segment>& segments)
{
    std::vector<std::int64_t> result;
    result.reserve(segments.size());
    for (const Segment& segment : segments)
        result.push_back(std::llround(segment.start + 0.5 * segment.length));
    return result;
}

std::vector<float> toVector(const torch::Tensor& row)
{
    const auto flat = row.contiguous();
    const float* data = flat.data_ptr<float>();
    return {data, data + flat.numel()};
}

} // namespace

struct Retrieval::Impl {
    const Encoder& encoder;
    std::vector<std::int64_t> ends{}; ///< the row after the last of every track
    std::vector<float> rows{};

    torch::Tensor tensor(std::vector<float>& values) const
    {
        const std::int64_t dimension = encoder.identity().dimension;
        return torch::from_blob(
            values.data(), {static_cast<std::int64_t>(values.size()) / dimension, dimension});
    }

    /// Of [query segments, rows] the best row of every track, [query segments, tracks].
    torch::Tensor byTrack(const torch::Tensor& similarity) const
    {
        const auto count = static_cast<std::int64_t>(ends.size());
        auto result = torch::full({similarity.size(0), count}, lowest);
        std::int64_t from = 0;
        for (std::int64_t track = 0; track < count; ++track) {
            const std::int64_t to = ends[static_cast<std::size_t>(track)];
            if (from < to)
                result.select(1, track).copy_(similarity.slice(1, from, to).amax(1));
            from = to;
        }
        return result;
    }

    TrackScores compare(Fingerprints& query)
    {
        const torch::NoGradGuard guard;
        const auto bySegment = byTrack(tensor(query.values).mm(tensor(rows).t()));
        const auto placeOf = placesOf(query.segments);
        const auto count = *std::max_element(placeOf.begin(), placeOf.end()) + 1;
        const auto byPlace = torch::full({count, bySegment.size(1)}, lowest);
        for (std::size_t i = 0; i < placeOf.size(); ++i) {
            auto place = byPlace[placeOf[i]];
            torch::maximum_out(place, place, bySegment[static_cast<std::int64_t>(i)]);
        }
        const auto sixth = std::min<std::int64_t>(places + 1, bySegment.size(1));
        const auto standingOut
            = byPlace - std::get<0>(byPlace.topk(sixth, 1)).slice(1, sixth - 1, sixth);
        const auto kept = std::min<std::int64_t>(places, count);
        return {
            toVector(bySegment.amax(0)), toVector(std::get<0>(standingOut.topk(kept, 0)).mean(0))};
    }
};

Retrieval::Retrieval(const Encoder& encoder)
    : m_impl(new Impl{encoder})
{
}

Retrieval::~Retrieval() = default;

int Retrieval::tracks() const
{
    return static_cast<int>(m_impl->ends.size());
}

int Retrieval::segments() const
{
    return m_impl->ends.empty() ? 0 : static_cast<int>(m_impl->ends.back());
}

Status Retrieval::addTrack(const SpectralView& map, const std::stop_token& stop)
{
    const auto embedded = m_impl->encoder.embedReference(map, stop);
    if (!embedded)
        return embedded.error();
    m_impl->ends.push_back(segments() + static_cast<std::int64_t>(embedded->segments.size()));
    m_impl->rows.insert(m_impl->rows.end(), embedded->values.begin(), embedded->values.end());
    return success();
}

Result<TrackScores> Retrieval::query(const SpectralView& map, const std::stop_token& stop)
{
    SerialRunner runner;
    auto embedded = m_impl->encoder.embedQuery(map, runner, stop);
    if (!embedded)
        return embedded.error();
    if (segments() == 0 || embedded->segments.empty()) {
        const std::vector<float> nothing(m_impl->ends.size(), lowest);
        return TrackScores{nothing, nothing};
    }
    try {
        return m_impl->compare(*embedded);
    } catch (const std::exception& error) {
        return Error{ErrorCode::Internal, firstLine(error), {}, {}};
    }
}

} // namespace stemma
