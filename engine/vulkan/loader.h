// Finds libvulkan, or on macOS the driver itself, at run time: no program of ours is linked against either.
#pragma once

#include <volk.h>

namespace engine::vulkan {

/// VK_SUCCESS once volk's global functions can be called.
VkResult openVulkanLibrary();

} // namespace engine::vulkan
