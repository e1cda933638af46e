// Whether a recording that a report speaks of is still there, and still the same.
#pragma once

#include "core/base/result.h"
#include "core/report/evidence_reader.h"

#include <filesystem>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace stemma
{

enum class RecordingState {
    SameFile, ///< every byte
    SameSound, ///< other bytes that decode to the same samples: tags or pictures changed
    OtherSound, ///< or none at all any more
    Missing,
    Unreadable,
    NotStated ///< it is there, but the evidence has no digest to compare with
};

struct RecordingFinding {
    std::string letter;
    bool query = false;
    std::filesystem::path path; ///< as the evidence has it
    std::filesystem::path found; ///< the file that was looked at; empty when missing
    RecordingState state = RecordingState::Missing;
    std::optional<Error> error; ///< why it could not be read or decoded
};

/// Used from one thread.
class RecordingCheck
{
public:
    /// @p base where relative paths begin. In @p moved (empty: nowhere) and below, a recording that is not the
    /// same at its own place is looked for: by its digest among files of its size, and by its sound among
    /// files of its name.
    RecordingCheck(std::filesystem::path base, std::filesystem::path moved, std::stop_token stop);

    /// Reads the file, and decodes it only where its bytes differ.
    /// The sound is compared sample by sample: of a lossy file with new tags, a decoder that rounds otherwise
    /// than the one of the report makes another sound.
    /// Errors: Cancelled.
    Result<RecordingFinding> check(const StatedRecording& recording);

    /// Folders below @p moved that could not be searched; nothing was found in them. Grows when check() searches.
    const std::vector<Error>& unsearched() const { return m_unsearched; }

private:
    struct Look {
        RecordingState state = RecordingState::Missing;
        std::optional<Error> error;
    };
    Result<Look> look(const std::filesystem::path& path, const StatedRecording& recording) const;
    Result<std::optional<RecordingFinding>>
    elsewhere(const RecordingFinding& here, const StatedRecording& recording);
    /// Fills the candidates, once. Errors: Cancelled.
    Status search();
    Status
    searchFolder(const std::filesystem::path& folder, std::vector<std::filesystem::path>& below);

    std::filesystem::path m_base;
    std::filesystem::path m_moved;
    std::stop_token m_stop;
    bool m_searched = false;
    std::multimap<std::uintmax_t, std::filesystem::path> m_candidates; ///< by size
    std::vector<Error> m_unsearched;
};

} // namespace stemma
