// Sizes of the two papers' encoders. No torch here.
#pragma once

#include "models/nets/segment_shape.h"

#include <array>

namespace stemma
{

enum class PublishedEncoder {
    SamplePaper, ///< NeuralSampleID, arXiv 2506.14684
    GraFPrint, ///< arXiv 2410.10994
};

/// An encoder as published; the sizes can be made smaller for tests.
struct PublishedConfig {
    PublishedEncoder encoder = PublishedEncoder::SamplePaper;
    int bands = 64; ///< mel bands; a multiple of 4
    int frames = 128; ///< of 32 ms; a multiple of 8
    std::array<int, 4> channels{64, 128, 256, 512}; ///< per stage
    std::array<int, 4> blocks{2, 2, 6, 2}; ///< graph blocks per stage
    int neighbours = 5; ///< edges per node, the node itself among them
    int features = 1024; ///< what the nodes' mean is taken of
    int hidden = 4096; ///< width of the projector
    int dimension = 128; ///< of the fingerprint
    bool graphBlocks
        = true; ///< off: their input is their output, as in the sample paper's public code

    /// Frames of 20 ms that the frames of 32 ms are folded from.
    SegmentShape segment() const
    {
        return {SegmentKind::MelBands, frames, bands, ((frames - 1) * 8 + 4) / 5 + 1};
    }
};

/// The sizes of the papers' public code: segments of 4.1 s and 5 neighbours, or of 1 s and 3.
inline PublishedConfig publishedConfig(PublishedEncoder encoder)
{
    PublishedConfig config;
    config.encoder = encoder;
    if (encoder == PublishedEncoder::GraFPrint) {
        config.frames = 32;
        config.neighbours = 3;
    }
    return config;
}

} // namespace stemma
