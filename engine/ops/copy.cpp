// Plain moves.
#include <cassert>

#include "engine/ops/ops.h"

namespace engine {

void Ops::copy(const Tensor& x, const Tensor& out)
{
    assert(x.rows == out.rows && x.cols == out.cols);
    if (x.isDense() && out.isDense()) {
        m_commands.copy(x.data, out.data);
        return;
    }
    constexpr uint32_t kThreads = 64; // as the shader says
    m_commands.dispatch(m_kernels.copyRows, {x.data, out.data},
                        CopyRowsParams{x.cols, x.rowStride, out.rowStride},
                        {vulkan::groupsFor(x.cols, kThreads), x.rows});
}

} // namespace engine
