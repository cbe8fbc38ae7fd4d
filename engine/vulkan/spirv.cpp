#include "engine/vulkan/spirv.h"

#include <algorithm>
#include <map>
#include <utility>

namespace engine::vulkan {

namespace {

// Opcodes, decorations and storage classes: SPIR-V specification 1.6, sections 3.52, 3.20 and 3.7.
enum Op : uint32_t
{
    kOpName = 5,
    kOpExecutionMode = 16,
    kOpCapability = 17,
    kOpTypeInt = 21,
    kOpTypeFloat = 22,
    kOpTypeVector = 23,
    kOpTypeArray = 28,
    kOpTypeStruct = 30,
    kOpTypePointer = 32,
    kOpTypeForwardPointer = 39,
    kOpConstant = 43,
    kOpConstantComposite = 44,
    kOpSpecConstantTrue = 48,
    kOpSpecConstantFalse = 49,
    kOpSpecConstant = 50,
    kOpSpecConstantComposite = 51,
    kOpVariable = 59,
    kOpDecorate = 71,
    kOpMemberDecorate = 72,
    kOpExecutionModeId = 331,
};
constexpr uint32_t kMagic = 0x07230203;
constexpr uint32_t kHeaderWords = 5;
constexpr uint32_t kDecorationSpecId = 1;
constexpr uint32_t kDecorationBuiltIn = 11;
constexpr uint32_t kDecorationOffset = 35;
constexpr uint32_t kDecorationArrayStride = 6;
constexpr uint32_t kBuiltInWorkgroupSize = 25;
constexpr uint32_t kModeLocalSize = 17;
constexpr uint32_t kModeLocalSizeId = 38;
constexpr uint32_t kStorageClassPushConstant = 9;
constexpr uint32_t kAddressBytes = 8;

using Words = std::span<const uint32_t>;

std::string readString(Words words)
{
    std::string text;
    for (const uint32_t word : words) {
        for (uint32_t byte = 0; byte < 4; ++byte) {
            const char c = static_cast<char>((word >> (8 * byte)) & 0xff);
            if (c == '\0')
                return text;
            text.push_back(c);
        }
    }
    return text;
}

struct Layout
{
    uint32_t size = 0;
    uint32_t alignment = 1;
};

/// The module's instructions by the id they define or decorate, as far as we look at them.
struct Module
{
    struct Instruction
    {
        uint32_t op = 0;
        Words operands; ///< all words after the first
    };

    std::map<uint32_t, std::string> names;
    std::map<uint32_t, Instruction> definitions; ///< types and constants
    std::map<uint32_t, uint32_t> specIds;
    std::map<uint32_t, uint32_t> arrayStrides;
    std::map<std::pair<uint32_t, uint32_t>, uint32_t> memberOffsets;
    std::vector<uint32_t> capabilities;
    std::array<uint32_t, 3> localSize{1, 1, 1};
    std::array<uint32_t, 3> localSizeIds{};
    uint32_t workgroupSizeId = 0;
    uint32_t pushConstantPointer = 0;

    const Instruction* find(uint32_t id) const
    {
        const auto found = definitions.find(id);
        return found == definitions.end() ? nullptr : &found->second;
    }
    uint32_t constantValue(uint32_t id) const
    {
        const Instruction* constant = find(id);
        if (!constant)
            return 0;
        if (constant->op == kOpSpecConstantTrue)
            return 1;
        return constant->operands.size() > 2 ? constant->operands[2] : 0;
    }
};

void readDecoration(Module& module, Words operands)
{
    if (operands.size() < 3)
        return;
    if (operands[1] == kDecorationSpecId)
        module.specIds[operands[0]] = operands[2];
    else if (operands[1] == kDecorationArrayStride)
        module.arrayStrides[operands[0]] = operands[2];
    else if (operands[1] == kDecorationBuiltIn && operands[2] == kBuiltInWorkgroupSize)
        module.workgroupSizeId = operands[0];
}

void readInstruction(Module& module, uint32_t op, Words operands)
{
    switch (op) {
    case kOpName:
        module.names[operands[0]] = readString(operands.subspan(1));
        break;
    case kOpCapability:
        module.capabilities.push_back(operands[0]);
        break;
    case kOpExecutionMode:
        if (operands.size() >= 5 && operands[1] == kModeLocalSize)
            module.localSize = {operands[2], operands[3], operands[4]};
        break;
    case kOpExecutionModeId:
        if (operands.size() >= 5 && operands[1] == kModeLocalSizeId)
            module.localSizeIds = {operands[2], operands[3], operands[4]};
        break;
    case kOpDecorate:
        readDecoration(module, operands);
        break;
    case kOpMemberDecorate:
        if (operands.size() >= 4 && operands[2] == kDecorationOffset)
            module.memberOffsets[{operands[0], operands[1]}] = operands[3];
        break;
    case kOpTypeForwardPointer:
        break; // the OpTypePointer itself follows
    case kOpTypeInt:
    case kOpTypeFloat:
    case kOpTypeVector:
    case kOpTypeArray:
    case kOpTypeStruct:
    case kOpTypePointer:
        module.definitions[operands[0]] = {op, operands};
        break;
    case kOpConstant:
    case kOpConstantComposite:
    case kOpSpecConstantTrue:
    case kOpSpecConstantFalse:
    case kOpSpecConstant:
    case kOpSpecConstantComposite:
        if (operands.size() >= 2)
            module.definitions[operands[1]] = {op, operands};
        break;
    case kOpVariable:
        if (operands.size() >= 3 && operands[2] == kStorageClassPushConstant)
            module.pushConstantPointer = operands[0];
        break;
    default:
        break;
    }
}

/// Size and alignment of a type in scalar layout; nested structures have explicit offsets.
Layout layoutOf(const Module& module, uint32_t type, int depth = 0)
{
    const Module::Instruction* definition = module.find(type);
    if (!definition || depth > 8)
        return {};
    const Words operands = definition->operands;
    switch (definition->op) {
    case kOpTypeInt:
    case kOpTypeFloat:
        return {operands[1] / 8, operands[1] / 8};
    case kOpTypePointer:
        return {kAddressBytes, kAddressBytes};
    case kOpTypeVector: {
        const Layout element = layoutOf(module, operands[1], depth + 1);
        return {element.size * operands[2], element.alignment};
    }
    case kOpTypeArray: {
        const Layout element = layoutOf(module, operands[1], depth + 1);
        const auto stride = module.arrayStrides.find(type);
        const uint32_t step = stride == module.arrayStrides.end() ? element.size : stride->second;
        return {step * module.constantValue(operands[2]), element.alignment};
    }
    case kOpTypeStruct: {
        Layout result;
        for (uint32_t member = 0; member + 1 < operands.size(); ++member) {
            const Layout layout = layoutOf(module, operands[member + 1], depth + 1);
            const auto offset = module.memberOffsets.find({type, member});
            if (offset != module.memberOffsets.end())
                result.size = std::max(result.size, offset->second + layout.size);
            result.alignment = std::max(result.alignment, layout.alignment);
        }
        if (depth > 0)
            result.size = (result.size + result.alignment - 1) / result.alignment * result.alignment;
        return result;
    }
    default:
        return {};
    }
}

bool isAddress(const Module& module, uint32_t type)
{
    const Module::Instruction* definition = module.find(type);
    if (!definition)
        return false;
    if (definition->op == kOpTypeInt || definition->op == kOpTypeVector)
        return layoutOf(module, type).size == kAddressBytes;
    return definition->op == kOpTypePointer;
}

void readPushConstants(const Module& module, SpirvInfo& info)
{
    const Module::Instruction* pointer = module.find(module.pushConstantPointer);
    if (!pointer || pointer->operands.size() < 3)
        return;
    const uint32_t block = pointer->operands[2];
    const Module::Instruction* structure = module.find(block);
    if (!structure || structure->op != kOpTypeStruct)
        return;
    info.pushConstantBytes = layoutOf(module, block).size;
    for (uint32_t member = 0; member + 1 < structure->operands.size(); ++member) {
        const auto offset = module.memberOffsets.find({block, member});
        if (offset == module.memberOffsets.end() || offset->second != member * kAddressBytes ||
            !isAddress(module, structure->operands[member + 1]))
            break;
        ++info.leadingAddresses;
    }
}

void readWorkgroup(const Module& module, SpirvInfo& info)
{
    // The WorkgroupSize built-in, where declared, overrides the execution mode (SPIR-V 3.21).
    std::array<uint32_t, 3> ids = module.localSizeIds;
    const Module::Instruction* composite = module.find(module.workgroupSizeId);
    if (composite && composite->operands.size() >= 5)
        ids = {composite->operands[2], composite->operands[3], composite->operands[4]};
    for (size_t axis = 0; axis < 3; ++axis) {
        info.workgroup[axis].size = ids[axis] ? module.constantValue(ids[axis]) : module.localSize[axis];
        const auto specId = module.specIds.find(ids[axis]);
        if (ids[axis] && specId != module.specIds.end())
            info.workgroup[axis].specId = specId->second;
    }
}

} // namespace

SpirvInfo inspectSpirv(std::span<const uint32_t> code)
{
    SpirvInfo info;
    if (code.size() < kHeaderWords || code[0] != kMagic) {
        info.problem = "it is not SPIR-V";
        return info;
    }
    Module module;
    for (size_t at = kHeaderWords; at < code.size();) {
        const uint32_t words = code[at] >> 16;
        if (words == 0 || words > code.size() - at) {
            info.problem = "an instruction ends outside the module";
            return info;
        }
        if (words > 1)
            readInstruction(module, code[at] & 0xffff, code.subspan(at + 1, words - 1));
        at += words;
    }

    info.capabilities = module.capabilities;
    for (const auto& [id, specId] : module.specIds) {
        const auto name = module.names.find(id);
        info.constants.push_back(
            {name == module.names.end() ? std::string() : name->second, specId, module.constantValue(id)});
    }
    readPushConstants(module, info);
    readWorkgroup(module, info);
    return info;
}

std::string capabilityName(uint32_t capability)
{
    switch (static_cast<SpirvCapability>(capability)) {
    case SpirvCapability::Float16:
        return "16-bit floating point arithmetic";
    case SpirvCapability::Float64:
        return "64-bit floating point arithmetic";
    case SpirvCapability::Int64:
        return "64-bit integers";
    case SpirvCapability::Int16:
        return "16-bit integers";
    case SpirvCapability::Int8:
        return "8-bit integers";
    case SpirvCapability::BFloat16Type:
    case SpirvCapability::BFloat16DotProduct:
    case SpirvCapability::BFloat16CooperativeMatrix:
        return "bfloat16";
    case SpirvCapability::VulkanMemoryModel:
    case SpirvCapability::VulkanMemoryModelDeviceScope:
        return "the Vulkan memory model";
    case SpirvCapability::DotProductInputAll:
    case SpirvCapability::DotProductInput4x8Bit:
    case SpirvCapability::DotProductInput4x8BitPacked:
    case SpirvCapability::DotProduct:
        return "integer dot products";
    case SpirvCapability::CooperativeMatrix:
        return "cooperative matrices";
    default:
        return "SPIR-V capability " + std::to_string(capability);
    }
}

} // namespace engine::vulkan
