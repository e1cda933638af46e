// What a check of a report needs of its evidence.
#pragma once

#include "core/base/recording_digests.h"
#include "core/pipeline/query_types.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stemma
{

/// A recording as the evidence names it.
struct StatedRecording {
    std::string letter;
    bool query = false;
    std::filesystem::path path; ///< every byte of it, also where it is no UTF-8
    std::int64_t size = 0; ///< bytes of the file
    std::optional<RecordingDigests> digests; ///< none where the report's writer had none
};

struct EvidenceContent {
    int version = 0;
    /// The rest is empty where version is above evidenceVersion: names may mean something else there.
    EngineIdentity engine;
    std::vector<StatedRecording> recordings;
};

/// None where the bytes are no evidence of a report: other JSON, or none, or with names missing.
std::optional<EvidenceContent> readEvidence(std::string_view bytes);

} // namespace stemma
