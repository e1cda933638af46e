// What an import tells the program that started it.
#pragma once

#include "core/library/catalogue.h"

#include <functional>
#include <vector>

namespace stemma
{

struct ImportProgress {
    int filesDone = 0; ///< imported, unchanged and failed ones
    int filesTotal = 0;
    double audioSeconds = 0; ///< decoded so far in this run
    double elapsedSeconds = 0;
    double secondsLeft = -1; ///< -1 while unknown
    double speed() const
    {
        return elapsedSeconds > 0 ? audioSeconds / elapsedSeconds : 0;
    } ///< x real time
};

/// Called from worker threads, one call at a time. Any of them may be empty.
struct ImportObserver {
    std::function<void(const ImportProgress&)> progressed; ///< at most every 100 ms, and at the end
    std::function<void(const TrackRecord&)> imported; ///< after its commit
    std::function<void(const FailedFile&)> failed;
};

struct ImportSummary {
    int imported = 0;
    int unchanged = 0; ///< already in the library with the same size and time
    int damaged = 0; ///< of the imported ones, decoded only in part
    std::vector<FailedFile> failures;
    int remaining = 0; ///< not done because the import was stopped
    double audioSeconds = 0;
    double elapsedSeconds = 0;
};

} // namespace stemma
