#include "engine/engine.h"

#include <algorithm>

#include "engine/files/mapped_file.h"

namespace engine {
namespace {

/// A tokenizer may lack a few padded rows of the table, but never have more pieces.
void checkVocabulary(const Vocabulary& vocabulary, const Model& model)
{
    const uint32_t rows = model.config().vocabulary;
    if (vocabulary.size() > rows || vocabulary.size() < rows - rows / 16)
        throw Error(ErrorCode::TokenizerMismatch,
                    model.checkpoint().path().string() + ": the tokenizer has " +
                        std::to_string(vocabulary.size()) + " pieces, the embedding table " +
                        std::to_string(rows) +
                        " rows; they do not belong together, download the model again");
}

std::string readText(const std::filesystem::path& path)
{
    const MappedFile file(path);
    return {reinterpret_cast<const char*>(file.bytes().data()), file.bytes().size()};
}

Vocabulary vocabularyOfGguf(const GgufMetadata& metadata)
{
    const std::vector<std::string_view> tokens = metadata.strings("tokenizer.ggml.tokens");
    std::vector<float> scores;
    std::vector<int32_t> types;
    std::vector<std::string_view> merges;
    if (metadata.has("tokenizer.ggml.scores"))
        scores = metadata.floats("tokenizer.ggml.scores");
    if (metadata.has("tokenizer.ggml.token_type"))
        for (const int64_t type : metadata.integers("tokenizer.ggml.token_type"))
            types.push_back(static_cast<int32_t>(type));
    if (metadata.has("tokenizer.ggml.merges"))
        merges = metadata.strings("tokenizer.ggml.merges");
    const auto id = [&](const char* key) { return static_cast<TokenId>(metadata.integer(key, kNoToken)); };
    Vocabulary::Gguf parts{.tokens = tokens, .scores = scores, .types = types, .merges = merges};
    parts.bos = id("tokenizer.ggml.bos_token_id");
    parts.eos = id("tokenizer.ggml.eos_token_id");
    parts.unknown = id("tokenizer.ggml.unknown_token_id");
    parts.padding = id("tokenizer.ggml.padding_token_id");
    return Vocabulary::fromGguf(parts, metadata.file());
}

ChatFamily familyOf(const TextConfig& config)
{
    if (config.architecture == "gemma3")
        return ChatFamily::Gemma3;
    return config.perLayerWidth != 0 ? ChatFamily::ESeries : ChatFamily::Large;
}

} // namespace

Vocabulary loadVocabulary(const Checkpoint& checkpoint)
{
    if (checkpoint.kind() == Checkpoint::Kind::Gguf)
        return vocabularyOfGguf(checkpoint.metadata());
    const std::filesystem::path json = checkpoint.beside("tokenizer.json");
    const std::filesystem::path config = checkpoint.beside("tokenizer_config.json");
    if (std::filesystem::exists(json))
        return Vocabulary::fromTokenizerJson(
            readText(json), std::filesystem::exists(config) ? readText(config) : std::string(),
            json.string());
    const std::filesystem::path model = checkpoint.beside("tokenizer.model");
    if (std::filesystem::exists(model))
        return Vocabulary::fromSentencePiece(readText(model), model.string());
    throw Error(ErrorCode::FileNotFound,
                checkpoint.path().string() +
                    ": neither tokenizer.json nor tokenizer.model lies beside the weights; "
                    "download them from the model's repository");
}

SamplingOptions loadSamplingDefaults(const Checkpoint& checkpoint, const Vocabulary& vocabulary)
{
    SamplingOptions options;
    if (checkpoint.kind() == Checkpoint::Kind::HuggingFace) {
        if (const std::optional<Json> config = checkpoint.readJson("generation_config.json"))
            options = fromGenerationConfig(*config);
    } else {
        const GgufMetadata& metadata = checkpoint.metadata();
        options.temperature = metadata.number("general.sampling.temp", 1.0);
        options.topP = metadata.number("general.sampling.top_p", 0.95);
        options.topK = metadata.count("general.sampling.top_k", 64);
        if (metadata.has("tokenizer.ggml.suppress_tokens"))
            for (const int64_t id : metadata.integers("tokenizer.ggml.suppress_tokens"))
                options.suppressedTokens.push_back(static_cast<TokenId>(id));
        validate(options);
    }
    // One metadata key alone never names all ends of an answer.
    for (const TokenId id : vocabulary.stopTokens())
        if (std::find(options.stopTokens.begin(), options.stopTokens.end(), id) == options.stopTokens.end())
            options.stopTokens.push_back(id);
    for (const TokenId id :
         {vocabulary.pad, vocabulary.imageBegin, vocabulary.imageSoft, vocabulary.imageEnd,
          vocabulary.audioBegin, vocabulary.audioSoft, vocabulary.audioEnd, vocabulary.videoSoft})
        if (id != kNoToken)
            options.suppressedTokens.push_back(id);
    return options;
}

Engine::Engine(std::unique_ptr<Model> model, Vocabulary vocabulary)
    : m_model(std::move(model)),
      m_tokenizer(std::make_shared<const Tokenizer>(std::move(vocabulary))),
      m_family(familyOf(m_model->config())),
      m_sampling(loadSamplingDefaults(m_model->checkpoint(), m_tokenizer->vocabulary()))
{
}

std::unique_ptr<Engine> Engine::load(vulkan::Device& device, const std::filesystem::path& path,
                                     const LoadOptions& options)
{
    std::unique_ptr<Model> model = Model::load(device, path, options);
    Vocabulary vocabulary = loadVocabulary(model->checkpoint());
    checkVocabulary(vocabulary, *model);
    return std::unique_ptr<Engine>(new Engine(std::move(model), std::move(vocabulary)));
}

const GrammarVocabulary& Engine::grammarVocabulary() const
{
    if (m_grammarVocabulary)
        return *m_grammarVocabulary;
    const Vocabulary& vocabulary = m_tokenizer->vocabulary();
    // Rows without a piece can be computed but never chosen.
    std::vector<std::string> bytes(m_model->config().vocabulary);
    for (size_t id = 0; id < vocabulary.size(); ++id)
        if (!vocabulary.isControl(static_cast<TokenId>(id)))
            bytes[id] = vocabulary.bytes(static_cast<TokenId>(id));
    ControlTokenIds control{.quote = vocabulary.quote,
                            .callBegin = vocabulary.toolCallBegin,
                            .callEnd = vocabulary.toolCallEnd,
                            .channelBegin = vocabulary.channelBegin,
                            .channelEnd = vocabulary.channelEnd,
                            .end = m_sampling.stopTokens};
    m_grammarVocabulary = std::make_unique<GrammarVocabulary>(bytes, std::move(control));
    return *m_grammarVocabulary;
}

} // namespace engine
