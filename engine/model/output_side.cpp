#include "engine/model/output_side.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include "engine/error.h"
#include "engine/vulkan/upload.h"
#include "shaders/top_k.h"

namespace engine {
namespace {

constexpr float kForbidden = -std::numeric_limits<float>::infinity();

/// Tokens that penalties may name; beyond it the host selects.
constexpr uint32_t kMostPenalties = 16384;

uint64_t maskBytes(uint32_t vocabulary)
{
    return (uint64_t{vocabulary} + 31) / 32 * sizeof(uint32_t);
}

} // namespace

uint64_t OutputSide::bytesFor(const TextConfig& config)
{
    return uint64_t{config.vocabulary} * sizeof(float) + 2 * sizeof(uint32_t) +
           sizeof(shaders::PenaltyHeader) + kMostPenalties * sizeof(shaders::TokenCount) +
           maskBytes(config.vocabulary) + topKScratchBytes(config.vocabulary) + sizeof(shaders::TopKResult);
}

OutputSide::OutputSide(const Model& model) : m_model(model)
{
    vulkan::Device& device = model.device();
    const uint32_t vocabulary = model.config().vocabulary;
    m_logitBuffer = device.allocate(uint64_t{vocabulary} * sizeof(float), vulkan::Memory::Device, "logits");
    m_logits = Tensor(m_logitBuffer.slice(), 1, vocabulary);
    m_argmax = device.allocate(2 * sizeof(uint32_t), vulkan::Memory::Readback, "best token");
    m_penalties =
        device.allocate(sizeof(shaders::PenaltyHeader) + kMostPenalties * sizeof(shaders::TokenCount),
                        vulkan::Memory::Upload, "penalties");
    m_mask = device.allocate(maskBytes(vocabulary), vulkan::Memory::Upload, "token mask");
    m_topKScratch = device.allocate(topKScratchBytes(vocabulary), vulkan::Memory::Device, "top-k scratch");
    m_topK = device.allocate(sizeof(shaders::TopKResult), vulkan::Memory::Readback, "top-k result");
    vulkan::Commands commands(device);
    commands.begin();
    commands.fill(m_topKScratch.slice(), 0);
    commands.end();
    commands.submit();
    commands.wait();
}

std::span<const uint32_t> OutputSide::combinedMask(const Sampler& sampler, std::span<const uint32_t> mask)
{
    const std::vector<TokenId>& suppressed = sampler.options().suppressedTokens;
    if (suppressed.empty())
        return mask;
    if (mask.empty())
        m_combinedMask.assign(maskBytes(m_model.config().vocabulary) / sizeof(uint32_t), ~0U);
    else
        m_combinedMask.assign(mask.begin(), mask.end());
    for (const TokenId id : suppressed) {
        const auto index = static_cast<uint32_t>(id);
        if (index < m_model.config().vocabulary)
            m_combinedMask[index / 32] &= ~(1U << (index % 32));
    }
    return m_combinedMask;
}

Selection OutputSide::prepare(const Sampler& sampler, const PenaltyCounts& penalties,
                              std::span<const uint32_t> mask)
{
    const SamplingOptions& options = sampler.options();
    const std::span<const uint32_t> allowed = combinedMask(sampler, mask);
    const bool penalised = options.hasPenalties() && !penalties.entries().empty();
    if (options.isGreedy() && allowed.empty() && !penalised && options.logProbabilityCount == 0)
        return {.kind = Selection::Kind::Argmax};
    const uint32_t wanted = sampler.candidatesNeeded(shaders::kMostTopK);
    if (wanted == 0 || (penalised && penalties.entries().size() > kMostPenalties))
        return {};

    // Every sampler setting shares few recordings: the number of candidates is rounded up to a power of two.
    uint32_t k = 1;
    while (k < std::min(wanted, m_model.config().vocabulary) && k < shaders::kMostTopK)
        k *= 2;
    k = std::min(k, m_model.config().vocabulary);
    if (!allowed.empty())
        std::memcpy(m_mask.mapped(), allowed.data(), allowed.size_bytes());
    if (penalised) {
        const shaders::PenaltyHeader header{
            static_cast<uint32_t>(penalties.entries().size()), static_cast<float>(options.repetitionPenalty),
            static_cast<float>(options.presencePenalty), static_cast<float>(options.frequencyPenalty)};
        std::memcpy(m_penalties.mapped(), &header, sizeof header);
        auto* entries = reinterpret_cast<shaders::TokenCount*>(m_penalties.mapped() + sizeof header);
        for (const PenaltyCounts::Entry& entry : penalties.entries())
            *entries++ = {static_cast<uint32_t>(entry.id), entry.count};
    }
    return {.kind = Selection::Kind::TopK, .k = k, .masked = !allowed.empty(), .penalised = penalised};
}

void OutputSide::record(Ops& op, const Selection& selection) const
{
    const vulkan::Slice& best = m_argmax.slice();
    if (selection.kind == Selection::Kind::Argmax)
        op.argmax(m_logits, best.sub(0, sizeof(uint32_t)), best.sub(sizeof(uint32_t), sizeof(float)));
    else if (selection.kind == Selection::Kind::TopK)
        op.topK(m_logits, selection.penalised ? m_penalties.slice() : vulkan::Slice{},
                selection.masked ? m_mask.slice() : vulkan::Slice{}, selection.k, m_topKScratch.slice(),
                m_topK.slice());
}

Sample OutputSide::choose(const Selection& selection, const Sampler& sampler, const PenaltyCounts& penalties,
                          std::span<const uint32_t> mask, uint64_t step)
{
    if (selection.kind == Selection::Kind::Argmax) {
        requireNumber(m_argmax.as<float>()[1]);
        Sample sample;
        sample.token = static_cast<TokenId>(m_argmax.as<uint32_t>()[0]);
        sample.logProbability = std::numeric_limits<float>::quiet_NaN();
        return sample;
    }
    if (selection.kind == Selection::Kind::TopK) {
        const auto& result = *reinterpret_cast<const shaders::TopKResult*>(m_topK.mapped());
        std::vector<Candidate> candidates;
        for (uint32_t i = 0; i < std::min(result.count, selection.k); ++i)
            candidates.push_back({static_cast<TokenId>(result.candidates[i].id), result.candidates[i].logit});
        requireNumber(candidates.empty() ? kForbidden : candidates.front().logit);
        return sampler.sample(candidates, static_cast<double>(result.logSumExp), step);
    }
    std::vector<float> logits = readLogits();
    applyPenalties(logits, penalties.entries(), sampler.options());
    if (!mask.empty())
        applyMask(logits, mask);
    suppress(logits, sampler.options().suppressedTokens);
    float best = kForbidden;
    for (const float logit : logits)
        best = logit > best ? logit : best;
    requireNumber(best);
    return sampler.sample(std::span<const float>(logits), step);
}

void OutputSide::requireNumber(float bestLogit) const
{
    if (!(bestLogit > kForbidden))
        throw Error(ErrorCode::BadFile,
                    m_model.checkpoint().path().string() +
                        ": what the model computes is not a number; its weights are damaged, "
                        "download it again");
}

std::vector<float> OutputSide::readLogits() const
{
    const std::vector<std::byte> bytes = vulkan::readBack(m_model.device(), m_logits.data);
    std::vector<float> logits(bytes.size() / sizeof(float));
    std::memcpy(logits.data(), bytes.data(), bytes.size());
    return logits;
}

} // namespace engine
