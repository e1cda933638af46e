// One recording against the library.
#pragma once

#include "core/base/progress.h"
#include "core/base/task_runner.h"
#include "core/library/catalogue.h"
#include "core/match/encoder.h"
#include "core/match/excerpt_library.h"
#include "core/match/reranker.h"
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

/// Decodes, fingerprints, searches, aligns. The same file, library and models give the same result.
/// Errors: those of analyseFile, LibraryEmpty, Cancelled, InvalidArgument (an empty region).
Result<QueryResult> runQuery(
    const QueryContext& context, const std::filesystem::path& file, const QueryOptions& options,
    const ProgressSink& progress, std::stop_token stop);

} // namespace stemma
