// How many bytes the weights of a model take on a device and how many of them a decoded token reads, without
// loading anything: from the catalogue's numbers or from a file's headers. Knows nothing of contexts and
// budgets.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "app/models/architecture.h"
#include "engine/files/checkpoint.h"
#include "engine/files/weight_type.h"

namespace models {

/// Storage types of a published file, by the part that a matrix belongs to.
struct StorageTypes
{
    engine::WeightType matrices = engine::WeightType::BF16;
    engine::WeightType embedding = engine::WeightType::BF16;          ///< and the per-layer table
    engine::WeightType perLayerProjection = engine::WeightType::BF16; ///< per_layer_model_projection
    engine::WeightType router = engine::WeightType::BF16;
};

/// As the published files of a format ("Q4_0", "Q8_0", "BF16") store them, or about as llama.cpp's converter
/// makes them ("Q4_K", "F16", …); empty for a format that is no weight type.
std::optional<StorageTypes> storageTypes(const std::string& format);

struct TextWeights
{
    uint64_t deviceBytes = 0; ///< as packed on the device; the per-layer table stays in the file
    uint64_t readBytes = 0;   ///< of those, read for one decoded token
};

TextWeights textWeights(const engine::TextConfig& config, const StorageTypes& types);
/// Of a file: the types are those of its tensors. Throws engine::Error.
TextWeights textWeights(const engine::TextConfig& config, const engine::Checkpoint& checkpoint);

/// Device bytes of a tower in bf16, as published.
uint64_t visionTowerBytes(const engine::VisionConfig& config);
uint64_t audioTowerBytes(const engine::AudioConfig& config);

/// Scratch of the vision tower for a picture of `softTokens`, as VisionEncoder places it.
uint64_t visionScratchBytes(const engine::VisionConfig& config, uint32_t softTokens);
/// Scratch of the audio tower for 30 s, as AudioTower places it.
uint64_t audioScratchBytes(const engine::AudioConfig& config);

/// Size of a published file: all text tensors, the tokenizer, and for BF16 folders the towers.
uint64_t fileBytes(const Architecture& architecture, const std::string& format);
/// Size of the projector file of a GGUF release, in bf16.
uint64_t projectorBytes(const Architecture& architecture);

} // namespace models
