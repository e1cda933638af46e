// Memory for the rows of dot_kernel.h. Private to core/index.
#pragma once

#include "core/index/dot_kernel.h"

#include <cstddef>
#include <cstdint>
#include <new>
#include <vector>

namespace stemma
{

/// Gives vectors the alignment that the kernel asks for.
template <class T> struct RowAllocator {
    using value_type = T;
    RowAllocator() = default;
    template <class U> RowAllocator(const RowAllocator<U>&) { }
    T* allocate(std::size_t count)
    {
        return static_cast<T*>(::operator new (count * sizeof(T), std::align_val_t{rowAlignment}));
    }
    void deallocate(T* data, std::size_t)
    {
        ::operator delete (data, std::align_val_t{rowAlignment});
    }
    friend bool operator==(const RowAllocator&, const RowAllocator&) { return true; }
};

using AlignedRows = std::vector<std::int16_t, RowAllocator<std::int16_t>>;

/// The length of a row in memory.
inline std::size_t rowWidth(std::size_t dimension)
{
    return (dimension + rowStep - 1) / rowStep * rowStep;
}

} // namespace stemma
