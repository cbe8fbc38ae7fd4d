// Every operation of the models, one line of formula each. Records into one Commands; knows no model.
// fp32 activations and accumulation throughout; shapes [rows, cols] with one row per token unless said
// otherwise.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>

#include "engine/ops/kernels.h"
#include "engine/ops/kv_view.h"
#include "engine/ops/tensor.h"
#include "engine/ops/weight.h"
#include "engine/vulkan/commands.h"

namespace engine {

/// What the kernels need to know of the tokens at hand, in buffers, so that a recording can be replayed for
/// other tokens. Positions are consecutive: row i stands at firstPosition + i.
struct BatchView
{
    uint32_t tokenCount = 0;
    vulkan::Slice header; ///< struct BatchHeader of shaders/batch.h: firstPosition
    vulkan::Slice
        visibleEnd; ///< uint [tokens]: last position a token sees on sliding layers; its own when causal
    vulkan::Slice slidingRope; ///< vec2 (cos, sin) [tokens, pairs of sliding layers]
    vulkan::Slice globalRope;  ///< vec2 (cos, sin) [tokens, rotating pairs of global layers]
};

/// Rotation of one layer type: the first `pairs` of headDim/2 pairs (i, i + headDim/2) rotate by the batch's
/// table.
struct RopeView
{
    vulkan::Slice table; ///< vec2 [tokens, pairs]
    uint32_t pairs = 0;
};

/// Shape and place of one attention call.
struct AttentionParts
{
    uint32_t heads = 0;
    uint32_t window = 0; ///< keys visible including the own; 0: all (global layer)
    float scale = 1.0F;
    float eps = 1e-6F;
    RopeView rope;
    vulkan::Slice qNorm;    ///< fp32 [headDim]
    vulkan::Slice kNorm;    ///< fp32 [headDim]; absent on KV-shared layers
    bool normalizeV = true; ///< v = rms(v); false: v is cached as it comes (Gemma 3)
    KvView kv;
    vulkan::Slice
        scratch; ///< decode: attentionScratchBytes, zero before the first use; one serves all layers
};

/// Bytes of AttentionParts::scratch for layers of up to this shape, on any device.
uint64_t attentionScratchBytes(uint32_t heads, uint32_t headDim);

/// Bytes of the scratch buffer of Ops::topK, on any device.
uint64_t topKScratchBytes(uint32_t vocabulary);

/// A weight vector and where the normalised rows go.
struct NormOutput
{
    vulkan::Slice weight; ///< fp32 [cols]; absent: no weight
    Tensor out;
};

/// Limits of a clipped linear layer (vision and audio towers).
struct ClampRange
{
    float lowest = 0;
    float highest = 0;
};

/// Norms and 2-D rotation of the heads of a vision layer.
struct VisionHeadParts
{
    uint32_t heads = 0;
    float eps = 1e-6F;
    vulkan::Slice qNorm;     ///< fp32 [headDim]
    vulkan::Slice kNorm;     ///< fp32 [headDim]
    vulkan::Slice rope;      ///< vec2 (cos, sin) [positions, headDim / 4], the same for both axes
    vulkan::Slice positions; ///< uvec2 (x, y) [patches]
};

/// How patches become soft tokens.
struct PatchPooling
{
    uint32_t gridWidth = 0; ///< patches side by side
    uint32_t side = 3;      ///< side · side patches make one soft token
    float factor = 1.0F;
    vulkan::Slice bias, scale; ///< fp32 [cols]: (pooled − bias) · scale; both or none
};

/// Attention of the audio tower: a causal window, learned relative positions.
struct RelativeAttentionParts
{
    uint32_t heads = 0;
    uint32_t window = 0;      ///< keys visible including the own
    float keyScale = 1.0F;    ///< of k, not of `relative`
    float softcap = 50.0F;    ///< of the scores
    vulkan::Slice queryScale; ///< fp32 [headDim], shared by the heads
    Tensor relative;          ///< [window, heads · headDim]: row d belongs to the key d positions back
};

class Ops
{
public:
    Ops(const vulkan::Device& device, const Kernels& kernels, vulkan::Commands& commands)
        : m_device(device),
          m_kernels(kernels),
          m_commands(commands)
    {
    }

    // --- norms (norm.cpp) ---

    /// out = rms(x) · weight, rms(x) = x · (mean(x²) + eps)^(−1/2) per row; up to three weights for one x.
    void rmsNorm(const Tensor& x, std::initializer_list<NormOutput> outputs, float eps);

    /// x = (x + rms(y) · weight) · scale, then each output = rms(x) · its weight; up to three outputs, may be
    /// none.
    void addRmsNorm(const Tensor& x, const Tensor& y, const vulkan::Slice& weight, float scale,
                    std::initializer_list<NormOutput> outputs, float eps);

    /// x = (x + rms(rms(dense) · denseWeight + rms(routed) · routedWeight) · weight) · scale, then outputs as
    /// addRmsNorm. The end of a layer with experts.
    void addRmsNormMoe(const Tensor& x, const Tensor& dense, const vulkan::Slice& denseWeight,
                       const Tensor& routed, const vulkan::Slice& routedWeight, const vulkan::Slice& weight,
                       float scale, std::initializer_list<NormOutput> outputs, float eps);

    /// Per-layer inputs of all layers: out = (rms(context · contextScale) · weight + tokens · tokenScale) ·
    /// 2^(−1/2), rms over groups of `width` columns (one layer each), weight [width] shared by all. All three
    /// [tokens, layers · width].
    void perLayerInputs(const Tensor& context, float contextScale, const vulkan::Slice& weight,
                        const Tensor& tokens, float tokenScale, uint32_t width, const Tensor& out, float eps);

    // --- matrix products (matmul.cpp, experts.cpp) ---

    /// out = x · Wᵀ
    void matmul(const Tensor& x, const Weight& weight, const Tensor& out);

    /// out = clamp(clamp(x, input) · Wᵀ, output)
    void matmulClamped(const Tensor& x, const Weight& weight, const ClampRange& input,
                       const ClampRange& output, const Tensor& out);

    /// out = gelu(clamp(clamp(x, input) · Wᵀ, output)) ⊙ factor: the gated unit of the vision tower's clipped
    /// layers.
    void matmulClampedGeluMul(const Tensor& x, const Weight& weight, const ClampRange& input,
                              const ClampRange& output, const Tensor& factor, const Tensor& out);

    /// out[i] = x · W[i]ᵀ for up to three weights; one dispatch where their types agree.
    void matmulGroup(const Tensor& x, std::initializer_list<const Weight*> weights,
                     std::initializer_list<Tensor> outs);

    /// out = gelu(x · gateᵀ) ⊙ (x · upᵀ), gelu = tanh approximation. `scratch` [2·tokens, out.cols] is used
    /// only where the two types differ.
    void gateUp(const Tensor& x, const Weight& gate, const Weight& up, const Tensor& out,
                const Tensor& scratch);

    /// out = gelu(x · Wᵀ) ⊙ factor
    void matmulGeluMul(const Tensor& x, const Weight& weight, const Tensor& factor, const Tensor& out);

    /// out = cap · tanh(x · Wᵀ / cap); cap 0: no cap.
    void matmulSoftcap(const Tensor& x, const Weight& weight, float cap, const Tensor& out);

    /// out[i] = W[ids[i]] · scale; ids uint [out.rows].
    void embedRows(const Weight& weight, const vulkan::Slice& ids, float scale, const Tensor& out);

    // --- attention (attention.cpp) ---

    /// Prefill, first half. q = rope(rms(q) · qNorm) in place; and for layers that own keys and values
    /// k = rope(rms(k) · kNorm), v = rms(v), both into the cache at the batch's positions.
    /// q [tokens, heads · headDim]; k, v [tokens, kvHeads · headDim] or absent; v may be the tensor k (K = V
    /// layers).
    void qkvToCache(const Tensor& q, const Tensor& k, const Tensor& v, const AttentionParts& parts,
                    const BatchView& batch);

    /// out[i, h] = Σ_j softmax_j(scale · q[i, h] · K[j, h / group]) · V[j, h / group] over the cached
    /// positions j with j ≤ position i (sliding: j ≤ visibleEnd[i] and j > position i − window). q is normed
    /// and rotated. out like q.
    void attention(const Tensor& q, const AttentionParts& parts, const BatchView& batch, const Tensor& out);

    /// Decode of one token: qkvToCache and attention in one dispatch; q, k, v raw and dense.
    void attentionDecode(const Tensor& q, const Tensor& k, const Tensor& v, const AttentionParts& parts,
                         const BatchView& batch, const Tensor& out);

    // --- experts (routing.cpp, expert_matmul.cpp) ---

    /// Router: for each row of logits [tokens, experts] the topK largest (ties: lowest index first), weights
    /// = softmax over those topK · expertScale[id]. ids uint [tokens, topK], weights fp32 [tokens, topK].
    void routeTopK(const Tensor& logits, const vulkan::Slice& expertScale, uint32_t topK,
                   const vulkan::Slice& ids, const Tensor& weights);

    /// Sorts the pairs (token · topK + k) by expert: offsets uint [experts + 1], pairs uint [tokens · topK].
    void groupByExpert(const vulkan::Slice& ids, uint32_t tokenCount, uint32_t topK, uint32_t experts,
                       const vulkan::Slice& offsets, const vulkan::Slice& pairs);

    /// Products of few tokens with the experts of each: out[t·topK + k] = gelu(x[t] · gate[e]ᵀ) ⊙ (x[t] ·
    /// up[e]ᵀ), e = ids[t, k]. out [tokens · topK, feedForward].
    void expertGateUp(const Tensor& x, const Weight& gate, const Weight& up, const vulkan::Slice& ids,
                      const Tensor& out);

    /// out[t] = Σ_k weights[t, k] · (gated[t·topK + k] · down[ids[t, k]]ᵀ); weights [tokens, topK].
    void expertDown(const Tensor& gated, const Weight& down, const vulkan::Slice& ids, const Tensor& weights,
                    const Tensor& out);

    /// As expertGateUp for many tokens: each expert's weights are read once for all pairs that groupByExpert
    /// gave it.
    void expertGateUpGrouped(const Tensor& x, const Weight& gate, const Weight& up,
                             const vulkan::Slice& offsets, const vulkan::Slice& pairs, uint32_t topK,
                             const Tensor& out);

    /// As expertDown for many tokens. `scratch` [tokens · topK, hidden].
    void expertDownGrouped(const Tensor& gated, const Weight& down, const vulkan::Slice& offsets,
                           const vulkan::Slice& pairs, const Tensor& weights, const Tensor& scratch,
                           const Tensor& out);

    // --- towers (vision.cpp) ---

    /// x[n] += table[px] + table[columns + py], (px, py) = positions[n]: uvec2 [x.rows]. The first `columns`
    /// rows of the table belong to x, the others to y.
    void addPositions(const Tensor& x, const Tensor& table, uint32_t columns, const vulkan::Slice& positions);

    /// In place per head: q = rope(rms(q) · qNorm), k = rope(rms(k) · kNorm), v = rms(v); the first half of a
    /// head turns by the patch's x, the second by its y. All [patches, heads · headDim].
    void visionHeads(const Tensor& q, const Tensor& k, const Tensor& v, const VisionHeadParts& parts);

    /// out[n, h] = Σ_j softmax_j(q[n, h] · k[j, h]) · v[j, h] over all rows j. All [patches, heads ·
    /// headDim].
    void visionAttention(const Tensor& q, const Tensor& k, const Tensor& v, uint32_t heads,
                         const Tensor& out);

    /// out[s] = (mean of the rows of x that make up soft token s) · factor, then (out − bias) · scale where
    /// given. Both in raster order.
    void poolPatches(const Tensor& x, const PatchPooling& pooling, const Tensor& out);

    // --- output side (sampling.cpp) ---

    /// ids[i] = index of the largest of row i (lowest index on ties); values[i] = that logit. ids uint
    /// [rows], values fp32 [rows].
    void argmax(const Tensor& logits, const vulkan::Slice& ids, const vulkan::Slice& values);

    /// For one row of logits: penalties, mask, then the k largest in descending order and the log-sum-exp of
    /// all (after mask and penalties). See shaders/top_k.h for the buffers: `penalties` (token id, repetition
    /// count) pairs with their strengths, `mask` one bit per token (absent: all allowed). `scratch`:
    /// topKScratchBytes, zero before the first use. Result: TopKResult of shaders/top_k.h, k ≤ kMostTopK.
    void topK(const Tensor& logits, const vulkan::Slice& penalties, const vulkan::Slice& mask, uint32_t k,
              const vulkan::Slice& scratch, const vulkan::Slice& result);

    // --- audio tower (audio.cpp) ---

    /// x += y; a y of one row is added to every row.
    void add(const Tensor& x, const Tensor& y);

    /// x = x · sigmoid(x)
    void silu(const Tensor& x);

    /// out = relu(layerNorm(conv(x)) · norm): 3×3, stride 2, a border of zeros, LayerNorm over channels
    /// without bias. x [rows, bands · channels], channels fastest; out [⌈rows / 2⌉, ⌈bands / 2⌉ · its
    /// channels]; weight fp32 [3 rows, 3 bands, channels of x, channels of out].
    void convNormRelu(const Tensor& x, uint32_t bands, const vulkan::Slice& weight, const vulkan::Slice& norm,
                      const Tensor& out, float eps);

    /// out = silu(rms(conv(x₁ ⊙ sigmoid(x₂))) · norm), x = [x₁ x₂] [rows, 2 · cols]; conv is causal and per
    /// column: row t is the sum over j of weight[j] ⊙ row t − taps + 1 + j. weight fp32 [taps, cols].
    void gluConvNormSilu(const Tensor& x, const vulkan::Slice& weight, uint32_t taps,
                         const vulkan::Slice& norm, const Tensor& out, float eps);

    /// out[i, h] = Σ_j softmax_j(cap · tanh(s_ij / cap)) · v[j, h], 0 ≤ i − j < window, with
    /// s_ij = (q[i, h] ⊙ queryScale) · (keyScale · k[j, h] + relative[i − j, h]).
    void relativeAttention(const Tensor& q, const Tensor& k, const Tensor& v,
                           const RelativeAttentionParts& parts, const Tensor& out);

    // --- plain moves (copy.cpp) ---

    /// out = x (same shape).
    void copy(const Tensor& x, const Tensor& out);

    vulkan::Commands& commands() { return m_commands; }

private:
    const vulkan::Device& m_device;
    const Kernels& m_kernels;
    vulkan::Commands& m_commands;
};

} // namespace engine
