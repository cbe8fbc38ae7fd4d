// What a physical device can do, whether Facet can run on it, and how its logical device is made. Used by
// Instance (to list) and Device (to create); nobody else asks Vulkan for features.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/vulkan/device.h"

namespace engine::vulkan {

/// Answers of one physical device.
struct Support
{
    DeviceInfo info; ///< all but its index
    Capabilities capabilities;
    VkPhysicalDeviceMemoryProperties memory{};
    uint32_t vendorId = 0;
    uint32_t deviceId = 0;
    uint32_t driverVersion = 0;
    uint8_t pipelineCacheUuid[VK_UUID_SIZE]{};
    uint8_t driverUuid[VK_UUID_SIZE]{};
    uint32_t queueFamily = 0;
    uint32_t mainHeap = 0;                   ///< index of the largest device-local heap
    uint32_t maxWorkgroupSubgroups = 0;      ///< with a chosen subgroup size
    std::vector<uint32_t> spirvCapabilities; ///< what shaders may declare, sorted
    std::vector<const char*> extensions;     ///< to enable
};

Support querySupport(VkInstance instance, VkPhysicalDevice device);

/// Makes the logical device with everything `support` found.
VkResult createLogicalDevice(const Support& support, VkDevice* device);

/// Budget and use of every heap, live; the heap sizes where the driver does not say.
VkPhysicalDeviceMemoryBudgetPropertiesEXT memoryBudget(VkPhysicalDevice device, bool hasBudget);

/// The device that `options` mean among `devices` (best first). Throws Error(NoDevice) that names every
/// device and its reason when none fits.
const DeviceInfo& chooseDevice(std::span<const DeviceInfo> devices, const Device::Options& options);

} // namespace engine::vulkan
