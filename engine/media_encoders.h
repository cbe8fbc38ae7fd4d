// The towers of a loaded model: pixels and samples in, soft tokens out. Loaded when first needed; what they
// made is kept, so that a follow-up question encodes nothing again. Call from one thread.
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>

#include "engine/media/patches.h"
#include "engine/model/audio_tower.h"
#include "engine/model/model.h"
#include "engine/model/soft_token_cache.h"
#include "engine/model/vision_encoder.h"

namespace engine {

/// Rows for a SoftSpan, alive as long as this is.
struct EncodedMedia
{
    SoftTokenCache::Use soft;
    uint64_t contentHash = 0;
};

class MediaEncoders
{
public:
    /// `model` must outlive this. `projector`: the mmproj file of a GGUF model; empty looks beside the model.
    MediaEncoders(const Model& model, std::filesystem::path projector, const LoadOptions& options,
                  uint64_t cacheBytes = SoftTokenCache::kDefaultBytes);

    /// Throws Error(MediaUnsupported) naming models that can, when this one has no vision tower.
    EncodedMedia image(const ImagePatches& patches, uint32_t budget, const std::stop_token& stop = {});

    /// At most 30 s at 16 kHz. Throws Error(MediaUnsupported) naming models that can, when this one has no
    /// audio tower.
    EncodedMedia sound(std::span<const float> samples);

    /// Whether the model has such a tower; false where its towers cannot be found.
    bool sees();
    bool hears();

    /// Of the towers that have been loaded.
    uint64_t deviceBytes() const;

private:
    const Checkpoint& towers();

    const Model& m_model;
    std::filesystem::path m_projectorPath;
    LoadOptions m_options;
    std::unique_ptr<Checkpoint> m_projector; ///< GGUF only
    std::unique_ptr<VisionEncoder> m_vision;
    std::unique_ptr<AudioTower> m_audio;
    SoftTokenCache m_cache;
};

} // namespace engine
