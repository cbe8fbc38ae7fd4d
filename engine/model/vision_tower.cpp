#include "engine/model/vision_tower.h"

#include <algorithm>
#include <cmath>

#include "engine/media/image_geometry.h"

namespace engine {

void VisionTower::embed(Ops& op, const VisionPicture& picture, const VisionActivations& a) const
{
    op.matmul(picture.values, m_weights.patchProj, a.x);
    op.addPositions(a.x, picture.positionRows, picture.gridWidth, picture.positions);
    op.rmsNorm(a.x, {{m_weights.layers[0].inputNorm, a.h}}, m_config.eps);
}

// Norms before and after both halves; none after the last layer.
void VisionTower::layer(Ops& op, uint32_t index, const VisionPicture& picture,
                        const VisionActivations& a) const
{
    const VisionLayerWeights& L = m_weights.layers[index];
    const float eps = m_config.eps;

    attention(op, L, picture, a); // a.h → a.projected
    op.addRmsNorm(a.x, a.projected, L.postAttentionNorm, 1.0F, {{L.preFeedforwardNorm, a.h}}, eps);
    mlp(op, L, a); // a.h → a.projected
    if (index + 1 == m_config.layers)
        op.addRmsNorm(a.x, a.projected, L.postFeedforwardNorm, 1.0F, {}, eps);
    else
        op.addRmsNorm(a.x, a.projected, L.postFeedforwardNorm, 1.0F,
                      {{m_weights.layers[index + 1].inputNorm, a.h}}, eps);
}

void VisionTower::project(Ops& op, const VisionPicture& picture, const VisionActivations& a,
                          const Tensor& soft) const
{
    PatchPooling pooling;
    pooling.gridWidth = picture.gridWidth;
    pooling.side = kPoolSide;
    pooling.factor = std::sqrt(static_cast<float>(m_config.hidden));
    pooling.bias = m_weights.stdBias;
    pooling.scale = m_weights.stdScale;
    op.poolPatches(a.x, pooling, a.pooled); // values to 8e4: fp32, half floats overflow here
    op.rmsNorm(a.pooled, {{{}, a.pooledNormed}}, m_config.eps);
    op.matmul(a.pooledNormed, m_weights.projection, soft);
}

void VisionTower::linear(Ops& op, const Tensor& x, const ClippedLinear& w, const Tensor& out) const
{
    if (w.isClipped)
        op.matmulClamped(x, w.weight, w.input, w.output, out);
    else
        op.matmul(x, w.weight, out);
}

void VisionTower::attention(Ops& op, const VisionLayerWeights& L, const VisionPicture& picture,
                            const VisionActivations& a) const
{
    if (L.qProj.isClipped || L.kProj.isClipped || L.vProj.isClipped) {
        linear(op, a.h, L.qProj, a.q); // each with limits of its own
        linear(op, a.h, L.kProj, a.k);
        linear(op, a.h, L.vProj, a.v);
    } else {
        op.matmulGroup(a.h, {&L.qProj.weight, &L.kProj.weight, &L.vProj.weight}, {a.q, a.k, a.v});
    }
    VisionHeadParts heads;
    heads.heads = m_config.heads;
    heads.eps = m_config.eps;
    heads.qNorm = L.qNorm;
    heads.kNorm = L.kNorm;
    heads.rope = picture.rope;
    heads.positions = picture.positions;
    op.visionHeads(a.q, a.k, a.v, heads);
    op.visionAttention(a.q, a.k, a.v, m_config.heads, a.attended);
    linear(op, a.attended, L.oProj, a.projected);
}

// In slices of rows: at 1,120 soft tokens gate and up of all rows would take 330 MiB.
void VisionTower::mlp(Ops& op, const VisionLayerWeights& L, const VisionActivations& a) const
{
    for (uint32_t first = 0; first < a.h.rows; first += a.gated.rows) {
        const uint32_t count = std::min(a.gated.rows, a.h.rows - first);
        const Tensor h = a.h.rowRange(first, count);
        const Tensor gated = a.gated.rowRange(0, count);
        const Tensor upped = a.upped.rowRange(0, count);
        linear(op, h, L.upProj, upped);
        if (L.gateProj.isClipped)
            op.matmulClampedGeluMul(h, L.gateProj.weight, L.gateProj.input, L.gateProj.output, upped, gated);
        else
            op.matmulGeluMul(h, L.gateProj.weight, upped, gated);
        linear(op, gated, L.downProj, a.projected.rowRange(first, count));
    }
}

} // namespace engine
