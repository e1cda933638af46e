// Storage form of what a query found.
#pragma once

#include "core/base/result.h"
#include "core/library/track_record.h"
#include "core/match/match.h"

#include <cstddef>
#include <span>
#include <vector>

namespace stemma
{

/// Matches with the tracks that they name as those were when the query was asked: the library may have lost
/// them since.
struct KeptMatches {
    std::vector<Match> matches; ///< as in QueryResult
    std::vector<TrackRecord> tracks; ///< by id, each once
};

/// Sixteen bytes of header (magic number, version, checksum) and one value of CBOR (RFC 8949) with names as
/// in Match. Lossless: numbers keep every bit. Equal matches give equal bytes.
std::vector<std::byte> packMatches(const KeptMatches& matches);
/// Errors: LibraryCorrupt when the bytes are not packed matches or any of them was changed,
/// LibraryTooNew when they are those of a later version.
Result<KeptMatches> unpackMatches(std::span<const std::byte> packed);

} // namespace stemma
