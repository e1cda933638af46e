// What tracks and queries store alike of a file and its sound. Private to core/library.
#pragma once

#include "core/base/audio_info.h"
#include "core/library/statement.h"

#include <cstdint>
#include <optional>
#include <string_view>

/// In the order of readRecording() and bindRecording(); the statements are literals.
#define STEMMA_RECORDING_COLUMNS                                                                   \
    "size, modified, title, artist, album, year, isrc, genre, container, codec, sample_rate, "     \
    "channels, bit_rate, bits_per_sample, declared_seconds, seconds, damage_at, "                  \
    "damage_truncated, damage_detail"
#define STEMMA_RECORDING_PARAMETERS "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"

namespace stemma
{

/// Fills a TrackRecord or QueryRecord from the columns that begin at @p first.
template <class Record> void readRecording(const Statement& row, int first, Record& record)
{
    int column = first;
    const auto integer = [&] { return row.integer(column++); };
    const auto text = [&] { return row.text(column++); };
    record.stamp = {integer(), integer()};
    record.info.tags = {text(), text(), text(), text(), text(), text()};
    record.info.format
        = {text(),
           text(),
           static_cast<int>(integer()),
           static_cast<int>(integer()),
           integer(),
           static_cast<int>(integer())};
    record.info.declaredSeconds = row.real(column++);
    record.seconds = row.real(column++);
    if (const auto at = row.optionalReal(column++))
        record.damage = AudioDamage{*at, row.integer(column) != 0, row.text(column + 1)};
}

/// @p record must outlive the run.
template <class Record> void bindRecording(Statement& statement, const Record& record)
{
    const auto& [title, artist, album, year, isrc, genre] = record.info.tags;
    const auto& format = record.info.format;
    const auto* damage = record.damage ? &*record.damage : nullptr;
    statement.bind(record.stamp.size)
        .bind(record.stamp.modified)
        .bind(std::string_view(title))
        .bind(std::string_view(artist))
        .bind(std::string_view(album))
        .bind(std::string_view(year))
        .bind(std::string_view(isrc))
        .bind(std::string_view(genre))
        .bind(std::string_view(format.container))
        .bind(std::string_view(format.codec))
        .bind(std::int64_t{format.sampleRate})
        .bind(std::int64_t{format.channels})
        .bind(format.bitRate)
        .bind(std::int64_t{format.bitsPerSample})
        .bind(record.info.declaredSeconds)
        .bind(record.seconds)
        .bind(damage ? std::optional<double>(damage->atSeconds) : std::nullopt)
        .bind(std::int64_t{damage && damage->truncated})
        .bind(damage ? std::string_view(damage->detail) : std::string_view());
}

} // namespace stemma
