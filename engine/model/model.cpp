#include "engine/model/model.h"

#include "engine/error.h"
#include "engine/ops/matrix_units.h"

namespace engine {
namespace {

/// Loads, or says how much memory the model needs and what is free.
TextWeights loadWithinMemory(vulkan::Device& device, const Checkpoint& checkpoint, const TextConfig& config,
                             const LoadOptions& options)
{
    const uint64_t needed = textWeightBytes(checkpoint, config, options);
    const vulkan::MemoryUse memory = device.memoryUse();
    if (memory.usedBytes + needed > memory.budgetBytes) {
        const auto gigabytes = [](uint64_t bytes) {
            const std::string tenths = std::to_string((bytes + 50'000'000) / 100'000'000);
            return (tenths.size() < 2 ? "0" : tenths.substr(0, tenths.size() - 1)) + "." + tenths.back() +
                   " GB";
        };
        const uint64_t free =
            memory.budgetBytes > memory.usedBytes ? memory.budgetBytes - memory.usedBytes : 0;
        throw Error(ErrorCode::OutOfDeviceMemory,
                    "the weights of " + checkpoint.path().string() + " need " + gigabytes(needed) + " of " +
                        device.info().name + "'s memory, of which " + gigabytes(free) +
                        " is free; close other programs, choose a smaller model or a 4-bit file");
    }
    return loadTextWeights(device, checkpoint, config, options);
}

} // namespace

Model::Model(vulkan::Device& device, std::unique_ptr<Checkpoint> checkpoint, const LoadOptions& options)
    : m_device(device),
      m_checkpoint(std::move(checkpoint)),
      m_config(readTextConfig(*m_checkpoint)),
      m_kernels(device),
      m_weights(loadWithinMemory(device, *m_checkpoint, m_config, options)),
      m_text(m_config, m_weights)
{
    if (!options.exact)
        enableMatrixUnits(device, m_kernels);
}

std::unique_ptr<Model> Model::load(vulkan::Device& device, const std::filesystem::path& path,
                                   const LoadOptions& options)
{
    return std::unique_ptr<Model>(new Model(device, Checkpoint::open(path), options));
}

} // namespace engine
