#include "core/base/fourier.h"

#include <fftw3.h>

#include <mutex>

namespace stemma
{
namespace
{

std::mutex& plannerMutex()
{
    static std::mutex mutex;
    return mutex;
}

struct PlanDeleter {
    void operator()(fftwf_plan plan) const
    {
        const std::lock_guard lock(plannerMutex());
        fftwf_destroy_plan(plan);
    }
};
using Plan = std::unique_ptr<fftwf_plan_s, PlanDeleter>;

fftwf_complex* asFftw(std::complex<float>* p)
{
    return reinterpret_cast<fftwf_complex*>(p); // the layouts are equal by FFTW's manual, 4.1.1
}

} // namespace

struct RealFourier::Impl {
    std::size_t realSize = 0;
    std::size_t spectrumSize = 0;
    Plan forward;
    Plan inverse;
};

RealFourier::RealFourier(int rows, int columns)
    : m_impl(std::make_unique<Impl>())
{
    m_impl->realSize = static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns);
    m_impl->spectrumSize
        = static_cast<std::size_t>(rows) * (static_cast<std::size_t>(columns) / 2 + 1);
    AlignedVector<float> real(m_impl->realSize);
    AlignedVector<std::complex<float>> spectrum(m_impl->spectrumSize);
    const std::lock_guard lock(plannerMutex());
    m_impl->forward.reset(fftwf_plan_dft_r2c_2d(
        rows, columns, real.data(), asFftw(spectrum.data()), FFTW_ESTIMATE | FFTW_PRESERVE_INPUT));
    m_impl->inverse.reset(fftwf_plan_dft_c2r_2d(
        rows, columns, asFftw(spectrum.data()), real.data(), FFTW_ESTIMATE | FFTW_DESTROY_INPUT));
}

RealFourier::RealFourier(RealFourier&&) noexcept = default;
RealFourier& RealFourier::operator=(RealFourier&&) noexcept = default;
RealFourier::~RealFourier() = default;

std::size_t RealFourier::realSize() const
{
    return m_impl->realSize;
}

std::size_t RealFourier::spectrumSize() const
{
    return m_impl->spectrumSize;
}

void RealFourier::forward(const float* real, std::complex<float>* spectrum) const
{
    // FFTW takes the input as mutable although PRESERVE_INPUT keeps it as it is.
    fftwf_execute_dft_r2c(m_impl->forward.get(), const_cast<float*>(real), asFftw(spectrum));
}

void RealFourier::inverse(std::complex<float>* spectrum, float* real) const
{
    fftwf_execute_dft_c2r(m_impl->inverse.get(), asFftw(spectrum), real);
}

} // namespace stemma
