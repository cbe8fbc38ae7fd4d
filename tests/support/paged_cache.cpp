#include "tests/support/paged_cache.h"

#include <cmath>
#include <cstring>

namespace engine::tests {

double halfToDouble(uint16_t bits)
{
    const int exponent = (bits >> 10) & 31;
    const int fraction = bits & 1023;
    const double size = exponent == 0    ? std::ldexp(fraction, -24)
                        : exponent == 31 ? (fraction ? NAN : INFINITY)
                                         : std::ldexp(1024 + fraction, exponent - 25);
    return bits & 0x8000 ? -size : size;
}

PagedCache::PagedCache(OpsFixture& fixture, KvType type, uint32_t kvHeads, uint32_t headDim,
                       uint32_t capacity)
    : m_fixture(fixture),
      m_view{{}, type, kvHeads, headDim, capacity}
{
    const uint32_t pageCount = (capacity + kKvPageTokens - 1) / kKvPageTokens;
    const uint64_t bytes = kvPageBytes(type, kvHeads, headDim);
    const vulkan::Slice all = fixture.allocate(bytes * pageCount);
    std::vector<uint32_t> addresses;
    for (uint32_t page = 0; page < pageCount; ++page) {
        const uint32_t place = pageCount - 1 - page;
        m_pages.push_back(all.sub(place * bytes, bytes));
        addresses.push_back(static_cast<uint32_t>(m_pages.back().address));
        addresses.push_back(static_cast<uint32_t>(m_pages.back().address >> 32));
    }
    m_view.pageTable = fixture.upload(std::span<const uint32_t>(addresses));
}

const std::vector<double>& PagedCache::row(uint32_t section, uint32_t position, uint32_t kvHead)
{
    const uint32_t slot = position % m_view.capacity;
    std::vector<double>& values = m_rows[{section * m_view.kvHeads + kvHead, slot}];
    if (!values.empty())
        return values;
    const uint32_t headDim = m_view.headDim;
    const uint32_t row = kvHead * kKvPageTokens + slot % kKvPageTokens;
    const std::byte* page = m_fixture.view<std::byte>(m_pages[slot / kKvPageTokens]).data();
    const std::byte* data = page + section * kvPageBytes(m_view.type, m_view.kvHeads, headDim) / 2;
    for (uint32_t d = 0; d < headDim; ++d) {
        const uint64_t index = uint64_t{row} * headDim + d;
        if (m_view.type == KvType::F32) {
            float value;
            std::memcpy(&value, data + index * sizeof value, sizeof value);
            values.push_back(static_cast<double>(value));
        } else if (m_view.type == KvType::F16) {
            uint16_t bits;
            std::memcpy(&bits, data + index * sizeof bits, sizeof bits);
            values.push_back(halfToDouble(bits));
        } else {
            const std::byte* scales = data + uint64_t{m_view.kvHeads} * kKvPageTokens * headDim;
            uint16_t bits;
            std::memcpy(&bits, scales + index / 32 * sizeof bits, sizeof bits);
            values.push_back(static_cast<int8_t>(data[index]) * halfToDouble(bits));
        }
    }
    return values;
}

} // namespace engine::tests
