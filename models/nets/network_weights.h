// Networks to and from weights files.
#pragma once

#include "core/base/spectral_view.h"
#include "models/nets/cross_attention.h"
#include "models/nets/graph_network.h"
#include "models/nets/published_network.h"
#include "models/nets/weights_file.h"

namespace stemma
{

inline constexpr const char* graphKind = "graph-1";
inline constexpr const char* samplePaperKind = "sample-paper-1";
inline constexpr const char* graFPrintKind = "grafprint-1";
inline constexpr const char* crossAttentionKind = "cross-attention-3";

/// Adds the axes to the settings. Floor and step are left out: encoders work in decibels.
void storeAxes(Weights& weights, const SpectralAxes& axes);
/// What storeAxes() stored.
SpectralAxes axesFrom(const Weights& weights);
/// Whether weights made for some axes can read a map.
bool fitsAxes(const Weights& weights, const SpectralView& map);

/// Whether weights of that kind are an encoder's network.
bool isEncoderNetwork(const std::string& kind);

/// Parameters, buffers and sizes; storeAxes(), and "bins" where the network does not read the map's own, are
/// left to the caller.
Weights toWeights(const EncoderNetwork& network);
Weights toWeights(const CrossAttention& network);

/// A frozen network (evaluation mode, no gradients) with the weights' sizes and values.
/// Errors: WeightsForeign (another kind, nonsensical sizes, or a tensor missing or of another shape).
Result<std::shared_ptr<EncoderNetwork>> encoderNetworkFrom(const Weights& weights);
Result<CrossAttention> crossAttentionFrom(const Weights& weights);

} // namespace stemma
