#include "engine/model/text_model.h"

#include <cmath>

namespace engine {

Tensor TextModel::forward(Ops& op, const Batch& batch, const KvCache& kv, Activations a, OutputRows rows,
                          const LayerObserver& observe) const
{
    BatchView view = batch.view;
    const auto keepLastRow = [&] {
        a = a.lastRow();
        view = batch.last;
    };

    embed(op, batch, a); // ids → a.x, a.perLayer
    op.rmsNorm(a.x, {{m_weights.layers[0].inputNorm, a.h}}, m_config.eps);
    for (uint32_t i = 0; i < m_config.layerCount(); ++i) {
        if (i == m_config.firstSharedLayer) {
            if (rows == OutputRows::None)
                return {};
            if (rows == OutputRows::Last)
                keepLastRow();
        }
        layer(op, i, view, kv, a); // a.x, a.h → a.x, a.h of the next layer
        if (observe)
            observe(op, i, a.x);
    }
    if (rows == OutputRows::None)
        return {};
    return rows == OutputRows::Last ? a.h.rowRange(a.h.rows - 1, 1) : a.h;
}

void TextModel::head(Ops& op, const Tensor& normed, const Tensor& logits) const
{
    op.matmulSoftcap(normed, m_weights.head, m_config.logitSoftcap, logits);
}

void TextModel::embed(Ops& op, const Batch& batch, Activations& a) const
{
    op.embedRows(m_weights.embedding, batch.ids, m_config.embeddingScale, a.x);
    for (const SoftRows& soft : batch.soft)
        op.copy(soft.rows, a.x.rowRange(soft.firstRow, soft.rows.rows)); // soft tokens are not scaled
    if (m_config.perLayerWidth == 0)
        return;
    op.matmul(a.x, m_weights.perLayerModelProjection, a.perLayerContext);
    op.perLayerInputs(a.perLayerContext, 1.0F / std::sqrt(static_cast<float>(m_config.hidden)),
                      m_weights.perLayerProjectionNorm, batch.perLayerTokens, m_config.perLayerScale,
                      m_config.perLayerWidth, a.perLayer, m_config.eps);
}

// One decoder layer. On entry a.h = rms(a.x) · inputNorm, made by whatever last touched the residual stream;
// on return a.h is the same for the next layer, or the final norm after the last.
void TextModel::layer(Ops& op, uint32_t index, const BatchView& batch, const KvCache& kv,
                      Activations& a) const
{
    const LayerWeights& L = m_weights.layers[index];
    const float eps = m_config.eps;
    const bool isLast = index + 1 == m_config.layerCount();
    const NormOutput next{isLast ? m_weights.norm : m_weights.layers[index + 1].inputNorm, a.h};

    attention(op, index, batch, kv, a); // a.h → a.projected
    if (L.routerProj) {
        op.addRmsNorm(a.x, a.projected, L.postAttentionNorm, 1.0F, // x += rms(attention) · w
                      {{L.preFeedforwardNorm, a.h},
                       {L.preFeedforwardNorm2, a.expertInput},
                       {L.routerNorm, a.routerInput}},
                      eps);
        mlp(op, index, a);       // a.h → a.projected, the dense branch
        routedExperts(op, L, a); // a.expertInput, a.routerInput → a.routed
        op.addRmsNormMoe(a.x, a.projected, L.postFeedforwardNorm1, a.routed, L.postFeedforwardNorm2,
                         L.postFeedforwardNorm, L.layerScalar, {next}, eps);
        return;
    }
    op.addRmsNorm(a.x, a.projected, L.postAttentionNorm, 1.0F, {{L.preFeedforwardNorm, a.h}}, eps);
    mlp(op, index, a); // a.h → a.projected
    if (!L.perLayerGate) {
        op.addRmsNorm(a.x, a.projected, L.postFeedforwardNorm, L.layerScalar, {next}, eps);
        return;
    }
    op.addRmsNorm(a.x, a.projected, L.postFeedforwardNorm, 1.0F, {}, eps);
    const Tensor perLayer = a.perLayer.columnRange(index * m_config.perLayerWidth, m_config.perLayerWidth);
    op.matmulGeluMul(a.x, L.perLayerGate, perLayer, a.perLayerGated); // gelu(gate(x)) · per-layer input
    op.matmul(a.perLayerGated, L.perLayerProjection, a.projected);
    op.addRmsNorm(a.x, a.projected, L.postPerLayerNorm, L.layerScalar, {next}, eps);
}

void TextModel::attention(Ops& op, uint32_t index, const BatchView& batch, const KvCache& kv,
                          Activations& a) const
{
    const LayerWeights& L = m_weights.layers[index];
    const LayerConfig& shape = m_config.layers[index];
    const uint32_t tokens = batch.tokenCount;
    const uint32_t queryWidth = m_config.heads * shape.headDim;
    const uint32_t kvWidth = shape.kvHeads * shape.headDim;
    const RopeConfig& rope = shape.isGlobal ? m_config.globalRope : m_config.slidingRope;

    AttentionParts parts;
    parts.heads = m_config.heads;
    parts.window = shape.isGlobal ? 0 : m_config.window;
    parts.scale = m_config.attentionScale;
    parts.eps = m_config.eps;
    parts.rope = {shape.isGlobal ? batch.globalRope : batch.slidingRope, rope.pairs(shape.headDim)};
    parts.qNorm = L.qNorm;
    parts.kNorm = L.kNorm;
    parts.normalizeV = m_config.normalizeV;
    parts.kv = kv.view(index);
    parts.scratch = a.attentionScratch;

    const Tensor q(a.q, tokens, queryWidth);
    const Tensor attended(a.attended, tokens, queryWidth);
    Tensor k, v;
    if (!m_config.ownsKv(index)) {
        op.matmul(a.h, L.qProj, q); // keys and values are another layer's
    } else {
        k = Tensor(a.k, tokens, kvWidth);
        if (shape.valueIsKey) {
            v = k; // V comes from the raw key projection
            op.matmulGroup(a.h, {&L.qProj, &L.kProj}, {q, k});
        } else {
            v = Tensor(a.v, tokens, kvWidth);
            op.matmulGroup(a.h, {&L.qProj, &L.kProj, &L.vProj}, {q, k, v});
        }
    }
    if (tokens == 1) {
        op.attentionDecode(q, k, v, parts, batch, attended);
    } else {
        op.qkvToCache(q, k, v, parts, batch);
        op.attention(q, parts, batch, attended);
    }
    op.matmul(attended, L.oProj, a.projected);
}

void TextModel::mlp(Ops& op, uint32_t index, Activations& a) const
{
    const LayerWeights& L = m_weights.layers[index];
    const uint32_t width = m_config.layers[index].feedForward;
    const Tensor gated(a.gated, a.h.rows, width);
    op.gateUp(a.h, L.gateProj, L.upProj, gated,
              Tensor(a.gateScratch, 2 * a.h.rows, width)); // gelu(gate(h)) · up(h)
    op.matmul(gated, L.downProj, a.projected);
}

void TextModel::routedExperts(Ops& op, const LayerWeights& L, Activations& a) const
{
    const uint32_t tokens = a.expertInput.rows;
    const uint32_t topK = m_config.expertsPerToken;
    op.matmul(a.routerInput, L.routerProj, a.routerLogits);
    op.routeTopK(a.routerLogits, L.expertScale, topK, a.expertIds, a.expertWeights);
    if (tokens == 1) {
        op.expertGateUp(a.expertInput, L.expertGate, L.expertUp, a.expertIds, a.expertGated);
        op.expertDown(a.expertGated, L.expertDown, a.expertIds, a.expertWeights, a.routed);
        return;
    }
    // Tokens of one expert side by side, so that its weights are read once for all of them.
    op.groupByExpert(a.expertIds, tokens, topK, m_config.experts, a.expertOffsets, a.expertPairs);
    op.expertGateUpGrouped(a.expertInput, L.expertGate, L.expertUp, a.expertOffsets, a.expertPairs, topK,
                           a.expertGated);
    op.expertDownGrouped(a.expertGated, L.expertDown, a.expertOffsets, a.expertPairs, a.expertWeights,
                         a.expertScratch, a.routed);
}

} // namespace engine
