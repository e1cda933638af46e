// Sizes of the networks. No torch here: readers of weights files need the numbers alone.
#pragma once

#include "models/nets/segment_shape.h"

#include <array>

namespace stemma
{

/// The graph encoder's shape. The input is one segment of a spectral map; its patches are the nodes.
struct GraphEncoderConfig {
    int bins = 168; ///< 7 octaves of 24; must be a multiple of 24
    int frames = 204; ///< 4.08 s of 50 frames; must be a multiple of 12
    std::array<int, 3> channels{64, 128, 176}; ///< per stage
    std::array<int, 3> blocks{2, 2, 2}; ///< graph blocks per stage
    int neighbours = 5; ///< edges per node (the paper's k), the node itself among them
    int hidden = 256; ///< width of the head
    int dimension = 128; ///< of the fingerprint
    /// Whether the graph blocks are used. Off only to measure what they are worth: the public code
    /// of the first paper skips them by accident.
    bool graphBlocks = true;

    /// The grid of patches that the stem makes: 24 bins by 12 frames each.
    int gridBins() const { return bins / 24; }
    int gridFrames() const { return frames / 12; }
    /// Nodes after the last stage; each stage but the first halves the grid in time, rounding up.
    int finalNodes() const { return gridBins() * (((gridFrames() + 1) / 2 + 1) / 2); }
    SegmentShape segment() const { return {SegmentKind::WhitenedMap, frames, bins, frames}; }
};

/// The cross-attention reranker's shape. It compares two segments of a spectral map.
struct CrossAttentionConfig {
    int bins = 168; ///< 7 octaves of 24; must be a multiple of 24
    int frames = 204; ///< must be a multiple of 12
    int width = 64; ///< of a node; must be a multiple of heads
    int heads = 4;
};

} // namespace stemma
