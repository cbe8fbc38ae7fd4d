// How many bytes a decoded token has to read: what bandwidth-bound speed is measured against.
#pragma once

#include <cstdint>

#include "engine/model/model.h"

namespace engine {

struct DecodeTraffic
{
    uint64_t weightBytes = 0; ///< every matrix once, of the experts only those used; as packed on the device
    uint64_t kvBytes = 0; ///< keys and values that the layers look at, shared ones as often as they are read

    uint64_t total() const { return weightBytes + kvBytes; }
};

/// For one token at position `depth`.
DecodeTraffic decodeTraffic(const Model& model, KvType kvType, uint32_t depth);

} // namespace engine
