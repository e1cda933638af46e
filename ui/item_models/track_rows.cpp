#include "ui/item_models/track_rows.h"

#include "ui/text/inline_text.h"
#include "ui/text/path_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <iterator>

namespace stemma
{
namespace
{

class TrackModelText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::TrackModel)
};

} // namespace

namespace
{

bool isPlainAscii(std::string_view bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return c >= 0x20 && c < 0x7F; });
}

/// The first eight bytes, so that the order of numbers is that of the texts as far as they go.
std::uint64_t beginningOf(std::string_view text)
{
    std::uint64_t beginning = 0;
    for (std::size_t i = 0; i < 8; ++i)
        beginning = beginning << 8U | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return beginning;
}

/// Folds a text unless it is the one before, as that of an album's tracks is.
class LastFolded
{
public:
    const std::string& of(std::string_view bytes)
    {
        if (bytes != m_bytes) {
            m_bytes = bytes;
            m_folded = foldedText(bytes);
        }
        return m_folded;
    }

private:
    std::string m_bytes;
    std::string m_folded;
};

std::string_view titleBytes(const TrackRecord& track, const std::string& stem)
{
    return track.info.tags.title.empty() ? stem : track.info.tags.title;
}

} // namespace

struct TrackRows::Folded {
    LastFolded artist, album, folder;
};

QString titleOf(const TrackRecord& track)
{
    return printable(titleBytes(track, track.path.stem().native()));
}

QString nameOf(const TrackRecord& track)
{
    const auto artist = printable(track.info.tags.artist);
    //: The name of a track: %1 is the artist, %2 the title.
    return artist.isEmpty()
        ? titleOf(track)
        : TrackModelText::tr("%1 – %2").arg(isolated(artist), isolated(titleOf(track)));
}

std::string foldedText(std::string_view bytes)
{
    if (!isPlainAscii(bytes))
        return printable(bytes).toCaseFolded().toStdString();
    std::string folded(bytes);
    for (char& c : folded)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    return folded;
}

TrackRows::TrackRows(std::vector<TrackRecord> tracks)
{
    append(std::move(tracks));
}

std::optional<int> TrackRows::rowOf(TrackId track) const
{
    const auto found = m_rowOf.find(track.value);
    return found == m_rowOf.end() ? std::nullopt : std::optional(found->second);
}

int TrackRows::missingCount() const
{
    return static_cast<int>(std::ranges::count(m_places, true, &Place::missing));
}

std::string_view TrackRows::searchText(int row) const
{
    const Place& place = m_places[static_cast<std::size_t>(row)];
    return std::string_view(m_text).substr(place.start, place.end - place.start);
}

std::string_view TrackRows::line(int row, Column column) const
{
    const Place& place = m_places[static_cast<std::size_t>(row)];
    const auto between = [this](std::uint32_t from, std::uint32_t next) {
        return std::string_view(m_text).substr(from, next - from);
    };
    switch (column) {
    case TitleColumn:
        return between(place.start, place.artist - 1);
    case ArtistColumn:
        return between(place.artist, place.album - 1);
    case AlbumColumn:
        return between(place.album, place.path - 1);
    default:
        return between(place.path, place.end);
    }
}

TrackRows::Place TrackRows::write(const TrackRecord& track, Folded& folded)
{
    const auto& tags = track.info.tags;
    const std::string_view path = track.path.native();
    const std::size_t name = path.rfind('/') + 1;
    const auto here = [this] { return static_cast<std::uint32_t>(m_text.size()); };
    Place place;
    place.start = here();
    const std::string stem = tags.title.empty() ? track.path.stem().native() : std::string();
    (m_text += foldedText(titleBytes(track, stem))) += '\n';
    place.artist = here();
    (m_text += folded.artist.of(tags.artist)) += '\n';
    place.album = here();
    (m_text += folded.album.of(tags.album)) += '\n';
    place.path = here();
    m_text += folded.folder.of(path.substr(0, name));
    m_text += foldedText(path.substr(name));
    place.end = here();
    return place;
}

std::uint64_t TrackRows::prefix(int row, Column column) const
{
    if (column == LengthColumn) // numbers above 0 have the order of their bits
        return std::bit_cast<std::uint64_t>(std::max(0.0, track(row).seconds) + 1);
    if (column == FormatColumn)
        return beginningOf(track(row).info.format.codec);
    return beginningOf(line(row, column));
}

bool TrackRows::isBefore(const Keyed& left, const Keyed& right, Column column) const
{
    if (left.prefix != right.prefix)
        return left.prefix < right.prefix;
    int order = 0;
    if (column == FormatColumn) {
        const auto& a = track(left.row).info.format;
        const auto& b = track(right.row).info.format;
        order = a.codec.compare(b.codec);
        if (order == 0 && a.sampleRate != b.sampleRate)
            order = a.sampleRate < b.sampleRate ? -1 : 1;
        if (order == 0 && a.channels != b.channels)
            order = a.channels < b.channels ? -1 : 1;
    } else if (column != LengthColumn) {
        order = line(left.row, column).compare(line(right.row, column));
    }
    return order != 0 ? order < 0 : left.row < right.row;
}

std::vector<TrackRows::Keyed> TrackRows::sorted(int first, Column column) const
{
    std::vector<Keyed> rows;
    rows.reserve(static_cast<std::size_t>(count() - first));
    for (int row = first; row < count(); ++row)
        rows.push_back({prefix(row, column), row});
    // Tracks come in order of their paths, which is nearly that of most columns: merging profits from it.
    std::ranges::stable_sort(rows, [this, column](const Keyed& left, const Keyed& right) {
        return isBefore(left, right, column);
    });
    return rows;
}

/// Puts the rows from @p first on in their places among the others, without comparing the others again.
void TrackRows::sortIn(int first)
{
    for (int i = 0; i < ColumnCount; ++i) {
        const auto column = static_cast<Column>(i);
        const std::vector<int>& old = m_orders[i];
        std::vector<int> merged;
        merged.reserve(m_tracks.size());
        auto from = old.begin();
        for (const Keyed& added : sorted(first, column)) {
            const auto to = std::upper_bound(
                from, old.end(), added, [&](const Keyed& left, const auto& right) {
                    return isBefore(left, {prefix(right, column), right}, column);
                });
            merged.insert(merged.end(), from, to);
            merged.push_back(added.row);
            from = to;
        }
        merged.insert(merged.end(), from, old.end());
        m_orders[i] = std::move(merged);
    }
}

void TrackRows::append(std::vector<TrackRecord> tracks)
{
    const int first = count();
    if (first == 0)
        m_rowOf.reserve(tracks.size());
    Folded folded;
    for (const TrackRecord& track : tracks) {
        m_rowOf[track.id.value] = static_cast<int>(m_places.size());
        m_places.push_back(write(track, folded));
    }
    std::ranges::move(tracks, std::back_inserter(m_tracks));
    sortIn(first);
}

void TrackRows::replace(int row, TrackRecord track)
{
    // The old lines stay in m_text: few tracks are replaced while a window is open.
    const auto at = static_cast<std::size_t>(row);
    Folded folded;
    m_places[at] = write(track, folded);
    m_tracks[at] = std::move(track);
    for (int i = 0; i < ColumnCount; ++i) {
        const auto column = static_cast<Column>(i);
        auto& order = m_orders[i];
        std::erase(order, row);
        const auto to = std::ranges::upper_bound(
            order, Keyed{prefix(row, column), row},
            [&](const Keyed& left, const Keyed& right) { return isBefore(left, right, column); },
            [&](int other) {
                return Keyed{prefix(other, column), other};
            });
        order.insert(to, row);
    }
}

void TrackRows::remove(const std::vector<TrackId>& tracks)
{
    constexpr int gone = -1;
    std::vector<int> newRow(m_tracks.size());
    for (const TrackId track : tracks) {
        if (const auto row = rowOf(track))
            newRow[static_cast<std::size_t>(*row)] = gone;
    }
    int kept = 0;
    for (int& row : newRow)
        row = row == gone ? gone : kept++;
    m_rowOf.clear();
    for (std::size_t row = 0; row < newRow.size(); ++row) {
        if (newRow[row] == gone)
            continue;
        const auto to = static_cast<std::size_t>(newRow[row]);
        m_rowOf[m_tracks[row].id.value] = newRow[row];
        if (to == row)
            continue;
        m_tracks[to] = std::move(m_tracks[row]);
        m_places[to] = m_places[row];
    }
    m_tracks.resize(static_cast<std::size_t>(kept));
    m_places.resize(static_cast<std::size_t>(kept));
    for (auto& order : m_orders) {
        for (int& row : order)
            row = newRow[static_cast<std::size_t>(row)];
        std::erase(order, gone);
    }
}

} // namespace stemma
