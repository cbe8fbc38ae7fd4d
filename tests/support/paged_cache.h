// A layer's paged cache for tests: pages in no order, and the host's view of what is in them.
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "engine/ops/kv_view.h"
#include "tests/support/ops_fixture.h"

namespace engine::tests {

/// Bits of a half-precision number as a number.
double halfToDouble(uint16_t bits);

class PagedCache
{
public:
    PagedCache(OpsFixture& fixture, KvType type, uint32_t kvHeads, uint32_t headDim, uint32_t capacity);

    const KvView& view() const { return m_view; }

    /// The cached key (section 0) or value (1) of a position, as kernels understand it. Kept until forget().
    const std::vector<double>& row(uint32_t section, uint32_t position, uint32_t kvHead);
    void forget() { m_rows.clear(); }

private:
    OpsFixture& m_fixture;
    KvView m_view;
    std::vector<vulkan::Slice> m_pages;
    std::map<std::pair<uint32_t, uint32_t>, std::vector<double>> m_rows;
};

} // namespace engine::tests
