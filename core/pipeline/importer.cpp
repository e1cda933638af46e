#include "core/pipeline/importer.h"

#include "core/index/fingerprint_codec.h"
#include "core/library/scanner.h"
#include "core/pipeline/analyse_file.h"
#include "core/pipeline/file_stamp.h"
#include "core/pipeline/import_ledger.h"

#include <algorithm>
#include <atomic>
#include <new>
#include <optional>
#include <system_error>
#include <utility>

namespace stemma
{
namespace
{

/// Errors that the next file would meet as well: going on makes no sense.
bool endsTheImport(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::LibraryReadOnly
        || code == ErrorCode::LibraryCorrupt || code == ErrorCode::WriteFailed;
}

class Import
{
public:
    Import(Catalogue& catalogue, const Encoder& encoder, ImportLedger& ledger, std::stop_token stop)
        : m_catalogue(catalogue)
        , m_encoder(encoder)
        , m_ledger(ledger)
        , m_stop(std::move(stop))
    {
    }

    /// Errors end the import; a bad file does not.
    Status process(const ScannedFile& file)
    {
        const FileStamp stamp = stampOf(file.path);
        if (const auto known = m_catalogue.trackAt(file.path); known && known->stamp == stamp) {
            const auto rows = m_catalogue.fingerprints(known->id, m_encoder.identity().id());
            if (rows && !rows->empty()) {
                m_ledger.unchanged();
                return success();
            }
            return settle(file.path, embedStoredMap(*known));
        }
        try {
            return settle(file.path, importAudio(file, stamp));
        } catch (const std::bad_alloc&) { // a recording of days; the next one may be shorter
            return settle(file.path, Error{ErrorCode::Internal, "out of memory", file.path, {}});
        }
    }

private:
    /// Writes the outcome into the ledger, and decides whether the import can go on.
    Status settle(const std::filesystem::path& path, const Result<TrackRecord>& outcome)
    {
        if (outcome) {
            m_ledger.imported(*outcome);
            return success();
        }
        const Error& error = outcome.error();
        if (error.code == ErrorCode::Cancelled || endsTheImport(error.code))
            return error;
        const FailedFile failure{path, error};
        if (const auto recorded = m_catalogue.recordFailure(failure); !recorded)
            return recorded;
        m_ledger.failed(failure);
        return success();
    }

    Result<std::vector<std::byte>> embed(const SpectralMap& map, const std::filesystem::path& path)
    {
        auto rows = m_encoder.embedReference(map.view(), m_stop);
        if (!rows) {
            Error error = rows.error();
            error.path = path;
            return error;
        }
        if (rows->segments.empty())
            return Error{ErrorCode::Silent, "no segment holds anything to fingerprint", path, {}};
        return packFingerprints(*rows);
    }

    Result<TrackRecord> importAudio(const ScannedFile& file, const FileStamp& stamp)
    {
        double reported = 0;
        auto analysed = analyseFile(
            file.path,
            [&](double seconds, double) {
                m_ledger.decoded(seconds - reported);
                reported = seconds;
            },
            m_stop);
        if (!analysed)
            return analysed.error();
        const auto fingerprints = embed(analysed->map, file.path);
        if (!fingerprints)
            return fingerprints.error();
        const auto map = packMap(analysed->map);
        NewTrack track;
        track.root = file.root;
        track.record
            = {.id = {},
               .path = file.path,
               .stamp = stamp,
               .info = analysed->info,
               .seconds = analysed->seconds,
               .damage = analysed->damage,
               .importedAt = 0};
        track.digests = analysed->digests;
        track.map = map;
        track.encoderId = m_encoder.identity().id();
        track.fingerprints = *fingerprints;
        const auto id = m_catalogue.store(track);
        if (!id)
            return id.error();
        track.record.id = *id;
        return track.record;
    }

    Result<TrackRecord> embedStoredMap(const TrackRecord& track)
    {
        const auto packed = m_catalogue.map(track.id);
        if (!packed)
            return packed.error();
        const auto map = unpackMap(*packed);
        if (!map)
            return map.error();
        const auto fingerprints = embed(*map, track.path);
        if (!fingerprints)
            return fingerprints.error();
        const auto stored
            = m_catalogue.storeFingerprints(track.id, m_encoder.identity().id(), *fingerprints);
        if (!stored)
            return stored.error();
        return track;
    }

    Catalogue& m_catalogue;
    const Encoder& m_encoder;
    ImportLedger& m_ledger;
    std::stop_token m_stop;
};

std::vector<std::filesystem::path> absolutePaths(const std::vector<std::filesystem::path>& named)
{
    std::vector<std::filesystem::path> paths;
    for (const auto& path : named) {
        std::error_code gone; // the working folder; then the scanner says so
        if (auto absolute = std::filesystem::absolute(path, gone); !gone)
            paths.push_back(std::move(absolute));
    }
    return paths;
}

} // namespace

Result<ImportSummary> importFiles(
    Catalogue& catalogue, const Encoder& encoder, TaskRunner& runner,
    const std::vector<std::filesystem::path>& named, const ImportObserver& observer,
    std::stop_token stop)
{
    const auto asked = absolutePaths(named);
    if (const auto begun = catalogue.beginImport(asked); !begun)
        return begun.error();
    const ScanResult scan = scanForAudio(named, stop);
    ImportLedger ledger(observer, static_cast<int>(scan.files.size() + scan.problems.size()));
    for (const Error& problem : scan.problems)
        ledger.failed({problem.path, problem});

    Import import(catalogue, encoder, ledger, stop);
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    std::optional<Error> fatal;
    const auto work = [&] {
        for (std::size_t i = next++; i < scan.files.size() && !stop.stop_requested(); i = next++) {
            const auto done = import.process(scan.files[i]);
            if (done || done.error().code == ErrorCode::Cancelled)
                continue;
            const std::scoped_lock lock(mutex);
            if (!fatal)
                fatal = done.error();
            next = scan.files.size(); // the other workers end after their present file
        }
    };
    runner.run(std::vector<std::function<void()>>(static_cast<std::size_t>(runner.width()), work));

    const ImportSummary summary = ledger.finish();
    // What could not be looked into, such as a drive that is not connected, may hold more.
    const bool complete = !fatal && !stop.stop_requested()
        && std::ranges::all_of(scan.problems, [](const Error& problem) {
               return problem.code == ErrorCode::NoAudioFiles;
           });
    const auto ended = catalogue.endImport(asked, complete);
    if (fatal)
        return *fatal;
    if (!ended)
        return ended.error();
    return summary;
}

} // namespace stemma
