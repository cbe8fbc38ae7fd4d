#include "engine/files/weight_type.h"

#include <array>
#include <cassert>

namespace engine {
namespace {

struct Layout
{
    std::string_view name;
    uint32_t elements;
    uint32_t bytes;
};

// In the order of WeightType. Block layouts of the GGML formats: engine/files/quantise.cpp.
constexpr std::array<Layout, kWeightTypeCount> kLayouts{{
    {"F32", 1, 4},
    {"F16", 1, 2},
    {"BF16", 1, 2},
    {"Q8_0", 32, 34},
    {"Q4_0", 32, 18},
    {"Q4_1", 32, 20},
    {"Q5_0", 32, 22},
    {"Q5_1", 32, 24},
    {"Q4_K", 256, 144},
    {"Q5_K", 256, 176},
    {"Q6_K", 256, 210},
}};

const Layout& layout(WeightType type)
{
    const auto index = static_cast<size_t>(type);
    assert(index < kLayouts.size());
    return kLayouts[index];
}

} // namespace

uint32_t blockElements(WeightType type)
{
    return layout(type).elements;
}

uint32_t blockBytes(WeightType type)
{
    return layout(type).bytes;
}

std::string_view weightTypeName(WeightType type)
{
    return layout(type).name;
}

} // namespace engine
