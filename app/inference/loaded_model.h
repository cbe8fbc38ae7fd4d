// A model on its device with everything that answering needs: engine, towers, one session, and what was
// encoded for the chat at hand. Lives on the inference thread. Knows nothing of Qt's event loop.
#pragma once

#include <map>
#include <memory>

#include "app/inference/requests.h"
#include "engine/vulkan/device.h"

namespace inference {

class LoadedModel
{
public:
    using Progress = std::function<void(uint64_t doneBytes, uint64_t totalBytes)>;

    /// Throws engine::Error.
    LoadedModel(const LoadRequest& request, const Progress& progress, const std::stop_token& stop);
    ~LoadedModel();
    LoadedModel(const LoadedModel&) = delete;
    LoadedModel& operator=(const LoadedModel&) = delete;

    ModelFacts facts();

    const engine::Engine& engine() const { return *m_engine; }
    engine::Session& session() { return *m_session; }
    engine::MediaEncoders& encoders() { return m_encoders; }

    /// A tool or schema grammar, compiled once for the same text.
    const engine::Grammar& grammar(const std::string& key, const std::function<engine::Grammar()>& make);

    /// The parts of one attachment, encoded.
    struct Encoded
    {
        std::vector<engine::ContentPart> parts;      ///< text and placeholders, in order
        std::vector<media::EncodedAttachment> media; ///< in the order of the placeholders
        uint64_t lastUse = 0;                        ///< number of the request
    };
    std::map<QString, Encoded>& encoded() { return m_encoded; }

private:
    QString m_name;
    std::unique_ptr<engine::vulkan::Instance> m_instance;
    std::unique_ptr<engine::vulkan::Device> m_device;
    std::unique_ptr<engine::Engine> m_engine;
    engine::MediaEncoders m_encoders;
    std::unique_ptr<engine::Session> m_session;
    std::map<std::string, engine::Grammar> m_grammars;
    std::map<QString, Encoded> m_encoded;
};

/// The session that the window makes for a model: the one that the memory planner must reckon with.
engine::SessionOptions sessionOptions(const engine::TextConfig& config, uint32_t contextLength,
                                      engine::KvType kvType, bool sees);

} // namespace inference
