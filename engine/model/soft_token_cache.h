// Soft tokens that have been made, so that a follow-up question encodes nothing again. Knows no tower: what
// was encoded is named by a key. Call from one thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <list>
#include <span>

#include "engine/ops/tensor.h"
#include "engine/vulkan/buffer.h"

namespace engine {

/// What a tower gives for one picture, video frame or clip: rows for the text model, in a buffer of their
/// own.
struct SoftTokens
{
    vulkan::Buffer storage;
    Tensor rows; ///< [soft tokens, hidden of the text model], unscaled
};

/// What soft tokens depend on.
struct SoftTokenKey
{
    uint64_t content = 0; ///< contentHash of the pixels or samples
    uint32_t budget = 0;  ///< soft tokens asked for; 0 for sound
    uint64_t model = 0;   ///< which towers and text model: a number that the caller gives each loaded model

    friend bool operator==(const SoftTokenKey&, const SoftTokenKey&) = default;
};

/// 64 bits of a run of bytes; `seed` takes in what else matters (sizes, an earlier part's hash). Not made to
/// withstand someone who looks for collisions.
uint64_t contentHash(std::span<const std::byte> bytes, uint64_t seed = 0);

class SoftTokenCache
{
    struct Entry
    {
        SoftTokenKey key;
        SoftTokens tokens;
        uint32_t users = 0;
    };

public:
    /// Keeps an entry's rows alive. Move-only; must not outlive the cache.
    class Use
    {
    public:
        Use() = default;
        ~Use() { release(); }
        Use(Use&& other) noexcept;
        Use& operator=(Use&& other) noexcept;

        explicit operator bool() const { return m_entry != nullptr; }
        const Tensor& rows() const { return m_entry->tokens.rows; }

    private:
        friend class SoftTokenCache;
        Use(SoftTokenCache& cache, Entry& entry);
        void release() noexcept;

        SoftTokenCache* m_cache = nullptr;
        Entry* m_entry = nullptr;
    };

    /// Keeps up to `limitBytes` of rows; those in use stay beyond it. 0 keeps only what is in use.
    explicit SoftTokenCache(uint64_t limitBytes = kDefaultBytes) : m_limitBytes(limitBytes) {}
    SoftTokenCache(const SoftTokenCache&) = delete;
    SoftTokenCache& operator=(const SoftTokenCache&) = delete;

    /// 8 pictures of 1,120 soft tokens for the widest model, or 100 of 280 for a small one.
    static constexpr uint64_t kDefaultBytes = uint64_t{192} << 20;

    /// The rows of `key`, made by `encode` unless they are there. What it throws passes through, and nothing
    /// is kept.
    Use get(const SoftTokenKey& key, const std::function<SoftTokens()>& encode);

    /// The rows of `key` if they are there.
    Use find(const SoftTokenKey& key);

    uint64_t sizeBytes() const { return m_sizeBytes; }
    size_t entryCount() const { return m_entries.size(); }

private:
    void trim();

    uint64_t m_limitBytes;
    uint64_t m_sizeBytes = 0;
    std::list<Entry> m_entries; ///< most recently used first; a list, so that uses may point into it
};

} // namespace engine
