// The numbers of a vision tower, from config.json or from the metadata of an mmproj file. Knows no pixels.
#pragma once

#include <cstdint>

#include "engine/files/checkpoint.h"

namespace engine {

struct VisionConfig
{
    uint32_t hidden = 0;
    uint32_t feedForward = 0;
    uint32_t layers = 0;
    uint32_t heads = 0;
    uint32_t headDim = 0;
    uint32_t tablePositions = 0; ///< rows of the position table per axis: most patches along one side
    uint32_t softWidth = 0;      ///< what the projector makes: the hidden size of the text model
    float ropeTheta = 100.0F;
    float eps = 1e-6F;
    bool standardize = false; ///< pooled rows become (p − bias) · scale

    uint32_t attentionWidth() const { return heads * headDim; }
};

/// Whether the checkpoint has a vision tower: a Hugging Face folder with a vision_config that is not null, a
/// GGUF with clip.has_vision_encoder.
bool hasVisionTower(const Checkpoint& checkpoint);

/// Reads and checks the configuration of the tower in `checkpoint`, which is the model itself for Hugging
/// Face and the mmproj file for GGUF. Throws Error(MediaUnsupported) if there is none,
/// Error(UnsupportedModel) for another kind of tower (the unified projectors of the 12B, other vision models,
/// other patch or pooling sizes), Error(BadFile) for a missing, mistyped or absurd value.
VisionConfig readVisionConfig(const Checkpoint& checkpoint);

} // namespace engine
