#include "core/match/slice_search.h"

#include "core/match/slice_rows.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace stemma
{
namespace
{

constexpr std::size_t fewestRegions = 60; ///< to know what is usual among them
constexpr std::size_t fewestSlices = 3; ///< that count, where there are so many

/// The query at one tempo ratio, cut to slices at all pitch shifts.
struct QuerySlices {
    double ratio = 1;
    std::vector<double> times; ///< in the query, seconds
    std::vector<std::int8_t> values; ///< [shifts, slices, width]
};

/// What the slices say of a region under a transformation.
struct Judgement {
    float strength = 0;
    float queryTime = 0; ///< seconds, the middle of the slices that agree best
};

struct Transformation {
    double ratio = 1;
    double pitchShift = 0; ///< semitones
    std::vector<Judgement> regions;
};

/// The best third of the slices. @p agreement [slices, regions], of one pitch shift
std::vector<Judgement>
judge(std::span<const float> agreement, const std::vector<double>& times, std::size_t regions)
{
    const std::size_t slices = times.size();
    const std::size_t third = std::max(std::min(fewestSlices, slices), slices / 3);
    const auto last = static_cast<std::ptrdiff_t>(third) - 1;
    std::vector<std::pair<float, std::size_t>> values(slices);
    std::vector<Judgement> result;
    for (std::size_t region = 0; region < regions; ++region) {
        for (std::size_t i = 0; i < slices; ++i)
            values[i] = {-agreement[i * regions + region], i};
        std::nth_element(values.begin(), values.begin() + last, values.end());
        double sum = 0;
        double time = 0;
        for (std::size_t i = 0; i < third; ++i) {
            sum -= values[i].first;
            time += times[values[i].second];
        }
        const double count = static_cast<double>(third);
        result.push_back(
            {static_cast<float>(sum / std::sqrt(count)), static_cast<float>(time / count)});
    }
    return result;
}

/// The best region of a track, less what it reaches under any transformation: some music resembles all.
SliceHit bestOf(
    std::size_t track, const SliceRegions& regions,
    const std::vector<Transformation>& transformations)
{
    SliceHit best;
    best.track = static_cast<int>(track);
    for (std::size_t i = regions.firstOf(track); i < regions.firstOf(track + 1); ++i) {
        double sum = 0;
        for (const Transformation& transformation : transformations)
            sum += transformation.regions[i].strength;
        const double mean = sum / static_cast<double>(transformations.size());
        for (const Transformation& transformation : transformations) {
            const Judgement& judgement = transformation.regions[i];
            const float strength = judgement.strength - static_cast<float>(mean);
            if (strength > best.strength)
                best = {best.track,           judgement.queryTime,       regions.timeOf(track, i),
                        transformation.ratio, transformation.pitchShift, strength};
        }
    }
    return best;
}

/// Slices that are not silent, at most so many, evenly spread.
std::vector<int> startsOf(const CoarseMap& map, int most)
{
    std::vector<int> starts;
    std::vector<double> energies;
    double mean = 0;
    for (int first = 0; first + sliceRows <= map.rows; first += sliceHop) {
        starts.push_back(first);
        energies.push_back(sliceEnergy(map, first));
        mean += energies.back();
    }
    mean /= static_cast<double>(std::max<std::size_t>(1, starts.size()));
    std::size_t i = 0;
    std::erase_if(starts, [&](int) { return energies[i++] <= quietSlice * mean; });
    const std::size_t count = std::min(starts.size(), static_cast<std::size_t>(most));
    for (std::size_t k = 0; k < count; ++k)
        starts[k] = starts[k * starts.size() / count];
    starts.resize(count);
    return starts;
}

QuerySlices cut(const FlatMap& query, double ratio, const SliceSearchSettings& settings)
{
    const CoarseMap map = coarsen(query, ratio);
    const std::vector<int> starts = startsOf(map, settings.slices);
    QuerySlices slices;
    slices.ratio = ratio;
    for (const int start : starts)
        slices.times.push_back((start + sliceRows / 2.0) / map.rowsPerSecond / ratio);
    for (int shift = -settings.pitchSteps; shift <= settings.pitchSteps; ++shift)
        appendSlices(map, starts, shift, slices.values);
    return slices;
}

} // namespace

std::vector<SliceHit> searchSlices(
    const FlatMap& query, const SliceRegions& regions, TaskRunner& runner,
    const std::stop_token& stop, const SliceSearchSettings& settings)
{
    if (regions.count() < fewestRegions || query.frames == 0)
        return {};
    const double semitones = 12 / regions.tracks().front().columnsPerOctave; // a column
    std::vector<Transformation> transformations;
    for (int step = -settings.ratioSteps; step <= settings.ratioSteps; ++step) {
        const QuerySlices slices = cut(query, std::pow(settings.ratioStep, step), settings);
        if (slices.times.empty())
            continue;
        const std::vector<float> agreement = regions.agreement(slices.values, runner, stop);
        if (stop.stop_requested())
            return {};
        const std::size_t first = transformations.size();
        for (int shift = -settings.pitchSteps; shift <= settings.pitchSteps; ++shift)
            transformations.push_back({slices.ratio, shift * semitones, {}});
        std::vector<std::function<void()>> tasks;
        const std::size_t size = slices.times.size() * regions.count();
        for (std::size_t i = first; i < transformations.size(); ++i)
            tasks.emplace_back([&, i] {
                transformations[i].regions = judge(
                    std::span(agreement).subspan((i - first) * size, size), slices.times,
                    regions.count());
            });
        runner.run(tasks);
    }
    std::vector<SliceHit> hits;
    for (std::size_t track = 0; track < regions.tracks().size() && !transformations.empty();
         ++track) {
        const SliceHit hit = bestOf(track, regions, transformations);
        if (hit.strength > 0)
            hits.push_back(hit);
    }
    std::sort(hits.begin(), hits.end(), [](const SliceHit& a, const SliceHit& b) {
        return std::tuple(-a.strength, a.track) < std::tuple(-b.strength, b.track);
    });
    return hits;
}

} // namespace stemma
