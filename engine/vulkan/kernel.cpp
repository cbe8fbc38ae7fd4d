#include "engine/vulkan/kernel.h"

#include <algorithm>
#include <cctype>

#include "engine/error.h"
#include "engine/vulkan/embedded_shaders.h"
#include "engine/vulkan/spirv.h"

namespace engine::vulkan {

namespace {

constexpr uint32_t kMaxPushConstantBytes = 128; ///< what every Vulkan device has
constexpr uint32_t kAddressBytes = sizeof(VkDeviceAddress);
constexpr std::string_view kSubgroupSizeName = "kSubgroupSize";

/// "x weight -> out" as bindings in push constant order.
std::vector<Binding> parseBindings(const std::string& kernel, std::string_view text)
{
    std::vector<Binding> bindings;
    bool outputs = false;
    for (size_t at = 0; at < text.size();) {
        const auto isSpace = [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; };
        while (at < text.size() && isSpace(text[at]))
            ++at;
        size_t end = at;
        while (end < text.size() && !isSpace(text[end]))
            ++end;
        const std::string word(text.substr(at, end - at));
        at = end;
        if (word.empty())
            break;
        if (word == "->") {
            if (outputs)
                throw Error(ErrorCode::Internal, "Kernel " + kernel + " declares its outputs twice.");
            outputs = true;
            continue;
        }
        const auto known = std::ranges::find(bindings, word, &Binding::name);
        Binding& binding = known == bindings.end() ? bindings.emplace_back() : *known;
        binding.name = word;
        (outputs ? binding.write : binding.read) = true;
    }
    return bindings;
}

} // namespace

std::span<const uint32_t> shaderCode(std::string_view name)
{
    for (const EmbeddedShader& shader : embeddedShaders())
        if (shader.name == name)
            return shader.code;
    return {};
}

std::vector<std::string_view> shaderNames()
{
    std::vector<std::string_view> names;
    for (const EmbeddedShader& shader : embeddedShaders())
        names.push_back(shader.name);
    return names;
}

KernelBase::KernelBase(const Device& device, std::string name, std::string_view buffers,
                       uint32_t parameterBytes)
    : KernelBase(device, name, shaderCode(name), buffers, parameterBytes)
{
}

KernelBase::KernelBase(const Device& device, std::string name, std::span<const uint32_t> code,
                       std::string_view buffers, uint32_t parameterBytes)
    : m_device(&device),
      m_name(std::move(name)),
      m_bindings(parseBindings(m_name, buffers)),
      m_parameterBytes(parameterBytes)
{
    if (code.empty())
        throw Error(ErrorCode::Internal, "This build has no shader " + m_name + ".");
    inspect(code);

    VkPushConstantRange range{};
    range.stageFlags = VK_SHADER_STAGE_COMPUTE_BIT;
    range.size = pushConstantBytes();
    VkPipelineLayoutCreateInfo layout{};
    layout.sType = VK_STRUCTURE_TYPE_PIPELINE_LAYOUT_CREATE_INFO;
    layout.pushConstantRangeCount = range.size ? 1 : 0;
    layout.pPushConstantRanges = &range;
    VkShaderModuleCreateInfo module{};
    module.sType = VK_STRUCTURE_TYPE_SHADER_MODULE_CREATE_INFO;
    module.codeSize = code.size_bytes();
    module.pCode = code.data();
    device.check(vkCreateShaderModule(device.handle(), &module, nullptr, &m_module), "loading a shader");
    const VkResult result = vkCreatePipelineLayout(device.handle(), &layout, nullptr, &m_layout);
    if (result != VK_SUCCESS)
        vkDestroyShaderModule(device.handle(), m_module, nullptr);
    device.check(result, "making a pipeline layout");
}

KernelBase::~KernelBase()
{
    if (!m_device)
        return;
    for (const Variant& variant : m_pipelines)
        vkDestroyPipeline(m_device->handle(), variant.pipeline, nullptr);
    vkDestroyPipelineLayout(m_device->handle(), m_layout, nullptr);
    vkDestroyShaderModule(m_device->handle(), m_module, nullptr);
}

KernelBase::KernelBase(KernelBase&& other) noexcept
    : m_device(std::exchange(other.m_device, nullptr)),
      m_name(std::move(other.m_name)),
      m_bindings(std::move(other.m_bindings)),
      m_parameterBytes(other.m_parameterBytes),
      m_layout(other.m_layout),
      m_module(other.m_module),
      m_constantIds(std::move(other.m_constantIds)),
      m_workgroup(other.m_workgroup),
      m_pipelines(std::move(other.m_pipelines))
{
}

uint32_t KernelBase::pushConstantBytes() const
{
    return static_cast<uint32_t>(m_bindings.size()) * kAddressBytes + m_parameterBytes;
}

void KernelBase::inspect(std::span<const uint32_t> code)
{
    const SpirvInfo info = inspectSpirv(code);
    const auto wrong = [&](const std::string& what) {
        return Error(ErrorCode::Internal, "The shader " + m_name + " does not fit: " + what + ".");
    };
    if (!info.problem.empty())
        throw wrong(info.problem);
    if (info.leadingAddresses < m_bindings.size())
        throw wrong("its push constants begin with " + std::to_string(info.leadingAddresses) +
                    " addresses, the kernel declares " + std::to_string(m_bindings.size()) + " buffers");
    // C++ pads a structure with 8-byte members at its end; the block's last member does not tell.
    const uint32_t bytes = pushConstantBytes();
    const uint32_t padded = (info.pushConstantBytes + kAddressBytes - 1) / kAddressBytes * kAddressBytes;
    if (bytes != info.pushConstantBytes && !(bytes == padded && m_parameterBytes % kAddressBytes == 0))
        throw wrong("its push constants have " + std::to_string(info.pushConstantBytes) + " bytes, " +
                    std::to_string(m_bindings.size()) + " addresses and the parameters have " +
                    std::to_string(bytes));
    if (bytes > kMaxPushConstantBytes)
        throw wrong("its push constants have " + std::to_string(bytes) + " bytes, every device offers only " +
                    std::to_string(kMaxPushConstantBytes));
    for (const uint32_t capability : info.capabilities)
        if (!m_device->allowsSpirv(capability))
            throw Error(ErrorCode::NoDevice, "The shader " + m_name + " needs " + capabilityName(capability) +
                                                 ", which " + m_device->info().name + " lacks.");
    for (const SpirvInfo::Constant& constant : info.constants)
        m_constantIds.emplace_back(constant.name, constant.specId);
    for (size_t axis = 0; axis < 3; ++axis)
        m_workgroup[axis] = {info.workgroup[axis].size, info.workgroup[axis].specId};
}

uint32_t KernelBase::constantId(std::string_view constant) const
{
    for (const auto& [name, id] : m_constantIds)
        if (name == constant)
            return id;
    throw Error(ErrorCode::Internal,
                "The shader " + m_name + " has no specialization constant " + std::string(constant) + ".");
}

VkPipeline KernelBase::pipeline(const Constants& constants) const
{
    SpecValues values;
    values.reserve(constants.size());
    for (const auto& [name, value] : constants)
        values.emplace_back(constantId(name), value);
    for (const Variant& variant : m_pipelines)
        if (variant.values == values)
            return variant.pipeline;
    m_pipelines.reserve(m_pipelines.size() + 1);
    const VkPipeline made = build(values);
    m_pipelines.push_back({std::move(values), made});
    return made;
}

VkPipeline KernelBase::build(const SpecValues& values) const
{
    const Capabilities& can = m_device->capabilities();
    SpecValues all = values;
    uint32_t subgroupSize = 0; // 0: whatever the driver likes
    const auto sizeConstant = std::ranges::find_if(
        m_constantIds, [](const auto& constant) { return constant.first == kSubgroupSizeName; });
    if (sizeConstant != m_constantIds.end()) {
        const auto chosen =
            std::ranges::find_if(all, [&](const auto& v) { return v.first == sizeConstant->second; });
        subgroupSize = chosen == all.end() ? can.subgroupSize : chosen->second;
        if (chosen == all.end())
            all.emplace_back(sizeConstant->second, subgroupSize);
    }

    std::vector<VkSpecializationMapEntry> entries;
    std::vector<uint32_t> data;
    for (const auto& [id, value] : all) {
        entries.push_back({id, static_cast<uint32_t>(data.size() * sizeof(uint32_t)), sizeof(uint32_t)});
        data.push_back(value);
    }
    VkSpecializationInfo specialization{};
    specialization.mapEntryCount = static_cast<uint32_t>(entries.size());
    specialization.pMapEntries = entries.data();
    specialization.dataSize = data.size() * sizeof(uint32_t);
    specialization.pData = data.data();

    std::array<uint32_t, 3> local;
    for (size_t axis = 0; axis < 3; ++axis) {
        local[axis] = m_workgroup[axis].size;
        for (const auto& [id, value] : all)
            if (m_workgroup[axis].specId == id)
                local[axis] = value;
    }
    const uint64_t threads = uint64_t{local[0]} * local[1] * local[2];
    if (threads > can.maxWorkgroupInvocations)
        throw Error(ErrorCode::Internal, "The shader " + m_name + " asks for workgroups of " +
                                             std::to_string(threads) + " threads; " + m_device->info().name +
                                             " runs at most " + std::to_string(can.maxWorkgroupInvocations) +
                                             ".");

    VkPipelineShaderStageRequiredSubgroupSizeCreateInfoEXT required{};
    required.sType = VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_REQUIRED_SUBGROUP_SIZE_CREATE_INFO_EXT;
    required.requiredSubgroupSize = subgroupSize;
    VkComputePipelineCreateInfo create{};
    create.sType = VK_STRUCTURE_TYPE_COMPUTE_PIPELINE_CREATE_INFO;
    create.layout = m_layout;
    create.stage.sType = VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_CREATE_INFO;
    create.stage.stage = VK_SHADER_STAGE_COMPUTE_BIT;
    create.stage.module = m_module;
    create.stage.pName = "main";
    create.stage.pSpecializationInfo = &specialization;
    if (subgroupSize && can.subgroupSizeControl &&
        threads <= uint64_t{subgroupSize} * m_device->maxWorkgroupSubgroups()) {
        if (subgroupSize < can.minSubgroupSize || subgroupSize > can.maxSubgroupSize)
            throw Error(ErrorCode::Internal, "The shader " + m_name + " asks for subgroups of " +
                                                 std::to_string(subgroupSize) + ", which " +
                                                 m_device->info().name + " does not have.");
        create.stage.pNext = &required;
        if (local[0] % subgroupSize == 0)
            create.stage.flags = VK_PIPELINE_SHADER_STAGE_CREATE_REQUIRE_FULL_SUBGROUPS_BIT_EXT;
    }
    VkPipeline made = VK_NULL_HANDLE;
    const std::string doing = "compiling the shader " + m_name;
    m_device->check(
        vkCreateComputePipelines(m_device->handle(), m_device->pipelineCache(), 1, &create, nullptr, &made),
        doing.c_str());
    return made;
}

} // namespace engine::vulkan
