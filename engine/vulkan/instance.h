// The Vulkan loader and the devices it knows. Knows no op.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include <volk.h>

namespace engine::vulkan {

enum class DeviceKind
{
    Discrete,
    Integrated,
    Virtual,
    Cpu,
    Other
};

/// One physical device as `listDevices` reports it.
struct DeviceInfo
{
    uint32_t index = 0; ///< the number to choose it by
    std::string name;
    std::string driver; ///< driver name and version
    DeviceKind kind = DeviceKind::Other;
    uint64_t memoryBytes = 0; ///< size of its largest device-local heap
    uint64_t freeMemoryBytes =
        0; ///< what its driver says is free now; equals memoryBytes where it does not say
    std::string unusableReason; ///< empty when Facet can run on it
    VkPhysicalDevice handle = VK_NULL_HANDLE;
};

/// Owns the VkInstance and, when validation is on, its messenger.
class Instance
{
public:
    struct Options
    {
        bool validation = false; ///< Khronos validation layer with synchronisation validation
        std::function<void(const std::string&)> onMessage; ///< called for each warning or error of the layer
    };

    /// Throws Error(NoVulkan) when there is no loader, Error(NoDevice) when validation is asked for but
    /// absent.
    explicit Instance(Options options);
    ~Instance();
    Instance(const Instance&) = delete;
    Instance& operator=(const Instance&) = delete;

    /// Every device of the machine, best first: usable before unusable, discrete, integrated, virtual, CPU.
    std::vector<DeviceInfo> devices() const;

    VkInstance handle() const { return m_instance; }

private:
    Options m_options;
    VkInstance m_instance = VK_NULL_HANDLE;
    VkDebugUtilsMessengerEXT m_messenger = VK_NULL_HANDLE;
};

} // namespace engine::vulkan
