#include "app/prepare/part_grouping.h"

#include "core/spectral/spectral_analyser.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace stemma
{

namespace
{

/// A part with the coarse picture that it is compared by.
struct Group {
    Part part;
    std::vector<float> picture; ///< mean root amplitude per half second and quarter octave
    double power = 0;
};

std::vector<float> pictureOf(const Part& part)
{
    SpectralAnalyser analyser;
    analyser.consume(part.samples);
    const SpectralMap map = analyser.finish();
    const int columns = map.bins / 6;
    const auto framesPerRow = static_cast<int>(map.axes.framesPerSecond / 2);
    const int frames = map.view().frames();
    std::vector<float> picture(
        static_cast<std::size_t>(frames / framesPerRow + 1) * static_cast<std::size_t>(columns));
    for (int frame = 0; frame < frames; ++frame) {
        const auto levels = map.view().frame(frame);
        float* row = picture.data() + static_cast<std::ptrdiff_t>(frame / framesPerRow) * columns;
        for (int bin = 0; bin < 6 * columns; ++bin) {
            const auto level = levels[static_cast<std::size_t>(bin)];
            if (level > 0)
                row[bin / 6] += std::pow(10.F, (map.axes.floorDb + map.axes.stepDb * level) / 40);
        }
    }
    return picture;
}

double powerOf(const std::vector<float>& samples)
{
    return std::inner_product(samples.begin(), samples.end(), samples.begin(), 0.0);
}

double similarity(const Group& a, const Group& b)
{
    const auto product = [](const Group& x, const Group& y) {
        return std::inner_product(x.picture.begin(), x.picture.end(), y.picture.begin(), 0.0);
    };
    const double scale = std::sqrt(product(a, a) * product(b, b));
    return scale > 0 ? product(a, b) / scale : 0;
}

template <class T> void addTo(std::vector<T>& sum, const std::vector<T>& other)
{
    std::transform(sum.begin(), sum.end(), other.begin(), sum.begin(), std::plus<>());
}

void merge(std::vector<Group>& groups, std::size_t into, std::size_t from)
{
    Group& group = groups[into];
    const Group& other = groups[from];
    group.part.name += '+' + other.part.name;
    addTo(group.part.samples, other.part.samples);
    addTo(group.picture, other.picture);
    group.power = powerOf(group.part.samples);
    groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(from));
}

struct Pair {
    std::size_t first = 0, second = 0;
    double similarity = -1;
};

/// The most similar two, the earlier first; with @p one, of those that it is in.
Pair mostAlike(const std::vector<Group>& groups, const std::size_t* one = nullptr)
{
    Pair best;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (std::size_t j = i + 1; j < groups.size(); ++j) {
            if (one != nullptr && *one != i && *one != j)
                continue;
            const double alike = similarity(groups[i], groups[j]);
            if (alike > best.similarity)
                best = {i, j, alike};
        }
    }
    return best;
}

double toPower(double decibels)
{
    return std::pow(10.0, decibels / 10);
}

} // namespace

std::vector<Part> groupParts(std::vector<Part> parts, const GroupingLimits& limits)
{
    std::size_t length = 0;
    for (const Part& part : parts)
        length = std::max(length, part.samples.size());
    std::vector<float> whole(length);
    for (Part& part : parts) {
        part.samples.resize(length);
        addTo(whole, part.samples);
    }
    const double wholePower = powerOf(whole);

    std::vector<Group> groups;
    for (Part& part : parts) {
        const double power = powerOf(part.samples);
        if (power <= wholePower * toPower(limits.silent))
            continue;
        auto picture = pictureOf(part);
        groups.push_back({std::move(part), std::move(picture), power});
    }
    while (groups.size() > 1) {
        Pair pair = mostAlike(groups);
        if (pair.similarity < limits.alike) {
            const auto quietest = static_cast<std::size_t>(
                std::min_element(
                    groups.begin(), groups.end(),
                    [](const Group& a, const Group& b) { return a.power < b.power; })
                - groups.begin());
            if (groups[quietest].power >= wholePower * toPower(limits.quiet)
                && static_cast<int>(groups.size()) <= limits.most)
                break;
            pair = mostAlike(groups, &quietest);
        }
        merge(groups, pair.first, pair.second);
    }
    std::vector<Part> result;
    result.reserve(groups.size());
    for (Group& group : groups)
        result.push_back(std::move(group.part));
    return result;
}

} // namespace stemma
