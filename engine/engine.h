// All that the app sees of the engine: Engine (a loaded model with its tokenizer), Session (one
// conversation's state) and generate (from a prompt to a stream of events). Call from one thread.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "engine/error.h"
#include "engine/model/model.h"
#include "engine/model/sampler.h"
#include "engine/model/session.h"
#include "engine/text/chat.h"
#include "engine/text/grammar/grammar.h"
#include "engine/text/output_parser.h"
#include "engine/text/tokenizer.h"

namespace engine {

class Engine
{
public:
    /// Loads weights and tokenizer. `device` must outlive the engine. Throws Error, TokenizerMismatch among
    /// them.
    static std::unique_ptr<Engine> load(vulkan::Device& device, const std::filesystem::path& path,
                                        const LoadOptions& options);

    const Model& model() const { return *m_model; }
    const Tokenizer& tokenizer() const { return *m_tokenizer; }
    /// The same for who may outlive the engine, such as what counts tokens on other threads.
    std::shared_ptr<const Tokenizer> sharedTokenizer() const { return m_tokenizer; }
    ChatFamily chatFamily() const { return m_family; }

    /// Sampling as the checkpoint recommends it, with its stop tokens; tokens that only media may have are
    /// suppressed.
    const SamplingOptions& samplingDefaults() const { return m_sampling; }

    /// For structured output; made at first use.
    const GrammarVocabulary& grammarVocabulary() const;

private:
    Engine(std::unique_ptr<Model> model, Vocabulary vocabulary);

    std::unique_ptr<Model> m_model;
    std::shared_ptr<const Tokenizer> m_tokenizer;
    ChatFamily m_family;
    SamplingOptions m_sampling;
    mutable std::unique_ptr<GrammarVocabulary> m_grammarVocabulary;
};

/// The vocabulary that lies in or beside a checkpoint (tokenizer.json, tokenizer.model or a GGUF's metadata).
Vocabulary loadVocabulary(const Checkpoint& checkpoint);

/// Sampling defaults of a checkpoint: generation_config.json or general.sampling.* keys, else those of
/// Gemma 4.
SamplingOptions loadSamplingDefaults(const Checkpoint& checkpoint, const Vocabulary& vocabulary);

enum class StopReason
{
    EndOfTurn,   ///< the model ended its turn
    ToolCalls,   ///< the model waits for results
    StopString,  ///< a stop string was met
    Cancelled,   ///< the caller asked; what is there is kept
    ContextFull, ///< no room for another token
    TokenLimit,  ///< maxTokens reached
};

struct GenerateOptions
{
    SamplingOptions sampling;
    uint32_t maxTokens = 0; ///< 0: until the context is full
    std::optional<uint32_t>
        thoughtBudget;                   ///< tokens of thought after which it is closed and the answer begins
    const Grammar* grammar = nullptr;    ///< restricts the answer
    std::vector<TokenId> alreadyWritten; ///< a continued answer's tokens, for the grammar
    bool startsInThought = false;        ///< as the rendered prompt says
    std::stop_token stop;
    std::stop_token endThought; ///< asked for: an open thought is closed as if its budget were used up
    std::function<void(uint32_t done, uint32_t total)> prefillProgress;
    std::function<void(TokenId token, const Sample& sample)>
        onToken; ///< every sampled token, before its events
};

struct GenerateResult
{
    StopReason reason = StopReason::EndOfTurn;
    PrefillResult prefill;
    std::vector<TokenId> tokens; ///< sampled, the stop token included
    std::chrono::nanoseconds prefillTime{0};
    std::chrono::nanoseconds decodeTime{0}; ///< from the first token on
};

/// Prefills what is new of `prompt`, then decodes until something stops it, giving events as soon as they are
/// certain. A cancelled prefill gives an End event and nothing else.
GenerateResult generate(const Engine& engine, Session& session, const TokenSequence& prompt,
                        const GenerateOptions& options,
                        const std::function<void(const OutputEvent&)>& onEvent);

} // namespace engine
