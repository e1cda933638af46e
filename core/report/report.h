// A report as plain values: everything that its pages show, so that writers only lay out.
#pragma once

#include "core/base/audio_info.h"
#include "core/match/match.h"
#include "core/spectral/spectral_map.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace stemma
{

struct ReportedRecording {
    std::filesystem::path path;
    AudioInfo info;
    double seconds = 0;
};

struct ReportedMatch {
    Match match;
    ReportedRecording reference;
    std::vector<ReportedRecording> duplicates; ///< see Match::duplicates
    std::shared_ptr<const SpectralMap> referenceMap;
};

struct Report {
    ReportedRecording query;
    std::shared_ptr<const SpectralMap> queryMap;
    std::vector<ReportedMatch> matches; ///< best first
    std::string programVersion;
    std::string encoder; ///< identity of the encoder
    std::string reranker;
    std::filesystem::path library;
    std::size_t libraryTracks = 0;
    std::int64_t createdAt = 0; ///< s since 1970, UTC
};

} // namespace stemma
