#include "app/prepared_recordings.h"

namespace stemma
{

PreparedRecordings::PreparedRecordings(ShardSet shards)
    : m_shards(std::move(shards))
{
    for (int track = 0; track < m_shards.size(); ++track)
        m_tracks.emplace(m_shards.name(track), track);
}

Result<SpectralView> PreparedRecordings::find(const std::filesystem::path& recording) const
{
    std::string name = recording.generic_string();
    while (!name.empty()) {
        if (const auto found = m_tracks.find(name); found != m_tracks.end())
            return m_shards.map(found->second);
        const auto slash = name.find('/');
        name = slash == std::string::npos ? std::string() : name.substr(slash + 1);
    }
    return Error{ErrorCode::InvalidArgument, "not in the shards", recording, {}};
}

} // namespace stemma
