// One recording against the library.
#pragma once

#include "core/base/progress.h"
#include "core/base/task_runner.h"
#include "core/library/catalogue.h"
#include "core/match/encoder.h"
#include "core/match/excerpt_library.h"
#include "core/match/reranker.h"
#include "core/pipeline/analyse_file.h"
#include "core/pipeline/live_index.h"
#include "core/pipeline/query_types.h"

#include <filesystem>
#include <stop_token>

namespace stemma
{

/// What a query works with; all of it outlives the call.
struct QueryContext {
    const Catalogue& catalogue;
    LiveIndex& index;
    ExcerptLibrary& excerpts;
    const Encoder& encoder;
    const Reranker* reranker; ///< may be null
    TaskRunner& runner;
};

/// The coarse map of a track, as an ExcerptLibrary reads it. Errors: those of the catalogue and of unpackMap,
/// EncoderMismatch for axes that are not the program's.
Result<CoarseMap> coarseMapOf(const Catalogue& catalogue, TrackId track);

/// Fingerprints, searches, aligns. The same recording, library and models give the same result.
/// Errors: LibraryEmpty, Silent, Cancelled, InvalidArgument (an empty region), those of the catalogue.
Result<QueryResult> runQuery(
    const QueryContext& context, const std::filesystem::path& file, AnalysedFile analysed,
    const QueryOptions& options, const ProgressSink& progress, std::stop_token stop);

} // namespace stemma
