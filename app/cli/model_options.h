// Options that every command with a model takes, and the objects they lead to.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "engine/model/load_options.h"
#include "engine/model/session.h"
#include "engine/vulkan/device.h"

namespace cli {

struct ModelOptions
{
    std::string model;
    std::string device;
    std::string quantise;
    std::string kvType = "f16";
    bool exact = false;
    uint32_t contextLength = 0; ///< 0: what the command chooses
    uint32_t microBatch = 512;

    /// Declares --device, --quantise, --exact, --kv, --context, --micro-batch.
    void declare(CLI::App& command);

    engine::LoadOptions loadOptions() const;
    engine::SessionOptions sessionOptions() const;
};

/// Vulkan for the length of a command: instance, the device asked for (option, else FACET_DEVICE, else the
/// best), pipeline cache. With FACET_VALIDATION=1 the validation layer is on and any message of it makes
/// `finish` fail.
class Gpu
{
public:
    explicit Gpu(const std::string& deviceChoice);
    ~Gpu();

    engine::vulkan::Instance& instance() { return *m_instance; }
    engine::vulkan::Device& device() { return *m_device; }

private:
    std::unique_ptr<engine::vulkan::Instance> m_instance;
    std::unique_ptr<engine::vulkan::Device> m_device;
};

/// Vulkan without a device, for listing.
std::unique_ptr<engine::vulkan::Instance> makeInstance();

/// How many messages the validation layer has given in this process.
int validationMessageCount();

engine::KvType parseKvType(const std::string& name);

/// The folder for caches (XDG_CACHE_HOME/facet or its counterpart), created; empty where there is none.
std::filesystem::path cacheFolder();

/// The demo model's folder: beside the executable's installation, else in the source tree it was built from.
std::filesystem::path demoModelFolder();

/// "1.37 GB" (10⁹ bytes).
std::string gigabytes(uint64_t bytes);

} // namespace cli
