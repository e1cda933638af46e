// What training and inference ask of an encoder's network.
#pragma once

#include "models/nets/segment_shape.h"

#include <torch/torch.h>

namespace stemma
{

/// One thread at a time while training; forward passes of a frozen network may run in parallel.
class EncoderNetwork : public torch::nn::Module
{
public:
    virtual SegmentShape segment() const = 0;
    virtual int dimension() const = 0;
    /// @param segments [batch, frames, bins], of the shape and kind that segment() says
    /// @return unit-length rows [batch, dimension]
    virtual torch::Tensor forward(const torch::Tensor& segments) = 0;
};

} // namespace stemma
