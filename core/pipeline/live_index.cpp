#include "core/pipeline/live_index.h"

#include "core/index/fingerprint_codec.h"

#include <algorithm>
#include <mutex>
#include <utility>

namespace stemma
{

LiveIndex::LiveIndex(const Catalogue& catalogue, EncoderIdentity encoder)
    : m_catalogue(catalogue)
    , m_encoder(std::move(encoder))
    , m_index(m_encoder.id(), m_encoder.dimension)
{
}

std::filesystem::path LiveIndex::cacheFile() const
{
    return m_catalogue.folder() / "index" / (m_encoder.id() + ".index");
}

void LiveIndex::loadCache()
{
    // Whatever is wrong with the cache, the catalogue is the truth and the index is built again from it.
    if (auto loaded = FingerprintIndex::load(cacheFile(), m_encoder.id())) {
        m_index = std::move(loaded->index);
        m_revision = loaded->revision;
    }
    m_loaded = true;
}

Status LiveIndex::refresh(std::stop_token stop)
{
    const std::unique_lock lock(m_mutex);
    if (!m_loaded)
        loadCache();
    const auto revision = m_catalogue.revision();
    if (!revision)
        return revision.error();
    if (*revision == m_revision)
        return success();
    if (*revision < m_revision) { // the catalogue was restored from a backup
        m_index = FingerprintIndex(m_encoder.id(), m_encoder.dimension);
        m_revision = 0;
    }

    const auto present = m_catalogue.tracksWith(m_encoder.id());
    if (!present)
        return present.error();
    const auto changed = m_catalogue.tracksWith(m_encoder.id(), m_revision);
    if (!changed)
        return changed.error();
    for (const TrackId track : m_index.tracks()) {
        const bool keep = std::ranges::binary_search(*present, track)
            && !std::ranges::binary_search(*changed, track);
        if (keep)
            continue;
        if (const auto removed = m_index.remove(track); !removed)
            return removed;
    }
    for (const TrackId track : *changed) {
        if (stop.stop_requested())
            break;
        const auto packed = m_catalogue.fingerprints(track, m_encoder.id());
        if (!packed && packed.error().code == ErrorCode::TrackNotFound)
            continue; // removed by another thread since the list was made
        if (!packed)
            return packed.error();
        const auto rows = unpackFingerprints(*packed);
        if (!rows)
            return rows.error();
        if (const auto added = m_index.add(track, *rows); !added)
            return added;
    }
    if (stop.stop_requested()) { // half in step: the next refresh starts from the cache again
        m_index = FingerprintIndex(m_encoder.id(), m_encoder.dimension);
        m_revision = 0;
        m_loaded = false;
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    }
    m_revision = *revision;
    return success();
}

Result<std::vector<std::vector<IndexHit>>> LiveIndex::search(
    const Fingerprints& rows, int k, TaskRunner& runner, const std::stop_token& stop) const
{
    const std::shared_lock lock(m_mutex);
    return m_index.search(rows.values, k, runner, stop);
}

Status LiveIndex::save() const
{
    const std::shared_lock lock(m_mutex);
    return m_index.save(cacheFile(), m_revision);
}

} // namespace stemma
