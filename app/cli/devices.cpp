// facet-cli devices: what this machine offers, and why something cannot be used.
#include <cstdio>

#include "app/cli/commands.h"
#include "app/cli/model_options.h"
#include "engine/error.h"

namespace cli {
namespace {

const char* kindName(engine::vulkan::DeviceKind kind)
{
    switch (kind) {
    case engine::vulkan::DeviceKind::Discrete:
        return "discrete GPU";
    case engine::vulkan::DeviceKind::Integrated:
        return "integrated GPU";
    case engine::vulkan::DeviceKind::Virtual:
        return "virtual GPU";
    case engine::vulkan::DeviceKind::Cpu:
        return "processor (software driver)";
    case engine::vulkan::DeviceKind::Other:
        break;
    }
    return "other";
}

void listDevices()
{
    const auto instance = makeInstance();
    const auto devices = instance->devices();
    if (devices.empty())
        throw engine::Error(engine::ErrorCode::NoDevice,
                            "there is no Vulkan device; install the Vulkan driver of your graphics card, or "
                            "mesa-vulkan-drivers for the software driver");
    for (const engine::vulkan::DeviceInfo& device : devices) {
        std::printf("%u  %s\n   %s, %s; memory %s, free %s\n", device.index, device.name.c_str(),
                    kindName(device.kind), device.driver.c_str(), gigabytes(device.memoryBytes).c_str(),
                    gigabytes(device.freeMemoryBytes).c_str());
        if (!device.unusableReason.empty())
            std::printf("   cannot be used: %s\n", device.unusableReason.c_str());
    }
}

} // namespace

void addDevices(CLI::App& app)
{
    app.add_subcommand("devices", "Lists the GPUs of this machine")->callback(listDevices);
}

} // namespace cli
