// What a model takes on a device at a context length, whether that fits, and how fast it will be. Exact where
// the engine allocates exactly; pure functions of numbers. Knows no files and no window.
#pragma once

#include <QString>

#include <cstdint>

#include "app/models/catalogue.h"
#include "engine/files/checkpoint.h"
#include "engine/model/session.h"
#include "engine/vulkan/instance.h"

namespace models {

/// What a model costs, whatever the device.
struct ModelCost
{
    engine::TextConfig config;
    uint64_t weightBytes = 0;       ///< text weights on the device
    uint64_t readBytes = 0;         ///< of those, read per decoded token
    uint64_t towerBytes = 0;        ///< weights of the towers
    uint64_t towerScratchBytes = 0; ///< for a picture of the usual detail and 30 s of sound
    uint64_t fileBytes = 0;
    bool sees = false;
    bool hears = false;

    static ModelCost of(const CatalogueModel& model, const Release& release);
    /// Of files on disk; `towers` is the projector, the model itself, or null. Throws engine::Error.
    static ModelCost of(const engine::Checkpoint& model, const engine::Checkpoint* towers);
};

/// A device of this machine, as far as plans depend on it.
struct DeviceFacts
{
    QString name;
    QString driver;
    engine::vulkan::DeviceKind kind = engine::vulkan::DeviceKind::Other;
    quint64 memoryBytes = 0;
    quint64 freeBytes = 0;     ///< live, with what our own loaded model holds
    double bytesPerSecond = 0; ///< measured by a copy; 0: not measured yet
    QString unusableReason;    ///< empty: Facet can run on it

    bool isUsable() const { return unusableReason.isEmpty(); }
    bool isProcessor() const { return kind == engine::vulkan::DeviceKind::Cpu; }
    bool operator==(const DeviceFacts&) const = default;
};

enum class Verdict
{
    Fits,            ///< at the context asked for
    FitsShorter,     ///< up to Plan::longestContext tokens
    NeedsHostMemory, ///< not on this device; the processor's memory could hold it
    DoesNotFit,
};

struct Plan
{
    uint64_t weightBytes = 0;
    uint64_t towerBytes = 0;
    uint64_t cacheBytes = 0;   ///< keys and values with the context full
    uint64_t scratchBytes = 0; ///< activations, inputs, logits, the towers' scratch
    uint64_t budgetBytes = 0;  ///< what the device has for us
    uint32_t contextLength = 0;
    uint32_t longestContext = 0; ///< that fits, a multiple of 1024; 0: none
    uint64_t missingBytes = 0;   ///< at contextLength
    double tokensPerSecond = 0;  ///< 0: not known
    Verdict verdict = Verdict::DoesNotFit;

    uint64_t totalBytes() const { return weightBytes + towerBytes + cacheBytes + scratchBytes; }
};

/// The context that is used where none is chosen.
uint32_t usualContext(const engine::TextConfig& config);

/// The session that the window opens for a model.
engine::SessionOptions sessionOptions(const ModelCost& model, uint32_t contextLength, engine::KvType kvType);

/// Bytes on a device, without a device: all parts but verdict and speed.
Plan planMemory(const ModelCost& model, uint32_t contextLength, engine::KvType kvType);

/// `contextLength` 0: the usual one. `hostBytes`: what the processor's own device has free, for models that
/// do not fit; 0 where `device` is the processor.
Plan plan(const ModelCost& model, const DeviceFacts& device, uint32_t contextLength, engine::KvType kvType,
          quint64 hostBytes = 0);

/// Shorter contexts are of little use.
inline constexpr uint32_t kLeastContext = 8192;

/// With `contextLength` (0: all that the model has) if that fits, else the longest that does, else
/// kLeastContext to show what is missing.
Plan planAtBest(const ModelCost& model, const DeviceFacts& device, uint32_t contextLength,
                engine::KvType kvType, quint64 hostBytes);

/// Of a plan, what is taken right after loading: weights and the session's scratch. Towers come with the
/// first picture, keys and values with the first tokens.
uint64_t bytesAfterLoading(const ModelCost& model, uint32_t contextLength, engine::KvType kvType);

/// Bytes that a device keeps for drivers, pipelines and the unused ends of our blocks.
uint64_t headroomBytes(const DeviceFacts& device);

} // namespace models
