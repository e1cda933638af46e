#include "models/training/contrastive_loss.h"

namespace stemma
{

torch::Tensor contrastiveLoss(
    const torch::Tensor& rows, const torch::Tensor& scale,
    const std::vector<std::optional<int>>& alsoHeard)
{
    constexpr double never = -1e4;
    const auto pairs = static_cast<std::int64_t>(alsoHeard.size());
    auto partners = torch::zeros({2 * pairs, 2 * pairs});
    auto ignored = torch::eye(2 * pairs, torch::kBool);
    const auto join = [](torch::Tensor& matrix, std::int64_t one, std::int64_t other) {
        matrix.index_put_({one, other}, 1);
        matrix.index_put_({other, one}, 1);
    };
    for (std::int64_t query = 0; query < pairs; ++query) {
        join(partners, query, pairs + query);
        if (const auto second = alsoHeard[static_cast<std::size_t>(query)]) {
            join(partners, query, pairs + *second);
            join(ignored, query, *second);
        }
    }
    partners /= partners.sum(1, true);
    const auto logits = (rows.mm(rows.t()) * scale).masked_fill(ignored.to(rows.device()), never);
    return torch::nn::functional::cross_entropy(logits, partners.to(rows.device()));
}

} // namespace stemma
