#include "tests/support/gpu_fixture.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace engine::tests {

vulkan::Device::Options withDeviceFromEnvironment(vulkan::Device::Options options)
{
    const char* wanted = std::getenv("FACET_DEVICE");
    if (!wanted || !*wanted)
        return options;
    const std::string_view text = wanted;
    if (std::ranges::all_of(text, [](unsigned char c) { return std::isdigit(c) != 0; }))
        options.index = std::atoi(wanted);
    else
        options.name = text;
    return options;
}

GpuFixture::GpuFixture(vulkan::Device::Options options)
{
    const char* validation = std::getenv("FACET_TEST_VALIDATION");
    vulkan::Instance::Options instanceOptions;
    instanceOptions.validation = !validation || std::string_view(validation) != "0";
    instanceOptions.onMessage = [this](const std::string& message) { m_messages.push_back(message); };
    m_instance = std::make_unique<vulkan::Instance>(std::move(instanceOptions));
    reopen(std::move(options));
}

void GpuFixture::reopen(vulkan::Device::Options options)
{
    m_device.reset();
    m_device = std::make_unique<vulkan::Device>(*m_instance, withDeviceFromEnvironment(std::move(options)));
}

std::string GpuFixture::messages() const
{
    std::string text;
    for (const std::string& message : m_messages)
        text += message + "\n";
    return text;
}

} // namespace engine::tests
