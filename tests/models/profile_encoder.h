// An encoder whose fingerprints tests can foresee.
#pragma once

#include "core/match/encoder.h"

#include <cmath>

namespace stemma::test
{

/// Embeds segments of two seconds as the mean level of each bin.
class ProfileEncoder final : public Encoder
{
public:
    static constexpr int frames = 100; ///< of a segment

    const EncoderIdentity& identity() const override { return m_identity; }
    Result<Fingerprints> embedReference(const SpectralView& map, std::stop_token) const override
    {
        Fingerprints result;
        result.dimension = map.bins;
        for (int first = 0; first + frames <= map.frames(); first += frames) {
            std::vector<float> row(static_cast<std::size_t>(map.bins), 0.F);
            const auto levels = map.slice(first, frames).levels;
            for (std::size_t i = 0; i < levels.size(); ++i)
                row[i % row.size()] += levels[i];
            double squares = 0;
            for (const float value : row)
                squares += static_cast<double>(value) * value;
            for (const float value : row)
                result.values.push_back(static_cast<float>(value / std::sqrt(squares)));
            result.segments.push_back({first / 50.0, frames / 50.0, 1});
        }
        return result;
    }
    Result<Fingerprints>
    embedQuery(const SpectralView& map, TaskRunner& /*runner*/, std::stop_token stop) const override
    {
        return embedReference(map, stop);
    }

private:
    EncoderIdentity m_identity{"profile", "0", 168};
};

} // namespace stemma::test
