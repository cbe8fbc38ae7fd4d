#include "engine/vulkan/support.h"

#include <algorithm>
#include <cstring>
#include <string_view>

#include "engine/vulkan/newer_extensions.h"
#include "engine/vulkan/spirv.h"

namespace engine::vulkan {

namespace {

constexpr uint32_t kMinWorkgroupInvocations = 256;
constexpr uint32_t kMinWorkgroupsX = 65535;

/// The feature structures we know, linked as far as the device has them; filled by the query, handed to the
/// creation.
struct Features
{
    VkPhysicalDeviceFeatures2 core{};
    VkPhysicalDeviceVulkan11Features v11{};
    VkPhysicalDeviceVulkan12Features v12{};
    VkPhysicalDeviceSubgroupSizeControlFeaturesEXT sizeControl{};
    VkPhysicalDeviceShaderIntegerDotProductFeaturesKHR dotProduct{};
    VkPhysicalDeviceCooperativeMatrixFeaturesKHR cooperativeMatrix{};
    VkPhysicalDeviceShaderBfloat16FeaturesKHR bfloat16{};

    Features() = default;
    Features(const Features&) = delete;
    Features& operator=(const Features&) = delete;
};

bool contains(const std::vector<const char*>& names, std::string_view name)
{
    return std::ranges::any_of(names, [&](const char* candidate) { return name == candidate; });
}

void linkFeatures(Features& features, const std::vector<const char*>& extensions)
{
    features.core.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_FEATURES_2;
    features.v11.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_1_FEATURES;
    features.v12.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_2_FEATURES;
    features.sizeControl.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_FEATURES_EXT;
    features.dotProduct.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_FEATURES_KHR;
    features.cooperativeMatrix.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_COOPERATIVE_MATRIX_FEATURES_KHR;
    features.bfloat16.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SHADER_BFLOAT16_FEATURES_KHR;

    features.core.pNext = &features.v11;
    features.v11.pNext = &features.v12;
    void** tail = &features.v12.pNext;
    const auto link = [&](const char* extension, auto& structure) {
        if (!contains(extensions, extension))
            return;
        *tail = &structure;
        tail = &structure.pNext;
    };
    link(VK_EXT_SUBGROUP_SIZE_CONTROL_EXTENSION_NAME, features.sizeControl);
    link(VK_KHR_SHADER_INTEGER_DOT_PRODUCT_EXTENSION_NAME, features.dotProduct);
    link(VK_KHR_COOPERATIVE_MATRIX_EXTENSION_NAME, features.cooperativeMatrix);
    link(VK_KHR_SHADER_BFLOAT16_EXTENSION_NAME, features.bfloat16);
}

/// What a driver like MoltenVK leaves out; one that has the extension must be opened with it. Its name stands
/// in vulkan_beta.h, which volk does not include.
constexpr const char* kPortabilitySubset = "VK_KHR_portability_subset";

/// The extensions we use, as far as the device has them. All are asked for as extensions, also where a later
/// core version contains them, so that one path serves every version from 1.2 on.
std::vector<const char*> usefulExtensions(VkPhysicalDevice device)
{
    uint32_t count = 0;
    vkEnumerateDeviceExtensionProperties(device, nullptr, &count, nullptr);
    std::vector<VkExtensionProperties> available(count);
    vkEnumerateDeviceExtensionProperties(device, nullptr, &count, available.data());
    std::vector<const char*> useful;
    for (const char* wanted :
         {VK_EXT_MEMORY_BUDGET_EXTENSION_NAME, VK_EXT_SUBGROUP_SIZE_CONTROL_EXTENSION_NAME,
          VK_KHR_SHADER_INTEGER_DOT_PRODUCT_EXTENSION_NAME, VK_KHR_COOPERATIVE_MATRIX_EXTENSION_NAME,
          VK_KHR_SHADER_BFLOAT16_EXTENSION_NAME, kPortabilitySubset}) {
        const bool found = std::ranges::any_of(available, [&](const VkExtensionProperties& extension) {
            return std::string_view(extension.extensionName) == wanted;
        });
        if (found)
            useful.push_back(wanted);
    }
    return useful;
}

DeviceKind kindOf(VkPhysicalDeviceType type)
{
    switch (type) {
    case VK_PHYSICAL_DEVICE_TYPE_DISCRETE_GPU:
        return DeviceKind::Discrete;
    case VK_PHYSICAL_DEVICE_TYPE_INTEGRATED_GPU:
        return DeviceKind::Integrated;
    case VK_PHYSICAL_DEVICE_TYPE_VIRTUAL_GPU:
        return DeviceKind::Virtual;
    case VK_PHYSICAL_DEVICE_TYPE_CPU:
        return DeviceKind::Cpu;
    default:
        return DeviceKind::Other;
    }
}

bool hasSubgroupMatrix(VkInstance instance, VkPhysicalDevice device)
{
    const auto query = reinterpret_cast<PFN_vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR>(
        vkGetInstanceProcAddr(instance, "vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR"));
    uint32_t count = 0;
    if (!query || query(device, &count, nullptr) != VK_SUCCESS)
        return false;
    std::vector<VkCooperativeMatrixPropertiesKHR> shapes(count);
    for (auto& shape : shapes)
        shape.sType = VK_STRUCTURE_TYPE_COOPERATIVE_MATRIX_PROPERTIES_KHR;
    if (query(device, &count, shapes.data()) < VK_SUCCESS)
        return false;
    return std::ranges::any_of(shapes, [](const VkCooperativeMatrixPropertiesKHR& shape) {
        return shape.MSize == 16 && shape.NSize == 16 && shape.KSize == 16 &&
               shape.AType == VK_COMPONENT_TYPE_FLOAT16_KHR && shape.BType == VK_COMPONENT_TYPE_FLOAT16_KHR &&
               shape.CType == VK_COMPONENT_TYPE_FLOAT32_KHR &&
               shape.ResultType == VK_COMPONENT_TYPE_FLOAT32_KHR && shape.scope == VK_SCOPE_SUBGROUP_KHR;
    });
}

/// A compute queue; one without graphics if there is, so that long work does not hold up the desktop's
/// drawing. Returns the number of valid timestamp bits, or -1 when the device has no compute queue.
int findQueueFamily(VkPhysicalDevice device, uint32_t& family)
{
    uint32_t count = 0;
    vkGetPhysicalDeviceQueueFamilyProperties(device, &count, nullptr);
    std::vector<VkQueueFamilyProperties> families(count);
    vkGetPhysicalDeviceQueueFamilyProperties(device, &count, families.data());
    int best = -1;
    int bestScore = -1;
    for (uint32_t i = 0; i < count; ++i) {
        if (!(families[i].queueFlags & VK_QUEUE_COMPUTE_BIT))
            continue;
        const int score = (families[i].timestampValidBits ? 2 : 0) +
                          ((families[i].queueFlags & VK_QUEUE_GRAPHICS_BIT) ? 0 : 1);
        if (score > bestScore) {
            bestScore = score;
            best = static_cast<int>(i);
        }
    }
    if (best < 0)
        return -1;
    family = static_cast<uint32_t>(best);
    return static_cast<int>(families[family].timestampValidBits);
}

void readMemory(Support& support)
{
    VkPhysicalDevice device = support.info.handle;
    vkGetPhysicalDeviceMemoryProperties(device, &support.memory);
    uint64_t largest = 0;
    for (uint32_t heap = 0; heap < support.memory.memoryHeapCount; ++heap) {
        const VkMemoryHeap& candidate = support.memory.memoryHeaps[heap];
        if ((candidate.flags & VK_MEMORY_HEAP_DEVICE_LOCAL_BIT) && candidate.size > largest) {
            largest = candidate.size;
            support.mainHeap = heap;
        }
    }
    support.info.memoryBytes = largest;
    const auto budget = memoryBudget(device, support.capabilities.memoryBudget);
    const uint64_t allowed = budget.heapBudget[support.mainHeap];
    const uint64_t used = budget.heapUsage[support.mainHeap];
    support.info.freeMemoryBytes = allowed > used ? allowed - used : 0;

    const bool sharesMemory =
        support.info.kind == DeviceKind::Integrated || support.info.kind == DeviceKind::Cpu;
    constexpr VkMemoryPropertyFlags kUnified = VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT |
                                               VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT |
                                               VK_MEMORY_PROPERTY_HOST_COHERENT_BIT;
    for (uint32_t type = 0; sharesMemory && type < support.memory.memoryTypeCount; ++type) {
        const VkMemoryType& candidate = support.memory.memoryTypes[type];
        if (candidate.heapIndex == support.mainHeap && (candidate.propertyFlags & kUnified) == kUnified)
            support.capabilities.unifiedMemory = true;
    }
}

/// In plain words what the device lacks; empty when it has all we need.
std::string missingFeatures(const Features& features, const VkPhysicalDeviceVulkan11Properties& v11)
{
    std::vector<const char*> missing;
    const auto need = [&](bool present, const char* what) {
        if (!present)
            missing.push_back(what);
    };
    constexpr VkSubgroupFeatureFlags kSubgroup =
        VK_SUBGROUP_FEATURE_BASIC_BIT | VK_SUBGROUP_FEATURE_ARITHMETIC_BIT | VK_SUBGROUP_FEATURE_BALLOT_BIT |
        VK_SUBGROUP_FEATURE_SHUFFLE_BIT;
    need(features.v11.storageBuffer16BitAccess, "16-bit storage buffers");
    need(features.v12.storageBuffer8BitAccess, "8-bit storage buffers");
    need(features.v12.bufferDeviceAddress, "buffer device addresses");
    need(features.v12.scalarBlockLayout, "scalar block layout");
    need(features.core.features.shaderInt64, "64-bit integers");
    need((v11.subgroupSupportedStages & VK_SHADER_STAGE_COMPUTE_BIT) &&
             (v11.subgroupSupportedOperations & kSubgroup) == kSubgroup,
         "subgroup arithmetic, ballot and shuffle in compute shaders");
    std::string text;
    for (const char* what : missing)
        text += (text.empty() ? "it lacks " : ", ") + std::string(what);
    return text;
}

std::vector<uint32_t> allowedSpirv(const Features& features, VkSubgroupFeatureFlags subgroup)
{
    std::vector<uint32_t> allowed;
    const auto allow = [&](bool present, std::initializer_list<SpirvCapability> capabilities) {
        for (const SpirvCapability capability : capabilities)
            if (present)
                allowed.push_back(static_cast<uint32_t>(capability));
    };
    using enum SpirvCapability;
    allow(true, {Shader, PhysicalStorageBufferAddresses, StorageBuffer16Bit, StorageBuffer8Bit, Int64});
    allow(features.v11.uniformAndStorageBuffer16BitAccess, {UniformAndStorageBuffer16Bit});
    allow(features.v12.uniformAndStorageBuffer8BitAccess, {UniformAndStorageBuffer8Bit});
    allow(features.core.features.shaderInt16, {Int16});
    allow(features.core.features.shaderFloat64, {Float64});
    allow(features.v12.shaderFloat16, {Float16});
    allow(features.v12.shaderInt8, {Int8});
    allow(features.v12.vulkanMemoryModel, {VulkanMemoryModel});
    allow(features.v12.vulkanMemoryModelDeviceScope, {VulkanMemoryModelDeviceScope});
    allow(subgroup & VK_SUBGROUP_FEATURE_BASIC_BIT, {SubgroupBasic});
    allow(subgroup & VK_SUBGROUP_FEATURE_VOTE_BIT, {SubgroupVote});
    allow(subgroup & VK_SUBGROUP_FEATURE_ARITHMETIC_BIT, {SubgroupArithmetic});
    allow(subgroup & VK_SUBGROUP_FEATURE_BALLOT_BIT, {SubgroupBallot});
    allow(subgroup & VK_SUBGROUP_FEATURE_SHUFFLE_BIT, {SubgroupShuffle});
    allow(subgroup & VK_SUBGROUP_FEATURE_SHUFFLE_RELATIVE_BIT, {SubgroupShuffleRelative});
    allow(subgroup & VK_SUBGROUP_FEATURE_CLUSTERED_BIT, {SubgroupClustered});
    allow(subgroup & VK_SUBGROUP_FEATURE_QUAD_BIT, {SubgroupQuad});
    allow(features.dotProduct.shaderIntegerDotProduct,
          {DotProduct, DotProductInputAll, DotProductInput4x8Bit, DotProductInput4x8BitPacked});
    allow(features.cooperativeMatrix.cooperativeMatrix, {CooperativeMatrix});
    allow(features.bfloat16.shaderBFloat16Type, {BFloat16Type});
    allow(features.bfloat16.shaderBFloat16DotProduct, {BFloat16DotProduct});
    allow(features.bfloat16.shaderBFloat16CooperativeMatrix, {BFloat16CooperativeMatrix});
    std::ranges::sort(allowed);
    return allowed;
}

/// Leaves on only what we use of what the device has.
void keepUsed(Features& features)
{
    const VkPhysicalDeviceFeatures core = features.core.features;
    features.core.features = {};
    features.core.features.shaderInt16 = core.shaderInt16;
    features.core.features.shaderInt64 = core.shaderInt64;
    features.core.features.shaderFloat64 = core.shaderFloat64;

    const VkPhysicalDeviceVulkan11Features v11 = features.v11;
    features.v11 = {};
    features.v11.sType = v11.sType;
    features.v11.pNext = v11.pNext;
    features.v11.storageBuffer16BitAccess = v11.storageBuffer16BitAccess;
    features.v11.uniformAndStorageBuffer16BitAccess = v11.uniformAndStorageBuffer16BitAccess;

    const VkPhysicalDeviceVulkan12Features v12 = features.v12;
    features.v12 = {};
    features.v12.sType = v12.sType;
    features.v12.pNext = v12.pNext;
    features.v12.storageBuffer8BitAccess = v12.storageBuffer8BitAccess;
    features.v12.uniformAndStorageBuffer8BitAccess = v12.uniformAndStorageBuffer8BitAccess;
    features.v12.shaderFloat16 = v12.shaderFloat16;
    features.v12.shaderInt8 = v12.shaderInt8;
    features.v12.scalarBlockLayout = v12.scalarBlockLayout;
    features.v12.bufferDeviceAddress = v12.bufferDeviceAddress;
    features.v12.vulkanMemoryModel = v12.vulkanMemoryModel;
    features.v12.vulkanMemoryModelDeviceScope = v12.vulkanMemoryModelDeviceScope;
    features.v12.shaderSubgroupExtendedTypes = v12.shaderSubgroupExtendedTypes;

    features.cooperativeMatrix.cooperativeMatrixRobustBufferAccess = VK_FALSE;
}

} // namespace

VkPhysicalDeviceMemoryBudgetPropertiesEXT memoryBudget(VkPhysicalDevice device, bool hasBudget)
{
    VkPhysicalDeviceMemoryBudgetPropertiesEXT budget{};
    budget.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MEMORY_BUDGET_PROPERTIES_EXT;
    if (!hasBudget) {
        VkPhysicalDeviceMemoryProperties properties;
        vkGetPhysicalDeviceMemoryProperties(device, &properties);
        for (uint32_t heap = 0; heap < properties.memoryHeapCount; ++heap)
            budget.heapBudget[heap] = properties.memoryHeaps[heap].size;
        return budget;
    }
    VkPhysicalDeviceMemoryProperties2 properties{};
    properties.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MEMORY_PROPERTIES_2;
    properties.pNext = &budget;
    vkGetPhysicalDeviceMemoryProperties2(device, &properties);
    budget.pNext = nullptr;
    return budget;
}

Support querySupport(VkInstance instance, VkPhysicalDevice device)
{
    Support support;
    support.info.handle = device;
    VkPhysicalDeviceProperties basic;
    vkGetPhysicalDeviceProperties(device, &basic);
    support.info.name = basic.deviceName;
    support.info.kind = kindOf(basic.deviceType);
    if (basic.apiVersion < VK_API_VERSION_1_2) {
        readMemory(support);
        support.info.unusableReason = "its driver offers Vulkan " +
                                      std::to_string(VK_API_VERSION_MAJOR(basic.apiVersion)) + "." +
                                      std::to_string(VK_API_VERSION_MINOR(basic.apiVersion)) +
                                      ", but 1.2 is needed; a newer driver may help";
        return support;
    }

    support.extensions = usefulExtensions(device);
    const bool hasDotProduct = contains(support.extensions, VK_KHR_SHADER_INTEGER_DOT_PRODUCT_EXTENSION_NAME);
    const bool hasSizeControl = contains(support.extensions, VK_EXT_SUBGROUP_SIZE_CONTROL_EXTENSION_NAME);

    VkPhysicalDeviceProperties2 properties{};
    VkPhysicalDeviceVulkan11Properties v11{};
    VkPhysicalDeviceVulkan12Properties v12{};
    VkPhysicalDeviceSubgroupSizeControlPropertiesEXT sizeControl{};
    VkPhysicalDeviceShaderIntegerDotProductPropertiesKHR dotProduct{};
    properties.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_PROPERTIES_2;
    v11.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_1_PROPERTIES;
    v12.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_2_PROPERTIES;
    sizeControl.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_PROPERTIES_EXT;
    dotProduct.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_PROPERTIES_KHR;
    properties.pNext = &v11;
    v11.pNext = &v12;
    if (hasSizeControl)
        v12.pNext = &sizeControl;
    if (hasDotProduct)
        (hasSizeControl ? sizeControl.pNext : v12.pNext) = &dotProduct;
    vkGetPhysicalDeviceProperties2(device, &properties);

    Features features;
    linkFeatures(features, support.extensions);
    vkGetPhysicalDeviceFeatures2(device, &features.core);

    const VkPhysicalDeviceLimits& limits = basic.limits;
    support.info.driver = std::string(v12.driverName) + (v12.driverInfo[0] ? " " : "") + v12.driverInfo;
    support.vendorId = basic.vendorID;
    support.deviceId = basic.deviceID;
    support.driverVersion = basic.driverVersion;
    std::memcpy(support.pipelineCacheUuid, basic.pipelineCacheUUID, VK_UUID_SIZE);
    std::memcpy(support.driverUuid, v11.driverUUID, VK_UUID_SIZE);

    Capabilities& can = support.capabilities;
    can.subgroupSize = v11.subgroupSize;
    can.subgroupSizeControl = hasSizeControl && features.sizeControl.subgroupSizeControl &&
                              features.sizeControl.computeFullSubgroups &&
                              (sizeControl.requiredSubgroupSizeStages & VK_SHADER_STAGE_COMPUTE_BIT);
    can.minSubgroupSize = can.subgroupSizeControl ? sizeControl.minSubgroupSize : can.subgroupSize;
    can.maxSubgroupSize = can.subgroupSizeControl ? sizeControl.maxSubgroupSize : can.subgroupSize;
    support.maxWorkgroupSubgroups = sizeControl.maxComputeWorkgroupSubgroups;
    can.sharedMemoryBytes = limits.maxComputeSharedMemorySize;
    can.maxWorkgroupInvocations = limits.maxComputeWorkGroupInvocations;
    can.maxWorkgroupsX = limits.maxComputeWorkGroupCount[0];
    can.maxAllocationBytes = v11.maxMemoryAllocationSize;
    can.isCpu = support.info.kind == DeviceKind::Cpu;
    can.memoryBudget = contains(support.extensions, VK_EXT_MEMORY_BUDGET_EXTENSION_NAME);
    can.float16 = features.v12.shaderFloat16;
    can.int8 = features.v12.shaderInt8;
    can.integerDotProduct = features.dotProduct.shaderIntegerDotProduct &&
                            dotProduct.integerDotProduct4x8BitPackedSignedAccelerated;
    can.cooperativeMatrix = features.cooperativeMatrix.cooperativeMatrix && features.v12.shaderFloat16 &&
                            features.v12.vulkanMemoryModel && hasSubgroupMatrix(instance, device);
    can.bfloat16 = features.bfloat16.shaderBFloat16Type;
    support.spirvCapabilities = allowedSpirv(features, v11.subgroupSupportedOperations);
    readMemory(support);

    const int timestampBits = findQueueFamily(device, support.queueFamily);
    can.timestampBits = timestampBits > 0 ? static_cast<uint32_t>(timestampBits) : 0;
    can.timestampPeriodNs = timestampBits > 0 ? limits.timestampPeriod : 0.0f;
    support.info.unusableReason = missingFeatures(features, v11);
    if (timestampBits < 0)
        support.info.unusableReason = "it has no compute queue";
    else if (support.info.unusableReason.empty() &&
             (can.maxWorkgroupInvocations < kMinWorkgroupInvocations || can.maxWorkgroupsX < kMinWorkgroupsX))
        support.info.unusableReason = "its workgroups are limited to " +
                                      std::to_string(can.maxWorkgroupInvocations) +
                                      " threads, but 256 are needed";
    return support;
}

VkResult createLogicalDevice(const Support& support, VkDevice* device)
{
    Features features;
    linkFeatures(features, support.extensions);
    vkGetPhysicalDeviceFeatures2(support.info.handle, &features.core);
    keepUsed(features);

    const float priority = 1.0f;
    VkDeviceQueueCreateInfo queue{};
    queue.sType = VK_STRUCTURE_TYPE_DEVICE_QUEUE_CREATE_INFO;
    queue.queueFamilyIndex = support.queueFamily;
    queue.queueCount = 1;
    queue.pQueuePriorities = &priority;
    VkDeviceCreateInfo create{};
    create.sType = VK_STRUCTURE_TYPE_DEVICE_CREATE_INFO;
    create.pNext = &features.core;
    create.queueCreateInfoCount = 1;
    create.pQueueCreateInfos = &queue;
    create.enabledExtensionCount = static_cast<uint32_t>(support.extensions.size());
    create.ppEnabledExtensionNames = support.extensions.data();
    return vkCreateDevice(support.info.handle, &create, nullptr, device);
}

} // namespace engine::vulkan
