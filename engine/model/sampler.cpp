#include "engine/model/sampler.h"

#include "engine/error.h"
#include "engine/files/json.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace engine {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

bool better(const Candidate& a, const Candidate& b)
{
    return a.logit != b.logit ? a.logit > b.logit : a.id < b.id;
}

void require(bool holds, const std::string& detail)
{
    if (!holds)
        throw Error(ErrorCode::InvalidRequest, detail);
}

std::vector<TokenId> tokenList(const JsonObject& config, const char* key)
{
    const Json* value = config.find(key);
    if (!value)
        return {};
    std::vector<int64_t> ids;
    if (value->is_number_integer())
        ids = {value->get<int64_t>()};
    else
        ids = config.integers(key);
    std::vector<TokenId> tokens;
    for (const int64_t id : ids) {
        if (id < 0 || id > std::numeric_limits<int32_t>::max())
            config.fail(key, "a token id must be between 0 and 2^31, found " + std::to_string(id));
        tokens.push_back(static_cast<TokenId>(id));
    }
    return tokens;
}

/// Candidates that come in descending order.
class GivenOrder
{
public:
    explicit GivenOrder(std::span<const Candidate> candidates) : m_candidates(candidates) {}

    size_t size() const { return m_candidates.size(); }
    const Candidate& operator[](size_t place) { return m_candidates[place]; }
    std::span<const Candidate> all() const { return m_candidates; }

private:
    std::span<const Candidate> m_candidates;
};

/// Candidates from best to worst, ordered only as far as somebody looks: sorting a whole vocabulary for every
/// token would cost more than all else here.
class LazyOrder
{
public:
    explicit LazyOrder(std::vector<Candidate>& candidates) : m_candidates(candidates) {}

    size_t size() const { return m_candidates.size(); }
    const Candidate& operator[](size_t place)
    {
        while (place >= m_sorted)
            sortMore();
        return m_candidates[place];
    }
    std::span<const Candidate> all() const { return m_candidates; } ///< in any order

private:
    void sortMore()
    {
        const size_t end = std::min(m_candidates.size(), m_sorted == 0 ? size_t{256} : m_sorted * 8);
        const auto first = m_candidates.begin() + static_cast<std::ptrdiff_t>(m_sorted);
        const auto last = m_candidates.begin() + static_cast<std::ptrdiff_t>(end);
        if (last != m_candidates.end())
            std::nth_element(first, last, m_candidates.end(), better);
        std::sort(first, last, better);
        m_sorted = end;
    }

    std::vector<Candidate>& m_candidates;
    size_t m_sorted = 0;
};

/// Place of the chosen candidate. Temperature, top-k, top-p and min-p each keep a beginning of the descending
/// order.
template <typename Order>
size_t choose(const SamplingOptions& options, Order& order, double random)
{
    if (options.isGreedy())
        return 0;
    const double highest = order[0].logit;
    const auto weight = [&](const Candidate& candidate) {
        return std::exp((candidate.logit - highest) / options.temperature);
    };

    const size_t count = options.topK == 0 ? order.size() : std::min<size_t>(order.size(), options.topK);
    double total = 0.0;
    if (count == order.size())
        for (const Candidate& candidate : order.all())
            total += weight(candidate);
    else
        for (size_t i = 0; i < count; ++i)
            total += weight(order[i]);

    size_t kept = count;
    double keptWeight = total;
    if (options.topP < 1.0 || options.minP > 0.0) {
        kept = 1;
        keptWeight = 1.0;
        while (kept < count && keptWeight < options.topP * total && weight(order[kept]) >= options.minP)
            keptWeight += weight(order[kept++]);
    }

    double cumulative = 0.0;
    for (size_t i = 0; i + 1 < kept; ++i) {
        cumulative += weight(order[i]);
        if (cumulative > random * keptWeight)
            return i;
    }
    return kept - 1;
}

template <typename Order>
Sample sampleFrom(const SamplingOptions& options, Order order, double logSumExp, uint64_t step)
{
    assert(order.size() > 0);
    const Candidate chosen = order[choose(options, order, uniformRandom(options.seed, step))];
    Sample sample;
    sample.token = chosen.id;
    sample.logProbability = static_cast<float>(chosen.logit - logSumExp);
    for (size_t i = 0; i < std::min<size_t>(order.size(), options.logProbabilityCount); ++i)
        sample.best.push_back({order[i].id, static_cast<float>(order[i].logit - logSumExp)});
    return sample;
}

} // namespace

SamplingOptions fromGenerationConfig(const nlohmann::json& json)
{
    const JsonObject config(json, "generation_config.json");
    SamplingOptions options;
    options.greedy = !config.boolean("do_sample", true);
    options.temperature = config.number("temperature", options.temperature);
    options.topK = config.count("top_k", options.topK);
    options.topP = config.number("top_p", options.topP);
    options.minP = config.number("min_p", options.minP);
    options.repetitionPenalty = config.number("repetition_penalty", options.repetitionPenalty);
    options.stopTokens = tokenList(config, "eos_token_id");
    options.suppressedTokens = tokenList(config, "suppress_tokens");
    try {
        validate(options);
    } catch (const Error& error) {
        throw Error(ErrorCode::BadFile, std::string("generation_config.json: ") + error.what());
    }
    return options;
}

void validate(const SamplingOptions& options)
{
    const auto found = [](double value) { return ", found " + std::to_string(value); };
    require(options.temperature >= 0.0 && options.temperature < kInfinity,
            "the temperature must be 0 or more" + found(options.temperature));
    require(options.topP > 0.0 && options.topP <= 1.0,
            "top-p must be above 0 and at most 1" + found(options.topP));
    require(options.minP >= 0.0 && options.minP <= 1.0,
            "min-p must be between 0 and 1" + found(options.minP));
    require(options.repetitionPenalty > 0.0 && options.repetitionPenalty < kInfinity,
            "the repetition penalty must be above 0" + found(options.repetitionPenalty));
    require(std::isfinite(options.presencePenalty),
            "the presence penalty must be a number" + found(options.presencePenalty));
    require(std::isfinite(options.frequencyPenalty),
            "the frequency penalty must be a number" + found(options.frequencyPenalty));
}

double uniformRandom(uint64_t seed, uint64_t step)
{
    // SplitMix64 (Steele, Lea, Flood 2014): its output function over seed and step in turn.
    const auto mix = [](uint64_t x) {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
        return x ^ (x >> 31);
    };
    constexpr uint64_t kGolden = 0x9E3779B97F4A7C15u;
    const uint64_t bits = mix(mix(seed + kGolden) + (step + 1) * kGolden);
    return static_cast<double>(bits >> 11) * 0x1p-53;
}

void PenaltyCounts::addPrompt(std::span<const TokenId> tokens)
{
    for (const TokenId token : tokens)
        if (m_places.try_emplace(token, m_entries.size()).second)
            m_entries.push_back({token, 0});
}

void PenaltyCounts::addAnswer(TokenId token)
{
    const auto [place, isNew] = m_places.try_emplace(token, m_entries.size());
    if (isNew)
        m_entries.push_back({token, 0});
    ++m_entries[place->second].count;
}

void PenaltyCounts::clear()
{
    m_entries.clear();
    m_places.clear();
}

void applyPenalties(std::span<float> logits, std::span<const PenaltyCounts::Entry> counts,
                    const SamplingOptions& options)
{
    for (const auto& [id, count] : counts) {
        const auto place = static_cast<size_t>(id);
        if (place >= logits.size())
            continue;
        double logit = logits[place];
        logit = logit > 0.0 ? logit / options.repetitionPenalty : logit * options.repetitionPenalty;
        if (count > 0)
            logit -= options.presencePenalty + options.frequencyPenalty * count;
        logits[place] = static_cast<float>(logit);
    }
}

void applyMask(std::span<float> logits, std::span<const uint32_t> mask)
{
    assert(mask.size() * 32 >= logits.size());
    for (size_t i = 0; i < logits.size(); ++i)
        if (!(mask[i / 32] >> (i % 32) & 1u))
            logits[i] = -std::numeric_limits<float>::infinity();
}

void suppress(std::span<float> logits, std::span<const TokenId> tokens)
{
    for (const TokenId token : tokens)
        if (const auto place = static_cast<size_t>(token); place < logits.size())
            logits[place] = -std::numeric_limits<float>::infinity();
}

Sampler::Sampler(SamplingOptions options) : m_options(std::move(options))
{
    validate(m_options);
}

uint32_t Sampler::candidatesNeeded(uint32_t limit) const
{
    const uint32_t chosen = m_options.isGreedy() ? 1 : m_options.topK;
    if (chosen == 0)
        return 0;
    const uint32_t needed = std::max(chosen, m_options.logProbabilityCount);
    return needed <= limit ? needed : 0;
}

Sample Sampler::sample(std::span<const Candidate> candidates, double logSumExp, uint64_t step) const
{
    const auto isAllowed = [](const Candidate& candidate) { return candidate.logit > -kInfinity; };
    const auto end = std::find_if_not(candidates.begin(), candidates.end(), isAllowed);
    const auto allowed = candidates.first(static_cast<size_t>(end - candidates.begin()));
    return sampleFrom(m_options, GivenOrder(allowed), logSumExp, step);
}

Sample Sampler::sample(std::span<const float> logits, uint64_t step) const
{
    std::vector<Candidate> candidates;
    candidates.reserve(logits.size());
    float highest = -std::numeric_limits<float>::infinity();
    for (size_t i = 0; i < logits.size(); ++i) {
        if (!(logits[i] > -std::numeric_limits<float>::infinity())) // also drops NaN
            continue;
        candidates.push_back({static_cast<TokenId>(i), logits[i]});
        highest = std::max(highest, logits[i]);
    }
    double sum = 0.0;
    for (const Candidate& candidate : candidates)
        sum += std::exp(static_cast<double>(candidate.logit) - highest);

    return sampleFrom(m_options, LazyOrder(candidates), highest + std::log(sum), step);
}

} // namespace engine
