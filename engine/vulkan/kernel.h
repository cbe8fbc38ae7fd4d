// A compute program: SPIR-V by name, its parameter struct, the buffers it reads and writes.
// All buffers are passed by device address: the push constant block is the addresses in declared order, then
// the parameters.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/vulkan/device.h"

namespace engine::vulkan {

/// Specialization constants by name, as the shader declares them: {{"kHeadDim", 256}}.
using Constants = std::vector<std::pair<std::string_view, uint32_t>>;

/// SPIR-V of a shader of this build by stem ("rms_norm"); empty when the build could not compile it
/// (an optional variant the GLSL compiler did not know).
std::span<const uint32_t> shaderCode(std::string_view name);

/// Names of all shaders of this build.
std::vector<std::string_view> shaderNames();

/// A buffer's role in a kernel, from the declaration string.
struct Binding
{
    std::string name;
    bool read = false;
    bool write = false;
};

/// One shader and its pipelines, one per set of specialization constants, made on first use.
class KernelBase
{
public:
    /// `buffers` lists the addresses in push constant order: "x weight -> out" means to
    /// read x and weight and write out; a name on both sides ("x y -> x") is one address, read and written,
    /// standing at its first place. Checks against the SPIR-V that addresses plus parameters fill the push
    /// constant block. A specialization constant named kSubgroupSize is set to the device's subgroup size
    /// unless a call sets it, and the pipeline then runs with subgroups of that size. Throws Error(Internal)
    /// for a shader that this build lacks or that does not fit the declaration, Error(NoDevice) for one that
    /// needs what the device lacks.
    KernelBase(const Device& device, std::string name, std::string_view buffers, uint32_t parameterBytes);
    /// As above, for SPIR-V that is not of this build's table (tests); `code` is not kept.
    KernelBase(const Device& device, std::string name, std::span<const uint32_t> code,
               std::string_view buffers, uint32_t parameterBytes);
    ~KernelBase();
    KernelBase(KernelBase&& other) noexcept;
    KernelBase(const KernelBase&) = delete;

    const std::string& name() const { return m_name; }
    const std::vector<Binding>& bindings() const { return m_bindings; }
    uint32_t parameterBytes() const { return m_parameterBytes; }
    uint32_t pushConstantBytes() const;
    VkPipelineLayout layout() const { return m_layout; }

    /// The pipeline for these constants; compiled once, kept. Throws Error(Internal) for a constant the
    /// shader lacks.
    VkPipeline pipeline(const Constants& constants) const;

private:
    using SpecValues = std::vector<std::pair<uint32_t, uint32_t>>; ///< SpecId, value
    struct Variant
    {
        SpecValues values;
        VkPipeline pipeline;
    };
    struct WorkgroupSize
    {
        uint32_t size = 1;
        int64_t specId = -1; ///< of the constant that sets it; -1: fixed
    };
    void inspect(std::span<const uint32_t> code);
    uint32_t constantId(std::string_view constant) const;
    VkPipeline build(const SpecValues& values) const;

    const Device* m_device = nullptr;
    std::string m_name;
    std::vector<Binding> m_bindings;
    uint32_t m_parameterBytes = 0;
    VkPipelineLayout m_layout = VK_NULL_HANDLE;
    VkShaderModule m_module = VK_NULL_HANDLE;
    std::vector<std::pair<std::string, uint32_t>> m_constantIds; ///< from the SPIR-V's OpName and SpecId
    std::array<WorkgroupSize, 3> m_workgroup;
    mutable std::vector<Variant> m_pipelines;
};

/// The typed face of KernelBase: P is the parameter struct of the shader's header.
template <typename P>
class Kernel : public KernelBase
{
public:
    Kernel(const Device& device, std::string name, std::string_view buffers)
        : KernelBase(device, std::move(name), buffers, sizeof(P))
    {
    }
};

/// A kernel without parameters beside its buffers.
template <>
class Kernel<void> : public KernelBase
{
public:
    Kernel(const Device& device, std::string name, std::string_view buffers)
        : KernelBase(device, std::move(name), buffers, 0)
    {
    }
};

} // namespace engine::vulkan
