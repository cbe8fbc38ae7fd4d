// A Vulkan device for a test, with the validation layer and its synchronisation validation on. A test that
// runs GPU work checks isSilent() at its end: any message of the layer is a failure.
#pragma once

#include <string>
#include <vector>

#include "engine/vulkan/device.h"
#include "engine/vulkan/instance.h"

namespace engine::tests {

class GpuFixture
{
public:
    /// Takes the device that the environment variable FACET_DEVICE names (index or part of a name), else the
    /// best one. FACET_TEST_VALIDATION=0 turns validation off, for machines that have a GPU but no layer.
    explicit GpuFixture(vulkan::Device::Options options = {});

    vulkan::Device& device() { return *m_device; }
    vulkan::Instance& instance() { return *m_instance; }

    /// Closes the device and opens another one on the same instance.
    void reopen(vulkan::Device::Options options);
    /// Closes the device, so that the layer reports what was left behind.
    void close() { m_device.reset(); }

    bool isSilent() const { return m_messages.empty(); }
    /// All messages of the layer so far, one per line.
    std::string messages() const;

private:
    std::vector<std::string> m_messages;
    std::unique_ptr<vulkan::Instance> m_instance;
    std::unique_ptr<vulkan::Device> m_device;
};

/// `options` with the device that FACET_DEVICE names.
vulkan::Device::Options withDeviceFromEnvironment(vulkan::Device::Options options);

} // namespace engine::tests
