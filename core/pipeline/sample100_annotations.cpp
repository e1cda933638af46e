#include "core/pipeline/sample100_annotations.h"

#include "core/pipeline/csv_rows.h"
#include "core/pipeline/json_place.h"

#include <algorithm>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <optional>

namespace stemma
{
namespace
{

constexpr double shortestSegment = 1.0; // seconds

/// A table whose first row names the columns.
class Table
{
public:
    static Result<Table> read(const std::filesystem::path& file)
    {
        std::error_code failed;
        if (!std::filesystem::exists(file, failed))
            return Error{ErrorCode::FileNotFound, {}, file, {}};
        std::ifstream in(file, std::ios::binary);
        const std::string text{
            std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
        if (!in.is_open() || in.bad())
            return Error{ErrorCode::ReadFailed, "cannot be opened", file, {}};
        Table table;
        table.m_rows = csvRows(text);
        if (table.m_rows.empty())
            return Error{ErrorCode::InvalidArgument, "the table is empty", file, {}};
        return table;
    }

    /// The column with one of the names.
    std::optional<std::size_t> column(std::initializer_list<const char*> names) const
    {
        for (const char* name : names) {
            const auto it = std::ranges::find(m_rows.front(), name);
            if (it != m_rows.front().end())
                return static_cast<std::size_t>(it - m_rows.front().begin());
        }
        return {};
    }

    std::size_t rows() const { return m_rows.size() - 1; }
    /// Empty when the row is too short.
    std::string field(std::size_t row, std::size_t column) const
    {
        const auto& fields = m_rows[row + 1];
        return column < fields.size() ? fields[column] : std::string();
    }

private:
    std::vector<std::vector<std::string>> m_rows;
};

/// The stretches between those given, from 0 on.
std::vector<TimeRange> gapsBetween(std::vector<TimeRange> ranges)
{
    std::ranges::sort(ranges, {}, &TimeRange::start);
    std::vector<TimeRange> gaps;
    double reached = 0;
    for (const TimeRange& range : ranges) {
        if (range.start > reached)
            gaps.push_back({reached, range.start});
        reached = std::max(reached, range.end);
    }
    return gaps;
}

std::vector<TimeRange> segmentsOf(const JsonPlace& root)
{
    std::map<double, std::string> types; // of the ids
    std::vector<TimeRange> all;
    std::vector<TimeRange> segments;
    for (const JsonPlace& place : root.at("query_time_annotations").items()) {
        const TimeRange range{place.at("start_time").number(), place.at("end_time").number()};
        if (range.end < range.start)
            place.fail("end_time is before start_time");
        const auto id = place.find("id");
        const auto type = place.find("type");
        if (id && type)
            types.try_emplace(id->number(), type->text());
        const std::string kind = type ? type->text() : id ? types[id->number()] : std::string();
        all.push_back(range);
        if (kind != "absence")
            segments.push_back(range);
    }
    if (segments.size() < all.size())
        std::ranges::copy(gapsBetween(all), std::back_inserter(segments));
    std::erase_if(segments, [](const TimeRange& s) { return s.length() < shortestSegment; });
    std::ranges::stable_sort(segments, {}, &TimeRange::start);
    return segments;
}

Status readSegments(const std::filesystem::path& folder, Sample100Relation& relation)
{
    const auto file = folder / "annotations" / (relation.id + ".json");
    const auto root = JsonPlace::read(file);
    if (!root && root.error().code == ErrorCode::FileNotFound)
        return success(); // a few relations have none
    if (!root)
        return root.error();
    try {
        relation.segments = segmentsOf(*root);
    } catch (const JsonFault& fault) {
        return Error{ErrorCode::InvalidArgument, fault.sentence, file, {}};
    }
    return success();
}

Result<std::map<std::string, Sample100Track>> readTracks(const std::filesystem::path& file)
{
    std::map<std::string, Sample100Track> tracks;
    const auto table = Table::read(file);
    if (!table && table.error().code == ErrorCode::FileNotFound)
        return tracks;
    if (!table)
        return table.error();
    const auto id = table->column({"track_id"});
    const auto artist = table->column({"artist"});
    const auto title = table->column({"title"});
    if (!id || !artist || !title)
        return Error{
            ErrorCode::InvalidArgument,
            "line 1: the columns track_id, artist and title are needed",
            file,
            {}};
    for (std::size_t i = 0; i < table->rows(); ++i)
        tracks[table->field(i, *id)] = {table->field(i, *artist), table->field(i, *title)};
    return tracks;
}

} // namespace

std::set<std::string> Sample100Annotations::queries() const
{
    std::set<std::string> ids;
    for (const Sample100Relation& relation : relations)
        ids.insert(relation.query);
    return ids;
}

std::set<std::string> Sample100Annotations::references() const
{
    std::set<std::string> ids;
    for (const Sample100Relation& relation : relations)
        ids.insert(relation.reference);
    return ids;
}

Result<Sample100Annotations> readSample100(const std::filesystem::path& folder)
{
    const auto file = folder / "samples.csv";
    const auto table = Table::read(file);
    if (!table)
        return table.error();
    const auto id = table->column({"sample_id"});
    const auto reference = table->column({"target_track_id", "original_track_id"});
    const auto query = table->column({"query_track_id", "sample_track_id"});
    if (!id || !reference || !query)
        return Error{
            ErrorCode::InvalidArgument,
            "line 1: the columns sample_id, target_track_id and query_track_id are needed",
            file,
            {}};
    Sample100Annotations annotations;
    for (std::size_t i = 0; i < table->rows(); ++i) {
        Sample100Relation relation{
            table->field(i, *id), table->field(i, *query), table->field(i, *reference), {}};
        if (relation.id.empty() || relation.query.empty() || relation.reference.empty())
            return Error{
                ErrorCode::InvalidArgument,
                "row " + std::to_string(i + 1) + ": an id is missing",
                file,
                {}};
        if (const auto read = readSegments(folder, relation); !read)
            return read.error();
        annotations.relations.push_back(std::move(relation));
    }
    auto tracks = readTracks(folder / "tracks.csv");
    if (!tracks)
        return tracks.error();
    annotations.tracks = *std::move(tracks);
    return annotations;
}

} // namespace stemma
