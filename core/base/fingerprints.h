// Embedded segments, the currency between encoder, catalogue and index.
#pragma once

#include <string>
#include <vector>

namespace stemma
{

/// Names what made a fingerprint; two fingerprints may be compared only when id() is equal.
struct EncoderIdentity {
    std::string name; ///< architecture and version, e.g. "modulation-1"
    std::string checksum; ///< of the weights, 16 hex digits
    int dimension = 0; ///< floats per fingerprint
    std::string id() const { return name + "-" + checksum; }
};

/// Which stretch of the map a fingerprint stands for.
struct Segment {
    double start = 0; ///< seconds
    double length = 0; ///< seconds of the map that were embedded
    /// The tempo ratio (query / reference) under which a query segment was embedded; 1 for references.
    double tempoRatio = 1;
};

/// Embeddings [segments.size(), dimension], row-major, each row of unit L2 length.
struct Fingerprints {
    int dimension = 0;
    std::vector<Segment> segments;
    std::vector<float> values;
};

} // namespace stemma
