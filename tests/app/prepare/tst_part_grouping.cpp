// Parts come together until a handful is left, and nothing that sounds is lost.
#include "app/prepare/part_grouping.h"
#include "tests/support/signals.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace stemma;

namespace
{

/// A tone that sounds in the @p slot-th of each four quarter seconds.
Part part(const std::string& name, double hz, int slot, float amplitude = 0.5F)
{
    Part result{name, test::tone(hz, 4, Part::sampleRate, amplitude)};
    for (std::size_t i = 0; i < result.samples.size(); ++i) {
        if (static_cast<int>(i / (Part::sampleRate / 4)) % 4 != slot)
            result.samples[i] = 0;
    }
    return result;
}

std::vector<float> sumOf(const std::vector<Part>& parts)
{
    std::vector<float> sum;
    for (const Part& part : parts) {
        sum.resize(std::max(sum.size(), part.samples.size()));
        for (std::size_t i = 0; i < part.samples.size(); ++i)
            sum[i] += part.samples[i];
    }
    return sum;
}

std::vector<std::string> namesOf(const std::vector<Part>& parts)
{
    std::vector<std::string> names;
    for (const Part& part : parts)
        names.push_back(part.name);
    return names;
}

using Names = std::vector<std::string>;

} // namespace

class TestPartGrouping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void differentPartsStay()
    {
        const std::vector<Part> parts{part("a", 110, 0), part("b", 440, 1), part("c", 1760, 2)};
        QCOMPARE(namesOf(groupParts(parts)), (Names{"a", "b", "c"}));
    }

    void doubledAndSilentPartsGo()
    {
        const std::vector<Part> parts{
            part("a", 110, 0), part("nothing", 440, 1, 0), part("b", 440, 1),
            part("double of a", 110, 0, 0.2F)};
        const auto groups = groupParts(parts);
        QCOMPARE(namesOf(groups), (Names{"a+double of a", "b"}));
        QVERIFY(sumOf(groups) == sumOf(parts));
        QVERIFY(groupParts({part("nothing", 440, 1, 0)}).empty());
        QVERIFY(groupParts({}).empty());
    }

    void quietPartsJoinWhatTheyAreAlike()
    {
        const std::vector<Part> parts{
            part("high", 1760, 0), part("low", 110, 1), part("nearly as low", 120, 1, 0.01F)};
        QCOMPARE(namesOf(groupParts(parts)), (Names{"high", "low+nearly as low"}));
    }

    void atMostSixAreLeft()
    {
        std::vector<Part> parts;
        for (int i = 0; i < 11; ++i)
            parts.push_back(part(std::to_string(i), 70 * std::pow(1.5, i), i % 4));
        parts.back().samples.resize(1000); // a part that ended early
        const auto groups = groupParts(parts);
        QCOMPARE(groups.size(), std::size_t(6));
        const auto before = sumOf(parts);
        const auto after = sumOf(groups);
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i)
            QVERIFY(std::abs(before[i] - after[i]) < 1e-3F);
        for (const Part& group : groups)
            QCOMPARE(group.samples.size(), before.size());
        QCOMPARE(groupParts(parts, {2, -60, -25, 0.9}).size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestPartGrouping)
#include "tst_part_grouping.moc"
