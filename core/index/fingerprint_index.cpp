#include "core/index/fingerprint_index.h"

#include "core/index/index_file.h"
#include "core/index/row_codes.h"
#include "core/index/row_label.h"
#include "core/index/row_lists.h"

#include <map>
#include <utility>

namespace stemma
{

struct FingerprintIndex::Impl {
    std::string encoderId;
    RowLists rows;
    std::map<TrackId, std::size_t> rowsOfTracks;

    Impl(std::string encoder, RowLists lists)
        : encoderId(std::move(encoder))
        , rows(std::move(lists))
    {
        for (const CodeList& list : rows.lists()) {
            for (const std::int64_t label : list.labels())
                ++rowsOfTracks[labelTrack(label)];
        }
    }
};

FingerprintIndex::FingerprintIndex(
    std::string encoderId, int dimension, std::size_t limit, std::size_t lists)
    : FingerprintIndex(std::make_unique<Impl>(
        std::move(encoderId), RowLists(static_cast<std::size_t>(dimension), limit, lists)))
{
}

FingerprintIndex::FingerprintIndex(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

FingerprintIndex::FingerprintIndex(FingerprintIndex&&) noexcept = default;
FingerprintIndex& FingerprintIndex::operator=(FingerprintIndex&&) noexcept = default;
FingerprintIndex::~FingerprintIndex() = default;

const std::string& FingerprintIndex::encoderId() const
{
    return m_impl->encoderId;
}

int FingerprintIndex::dimension() const
{
    return static_cast<int>(m_impl->rows.dimension());
}

std::size_t FingerprintIndex::size() const
{
    return m_impl->rows.size();
}

bool FingerprintIndex::isExact() const
{
    return m_impl->rows.isExact();
}

std::vector<TrackId> FingerprintIndex::tracks() const
{
    std::vector<TrackId> tracks;
    tracks.reserve(m_impl->rowsOfTracks.size());
    for (const auto& [track, rows] : m_impl->rowsOfTracks)
        tracks.push_back(track);
    return tracks;
}

Status FingerprintIndex::add(TrackId track, const Fingerprints& rows)
{
    const std::size_t count = rows.segments.size();
    const auto dimension = m_impl->rows.dimension();
    if (count == 0)
        return success();
    if (static_cast<std::size_t>(rows.dimension) != dimension)
        return Error{
            ErrorCode::EncoderMismatch,
            "rows of " + std::to_string(rows.dimension) + " instead of " + std::to_string(dimension)
                + " numbers",
            {},
            {}};
    if (rows.values.size() != count * dimension || !isFinite(rows.values))
        return Error{
            ErrorCode::InvalidArgument,
            "rows that are not whole numbers of rows or not finite",
            {},
            {}};
    std::vector<std::int64_t> labels(count);
    std::vector<std::int8_t> codes(count * dimension);
    for (std::size_t i = 0; i < count; ++i) {
        const Segment& segment = rows.segments[i];
        const auto label = rowLabel(track, segment.start + segment.length / 2);
        if (!label)
            return Error{ErrorCode::InvalidArgument, "a time beyond 74 hours", {}, segment.start};
        labels[i] = *label;
        codeRow(
            std::span(rows.values).subspan(i * dimension, dimension),
            std::span(codes).subspan(i * dimension, dimension));
    }
    m_impl->rowsOfTracks[track] += count;
    return m_impl->rows.add(labels, codes);
}

Status FingerprintIndex::remove(TrackId track)
{
    if (m_impl->rowsOfTracks.erase(track) > 0) {
        const auto first = rowLabel(track, 0).value();
        m_impl->rows.remove(first, first + (std::int64_t{1} << labelTimeBits));
    }
    return success();
}

Result<std::vector<std::vector<IndexHit>>>
FingerprintIndex::search(std::span<const float> rows, int k) const
{
    SerialRunner serial;
    return search(rows, k, serial, {});
}

Result<std::vector<std::vector<IndexHit>>> FingerprintIndex::search(
    std::span<const float> rows, int k, TaskRunner& runner, const std::stop_token& stop) const
{
    const auto dimension = m_impl->rows.dimension();
    if (k < 0 || rows.size() % dimension != 0 || !isFinite(rows))
        return Error{
            ErrorCode::InvalidArgument, "query rows that are not whole or not finite", {}, {}};
    const auto found = m_impl->rows.search(
        QueryRows(rows, dimension), static_cast<std::size_t>(k), runner, stop);
    if (!found)
        return found.error();
    std::vector<std::vector<IndexHit>> hits;
    hits.reserve(found->size());
    for (const auto& neighbours : *found) {
        auto& row = hits.emplace_back();
        row.reserve(neighbours.size());
        for (const Neighbour& neighbour : neighbours)
            row.push_back(
                {labelTrack(neighbour.label), labelTime(neighbour.label), neighbour.similarity});
    }
    return hits;
}

Status FingerprintIndex::save(const std::filesystem::path& file, std::int64_t revision) const
{
    return writeIndexFile(file, m_impl->encoderId, revision, m_impl->rows);
}

Result<FingerprintIndex::Loaded> FingerprintIndex::load(
    const std::filesystem::path& file, const std::string& encoderId, std::size_t limit)
{
    auto read = readIndexFile(file, encoderId, limit);
    if (!read)
        return read.error();
    return Loaded{
        FingerprintIndex(std::make_unique<Impl>(encoderId, std::move(read->rows))), read->revision};
}

} // namespace stemma
