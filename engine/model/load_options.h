// What a caller may ask of loading a model.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>

#include "engine/files/weight_type.h"

namespace engine {

struct LoadOptions
{
    std::optional<WeightType> quantise; ///< Q8_0 or Q4_0: applied to matrices stored in 16 or 32 bits
    /// Products in fp32 throughout. Otherwise a prefill may use the device's matrix units, which round
    /// operands to 11 bits.
    bool exact = false;
    std::function<void(uint64_t doneBytes, uint64_t totalBytes)> progress; ///< called on the loading thread
    std::stop_token stop; ///< looked at between pieces; a stopped load throws Error(Cancelled)
};

} // namespace engine
