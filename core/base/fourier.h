// Real Fourier transforms of fixed shape. The one place that talks to FFTW: its planner is not
// thread-safe, so everybody who plans must share the lock in here.
#pragma once

#include <complex>
#include <cstddef>
#include <memory>
#include <new>
#include <vector>

namespace stemma
{

/// Hands out memory on cache-line boundaries, which the transforms demand of their buffers.
template <class T> struct AlignedAllocator {
    using value_type = T;
    static constexpr std::align_val_t alignment{64};
    AlignedAllocator() = default;
    template <class U> AlignedAllocator(const AlignedAllocator<U>&) { }
    T* allocate(std::size_t n) { return static_cast<T*>(::operator new(n * sizeof(T), alignment)); }
    void deallocate(T* p, std::size_t) { ::operator delete(p, alignment); }
    friend bool operator==(const AlignedAllocator&, const AlignedAllocator&) { return true; }
};

template <class T> using AlignedVector = std::vector<T, AlignedAllocator<T>>;

/// A two-dimensional transform between [rows, columns] reals and [rows, columns / 2 + 1] complex
/// numbers, both row-major; rows = 1 gives the one-dimensional one. Neither direction is scaled:
/// inverse(forward(x)) = rows * columns * x. Plans are chosen without timing (FFTW_ESTIMATE), so
/// results repeat exactly. Immutable: transforms may run on several threads, each with its own buffers.
class RealFourier
{
public:
    /// Both sizes >= 1; products of small primes are fast.
    RealFourier(int rows, int columns);
    RealFourier(RealFourier&&) noexcept;
    RealFourier& operator=(RealFourier&&) noexcept;
    ~RealFourier();

    std::size_t realSize() const; ///< rows * columns
    std::size_t spectrumSize() const; ///< rows * (columns / 2 + 1)

    /// Keeps @p real. Sizes as above; the buffers are AlignedVectors' and do not overlap.
    void forward(const float* real, std::complex<float>* spectrum) const;
    /// Overwrites @p spectrum.
    void inverse(std::complex<float>* spectrum, float* real) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace stemma
