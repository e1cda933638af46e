#include "tests/ui/spectrogram/beat_match.h"

#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/synthetic_maps.h"
#include "ui/spectrogram/comparison_view.h"

#include <QImage>

#include <cmath>

namespace stemma::test
{
namespace
{

constexpr double ratio = 1.25;
constexpr double shift = 3;

double tones(double seconds, double semitones)
{
    const double pitch = 20 + 30 * std::fmod(seconds * 0.37, 1.0);
    return std::fmod(seconds, 0.5) < 0.3 && std::abs(semitones - pitch) < 2 ? 90 : 10;
}

} // namespace

std::shared_ptr<const QueryResult> beatResult()
{
    auto result = std::make_shared<QueryResult>();
    result->path = "/m/beat.wav";
    result->seconds = 20;
    auto match = makeMatch(1, 0.95, 1);
    match.tempoRatio = ratio;
    match.pitchShift = shift;
    match.occurrences = {{{5, 9}, {10, 15}, 0.95}, {{12, 16}, {10, 15}, 0.9}};
    match.query = match.occurrences[0].query;
    match.reference = match.occurrences[0].reference;
    const Placement lies = alignmentOf(match, match.occurrences[0]);
    result->map = std::make_shared<const SpectralMap>(
        makeMap(20, [lies](double t, double s) { return tones(lies.toReference(t), s - shift); }));
    result->matches = {match};
    return result;
}

std::shared_ptr<const SpectralMap> beatReference()
{
    return std::make_shared<const SpectralMap>(makeMap(30, tones));
}

void showBeatMatch(ComparisonView& view)
{
    view.resize(900, 600);
    view.show();
    const auto result = beatResult();
    view.setQuery(result);
    view.setMatch(result->matches[0], QStringLiteral("Amen"));
    view.setReferenceMap(beatReference());
}

QImage plotOf(const ComparisonView& view, Side side)
{
    auto& pane = const_cast<SpectrogramView&>(view.view(side));
    return pane.grab(pane.geometryNow().plot.adjusted(30, 30, -30, -4)).toImage();
}

} // namespace stemma::test
