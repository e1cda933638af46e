// Weights on disk: named tensors in half precision under a header that says what they are for.
// The bytes are described in models/weights/FORMAT.md.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace stemma
{

struct NamedTensor {
    std::string name;
    std::vector<std::int64_t> shape;
    std::vector<float> values; ///< row-major; rounded to half precision when written
};

/// What a weights file holds.
struct Weights {
    std::string kind; ///< which architecture reads it, e.g. "modulation-1"
    std::map<std::string, double> settings; ///< sizes of the architecture and the spectral axes
    std::vector<NamedTensor> tensors;
    /// 16 hex digits over header and tensors; set by readWeights() and writeWeights().
    std::string checksum;

    /// The tensor of that name, or nullptr.
    const NamedTensor* tensor(const std::string& name) const;
    /// The setting, or @p fallback.
    double setting(const std::string& name, double fallback) const;
};

/// Errors: WeightsMissing (no such file), PermissionDenied, ReadFailed,
/// WeightsForeign (another kind of file, damaged, or made by a newer version).
Result<Weights> readWeights(const std::filesystem::path& path);

/// Writes through a temporary file beside @p path, so that readers never see a half-written one.
/// Sets weights.checksum and rounds the values as a reader will see them. Errors: WriteFailed.
Status writeWeights(const std::filesystem::path& path, Weights& weights);

} // namespace stemma
