#include "models/training/negative_miner.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace stemma
{

NegativeMiner::NegativeMiner(std::shared_ptr<const Encoder> encoder, const PairSource& source)
    : m_encoder(std::move(encoder))
    , m_source(&source)
{
}

Result<NegativeMiner> NegativeMiner::create(
    std::shared_ptr<const Encoder> encoder, const PairSource& source, std::stop_token stop)
{
    NegativeMiner miner(std::move(encoder), source);
    for (int song = 0; song < std::ssize(source.songs()); ++song) {
        if (auto added = miner.addSong(song, stop); !added)
            return added.error();
    }
    return miner;
}

SpectralView NegativeMiner::view(const DecibelMap& map, std::vector<std::uint8_t>& levels) const
{
    const SpectralAxes& axes = m_source->set().axes();
    levels.resize(map.values.size());
    std::transform(map.values.begin(), map.values.end(), levels.begin(), [&](float decibels) {
        return static_cast<std::uint8_t>(std::clamp(std::lround(decibels / axes.stepDb), 0L, 255L));
    });
    return {axes, map.bins, levels};
}

Status NegativeMiner::addSong(int song, const std::stop_token& stop)
{
    const auto& tracks = m_source->songs()[static_cast<std::size_t>(song)];
    SpectralView map = m_source->set().map(tracks.front());
    std::vector<std::uint8_t> levels;
    if (tracks.size() > 1) {
        PairPlan whole;
        whole.reference = tracks;
        whole.centre = 0.5 * (map.frames() - 1);
        map = view(m_source->reference(whole, map.frames()), levels);
    }
    const auto embedded = m_encoder->embedReference(map, stop);
    if (!embedded)
        return embedded.error();
    for (const Segment& segment : embedded->segments)
        m_places.push_back(
            {song, (segment.start + 0.5 * segment.length) * map.axes.framesPerSecond});
    m_rows.insert(m_rows.end(), embedded->values.begin(), embedded->values.end());
    return success();
}

std::set<int> NegativeMiner::ownSongs(const PairPlan& plan) const
{
    std::set<int> own;
    for (const std::vector<int>& tracks : {plan.sample, plan.host}) {
        for (int song = 0; !tracks.empty() && song < std::ssize(m_source->songs()); ++song) {
            const int first = m_source->songs()[static_cast<std::size_t>(song)].front();
            if (m_source->set().song(first) == m_source->set().song(tracks.front()))
                own.insert(song);
        }
    }
    return own;
}

Result<std::vector<std::vector<MinedPlace>>> NegativeMiner::nearest(
    const std::vector<DecibelMap>& queries, const std::vector<PairPlan>& plans, int count,
    std::stop_token stop) const
{
    const auto dimension = static_cast<std::int64_t>(m_encoder->identity().dimension);
    auto rows = torch::zeros({static_cast<std::int64_t>(queries.size()), dimension});
    std::vector<std::uint8_t> levels;
    for (std::size_t i = 0; i < queries.size(); ++i) {
        const auto embedded = m_encoder->embedReference(view(queries[i], levels), stop);
        if (!embedded)
            return embedded.error();
        if (!embedded->segments.empty())
            std::copy_n(
                embedded->values.begin(), dimension,
                rows.data_ptr<float>() + static_cast<std::int64_t>(i) * dimension);
    }
    const auto index = torch::from_blob(
        const_cast<float*>(m_rows.data()), {static_cast<std::int64_t>(segments()), dimension});
    const auto products = rows.mm(index.t());

    std::vector<std::vector<MinedPlace>> result(queries.size());
    for (std::size_t i = 0; i < queries.size(); ++i) {
        const float* similarity
            = products.data_ptr<float>() + static_cast<std::ptrdiff_t>(i) * segments();
        const std::set<int> own = ownSongs(plans[i]);
        std::vector<int> order;
        for (int at = 0; at < segments(); ++at) {
            if (own.count(m_places[static_cast<std::size_t>(at)].song) == 0)
                order.push_back(at);
        }
        const auto wanted = order.begin() + std::min<std::ptrdiff_t>(count, std::ssize(order));
        std::partial_sort(order.begin(), wanted, order.end(), [&](int a, int b) {
            return similarity[a] > similarity[b] || (similarity[a] == similarity[b] && a < b);
        });
        for (auto at = order.begin(); at != wanted; ++at) {
            const Place& place = m_places[static_cast<std::size_t>(*at)];
            result[i].push_back(
                {m_source->songs()[static_cast<std::size_t>(place.song)], place.centre});
        }
    }
    return result;
}

} // namespace stemma
