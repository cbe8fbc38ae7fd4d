#include "app/models/planner.h"

#include <algorithm>

#include "app/models/weight_plan.h"
#include "engine/ops/kv_view.h"

namespace models {
namespace {

constexpr uint32_t kUsualContext = 8192;
constexpr uint32_t kContextStep = 1024;
constexpr uint32_t kLargestPicture = 1120; // soft tokens; all go through the model in one piece
constexpr uint32_t kUsualPicture = 280;
constexpr uint64_t kMiB = uint64_t{1} << 20;

/// Depth at which speeds are told: a conversation some pages long.
constexpr uint32_t kTypicalDepth = 4096;
/// Share of the copy bandwidth that decoding reaches; measured with E2B's shapes on the software driver.
constexpr double kBandwidthShare = 0.8;
/// Dependent steps of one layer and what a GPU takes to start one; on the processor they are in the share
/// above.
constexpr double kStepsPerLayer = 10;
constexpr double kSecondsPerStep = 3e-6;

uint64_t readKvBytes(const engine::TextConfig& config, engine::KvType kvType, uint32_t depth)
{
    uint64_t bytes = 0;
    for (const engine::LayerConfig& layer : config.layers) {
        const uint64_t keys = layer.isGlobal ? depth : std::min(depth, config.window);
        bytes += keys * engine::kvPageBytes(kvType, layer.kvHeads, layer.headDim) / engine::kKvPageTokens;
    }
    return bytes;
}

double tokensPerSecond(const ModelCost& model, const DeviceFacts& device, uint32_t contextLength,
                       engine::KvType kvType)
{
    if (device.bytesPerSecond <= 0)
        return 0;
    const uint64_t bytes =
        model.readBytes + readKvBytes(model.config, kvType, std::min(contextLength, kTypicalDepth));
    double seconds = static_cast<double>(bytes) / (device.bytesPerSecond * kBandwidthShare);
    if (!device.isProcessor())
        seconds += model.config.layerCount() * kStepsPerLayer * kSecondsPerStep;
    return 1 / seconds;
}

uint32_t longestContext(const ModelCost& model, engine::KvType kvType, uint64_t budget)
{
    uint32_t fits = 0; // in steps
    uint32_t tooLong = model.config.maxPositions / kContextStep + 1;
    while (fits + 1 < tooLong) {
        const uint32_t middle = fits + (tooLong - fits) / 2;
        if (planMemory(model, middle * kContextStep, kvType).totalBytes() <= budget)
            fits = middle;
        else
            tooLong = middle;
    }
    return fits * kContextStep;
}

} // namespace

ModelCost ModelCost::of(const CatalogueModel& model, const Release& release)
{
    const Architecture& architecture = model.architecture;
    ModelCost cost;
    cost.config = architecture.text;
    const TextWeights weights =
        textWeights(architecture.text, storageTypes(release.format.toStdString()).value_or(StorageTypes{}));
    cost.weightBytes = weights.deviceBytes;
    cost.readBytes = weights.readBytes;
    cost.fileBytes = release.sizeBytes + release.projectorBytes;
    const bool hasTowers = !release.projector.isEmpty() || release.file.isEmpty();
    cost.sees = hasTowers && architecture.vision.has_value();
    cost.hears = hasTowers && architecture.audio.has_value();
    if (cost.sees) {
        cost.towerBytes += visionTowerBytes(*architecture.vision);
        cost.towerScratchBytes += visionScratchBytes(*architecture.vision, kUsualPicture);
    }
    if (cost.hears) {
        cost.towerBytes += audioTowerBytes(*architecture.audio);
        cost.towerScratchBytes += audioScratchBytes(*architecture.audio);
    }
    return cost;
}

ModelCost ModelCost::of(const engine::Checkpoint& model, const engine::Checkpoint* towers)
{
    ModelCost cost;
    cost.config = engine::readTextConfig(model);
    const TextWeights weights = textWeights(cost.config, model);
    cost.weightBytes = weights.deviceBytes;
    cost.readBytes = weights.readBytes;
    for (const engine::MappedFile& file : model.files())
        cost.fileBytes += file.bytes().size();
    if (towers == nullptr)
        return cost;
    if (towers != &model)
        for (const engine::MappedFile& file : towers->files())
            cost.fileBytes += file.bytes().size();
    if (engine::hasVisionTower(*towers)) {
        const engine::VisionConfig vision = engine::readVisionConfig(*towers);
        cost.sees = true;
        cost.towerBytes += visionTowerBytes(vision);
        cost.towerScratchBytes += visionScratchBytes(vision, kUsualPicture);
    }
    if (engine::hasAudioTower(*towers)) {
        const engine::AudioConfig audio = engine::readAudioConfig(*towers, cost.config.hidden);
        cost.hears = true;
        cost.towerBytes += audioTowerBytes(audio);
        cost.towerScratchBytes += audioScratchBytes(audio);
    }
    return cost;
}

uint32_t usualContext(const engine::TextConfig& config)
{
    return std::min(kUsualContext, config.maxPositions);
}

engine::SessionOptions sessionOptions(const ModelCost& model, uint32_t contextLength, engine::KvType kvType)
{
    engine::SessionOptions options;
    options.contextLength = contextLength;
    options.kvType = kvType;
    if (model.sees)
        options.microBatch = std::max(options.microBatch, kLargestPicture);
    options.microBatch = std::min(options.microBatch, contextLength);
    return options;
}

Plan planMemory(const ModelCost& model, uint32_t contextLength, engine::KvType kvType)
{
    Plan plan;
    plan.contextLength =
        contextLength != 0 ? std::min(contextLength, model.config.maxPositions) : usualContext(model.config);
    const engine::SessionMemory session =
        engine::sessionMemory(model.config, sessionOptions(model, plan.contextLength, kvType));
    plan.weightBytes = model.weightBytes;
    plan.towerBytes = model.towerBytes;
    plan.cacheBytes = session.kvBytes;
    plan.scratchBytes =
        session.activationBytes + session.inputBytes + session.logitBytes + model.towerScratchBytes;
    return plan;
}

uint64_t headroomBytes(const DeviceFacts& device)
{
    // One block of the engine's allocator stays half empty; pipelines and command buffers take the rest.
    return std::clamp(uint64_t{device.memoryBytes} / 16, 8 * kMiB, 256 * kMiB) + 64 * kMiB;
}

Plan plan(const ModelCost& model, const DeviceFacts& device, uint32_t contextLength, engine::KvType kvType,
          quint64 hostBytes)
{
    Plan plan = planMemory(model, contextLength, kvType);
    const uint64_t headroom = headroomBytes(device);
    plan.budgetBytes = device.freeBytes > headroom ? device.freeBytes - headroom : 0;
    plan.tokensPerSecond = tokensPerSecond(model, device, plan.contextLength, kvType);
    const uint64_t total = plan.totalBytes();
    plan.missingBytes = total > plan.budgetBytes ? total - plan.budgetBytes : 0;
    plan.longestContext = longestContext(model, kvType, plan.budgetBytes);
    if (!device.isUsable())
        plan.verdict = Verdict::DoesNotFit;
    else if (plan.missingBytes == 0)
        plan.verdict = Verdict::Fits;
    else if (plan.longestContext > 0)
        plan.verdict = Verdict::FitsShorter;
    else
        plan.verdict = total + headroom <= hostBytes ? Verdict::NeedsHostMemory : Verdict::DoesNotFit;
    return plan;
}

Plan planAtBest(const ModelCost& model, const DeviceFacts& device, uint32_t contextLength,
                engine::KvType kvType, quint64 hostBytes)
{
    const Plan asked = plan(model, device, contextLength != 0 ? contextLength : model.config.maxPositions,
                            kvType, hostBytes);
    if (asked.verdict == Verdict::Fits)
        return asked;
    if (asked.verdict == Verdict::FitsShorter) {
        Plan shorter = plan(model, device, asked.longestContext, kvType, hostBytes);
        shorter.verdict = Verdict::FitsShorter;
        return shorter;
    }
    return plan(model, device, kLeastContext, kvType, hostBytes);
}

uint64_t bytesAfterLoading(const ModelCost& model, uint32_t contextLength, engine::KvType kvType)
{
    const Plan plan = planMemory(model, contextLength, kvType);
    return plan.weightBytes + plan.scratchBytes - model.towerScratchBytes;
}

} // namespace models
