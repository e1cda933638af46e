#include "ui/queries/query_entry.h"

#include <algorithm>

namespace stemma
{

double shareDone(const Progress& progress)
{
    struct Span {
        double start, end;
    };
    const auto span = [&]() -> Span {
        switch (progress.stage) {
        case Stage::Scanning:
        case Stage::Decoding:
            return {0, 0.35};
        case Stage::Fingerprinting:
            return {0.35, 0.45};
        case Stage::Searching:
            return {0.45, 0.75};
        case Stage::Aligning:
            return {0.75, 0.97};
        case Stage::Saving:
            break;
        }
        return {0.97, 1};
    }();
    const double share
        = progress.total > 0 ? std::clamp(progress.done / progress.total, 0.0, 1.0) : 0;
    return span.start + share * (span.end - span.start);
}

} // namespace stemma
