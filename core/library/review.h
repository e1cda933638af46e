// What people decide about a match, and the record of it.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stemma
{

enum class Verdict { None, Confirmed, Rejected, Unsure };

/// How the reference got into the query, in the judgement of the reviewer.
enum class SampleType {
    Unknown,
    DirectSample, ///< the recording itself
    Interpolation, ///< the composition, played again with changes
    Replay, ///< the recording, recreated to sound the same
    Coincidence ///< alike without one coming from the other
};

/// Of the rights to use the reference.
enum class Clearance { NotStarted, Requested, Cleared, Refused, NotNeeded };

/// An alignment that somebody set by hand, in place of the measured one.
struct HandAlignment {
    double offset = 0; ///< seconds: the reference is heard so much later in the query than measured
    double tempoRatio = 1; ///< query tempo / reference tempo, above 0
    double pitchShift = 0; ///< semitones, query minus reference
    friend bool operator==(const HandAlignment&, const HandAlignment&) = default;
};

/// All decisions about one match as they stand.
struct Review {
    Verdict verdict = Verdict::None;
    SampleType type = SampleType::Unknown;
    Clearance clearance = Clearance::NotStarted;
    std::string licence; ///< reference of the licence or of the request for it; UTF-8
    std::string notes; ///< UTF-8
    std::optional<HandAlignment> alignment;
    friend bool operator==(const Review&, const Review&) = default;
};

/// Hidden belongs to a query as a whole, the others to a match.
enum class ReviewField { Verdict, Type, Clearance, Licence, Notes, Alignment, Hidden };

/// A field with its value as the record spells it, the same in all languages and versions: a name, the text
/// itself, or three numbers. Empty text and no alignment are "".
struct ReviewChange {
    ReviewField field = ReviewField::Notes;
    std::string value;
    friend bool operator==(const ReviewChange&, const ReviewChange&) = default;
};

ReviewChange changeTo(Verdict);
ReviewChange changeTo(SampleType);
ReviewChange changeTo(Clearance);
ReviewChange changeTo(const std::optional<HandAlignment>&);
ReviewChange changeLicence(std::string licence);
ReviewChange changeNotes(std::string notes);
ReviewChange changeHidden(bool hidden);

/// What @p review says of a field, as the change that would lead there.
ReviewChange valueOf(const Review& review, ReviewField field);
/// Errors: InvalidArgument for a value that the field cannot have, and for Hidden.
Status apply(Review& review, const ReviewChange& change);

/// Why an event is in the record.
enum class ReviewOrigin {
    Decided,
    Undone, ///< somebody took a decision back
    Redone,
    CarriedOver ///< taken over from an earlier query of the same file
};

/// One line of the record, which is never changed.
struct ReviewEvent {
    std::int64_t id
        = 0; ///< grows as events come into the record; decisions of a colleague may come late
    QueryId query;
    std::optional<int> match; ///< its place in QueryResult::matches; none: the query as a whole
    ReviewChange change;
    std::string oldValue;
    std::string user; ///< login name
    std::int64_t at = 0; ///< ms since 1970, UTC
    ReviewOrigin origin = ReviewOrigin::Decided;
    std::optional<QueryId> carriedFrom; ///< of CarriedOver
};

/// The decisions about @p matches matches that a record leads to. Errors: LibraryCorrupt for an event that
/// fits none of them.
Result<std::vector<Review>>
foldReviews(const std::vector<ReviewEvent>& history, std::size_t matches);

/// Stable names for the record and for exports, e.g. "direct_sample".
const char* verdictName(Verdict);
const char* sampleTypeName(SampleType);
const char* clearanceName(Clearance);
const char* reviewFieldName(ReviewField);
const char* reviewOriginName(ReviewOrigin);
std::optional<ReviewField> reviewFieldNamed(std::string_view name);
std::optional<ReviewOrigin> reviewOriginNamed(std::string_view name);

} // namespace stemma
