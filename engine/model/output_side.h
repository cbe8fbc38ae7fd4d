// The last logits of a session and everything that turns them into a token: on the GPU as far as that saves
// traffic.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/model/model.h"
#include "engine/model/sampler.h"
#include "engine/ops/ops.h"

namespace engine {

/// What a recording does with the logits.
struct Selection
{
    enum class Kind
    {
        None,
        Argmax,
        TopK
    };

    Kind kind = Kind::None; ///< None: the host reads all logits
    uint32_t k = 0;
    bool masked = false;
    bool penalised = false;

    bool operator==(const Selection&) const = default;
};

class OutputSide
{
public:
    explicit OutputSide(const Model& model);

    const Tensor& logits() const { return m_logits; } ///< [1, vocabulary]

    /// Decides how to select and uploads penalties and mask for it.
    Selection prepare(const Sampler& sampler, const PenaltyCounts& penalties, std::span<const uint32_t> mask);
    void record(Ops& op, const Selection& selection) const;
    /// After the recording ran: the token. Throws Error(BadFile) where no logit is a number.
    Sample choose(const Selection& selection, const Sampler& sampler, const PenaltyCounts& penalties,
                  std::span<const uint32_t> mask, uint64_t step);

    std::vector<float> readLogits() const;

    static uint64_t bytesFor(const TextConfig& config);

private:
    std::span<const uint32_t> combinedMask(const Sampler& sampler, std::span<const uint32_t> mask);

    void requireNumber(float bestLogit) const;

    const Model& m_model;
    vulkan::Buffer m_logitBuffer, m_argmax, m_penalties, m_mask, m_topKScratch, m_topK;
    Tensor m_logits;
    std::vector<uint32_t> m_combinedMask;
};

} // namespace engine
