#include "core/index/cluster_centres.h"

#include <faiss/Clustering.h>
#include <faiss/IndexFlat.h>

#include <exception>
#include <limits>

namespace stemma
{

Result<std::vector<float>>
clusterCentres(std::span<const float> rows, std::size_t dimension, std::size_t count)
{
    try {
        faiss::ClusteringParameters parameters;
        parameters.niter = 8; // recall does not gain from more
        parameters.spherical = true;
        parameters.seed = 1;
        // The caller has chosen the rows: FAISS must neither sample them again nor write to stderr.
        parameters.min_points_per_centroid = 1;
        parameters.max_points_per_centroid = std::numeric_limits<int>::max();
        faiss::Clustering clustering(
            static_cast<int>(dimension), static_cast<int>(count), parameters);
        faiss::IndexFlatIP assignment(static_cast<faiss::Index::idx_t>(dimension));
        clustering.train(
            static_cast<faiss::Index::idx_t>(rows.size() / dimension), rows.data(), assignment);
        return std::move(clustering.centroids);
    } catch (const std::exception& exception) {
        return Error{ErrorCode::Internal, exception.what(), {}, {}};
    }
}

} // namespace stemma
