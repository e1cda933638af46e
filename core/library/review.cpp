#include "core/library/review.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <utility>

namespace stemma
{

namespace
{

// In the order of the enumerations.
constexpr std::array verdicts{"none", "confirmed", "rejected", "unsure"};
constexpr std::array types{"unknown", "direct_sample", "interpolation", "replay", "coincidence"};
constexpr std::array clearances{"not_started", "requested", "cleared", "refused", "not_needed"};
constexpr std::array fields{"verdict", "sample_type", "clearance", "licence",
                            "notes",   "alignment",   "hidden"};
constexpr std::array origins{"decided", "undone", "redone", "carried_over"};

template <class Enum, std::size_t N>
const char* nameOf(const std::array<const char*, N>& names, Enum value)
{
    return names.at(static_cast<std::size_t>(value));
}

template <class Enum, std::size_t N>
std::optional<Enum> named(const std::array<const char*, N>& names, std::string_view name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == names[i])
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

/// The shortest text that reads back as the same number, in every locale.
std::string numberText(double value)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), end.ptr};
}

std::string textOf(const std::optional<HandAlignment>& alignment)
{
    if (!alignment)
        return {};
    return numberText(alignment->offset) + ' ' + numberText(alignment->tempoRatio) + ' '
        + numberText(alignment->pitchShift);
}

std::optional<HandAlignment> alignmentIn(std::string_view text)
{
    std::array<double, 3> numbers{};
    const char* at = text.data();
    const char* end = text.data() + text.size();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i > 0 && (at == end || *at++ != ' '))
            return std::nullopt;
        const auto parsed = std::from_chars(at, end, numbers[i]);
        if (parsed.ec != std::errc() || !std::isfinite(numbers[i]))
            return std::nullopt;
        at = parsed.ptr;
    }
    if (at != end || numbers[1] <= 0)
        return std::nullopt;
    return HandAlignment{numbers[0], numbers[1], numbers[2]};
}

/// Sets @p target to what was read; false when nothing was.
template <class T> bool take(T& target, const std::optional<T>& read)
{
    if (read)
        target = *read;
    return read.has_value();
}

bool applyValue(Review& review, const ReviewChange& change)
{
    switch (change.field) {
    case ReviewField::Verdict:
        return take(review.verdict, named<Verdict>(verdicts, change.value));
    case ReviewField::Type:
        return take(review.type, named<SampleType>(types, change.value));
    case ReviewField::Clearance:
        return take(review.clearance, named<Clearance>(clearances, change.value));
    case ReviewField::Licence:
        review.licence = change.value;
        return true;
    case ReviewField::Notes:
        review.notes = change.value;
        return true;
    case ReviewField::Alignment:
        review.alignment = alignmentIn(change.value);
        return change.value.empty() || review.alignment;
    case ReviewField::Hidden:
        break;
    }
    return false;
}

} // namespace

ReviewChange changeTo(Verdict verdict)
{
    return {ReviewField::Verdict, verdictName(verdict)};
}

ReviewChange changeTo(SampleType type)
{
    return {ReviewField::Type, sampleTypeName(type)};
}

ReviewChange changeTo(Clearance clearance)
{
    return {ReviewField::Clearance, clearanceName(clearance)};
}

ReviewChange changeTo(const std::optional<HandAlignment>& alignment)
{
    return {ReviewField::Alignment, textOf(alignment)};
}

ReviewChange changeLicence(std::string licence)
{
    return {ReviewField::Licence, std::move(licence)};
}

ReviewChange changeNotes(std::string notes)
{
    return {ReviewField::Notes, std::move(notes)};
}

ReviewChange changeHidden(bool hidden)
{
    return {ReviewField::Hidden, hidden ? "yes" : "no"};
}

ReviewChange valueOf(const Review& review, ReviewField field)
{
    switch (field) {
    case ReviewField::Verdict:
        return changeTo(review.verdict);
    case ReviewField::Type:
        return changeTo(review.type);
    case ReviewField::Clearance:
        return changeTo(review.clearance);
    case ReviewField::Licence:
        return changeLicence(review.licence);
    case ReviewField::Notes:
        return changeNotes(review.notes);
    case ReviewField::Alignment:
        return changeTo(review.alignment);
    case ReviewField::Hidden:
        break;
    }
    return changeHidden(false);
}

Status apply(Review& review, const ReviewChange& change)
{
    Review changed = review;
    if (!applyValue(changed, change))
        return Error{
            ErrorCode::InvalidArgument,
            std::string(reviewFieldName(change.field)) + " cannot be \"" + change.value + '"',
            {},
            {}};
    review = std::move(changed);
    return success();
}

Result<std::vector<Review>>
foldReviews(const std::vector<ReviewEvent>& history, std::size_t matches)
{
    std::vector<Review> reviews(matches);
    for (const ReviewEvent& event : history) {
        if (!event.match)
            continue;
        const auto place = static_cast<std::size_t>(*event.match);
        if (*event.match < 0 || place >= matches || !apply(reviews[place], event.change))
            return Error{
                ErrorCode::LibraryCorrupt,
                "event " + std::to_string(event.id) + " of the record fits no match",
                {},
                {}};
    }
    return reviews;
}

const char* verdictName(Verdict verdict)
{
    return nameOf(verdicts, verdict);
}

const char* sampleTypeName(SampleType type)
{
    return nameOf(types, type);
}

const char* clearanceName(Clearance clearance)
{
    return nameOf(clearances, clearance);
}

const char* reviewFieldName(ReviewField field)
{
    return nameOf(fields, field);
}

const char* reviewOriginName(ReviewOrigin origin)
{
    return nameOf(origins, origin);
}

std::optional<ReviewField> reviewFieldNamed(std::string_view name)
{
    return named<ReviewField>(fields, name);
}

std::optional<ReviewOrigin> reviewOriginNamed(std::string_view name)
{
    return named<ReviewOrigin>(origins, name);
}

} // namespace stemma
