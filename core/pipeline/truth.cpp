#include "core/pipeline/truth.h"

#include "core/pipeline/json_place.h"

namespace stemma
{
namespace
{

/// Joins the paths of a document to its folder.
class TruthReader
{
public:
    explicit TruthReader(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    Truth read(const JsonPlace& root) const
    {
        const auto format = root.at("format");
        if (format.text() != "asid-bench-1")
            format.fail("expected \"asid-bench-1\", found \"" + format.text() + "\"");
        Truth truth;
        for (const JsonPlace& path : root.at("library").items())
            truth.library.push_back(pathOf(path));
        for (const JsonPlace& query : root.at("queries").items())
            truth.queries.push_back(queryOf(query));
        return truth;
    }

private:
    std::filesystem::path pathOf(const JsonPlace& place) const
    {
        return (m_folder / place.text()).lexically_normal();
    }

    TruthQuery queryOf(const JsonPlace& place) const
    {
        TruthQuery query;
        query.query = pathOf(place.at("query"));
        for (const JsonPlace& sample : place.at("samples").items())
            query.samples.push_back(sampleOf(sample));
        query.clipSeconds = optionalNumber(place, "clip_seconds");
        query.snrDb = optionalNumber(place, "snr_db");
        return query;
    }

    TruthSample sampleOf(const JsonPlace& place) const
    {
        TruthSample sample;
        sample.reference = pathOf(place.at("reference"));
        const auto ratio = place.at("tempo_ratio");
        sample.tempoRatio = ratio.number();
        if (sample.tempoRatio <= 0)
            ratio.fail("must be above 0");
        sample.pitchShift = place.at("pitch_shift").number();
        if (const auto kind = place.find("kind"))
            sample.kind = kind->text();
        if (const auto chopped = place.find("chopped"))
            sample.chopped = chopped->flag();
        sample.sampleToHostDb = optionalNumber(place, "sample_to_host_db");
        sample.excerptSeconds = optionalNumber(place, "excerpt_seconds");
        if (const auto occurrences = place.find("occurrences")) {
            for (const JsonPlace& o : occurrences->items())
                sample.occurrences.push_back({rangeOf(o, "query"), rangeOf(o, "reference")});
        }
        return sample;
    }

    static std::optional<double> optionalNumber(const JsonPlace& place, const char* name)
    {
        const auto found = place.find(name);
        return found ? std::optional(found->number()) : std::nullopt;
    }

    static TimeRange rangeOf(const JsonPlace& place, const std::string& axis)
    {
        const TimeRange range{place.at(axis + "_start").number(), place.at(axis + "_end").number()};
        if (range.end < range.start)
            place.fail(axis + "_end is before " + axis + "_start");
        return range;
    }

    std::filesystem::path m_folder;
};

} // namespace

Result<Truth> readTruth(const std::filesystem::path& file)
{
    const auto root = JsonPlace::read(file);
    if (!root)
        return root.error();
    try {
        return TruthReader(std::filesystem::absolute(file).parent_path()).read(*root);
    } catch (const JsonFault& fault) {
        return Error{ErrorCode::InvalidArgument, fault.sentence, file, {}};
    }
}

} // namespace stemma
