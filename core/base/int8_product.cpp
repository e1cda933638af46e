#include "core/base/int8_product.h"

#include <omp.h>
#include <oneapi/dnnl/dnnl.hpp>

namespace stemma
{
namespace
{

using dnnl::memory;

dnnl::engine& engine()
{
    static dnnl::engine cpu(dnnl::engine::kind::cpu, 0);
    return cpu;
}

dnnl::matmul::primitive_desc description(int leftRows, int rows, int width)
{
    const memory::desc left({leftRows, width}, memory::data_type::s8, memory::format_tag::ab);
    const memory::desc right({width, rows}, memory::data_type::s8, memory::format_tag::any);
    const memory::desc out({leftRows, rows}, memory::data_type::s32, memory::format_tag::ab);
    return {dnnl::matmul::desc(left, right, out), engine()};
}

/// Keeps oneDNN from starting threads of its own beside those of the caller.
class SingleThreaded
{
public:
    SingleThreaded() { omp_set_num_threads(1); }
    ~SingleThreaded() { omp_set_num_threads(m_before); }
    SingleThreaded(const SingleThreaded&) = delete;
    SingleThreaded& operator=(const SingleThreaded&) = delete;

private:
    int m_before = omp_get_max_threads();
};

/// The packing depends a little on how many rows come at once; this is what callers should send.
constexpr int usualLeftRows = 256;

} // namespace

struct Int8Rows::Packed {
    int rows = 0;
    int width = 0;
    memory::desc layout;
    memory values;
};

Int8Rows::Int8Rows(std::span<const std::int8_t> values, int width)
    : m_packed(std::make_unique<Packed>())
{
    m_packed->width = width;
    m_packed->rows = static_cast<int>(values.size()) / width;
    if (m_packed->rows == 0)
        return;
    const SingleThreaded alone;
    m_packed->layout = description(usualLeftRows, m_packed->rows, width).weights_desc();
    m_packed->values = memory(m_packed->layout, engine());
    const memory::desc plain(
        {width, m_packed->rows}, memory::data_type::s8, memory::format_tag::ba);
    // oneDNN only reads through this pointer.
    memory source(plain, engine(), const_cast<std::int8_t*>(values.data()));
    dnnl::stream stream(engine());
    dnnl::reorder(source, m_packed->values).execute(stream, source, m_packed->values);
    stream.wait();
}

Int8Rows::Int8Rows(Int8Rows&&) noexcept = default;
Int8Rows& Int8Rows::operator=(Int8Rows&&) noexcept = default;
Int8Rows::~Int8Rows() = default;

int Int8Rows::rows() const
{
    return m_packed->rows;
}

int Int8Rows::width() const
{
    return m_packed->width;
}

void Int8Rows::products(std::span<const std::int8_t> left, std::span<std::int32_t> out) const
{
    const int leftRows = static_cast<int>(left.size()) / m_packed->width;
    if (leftRows == 0 || m_packed->rows == 0)
        return;
    const SingleThreaded alone;
    const memory::desc leftLayout(
        {leftRows, m_packed->width}, memory::data_type::s8, memory::format_tag::ab);
    const memory::desc outLayout(
        {leftRows, m_packed->rows}, memory::data_type::s32, memory::format_tag::ab);
    const dnnl::matmul::primitive_desc plan(
        dnnl::matmul::desc(leftLayout, m_packed->layout, outLayout), engine());
    memory leftMemory(leftLayout, engine(), const_cast<std::int8_t*>(left.data()));
    memory outMemory(outLayout, engine(), out.data());
    dnnl::stream stream(engine());
    dnnl::matmul(plan).execute(
        stream,
        {{DNNL_ARG_SRC, leftMemory},
         {DNNL_ARG_WEIGHTS, m_packed->values},
         {DNNL_ARG_DST, outMemory}});
    stream.wait();
}

} // namespace stemma
