#include "engine/model/traffic.h"

#include <algorithm>

namespace engine {

DecodeTraffic decodeTraffic(const Model& model, KvType kvType, uint32_t depth)
{
    const TextConfig& config = model.config();
    const TextWeights& weights = model.weights();
    const auto bytesOf = [](const Weight& weight) { return weight ? weight.sizeBytes() : 0; };
    DecodeTraffic traffic;
    traffic.weightBytes = bytesOf(weights.head) + bytesOf(weights.perLayerModelProjection);
    for (uint32_t i = 0; i < config.layerCount(); ++i) {
        const LayerWeights& L = weights.layers[i];
        for (const Weight* weight : {&L.qProj, &L.kProj, &L.vProj, &L.oProj, &L.gateProj, &L.upProj,
                                     &L.downProj, &L.perLayerGate, &L.perLayerProjection, &L.routerProj})
            traffic.weightBytes += bytesOf(*weight);
        for (const Weight* weight : {&L.expertGate, &L.expertUp, &L.expertDown})
            if (*weight)
                traffic.weightBytes += weight->sizeBytes() / weight->count * config.expertsPerToken;
        const LayerConfig& shape = config.layers[i];
        const uint64_t keys = shape.isGlobal ? uint64_t{depth} + 1 : std::min(depth + 1, config.window);
        traffic.kvBytes += keys * kvPageBytes(kvType, shape.kvHeads, shape.headDim) / kKvPageTokens;
    }
    return traffic;
}

} // namespace engine
