#include "core/pipeline/segment_hits.h"

namespace stemma
{

std::vector<SegmentHit>
segmentHits(const Fingerprints& query, const std::vector<std::vector<IndexHit>>& found)
{
    std::vector<SegmentHit> hits;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Segment& segment = query.segments[i];
        for (const IndexHit& hit : found[i])
            hits.push_back(
                {.queryTime = segment.start + segment.length / 2,
                 .tempoRatio = segment.tempoRatio,
                 .track = hit.track,
                 .referenceTime = hit.time,
                 .similarity = hit.similarity});
    }
    return hits;
}

} // namespace stemma
