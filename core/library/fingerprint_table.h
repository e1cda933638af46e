// Fingerprints of tracks by encoder, and the revision that counts their changes. Private to core/library.
#pragma once

#include "core/base/ids.h"
#include "core/library/database.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace stemma
{

class FingerprintTable
{
public:
    explicit FingerprintTable(Database& database)
        : m_database(database)
    {
    }

    /// Nothing when the track has none of this encoder.
    Result<std::optional<std::vector<std::byte>>> find(TrackId track, std::string_view encoderId);
    /// By id; those stored after the revision @p changedAfter.
    Result<std::vector<TrackId>> tracksWith(std::string_view encoderId, std::int64_t changedAfter);
    /// Marks them with the next revision: the same transaction must call countRevision().
    Status store(TrackId track, std::string_view encoderId, std::span<const std::byte> data);
    /// Those of every encoder.
    Status removeAll(TrackId track);

    Result<std::int64_t> revision();
    Status countRevision();

private:
    Database& m_database;
};

} // namespace stemma
