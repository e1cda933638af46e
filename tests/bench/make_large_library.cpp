// make_large_library FOLDER COUNT: a library of tracks that nobody recorded, for measuring the window.
// Each track is stored by the catalogue as an import stores it, with a short map and the shipped encoder's
// fingerprints of it, so queries work too. On a disk a commit is an fsync: 100,000 tracks take minutes there,
// and less than one in a folder in memory, from where the library may be moved.
#include "app/installation.h"
#include "app/models_plugin.h"
#include "core/index/fingerprint_codec.h"
#include "core/library/catalogue.h"
#include "core/spectral/spectral_analyser.h"
#include "tests/bench/imagined_tracks.h"
#include "tests/ui/support/synthetic_maps.h"

#include <cstdio>
#include <cstdlib>

using namespace stemma;

namespace
{

/// What is stored of a recording, without its names.
struct Recording {
    std::vector<std::byte> map;
    std::vector<std::byte> fingerprints;
};

/// More would take long to embed and make no difference to a window.
constexpr unsigned recordingCount = 48;
constexpr double recordingSeconds = 5; ///< room for one segment

Result<std::vector<Recording>> makeRecordings(const Encoder& encoder)
{
    std::vector<Recording> recordings;
    for (unsigned seed = 0; seed < recordingCount; ++seed) {
        SpectralMap map = test::makeMap(recordingSeconds, [seed](double t, double semitones) {
            return test::musicLevel(t, semitones, seed);
        });
        map.axes = SpectralAnalyser::axes();
        const auto rows = encoder.embedReference(map.view(), {});
        if (!rows)
            return rows.error();
        recordings.push_back({packMap(map), packFingerprints(*rows)});
    }
    return recordings;
}

Status makeLibrary(const std::filesystem::path& folder, std::int64_t count)
{
    const auto models = loadModelsPlugin(installation().weights);
    if (!models)
        return models.error();
    const auto recordings = makeRecordings(*models->encoder);
    if (!recordings)
        return recordings.error();
    const auto catalogue = Catalogue::open(folder, Access::ReadWrite);
    if (!catalogue)
        return catalogue.error();
    for (std::int64_t i = 0; i < count; ++i) {
        auto [root, record] = bench::imaginedTrack(i);
        const Recording& recording = (*recordings)[static_cast<std::size_t>(i) % recordingCount];
        const NewTrack track{
            root,
            std::move(record),
            {},
            recording.map,
            models->encoder->identity().id(),
            recording.fingerprints};
        if (const auto stored = (*catalogue)->store(track); !stored)
            return stored.error();
    }
    return success();
}

} // namespace

int main(int argc, char** argv)
{
    const std::int64_t count = argc == 3 ? std::atoll(argv[2]) : 0;
    if (count <= 0) {
        std::fputs("usage: make_large_library FOLDER COUNT\n", stderr);
        return 2;
    }
    const Status made = makeLibrary(argv[1], count);
    if (!made)
        std::fprintf(stderr, "%s\n", made.error().detail.c_str());
    return made ? 0 : 1;
}
