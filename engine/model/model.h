// A loaded model: device, checkpoint, configuration, weights and kernels, kept together. Knows token ids
// only; text is elsewhere.
#pragma once

#include <filesystem>
#include <memory>

#include "engine/files/checkpoint.h"
#include "engine/model/load_options.h"
#include "engine/model/text_config.h"
#include "engine/model/text_model.h"
#include "engine/model/text_weights.h"
#include "engine/ops/kernels.h"
#include "engine/vulkan/device.h"

namespace engine {

class Model
{
public:
    /// `device` must outlive the model. Throws Error for a file or device that does not fit.
    static std::unique_ptr<Model> load(vulkan::Device& device, const std::filesystem::path& path,
                                       const LoadOptions& options);

    Model(const Model&) = delete;
    Model& operator=(const Model&) = delete;

    vulkan::Device& device() const { return m_device; }
    const Checkpoint& checkpoint() const { return *m_checkpoint; }
    const TextConfig& config() const { return m_config; }
    const TextWeights& weights() const { return m_weights; }
    const Kernels& kernels() const { return m_kernels; }
    const TextModel& text() const { return m_text; }

private:
    Model(vulkan::Device& device, std::unique_ptr<Checkpoint> checkpoint, const LoadOptions& options);

    vulkan::Device& m_device;
    std::unique_ptr<Checkpoint> m_checkpoint;
    TextConfig m_config;
    Kernels m_kernels;
    TextWeights m_weights;
    TextModel m_text;
};

} // namespace engine
