// A logical device, its one compute queue, its memory and what it can do. All device differences are answered
// here, once.
#pragma once

#include <memory>
#include <string>

#include "engine/vulkan/buffer.h"
#include "engine/vulkan/instance.h"

namespace engine::vulkan {

/// What the device offers beyond the required minimum: Vulkan 1.2, 8- and 16-bit storage, subgroup
/// arithmetic, ballot and shuffle, buffer device address, 64-bit integers (to reckon with addresses) and
/// scalar block layout; every driver that has the others has the last two. Answers choose a table entry at
/// start; nothing else tests for vendors or extensions.
struct Capabilities
{
    uint32_t subgroupSize = 0;
    uint32_t minSubgroupSize = 0; ///< equals subgroupSize where the size cannot be chosen
    uint32_t maxSubgroupSize = 0;
    uint32_t sharedMemoryBytes = 0;
    uint32_t maxWorkgroupInvocations = 0;
    uint32_t maxWorkgroupsX = 0;
    uint64_t maxAllocationBytes = 0;
    float timestampPeriodNs = 0; ///< 0: no timestamps
    uint32_t timestampBits = 0;  ///< valid bits of a timestamp
    bool isCpu = false;          ///< a software driver: no caches to feed, every load counts
    bool unifiedMemory = false;  ///< device-local memory the host can write: uploads need no staging
    bool memoryBudget = false;
    bool float16 = false;           ///< arithmetic in fp16
    bool int8 = false;              ///< arithmetic in int8
    bool integerDotProduct = false; ///< accelerated 4x8-bit packed dot product
    bool cooperativeMatrix = false; ///< VK_KHR_cooperative_matrix, 16x16x16 fp16 in, fp32 out, subgroup scope
    bool bfloat16 = false;
    bool subgroupSizeControl = false;
};

struct MemoryUse
{
    uint64_t usedBytes = 0; ///< allocated by this Device
    uint64_t budgetBytes =
        0; ///< what the driver lets this process have, live; the heap size where it does not say
    uint64_t heapBytes = 0;
};

class Device
{
public:
    struct Options
    {
        int index = -1;                  ///< DeviceInfo::index; -1 takes the best usable one
        std::string name;                ///< or a part of its name, any case
        std::string pipelineCacheFolder; ///< empty: no pipeline cache on disk
        uint64_t memoryLimitBytes = 0;   ///< refuse to allocate more than this; 0: the live budget
        /// For tests: treat unified memory as if it were separate, as on a discrete GPU: device buffers are
        /// not mapped and uploads are staged.
        bool separateMemory = false;
    };

    /// Throws Error(NoDevice) naming every device and its reason when none is usable.
    Device(Instance& instance, const Options& options);
    ~Device();
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;

    const DeviceInfo& info() const { return m_info; }
    const Capabilities& capabilities() const { return m_capabilities; }
    VkDevice handle() const { return m_device; }
    VkQueue queue() const { return m_queue; }
    uint32_t queueFamily() const { return m_queueFamily; }

    /// A buffer of its own address range, sub-allocated from a large block. Throws Error(OutOfDeviceMemory)
    /// naming the buffer, its size and what is free.
    Buffer allocate(uint64_t sizeBytes, Memory memory, std::string name);
    MemoryUse memoryUse() const;

    /// Every Vulkan call goes through this: throws Error(DeviceLost, OutOfDeviceMemory, OutOfHostMemory or
    /// Internal) that says what we were doing. Remembers a lost device, so that destructors skip waiting for
    /// it.
    void check(VkResult result, const char* doing) const;

    /// Writes the pipeline cache to its folder, keyed by device and driver; failures are ignored (a cache
    /// only).
    void savePipelineCache() const;
    VkPipelineCache pipelineCache() const { return m_pipelineCache; }

    /// Whether a shader may declare this SPIR-V capability.
    bool allowsSpirv(uint32_t capability) const;
    /// Most subgroups of a workgroup whose subgroup size was chosen; 0 where it cannot be.
    uint32_t maxWorkgroupSubgroups() const;

    /// Fault injection for tests: lets running work end, then every later check() behaves as if the device
    /// had been lost.
    void simulateLoss();
    bool isLost() const { return m_lost; }

private:
    class Impl;
    DeviceInfo m_info;
    Capabilities m_capabilities;
    VkDevice m_device = VK_NULL_HANDLE;
    VkQueue m_queue = VK_NULL_HANDLE;
    uint32_t m_queueFamily = 0;
    VkPipelineCache m_pipelineCache = VK_NULL_HANDLE;
    mutable bool m_lost = false;
    std::unique_ptr<Impl> m_impl;
};

} // namespace engine::vulkan
