// An encoder that is quick, deterministic and good enough to find unchanged audio: for tests of the pipeline.
#pragma once

#include "core/match/encoder.h"

#include <atomic>
#include <cmath>

namespace stemma
{

/// Embeds 4 s windows as their mean spectrum over 32 bands in four quarters, centred and normalised.
class FakeEncoder final : public Encoder
{
public:
    explicit FakeEncoder(std::string checksum = "0123456789abcdef")
        : m_identity{"fake-1", std::move(checksum), 4 * bands}
    {
    }

    const EncoderIdentity& identity() const override { return m_identity; }

    Result<Fingerprints>
    embedReference(const SpectralView& map, std::stop_token stop) const override
    {
        ++calls;
        return embed(map, 1.0, stop);
    }
    Result<Fingerprints>
    embedQuery(const SpectralView& map, TaskRunner& /*runner*/, std::stop_token stop) const override
    {
        return embed(map, 0.5, stop);
    }

    mutable std::atomic<int> calls = 0; ///< of embedReference

private:
    static constexpr int bands = 32;

    Result<Fingerprints>
    embed(const SpectralView& map, double hop, const std::stop_token& stop) const
    {
        Fingerprints out{m_identity.dimension, {}, {}};
        const double length = std::min(4.0, map.seconds());
        for (double start = 0; start + length <= map.seconds() + 1e-9; start += hop) {
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, {}, {}, {}};
            const auto row = embedWindow(map, start, length);
            if (row.empty())
                continue;
            out.segments.push_back({start, length, 1});
            out.values.insert(out.values.end(), row.begin(), row.end());
        }
        return out;
    }

    static std::vector<float> embedWindow(const SpectralView& map, double start, double length)
    {
        std::vector<float> row(4 * bands);
        const int first = static_cast<int>(start * map.axes.framesPerSecond);
        const int count
            = std::min(static_cast<int>(length * map.axes.framesPerSecond), map.frames() - first);
        for (int i = 0; i < count; ++i) {
            const auto frame = map.frame(first + i);
            for (int b = 0; b < map.bins; ++b)
                row[static_cast<std::size_t>(i * 4 / count * bands + b * bands / map.bins)]
                    += frame[b];
        }
        float mean = 0;
        for (const float v : row)
            mean += v / static_cast<float>(row.size());
        float energy = 0;
        for (float& v : row) {
            v -= mean;
            energy += v * v;
        }
        if (energy <= 0)
            return {};
        for (float& v : row)
            v /= std::sqrt(energy);
        return row;
    }

    EncoderIdentity m_identity;
};

} // namespace stemma
