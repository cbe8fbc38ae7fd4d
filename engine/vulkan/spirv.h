// What we read out of a SPIR-V module: its push constants, specialization constants, workgroup size and
// capabilities. Numbers from the SPIR-V specification; knows no Vulkan call.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine::vulkan {

/// SPIR-V capabilities that our shaders may declare.
enum class SpirvCapability : uint32_t
{
    Shader = 1,
    Float16 = 9,
    Float64 = 10,
    Int64 = 11,
    Int16 = 22,
    Int8 = 39,
    SubgroupBasic = 61,
    SubgroupVote = 62,
    SubgroupArithmetic = 63,
    SubgroupBallot = 64,
    SubgroupShuffle = 65,
    SubgroupShuffleRelative = 66,
    SubgroupClustered = 67,
    SubgroupQuad = 68,
    StorageBuffer16Bit = 4433,
    UniformAndStorageBuffer16Bit = 4434,
    StorageBuffer8Bit = 4448,
    UniformAndStorageBuffer8Bit = 4449,
    BFloat16Type = 5116,
    BFloat16DotProduct = 5117,
    BFloat16CooperativeMatrix = 5118,
    VulkanMemoryModel = 5345,
    VulkanMemoryModelDeviceScope = 5346,
    PhysicalStorageBufferAddresses = 5347,
    DotProductInputAll = 6016,
    DotProductInput4x8Bit = 6017,
    DotProductInput4x8BitPacked = 6018,
    DotProduct = 6019,
    CooperativeMatrix = 6022,
};

struct SpirvInfo
{
    struct Constant
    {
        std::string name;
        uint32_t specId = 0;
        uint32_t defaultValue = 0;
    };
    /// One dimension of the workgroup: a fixed size or the value of a specialization constant.
    struct Dimension
    {
        uint32_t size = 1; ///< the default where it is a constant
        int64_t specId = -1;
    };

    std::vector<uint32_t> capabilities;
    std::vector<Constant> constants;
    std::array<Dimension, 3> workgroup;
    uint32_t pushConstantBytes = 0; ///< end of the last member, in the block's own layout; 0 without a block
    uint32_t leadingAddresses = 0; ///< members at 0, 8, 16 … that are addresses (pointers, uvec2 or uint64_t)
    std::string problem;           ///< not empty: the module is damaged
};

SpirvInfo inspectSpirv(std::span<const uint32_t> code);

/// The capability's name in the specification, or its number.
std::string capabilityName(uint32_t capability);

} // namespace engine::vulkan
