#include "engine/model/soft_token_cache.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstring>
#include <utility>

namespace engine {
namespace {

/// The finaliser of splitmix64: every bit of the input reaches every bit of the output.
uint64_t mix(uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

} // namespace

uint64_t contentHash(std::span<const std::byte> bytes, uint64_t seed)
{
    uint64_t hash = mix(mix(seed + 0x9E3779B97F4A7C15ULL) ^ bytes.size());
    while (!bytes.empty()) {
        uint64_t word = 0;
        const size_t count = std::min(bytes.size(), sizeof(word));
        std::memcpy(&word, bytes.data(), count);
        hash = mix(std::rotl(hash, 23) ^ word) + 0x9E3779B97F4A7C15ULL;
        bytes = bytes.subspan(count);
    }
    return mix(hash);
}

SoftTokenCache::Use::Use(SoftTokenCache& cache, Entry& entry) : m_cache(&cache), m_entry(&entry)
{
    ++entry.users;
}

SoftTokenCache::Use::Use(Use&& other) noexcept
    : m_cache(std::exchange(other.m_cache, nullptr)),
      m_entry(std::exchange(other.m_entry, nullptr))
{
}

SoftTokenCache::Use& SoftTokenCache::Use::operator=(Use&& other) noexcept
{
    if (this != &other) {
        release();
        m_cache = std::exchange(other.m_cache, nullptr);
        m_entry = std::exchange(other.m_entry, nullptr);
    }
    return *this;
}

void SoftTokenCache::Use::release() noexcept
{
    if (m_entry == nullptr)
        return;
    assert(m_entry->users > 0);
    --m_entry->users;
    m_entry = nullptr;
    m_cache->trim();
}

SoftTokenCache::Use SoftTokenCache::find(const SoftTokenKey& key)
{
    const auto at = std::ranges::find(m_entries, key, &Entry::key);
    if (at == m_entries.end())
        return {};
    m_entries.splice(m_entries.begin(), m_entries, at);
    return Use(*this, m_entries.front());
}

SoftTokenCache::Use SoftTokenCache::get(const SoftTokenKey& key, const std::function<SoftTokens()>& encode)
{
    if (Use known = find(key))
        return known;
    m_entries.push_front({key, encode(), 0});
    m_sizeBytes += m_entries.front().tokens.storage.sizeBytes();
    Use use(*this, m_entries.front());
    trim();
    return use;
}

void SoftTokenCache::trim()
{
    for (auto at = m_entries.end(); at != m_entries.begin() && m_sizeBytes > m_limitBytes;) {
        --at;
        if (at->users != 0)
            continue;
        m_sizeBytes -= at->tokens.storage.sizeBytes();
        at = m_entries.erase(at);
    }
}

} // namespace engine
