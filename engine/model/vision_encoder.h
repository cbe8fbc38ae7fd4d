// A loaded vision tower: pictures in, soft tokens out. Owns the tower's weights and scratch. Call from one
// thread.
#pragma once

#include <memory>
#include <stop_token>
#include <vector>

#include "engine/media/patches.h"
#include "engine/model/load_options.h"
#include "engine/model/soft_token_cache.h"
#include "engine/model/vision_tower.h"
#include "engine/ops/kernels.h"
#include "engine/vulkan/commands.h"
#include "engine/vulkan/upload.h"

namespace engine {

class VisionEncoder
{
public:
    /// Loads the tower of `checkpoint` (see readVisionConfig). `softWidth`: hidden size of the text model,
    /// which the projector must fit. All references must outlive the encoder. Throws Error.
    VisionEncoder(vulkan::Device& device, const Kernels& kernels, const Checkpoint& checkpoint,
                  uint32_t softWidth, const LoadOptions& options);
    VisionEncoder(const VisionEncoder&) = delete;
    VisionEncoder& operator=(const VisionEncoder&) = delete;

    const VisionConfig& config() const { return m_config; }

    /// One picture or video frame: [patches.softTokens(), softWidth]. Blocks until it is made; `stop` is
    /// looked at between layers and ends with Error(Cancelled). Throws Error(InvalidRequest) for a picture
    /// with more patches along a side than the tower has positions for.
    SoftTokens encode(const ImagePatches& patches, const std::stop_token& stop = {},
                      const VisionObserver& observe = {});

    /// Frees the scratch, which otherwise stays as large as the largest picture so far needed it.
    void releaseScratch();

    /// Weights and scratch.
    uint64_t deviceBytes() const;

private:
    /// One scratch buffer and what stands where in it.
    struct Scratch
    {
        vulkan::Buffer buffer;
        VisionPicture picture;
        VisionActivations activations;
    };
    uint64_t place(const ImagePatches& patches, const vulkan::Slice* arena);
    void upload(const ImagePatches& patches);

    vulkan::Device& m_device;
    const Kernels& m_kernels;
    VisionConfig m_config;
    VisionWeights m_weights;
    VisionTower m_tower;
    vulkan::Uploader m_uploader;
    vulkan::Commands m_commands;
    Scratch m_scratch;
};

/// What soft tokens of these patches depend on, for SoftTokenKey::content and SoftSpan::contentHash.
uint64_t contentHash(const ImagePatches& patches);

} // namespace engine
