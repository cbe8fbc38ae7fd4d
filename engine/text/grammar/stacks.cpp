#include "engine/text/grammar/stepper.h"

#include <algorithm>
#include <unordered_map>

namespace engine::grammar {

void Stacks::compact()
{
    struct Hash
    {
        size_t operator()(const StackEntry& entry) const
        {
            uint64_t hash = entry.below;
            for (const uint64_t part :
                 {uint64_t{entry.frame.rule}, uint64_t{entry.frame.state}, uint64_t{entry.frame.count},
                  uint64_t{entry.frame.text}, uint64_t{entry.frame.progress}, entry.frame.seen})
                hash = (hash ^ part) * 0x9E3779B97F4A7C15u + (hash >> 29);
            return static_cast<size_t>(hash);
        }
    };
    std::vector<StackEntry> kept{StackEntry{}};
    std::unordered_map<StackEntry, uint32_t, Hash> places;
    std::vector<uint32_t> keptTops;
    std::vector<uint32_t> path;
    for (const uint32_t top : tops) {
        path.clear();
        for (uint32_t entry = top; entry != 0; entry = entries[entry].below)
            path.push_back(entry);
        uint32_t below = 0;
        for (auto it = path.rbegin(); it != path.rend(); ++it) {
            const StackEntry entry{entries[*it].frame, below};
            const auto [found, isNew] = places.try_emplace(entry, static_cast<uint32_t>(kept.size()));
            if (isNew)
                kept.push_back(entry);
            below = found->second;
        }
        if (std::find(keptTops.begin(), keptTops.end(), below) == keptTops.end())
            keptTops.push_back(below);
    }
    entries = std::move(kept);
    tops = std::move(keptTops);
}

} // namespace engine::grammar
