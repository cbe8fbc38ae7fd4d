// The numbers of an audio tower, read from a checkpoint with one: a Hugging Face folder or an mmproj file.
#pragma once

#include <array>
#include <cstdint>

#include "engine/files/checkpoint.h"

namespace engine {

struct AudioConfig
{
    uint32_t hidden = 0;
    uint32_t layers = 0;
    uint32_t heads = 0;
    uint32_t feedForward = 0;
    std::array<uint32_t, 2> channels{}; ///< of the two subsampling convolutions
    uint32_t taps = 5;                  ///< length of the depthwise convolution
    uint32_t window = 12;               ///< rows that a row attends to, its own included
    uint32_t outputWidth = 0;           ///< of the tower, before the projection to soft tokens
    uint32_t softTokenWidth = 0;        ///< hidden size of the text model
    float logitCap = 50.0F;
    float residualWeight = 0.5F; ///< of the feed-forward halves
    float eps = 1e-6F;

    uint32_t headDim() const { return hidden / heads; }
};

/// Whether the checkpoint holds an audio tower, of whatever kind.
bool hasAudioTower(const Checkpoint& checkpoint);

/// Reads and checks the configuration. Throws Error: MediaUnsupported where there is no audio tower,
/// UnsupportedModel for one that we do not run or that belongs to a text model of another hidden size,
/// BadFile for missing, mistyped or absurd values.
AudioConfig readAudioConfig(const Checkpoint& checkpoint, uint32_t textHidden);

} // namespace engine
