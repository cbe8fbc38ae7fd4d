#include "engine/vulkan/instance.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "engine/error.h"
#include "engine/vulkan/loader.h"
#include "engine/vulkan/support.h"

namespace engine::vulkan {

namespace {

constexpr const char* kValidationLayer = "VK_LAYER_KHRONOS_validation";
constexpr const char* kDriverRemedy = "Install the Vulkan driver of your graphics card, or Mesa's software "
                                      "driver (on Debian and Ubuntu the package "
                                      "mesa-vulkan-drivers has it).";

/// Opens libvulkan, once per process.
void openLoader()
{
    static const VkResult result = openVulkanLibrary();
    if (result != VK_SUCCESS)
        throw Error(ErrorCode::NoVulkan, "The Vulkan loader (libvulkan) is not installed. On Debian and "
                                         "Ubuntu the package libvulkan1 has it. " +
                                             std::string(kDriverRemedy));
    if (volkGetInstanceVersion() < VK_API_VERSION_1_2)
        throw Error(ErrorCode::NoVulkan,
                    "The Vulkan loader of this machine is older than Vulkan 1.2. Update libvulkan.");
}

bool hasValidationLayer()
{
    uint32_t count = 0;
    vkEnumerateInstanceLayerProperties(&count, nullptr);
    std::vector<VkLayerProperties> layers(count);
    vkEnumerateInstanceLayerProperties(&count, layers.data());
    return std::ranges::any_of(layers, [](const VkLayerProperties& layer) {
        return std::string_view(layer.layerName) == kValidationLayer;
    });
}

/// macOS has Vulkan through MoltenVK alone, a driver that lacks a few corners of it and that loaders show
/// only to those who ask. Elsewhere such drivers (Vulkan over Direct3D 12) are better left hidden.
bool mustAskForPortabilityDrivers()
{
#ifdef __APPLE__
    uint32_t count = 0;
    vkEnumerateInstanceExtensionProperties(nullptr, &count, nullptr);
    std::vector<VkExtensionProperties> extensions(count);
    vkEnumerateInstanceExtensionProperties(nullptr, &count, extensions.data());
    return std::ranges::any_of(extensions, [](const VkExtensionProperties& extension) {
        return std::string_view(extension.extensionName) == VK_KHR_PORTABILITY_ENUMERATION_EXTENSION_NAME;
    });
#else
    return false;
#endif
}

VKAPI_ATTR VkBool32 VKAPI_CALL forwardMessage(VkDebugUtilsMessageSeverityFlagBitsEXT,
                                              VkDebugUtilsMessageTypeFlagsEXT,
                                              const VkDebugUtilsMessengerCallbackDataEXT* data, void* user)
{
    const auto& options = *static_cast<const Instance::Options*>(user);
    if (options.onMessage)
        options.onMessage(data->pMessage ? data->pMessage : "(a message without text)");
    return VK_FALSE;
}

int rank(const DeviceInfo& device)
{
    return static_cast<int>(device.kind) + (device.unusableReason.empty() ? 0 : 100);
}

} // namespace

Instance::Instance(Options options) : m_options(std::move(options))
{
    openLoader();
    if (m_options.validation && !hasValidationLayer())
        throw Error(ErrorCode::NoDevice,
                    "The Vulkan validation layer is not installed (on Debian and Ubuntu the package "
                    "vulkan-validationlayers-dev has it). Install it, or run without validation.");

    VkDebugUtilsMessengerCreateInfoEXT messenger{};
    messenger.sType = VK_STRUCTURE_TYPE_DEBUG_UTILS_MESSENGER_CREATE_INFO_EXT;
    messenger.messageSeverity =
        VK_DEBUG_UTILS_MESSAGE_SEVERITY_WARNING_BIT_EXT | VK_DEBUG_UTILS_MESSAGE_SEVERITY_ERROR_BIT_EXT;
    // Messages of the type "general" come from the loader and tell about other programs' drivers and layers.
    messenger.messageType =
        VK_DEBUG_UTILS_MESSAGE_TYPE_VALIDATION_BIT_EXT | VK_DEBUG_UTILS_MESSAGE_TYPE_PERFORMANCE_BIT_EXT;
    messenger.pfnUserCallback = forwardMessage;
    messenger.pUserData = &m_options;

    const VkValidationFeatureEnableEXT enabled[] = {
        VK_VALIDATION_FEATURE_ENABLE_SYNCHRONIZATION_VALIDATION_EXT};
    VkValidationFeaturesEXT features{};
    features.sType = VK_STRUCTURE_TYPE_VALIDATION_FEATURES_EXT;
    features.pNext = &messenger;
    features.enabledValidationFeatureCount = 1;
    features.pEnabledValidationFeatures = enabled;

    VkApplicationInfo application{};
    application.sType = VK_STRUCTURE_TYPE_APPLICATION_INFO;
    application.pApplicationName = "Facet";
    application.pEngineName = "Facet";
    application.apiVersion = VK_API_VERSION_1_2;

    std::vector<const char*> extensions;
    VkInstanceCreateInfo create{};
    create.sType = VK_STRUCTURE_TYPE_INSTANCE_CREATE_INFO;
    create.pApplicationInfo = &application;
    if (m_options.validation) {
        create.pNext = &features;
        create.enabledLayerCount = 1;
        create.ppEnabledLayerNames = &kValidationLayer;
        extensions.push_back(VK_EXT_DEBUG_UTILS_EXTENSION_NAME);
    }
    if (mustAskForPortabilityDrivers()) {
        create.flags |= VK_INSTANCE_CREATE_ENUMERATE_PORTABILITY_BIT_KHR;
        extensions.push_back(VK_KHR_PORTABILITY_ENUMERATION_EXTENSION_NAME);
    }
    create.enabledExtensionCount = static_cast<uint32_t>(extensions.size());
    create.ppEnabledExtensionNames = extensions.data();
    const VkResult result = vkCreateInstance(&create, nullptr, &m_instance);
    if (result == VK_ERROR_INCOMPATIBLE_DRIVER)
        throw Error(ErrorCode::NoDevice, "No Vulkan driver is installed. " + std::string(kDriverRemedy));
    if (result == VK_ERROR_OUT_OF_HOST_MEMORY)
        throw Error(ErrorCode::OutOfHostMemory, "Not enough memory to start Vulkan.");
    if (result != VK_SUCCESS)
        throw Error(ErrorCode::Internal, "vkCreateInstance failed with code " + std::to_string(result) + ".");
    volkLoadInstance(m_instance);
    if (m_options.validation &&
        vkCreateDebugUtilsMessengerEXT(m_instance, &messenger, nullptr, &m_messenger) != VK_SUCCESS) {
        vkDestroyInstance(m_instance, nullptr);
        throw Error(ErrorCode::Internal, "The validation layer's messages cannot be received.");
    }
}

Instance::~Instance()
{
    if (m_messenger)
        vkDestroyDebugUtilsMessengerEXT(m_instance, m_messenger, nullptr);
    vkDestroyInstance(m_instance, nullptr);
}

std::vector<DeviceInfo> Instance::devices() const
{
    uint32_t count = 0;
    VkResult result = vkEnumeratePhysicalDevices(m_instance, &count, nullptr);
    std::vector<VkPhysicalDevice> handles(result == VK_SUCCESS ? count : 0);
    if (!handles.empty())
        result = vkEnumeratePhysicalDevices(m_instance, &count, handles.data());
    handles.resize(result < VK_SUCCESS ? 0 : count);

    std::vector<DeviceInfo> devices;
    for (VkPhysicalDevice handle : handles)
        devices.push_back(querySupport(m_instance, handle).info);
    std::ranges::stable_sort(devices, {}, rank);
    for (uint32_t i = 0; i < devices.size(); ++i)
        devices[i].index = i;
    return devices;
}

} // namespace engine::vulkan
