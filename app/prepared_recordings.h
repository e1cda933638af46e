// The spectral maps that `stemma-train prepare` made, found by the paths of their recordings.
#pragma once

#include "models/training/shards.h"

#include <filesystem>
#include <map>
#include <string>

namespace stemma
{

class PreparedRecordings
{
public:
    explicit PreparedRecordings(ShardSet shards);

    /// The track whose name the path ends with. Errors: InvalidArgument (it is not in the shards).
    Result<SpectralView> find(const std::filesystem::path& recording) const;
    const ShardSet& shards() const { return m_shards; }

private:
    ShardSet m_shards;
    std::map<std::string, int> m_tracks;
};

} // namespace stemma
