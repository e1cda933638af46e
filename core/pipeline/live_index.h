// The fingerprint index of an open library: in memory, kept in step with the catalogue.
#pragma once

#include "core/base/task_runner.h"
#include "core/index/fingerprint_index.h"
#include "core/library/catalogue.h"

#include <cstdint>
#include <filesystem>
#include <shared_mutex>
#include <stop_token>
#include <vector>

namespace stemma
{

/// Safe to call from several threads: searches share, refresh() excludes.
class LiveIndex
{
public:
    LiveIndex(const Catalogue& catalogue, EncoderIdentity encoder);

    /// Brings the index in step with the catalogue: reads the cache file, then adds and removes only what
    /// changed since it was written. A damaged or foreign cache is rebuilt. Cheap when nothing changed.
    /// Errors: Cancelled and those of the catalogue.
    Status refresh(std::stop_token stop);

    /// The k nearest reference segments of each row. Errors: Cancelled, Internal.
    Result<std::vector<std::vector<IndexHit>>>
    search(const Fingerprints& rows, int k, TaskRunner& runner, const std::stop_token& stop) const;

    /// Writes the cache file. Errors: those of FingerprintIndex::save.
    Status save() const;

private:
    std::filesystem::path cacheFile() const;
    void loadCache();

    const Catalogue& m_catalogue;
    const EncoderIdentity m_encoder;
    mutable std::shared_mutex m_mutex;
    FingerprintIndex m_index;
    std::int64_t m_revision = 0; ///< of the catalogue that m_index reflects
    bool m_loaded = false;
};

} // namespace stemma
