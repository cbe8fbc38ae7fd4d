#include "app/cli/model_options.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>

#include "app/cli/platform.h"
#include "engine/error.h"

namespace cli {
namespace {

// The layer calls back from inside Vulkan calls, where nothing of ours can be reached.
std::atomic<int> validationMessages{0};

bool wantsValidation()
{
    const char* value = std::getenv("FACET_VALIDATION");
    return value != nullptr && std::string_view(value) == "1";
}

engine::vulkan::Device::Options deviceOptions(std::string choice)
{
    if (choice.empty())
        if (const char* fromEnvironment = std::getenv("FACET_DEVICE"))
            choice = fromEnvironment;
    engine::vulkan::Device::Options options;
    if (!choice.empty() && choice.find_first_not_of("0123456789") == std::string::npos && choice.size() < 4)
        options.index = std::stoi(choice);
    else
        options.name = choice;
    options.pipelineCacheFolder = cacheFolder().string();
    return options;
}

} // namespace

int validationMessageCount()
{
    return validationMessages;
}

std::unique_ptr<engine::vulkan::Instance> makeInstance()
{
    return std::make_unique<engine::vulkan::Instance>(engine::vulkan::Instance::Options{
        .validation = wantsValidation(), .onMessage = [](const std::string& message) {
            ++validationMessages;
            std::fprintf(stderr, "validation: %s\n", message.c_str());
        }});
}

Gpu::Gpu(const std::string& deviceChoice)
    : m_instance(makeInstance()),
      m_device(std::make_unique<engine::vulkan::Device>(*m_instance, deviceOptions(deviceChoice)))
{
}

Gpu::~Gpu()
{
    m_device->savePipelineCache();
}

void ModelOptions::declare(CLI::App& command)
{
    command.add_option("--device", device,
                       "GPU: its number or a part of its name, as `facet-cli devices` lists them");
    command.add_option("--quantise", quantise, "quantise 16-bit weights while loading")
        ->check(CLI::IsMember({"q8_0", "q4_0"}));
    command.add_flag("--exact", exact,
                     "fp32 products only; otherwise matrix units may round operands to 11 bits");
    command.add_option("--kv", kvType, "storage of keys and values")
        ->check(CLI::IsMember({"f32", "f16", "q8_0"}))
        ->capture_default_str();
    command.add_option("--context", contextLength, "context length in tokens");
    command.add_option("--micro-batch", microBatch, "tokens per forward pass of a prefill")
        ->check(CLI::Range(1, 4096))
        ->capture_default_str();
}

engine::KvType parseKvType(const std::string& name)
{
    return name == "f32" ? engine::KvType::F32 : name == "q8_0" ? engine::KvType::Q8_0 : engine::KvType::F16;
}

engine::LoadOptions ModelOptions::loadOptions() const
{
    engine::LoadOptions options;
    options.exact = exact;
    if (!quantise.empty())
        options.quantise = quantise == "q8_0" ? engine::WeightType::Q8_0 : engine::WeightType::Q4_0;
    return options;
}

engine::SessionOptions ModelOptions::sessionOptions() const
{
    engine::SessionOptions options;
    if (contextLength != 0)
        options.contextLength = contextLength;
    options.microBatch = microBatch;
    options.kvType = parseKvType(kvType);
    return options;
}

std::filesystem::path cacheFolder()
{
    std::filesystem::path base;
    if (const char* xdg = std::getenv("XDG_CACHE_HOME"); xdg != nullptr && *xdg != '\0')
        base = xdg;
    else if (const char* local = std::getenv("LOCALAPPDATA"); local != nullptr && *local != '\0')
        base = local;
    else if (const char* home = std::getenv("HOME"); home != nullptr && *home != '\0')
        base = std::filesystem::path(home) / ".cache";
    else
        return {};
    std::error_code error;
    std::filesystem::create_directories(base / "facet", error);
    return error ? std::filesystem::path() : base / "facet";
}

std::filesystem::path demoModelFolder()
{
    const std::filesystem::path above = executableFolder() / "..";
    for (const auto& resources :
         {above / "share" / "facet", above / "Resources"}) // the second: a macOS bundle
        if (std::filesystem::exists(resources / "demo" / "model"))
            return resources / "demo" / "model";
    return std::filesystem::path(FACET_SOURCE_FOLDER) / "resources" / "demo" / "model";
}

std::string gigabytes(uint64_t bytes)
{
    char text[32];
    std::snprintf(text, sizeof text, bytes < 100'000'000 ? "%.1f MB" : "%.2f GB",
                  static_cast<double>(bytes) / (bytes < 100'000'000 ? 1e6 : 1e9));
    return text;
}

} // namespace cli
