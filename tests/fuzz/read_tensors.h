// What a loader would do with the tensors a reader hands out, kept small enough to fuzz.
#pragma once

#include "engine/error.h"
#include "engine/files/quantise.h"
#include "engine/files/tensor_view.h"

#include <vector>

namespace fuzz {

inline void readTensors(const std::vector<engine::TensorView>& tensors)
{
    constexpr uint64_t kMaxElements = 1 << 14;
    for (const engine::TensorView& tensor : tensors) {
        try {
            if (tensor.elementCount() > kMaxElements)
                continue;
            if (tensor.weightType)
                (void)engine::readFloats(tensor);
            else
                (void)engine::readIntegers(tensor);
        } catch (const engine::Error&) { // a format that is listed and cannot be read
        }
    }
}

} // namespace fuzz
