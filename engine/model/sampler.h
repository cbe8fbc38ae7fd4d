// From logits to the next token, on the CPU: the last and cheapest part of the output side. The GPU hands
// over its best candidates (after penalties and mask); where these cannot decide, the caller reads back all
// logits. Order as in Hugging Face: penalties, mask, temperature, top-k, top-p, min-p. Knows no model and no
// text.
#pragma once

#include "engine/text/token.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace engine {

/// Defaults are those recommended for Gemma 4.
struct SamplingOptions
{
    bool greedy = false;      ///< always the best token; nothing below but the penalties matters then
    double temperature = 1.0; ///< > 0 divides the logits; 0 means greedy
    uint32_t topK = 64;       ///< keep the k best; 0 = all
    double topP = 0.95; ///< keep the smallest set of best tokens with cumulative probability ≥ p; 1 = all
    double minP = 0.0;  ///< keep tokens with at least this share of the best one's probability; 0 = all
    double repetitionPenalty = 1.0;   ///< of tokens seen: positive logits divided, negative multiplied
    double presencePenalty = 0.0;     ///< subtracted once for a token that is in the answer
    double frequencyPenalty = 0.0;    ///< subtracted as often as a token is in the answer
    uint64_t seed = 0;                ///< same seed, same random numbers on every platform
    uint32_t logProbabilityCount = 0; ///< best tokens to report with every sample
    std::vector<TokenId> stopTokens;
    std::vector<TokenId> suppressedTokens; ///< never sampled
    std::vector<std::string> stopStrings;

    bool isGreedy() const { return greedy || temperature == 0.0; }
    bool hasPenalties() const
    {
        return repetitionPenalty != 1.0 || presencePenalty != 0.0 || frequencyPenalty != 0.0;
    }
};

/// Reads generation_config.json; keys that are absent keep the defaults above. eos_token_id becomes
/// stopTokens, suppress_tokens suppressedTokens, `do_sample: false` greedy. Throws Error(BadFile) for values
/// of wrong type or range.
SamplingOptions fromGenerationConfig(const nlohmann::json& config);

/// Throws Error(InvalidRequest) naming the option that is out of range (negative temperature, topP outside
/// (0, 1], …).
void validate(const SamplingOptions& options);

struct Candidate
{
    TokenId id = 0;
    float logit = 0.0f;
};

struct LogProbability
{
    TokenId id = 0;
    float value = 0.0f; ///< natural logarithm
};

struct Sample
{
    TokenId token = 0;
    float logProbability = 0.0f;      ///< before temperature and truncation, after penalties and mask
    std::vector<LogProbability> best; ///< the logProbabilityCount best, descending
};

/// Uniform in [0, 1) from a counter: a pure function of seed and step.
double uniformRandom(uint64_t seed, uint64_t step);

/// Tokens that penalties look at. Prompt tokens count for the repetition penalty only, as in the common
/// servers.
class PenaltyCounts
{
public:
    struct Entry
    {
        TokenId id = 0;
        uint32_t count = 0; ///< times in the answer; 0 = in the prompt only
    };

    void addPrompt(std::span<const TokenId> tokens);
    void addAnswer(TokenId token);
    void clear();

    /// In order of first appearance.
    std::span<const Entry> entries() const { return m_entries; }

private:
    std::vector<Entry> m_entries;
    std::unordered_map<TokenId, size_t> m_places;
};

/// logits [vocabulary]; in place.
void applyPenalties(std::span<float> logits, std::span<const PenaltyCounts::Entry> counts,
                    const SamplingOptions& options);
/// Sets the logits of tokens whose bit is clear to −∞ (bit i of word w is token 32 · w + i), and of
/// suppressed tokens.
void applyMask(std::span<float> logits, std::span<const uint32_t> mask);
void suppress(std::span<float> logits, std::span<const TokenId> tokens);

class Sampler
{
public:
    /// Throws like validate.
    explicit Sampler(SamplingOptions options);

    const SamplingOptions& options() const { return m_options; }

    /// Number of candidates that always suffices for `sample(candidates, …)`; 0 if only all logits do (topK
    /// is 0 or above `limit`, and not greedy).
    uint32_t candidatesNeeded(uint32_t limit = 256) const;

    /// `candidates` descending by logit, after penalties and mask (−∞ or left out: not allowed); `logSumExp`
    /// over all logits at the same stage. `step` counts the sampled tokens of an answer: same seed and step,
    /// same choice. At least one candidate must be allowed: assert. Ties are broken by the order given.
    Sample sample(std::span<const Candidate> candidates, double logSumExp, uint64_t step) const;

    /// All logits of one position, after penalties and mask. Ties: lowest id first.
    Sample sample(std::span<const float> logits, uint64_t step) const;

private:
    SamplingOptions m_options;
};

} // namespace engine
