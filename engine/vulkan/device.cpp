#include "engine/vulkan/device.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include "engine/error.h"
#include "engine/vulkan/memory.h"
#include "engine/vulkan/pipeline_cache.h"
#include "engine/vulkan/support.h"

namespace engine::vulkan {

namespace {

std::string lower(std::string text)
{
    for (char& c : text)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

std::string describe(std::span<const DeviceInfo> devices)
{
    std::string text;
    for (const DeviceInfo& device : devices)
        text += "\n  " + std::to_string(device.index) + ": " + device.name +
                (device.unusableReason.empty() ? " (usable)" : " (unusable: " + device.unusableReason + ")");
    return text;
}

} // namespace

const DeviceInfo& chooseDevice(std::span<const DeviceInfo> devices, const Device::Options& options)
{
    const std::string list = describe(devices);
    if (devices.empty())
        throw Error(ErrorCode::NoDevice,
                    "Vulkan knows no device on this machine. Install the Vulkan driver of your "
                    "graphics card, or Mesa's software driver (package mesa-vulkan-drivers).");
    const bool wantsIndex = options.index >= 0;
    const std::string part = lower(options.name);
    const DeviceInfo* unusable = nullptr;
    for (const DeviceInfo& device : devices) {
        if (wantsIndex && device.index != static_cast<uint32_t>(options.index))
            continue;
        if (!wantsIndex && lower(device.name).find(part) == std::string::npos)
            continue;
        if (device.unusableReason.empty())
            return device;
        if (!unusable)
            unusable = &device;
    }
    if (wantsIndex || !part.empty()) {
        const std::string wanted =
            wantsIndex ? "number " + std::to_string(options.index) : "\"" + options.name + "\"";
        if (unusable)
            throw Error(ErrorCode::NoDevice, "Facet cannot use device " + wanted + " (" + unusable->name +
                                                 "): " + unusable->unusableReason +
                                                 ". Choose another one:" + list);
        throw Error(ErrorCode::NoDevice, "There is no device " + wanted + ". Choose one of these:" + list);
    }
    throw Error(ErrorCode::NoDevice,
                "Facet can use no Vulkan device of this machine; newer drivers may help:" + list);
}

class Device::Impl
{
public:
    Support support;
    std::unique_ptr<MemoryPool> memory;
    std::unique_ptr<PipelineCacheFile> cacheFile;
};

Device::Device(Instance& instance, const Options& options) : m_impl(std::make_unique<Impl>())
{
    const std::vector<DeviceInfo> devices = instance.devices();
    m_info = chooseDevice(devices, options);
    m_impl->support = querySupport(instance.handle(), m_info.handle);
    if (options.separateMemory)
        m_impl->support.capabilities.unifiedMemory = false;
    m_capabilities = m_impl->support.capabilities;
    m_queueFamily = m_impl->support.queueFamily;
    check(createLogicalDevice(m_impl->support, &m_device), "opening the device");
    vkGetDeviceQueue(m_device, m_queueFamily, 0, &m_queue);
    try {
        m_impl->memory = std::make_unique<MemoryPool>(*this, m_impl->support, options.memoryLimitBytes);
        if (!options.pipelineCacheFolder.empty())
            m_impl->cacheFile =
                std::make_unique<PipelineCacheFile>(options.pipelineCacheFolder, m_impl->support);
        const std::vector<std::byte> stored =
            m_impl->cacheFile ? m_impl->cacheFile->load() : std::vector<std::byte>();
        VkPipelineCacheCreateInfo create{};
        create.sType = VK_STRUCTURE_TYPE_PIPELINE_CACHE_CREATE_INFO;
        create.initialDataSize = stored.size();
        create.pInitialData = stored.data();
        VkResult result = vkCreatePipelineCache(m_device, &create, nullptr, &m_pipelineCache);
        if (result != VK_SUCCESS && create.initialDataSize) { // the driver does not like what it stored
            create.initialDataSize = 0;
            result = vkCreatePipelineCache(m_device, &create, nullptr, &m_pipelineCache);
        }
        check(result, "creating the pipeline cache");
    } catch (...) {
        m_impl->memory.reset();
        vkDestroyDevice(m_device, nullptr);
        throw;
    }
}

Device::~Device()
{
    if (!m_lost) {
        savePipelineCache();
        vkDeviceWaitIdle(m_device);
    }
    m_impl->memory.reset();
    vkDestroyPipelineCache(m_device, m_pipelineCache, nullptr);
    vkDestroyDevice(m_device, nullptr);
}

Buffer Device::allocate(uint64_t sizeBytes, Memory memory, std::string name)
{
    return m_impl->memory->allocate(sizeBytes, memory, std::move(name));
}

MemoryUse Device::memoryUse() const
{
    return m_impl->memory->use();
}

void Device::check(VkResult result, const char* doing) const
{
    if (m_lost || result == VK_ERROR_DEVICE_LOST) {
        m_lost = true;
        throw Error(ErrorCode::DeviceLost,
                    m_info.name + " stopped answering while " + doing +
                        ". Load the model again; if it happens often, update the driver.");
    }
    if (result >= VK_SUCCESS)
        return;
    if (result == VK_ERROR_OUT_OF_DEVICE_MEMORY)
        throw Error(ErrorCode::OutOfDeviceMemory, m_info.name + " ran out of memory while " + doing +
                                                      ". Choose a smaller model or a shorter context.");
    if (result == VK_ERROR_OUT_OF_HOST_MEMORY)
        throw Error(ErrorCode::OutOfHostMemory, std::string("The machine ran out of memory while ") + doing +
                                                    ". Close other programs, or choose a smaller model.");
    throw Error(ErrorCode::Internal,
                m_info.name + " reported error " + std::to_string(result) + " while " + doing + ".");
}

void Device::savePipelineCache() const
{
    if (!m_impl->cacheFile)
        return;
    size_t size = 0;
    if (vkGetPipelineCacheData(m_device, m_pipelineCache, &size, nullptr) != VK_SUCCESS)
        return;
    std::vector<std::byte> data(size);
    if (vkGetPipelineCacheData(m_device, m_pipelineCache, &size, data.data()) != VK_SUCCESS)
        return;
    data.resize(size);
    m_impl->cacheFile->save(data);
}

bool Device::allowsSpirv(uint32_t capability) const
{
    return std::ranges::binary_search(m_impl->support.spirvCapabilities, capability);
}

uint32_t Device::maxWorkgroupSubgroups() const
{
    return m_impl->support.maxWorkgroupSubgroups;
}

void Device::simulateLoss()
{
    if (!m_lost)
        vkDeviceWaitIdle(m_device);
    m_lost = true;
}

} // namespace engine::vulkan
