#include "engine/media_encoders.h"

#include "engine/error.h"
#include "engine/model/projector_file.h"
#include "engine/model/vision_config.h"

namespace engine {
namespace {

/// Kinds of content share the cache; this keeps their hashes apart.
constexpr uint64_t kSoundSeed = 0x534F554E44;

} // namespace

MediaEncoders::MediaEncoders(const Model& model, std::filesystem::path projector, const LoadOptions& options,
                             uint64_t cacheBytes)
    : m_model(model),
      m_projectorPath(std::move(projector)),
      m_options(options),
      m_cache(cacheBytes)
{
    m_options.progress = {};
}

const Checkpoint& MediaEncoders::towers()
{
    const Checkpoint& model = m_model.checkpoint();
    if (m_projector)
        return *m_projector;
    if (m_projectorPath.empty()) {
        if (model.kind() == Checkpoint::Kind::HuggingFace)
            return model;
        const std::optional<std::filesystem::path> found = findProjector(model);
        if (!found)
            throw Error(ErrorCode::MediaUnsupported,
                        model.path().string() +
                            ": images and sound need the model's mmproj GGUF file, and none lies beside it; "
                            "download it from the model's repository or name it");
        m_projectorPath = *found;
    }
    m_projector = openProjector(m_projectorPath);
    return *m_projector;
}

EncodedMedia MediaEncoders::image(const ImagePatches& patches, uint32_t budget, const std::stop_token& stop)
{
    if (!m_vision)
        m_vision = std::make_unique<VisionEncoder>(m_model.device(), m_model.kernels(), towers(),
                                                   m_model.config().hidden, m_options);
    const uint64_t hash = contentHash(patches);
    return {m_cache.get({.content = hash, .budget = budget, .model = 0},
                        [&] { return m_vision->encode(patches, stop); }),
            hash};
}

EncodedMedia MediaEncoders::sound(std::span<const float> samples)
{
    if (!m_audio)
        m_audio = AudioTower::load(m_model.device(), m_model.kernels(), towers(), m_model.config().hidden,
                                   m_options);
    const uint64_t hash = contentHash(std::as_bytes(samples), kSoundSeed);
    return {m_cache.get({.content = hash, .budget = 0, .model = 0}, [&] { return m_audio->encode(samples); }),
            hash};
}

bool MediaEncoders::sees()
{
    try {
        return hasVisionTower(towers());
    } catch (const Error&) {
        return false;
    }
}

bool MediaEncoders::hears()
{
    try {
        return hasAudioTower(towers());
    } catch (const Error&) {
        return false;
    }
}

uint64_t MediaEncoders::deviceBytes() const
{
    return (m_vision ? m_vision->deviceBytes() : 0) + (m_audio ? m_audio->deviceBytes() : 0) +
           m_cache.sizeBytes();
}

} // namespace engine
