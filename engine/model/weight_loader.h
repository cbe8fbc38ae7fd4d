// Brings tensors of a checkpoint to the GPU: checks their shapes, repacks them while the file is read. Knows
// tensors, no model.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <vector>

#include "engine/files/checkpoint.h"
#include "engine/model/load_options.h"
#include "engine/ops/weight.h"
#include "engine/vulkan/device.h"
#include "engine/vulkan/upload.h"

namespace engine {

/// How precisely a matrix is kept when the load quantises.
enum class Quantisable
{
    Yes,
    KeepEightBits,
    No
};

class WeightLoader
{
public:
    /// `totalBytes` is what progress counts up to.
    WeightLoader(vulkan::Device& device, const Checkpoint& checkpoint, const LoadOptions& options,
                 uint64_t totalBytes);

    bool has(const std::string& name) const { return m_checkpoint.find(name) != nullptr; }

    /// A vector of `size` values as fp32, each · factor + offset.
    vulkan::Slice vector(const std::string& name, uint32_t size, float factor = 1.0F, float offset = 0.0F);

    /// Values that the caller made from a tensor, as fp32; `name` is for dumps and errors.
    vulkan::Slice values(const std::string& name, std::span<const float> values);

    float scalar(const std::string& name, float fallback);

    /// A matrix [rows, cols].
    Weight matrix(const std::string& name, uint32_t rows, uint32_t cols,
                  Quantisable quantisable = Quantisable::Yes);

    /// Rows firstRow … firstRow + rows − 1 of each of `count` matrices in a tensor [count, tensorRows, cols].
    Weight experts(const std::string& name, uint32_t count, uint32_t tensorRows, uint32_t firstRow,
                   uint32_t rows, uint32_t cols);

    /// All values of a tensor of this shape, for callers that rearrange them.
    std::vector<float> floats(const std::string& name, std::initializer_list<uint64_t> shape) const;

    /// Waits for the last upload and hands over the buffers.
    std::vector<vulkan::Buffer> finish();

    /// The type a tensor gets on the GPU.
    static WeightType typeOnDevice(const TensorView& tensor, const LoadOptions& options,
                                   Quantisable quantisable);

private:
    Weight allocate(const std::string& name, WeightType type, uint32_t rows, uint32_t cols, uint32_t count);
    void pack(const TensorView& tensor, uint64_t tensorRow, const Weight& weight, uint32_t expert);
    void advance(uint64_t bytes);
    const TensorView& checked(const std::string& name, std::initializer_list<uint64_t> shape) const;

    vulkan::Device& m_device;
    const Checkpoint& m_checkpoint;
    const LoadOptions& m_options;
    uint64_t m_totalBytes;
    uint64_t m_doneBytes = 0;
    vulkan::Uploader m_uploader;
    std::vector<vulkan::Buffer> m_storage;
};

} // namespace engine
