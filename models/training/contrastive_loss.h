// NT-Xent, also where a query holds two recordings.
#pragma once

#include <torch/torch.h>

#include <optional>
#include <vector>

namespace stemma
{

/// Each row must find its partner among the rows of both sides. A query that holds a second pair's recording has that
/// pair's reference as a second partner: partners share a row's probability. The two queries are neither partners nor
/// negatives of each other.
/// Source: NeuralSampleID, section 3.3 (Chen et al. 2020); the second partners are ours.
/// @param rows [2 * pairs, dimension], unit length: all queries, then all references
/// @param scale by which similarities are multiplied, 1 / temperature
/// @param alsoHeard of each query the pair whose reference it holds too
torch::Tensor contrastiveLoss(
    const torch::Tensor& rows, const torch::Tensor& scale,
    const std::vector<std::optional<int>>& alsoHeard);

} // namespace stemma
